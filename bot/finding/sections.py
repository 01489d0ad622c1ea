"""Sections of documents in a full-text index: what a search looks through first."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import tantivy

from bot.corpus.document import Document
from bot.finding.wanted import Scope

_WRITER_BYTES = 50_000_000
_NO_DAY = 0


@dataclass(frozen=True, slots=True)
class Section:
    """A piece of a document: the stems of its words, and the entities that its passages speak of, once for each."""

    document: Document
    stems: Sequence[str]
    entities: Sequence[str]


@dataclass(frozen=True, slots=True)
class SectionNames:
    """The entities and the publishers that an index calls by numbers."""

    entities: dict[str, int] = field(default_factory=dict)
    publishers: dict[str, int] = field(default_factory=dict)


class SectionIndex:
    """Numbered sections, ranked by BM25, in memory or on disk. Built once, then read by any number of threads."""

    def __init__(self, index: tantivy.Index, names: SectionNames) -> None:
        """``index`` was built with ``names``."""
        index.config_reader("manual")  # what is built once needs nobody to look for changes
        index.reload()
        self._searcher, self._schema, self.names = index.searcher(), index.schema, names

    @classmethod
    def of(cls, sections: Iterable[Section], folder: Path | None = None) -> "SectionIndex":
        """An index of ``sections``, in an empty ``folder`` or else in memory.

        Raises:
            OSError, ValueError: if it can't be written.
        """
        index = tantivy.Index(_schema(), str(folder)) if folder else tantivy.Index(_schema())
        writer, names = index.writer(_WRITER_BYTES, 1), SectionNames()
        for number, section in enumerate(sections):
            writer.add_document(_written(number, section, names))
        writer.commit()
        writer.wait_merging_threads()
        return cls(index, names)

    @classmethod
    def opened(cls, folder: Path, names: SectionNames) -> "SectionIndex":
        """The index that was built in ``folder`` with ``names``.

        Raises:
            OSError, ValueError: if it can't be read.
        """
        return cls(tantivy.Index(_schema(), str(folder)), names)

    @property
    def publishers(self) -> Collection[str]:
        """The names of all publishers."""
        return self.names.publishers.keys() - {""}

    def best(
        self, stems: Mapping[str, float], entities: Mapping[str, float], limit: int, scope: Scope
    ) -> list[tuple[int, float]]:
        """The numbers and scores of the best ``limit`` sections in ``scope`` for weighted stems and entities."""
        parts = [self._term(stem, weight) for stem, weight in stems.items()]
        known = (entity for entity in entities if entity in self.names.entities)
        parts += [self._term(_named(self.names, entity), entities[entity]) for entity in known]
        if not parts:
            return []
        query = tantivy.Query.boolean_query([(tantivy.Occur.Should, part) for part in parts])
        bounds = self._bounds(scope)
        if bounds:
            must = [query, *(tantivy.Query.const_score_query(bound, 0.0) for bound in bounds)]
            query = tantivy.Query.boolean_query([(tantivy.Occur.Must, part) for part in must])
        hits = self._searcher.search(query, limit, count=False).hits
        numbers = self._searcher.fast_field_values("number", [address for _, address in hits])
        return [(int(number or 0), float(score)) for number, (score, _) in zip(numbers, hits, strict=True)]

    def _term(self, term: str, boost: float) -> tantivy.Query:
        return tantivy.Query.boost_query(tantivy.Query.term_query(self._schema, "terms", term, "freq"), boost)

    def _bounds(self, scope: Scope) -> list[tantivy.Query]:
        """The queries that every section in ``scope`` meets."""
        bounds = []
        if scope.is_timed:
            first = scope.first.toordinal() if scope.first else _NO_DAY + 1
            last = scope.last.toordinal() if scope.last else None
            kind = tantivy.FieldType.Integer
            bounds.append(tantivy.Query.range_query(self._schema, "day", kind, first, last))
        if scope.publishers is not None:
            allowed = [self.names.publishers[name] for name in scope.publishers if name in self.names.publishers]
            bounds.append(tantivy.Query.term_set_query(self._schema, "publisher", allowed))
        return bounds


def _written(number: int, section: Section, names: SectionNames) -> tantivy.Document:
    document = section.document
    return tantivy.Document(
        number=number,
        terms=" ".join([*section.stems, *(_named(names, entity) for entity in section.entities)]),
        day=document.published.toordinal() if document.published else _NO_DAY,
        publisher=_number(names.publishers, document.publisher or ""),
    )


def _named(names: SectionNames, entity: str) -> str:
    """A term for an entity: ids may hold spaces, terms may not, and no stem has such a sign."""
    return f"@{_number(names.entities, entity)}"


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("number", fast=True)
    builder.add_text_field("terms", tokenizer_name="whitespace", index_option="freq")
    builder.add_integer_field("day", fast=True)
    builder.add_integer_field("publisher", indexed=True)
    return builder.build()


def _number(numbers: dict[str, int], name: str) -> int:
    return numbers.setdefault(name, len(numbers))
