"""Ranked full-text search over passages, in memory."""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import tantivy

from bot.finding.passage import Passage
from bot.finding.terms import read_terms, script_of
from bot.reading.layout.parts import Role

# What a match is worth beside one in the passage itself. The title and the neighbouring sentences tell what a passage
# is about where its own words don't.
_BODY, _TITLE, _AROUND = 1.0, 0.4, 0.25
_ENTITY = 1.5
# Headlines and captions say again what the article says, in fewer words or beside it.
_ROLE_WORTH = {Role.BODY: 1.0, Role.HEADLINE: 0.8, Role.SUBHEADLINE: 0.8, Role.CAPTION: 0.6, Role.HEADING: 0.5}
_DEEP = 3  # so many times the passages wanted are weighed by their role
_WRITER_BYTES = 15_000_000  # the least that tantivy takes


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for: stems, each with its weight, and entity ids."""

    stems: Mapping[str, float] = field(default_factory=dict)
    entities: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage, its score and its stems; scores compare only within one search."""

    passage: Passage
    score: float
    stems: frozenset[str]


class SearchIndex:
    """Passages, ready to be searched. Built once, then read by any number of threads."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        """``passages`` in the order of the text, those of one document together."""
        self._passages = passages
        self._numbers: dict[str, int] = {}
        stems = [[term.stem for term in read_terms(passage.excerpt.text)] for passage in passages]
        self._stems = [frozenset(passage) for passage in stems]
        self._frequency = Counter(stem for passage in self._stems for stem in passage)
        self._scripts = frozenset(map(script_of, self._frequency))
        self._schema = _schema()
        self._index = tantivy.Index(self._schema)
        self._write(stems)
        self._searcher = self._index.searcher()

    def _write(self, stems: Sequence[Sequence[str]]) -> None:
        writer = self._index.writer(_WRITER_BYTES, 1)
        titles: dict[str, str] = {}
        for i, passage in enumerate(self._passages):
            title = titles.get(passage.document.name)
            if title is None:
                title = " ".join(term.stem for term in read_terms(passage.document.title or ""))
                titles[passage.document.name] = title
            around = [stem for j in (i - 1, i + 1) if self._together(i, j) for stem in stems[j]]
            writer.add_document(
                tantivy.Document(
                    number=i,
                    body=" ".join(stems[i]),
                    around=" ".join(around),
                    title=title,
                    entities=" ".join(self._number(entity) for entity in sorted(passage.about)),
                )
            )
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def _together(self, i: int, j: int) -> bool:
        return 0 <= j < len(self._passages) and self._passages[i].document is self._passages[j].document

    def _number(self, entity: str) -> str:
        """A term for an entity: ids may hold spaces, terms may not."""
        return str(self._numbers.setdefault(entity, len(self._numbers)))

    def knows(self, stem: str) -> bool:
        """Does any passage hold ``stem``?"""
        return stem in self._frequency

    def reads(self, stem: str) -> bool:
        """Is any passage written in the script of ``stem``? If none is, that none holds it tells nothing."""
        return script_of(stem) in self._scripts

    def rarity(self, stem: str) -> float:
        """How much a stem tells, as BM25 weighs it (Robertson and Spärck Jones' idf)."""
        found, total = self._frequency[stem], len(self._passages)
        return math.log(1 + (total - found + 0.5) / (found + 0.5))

    def search(self, wanted: Wanted, limit: int) -> tuple[Hit, ...]:
        """The best ``limit`` passages for ``wanted``, best first (BM25 over weighted fields, weighed by role)."""
        query = self._query(wanted)
        if query is None:
            return ()
        found = self._searcher.search(query, _DEEP * limit, count=False).hits
        hits = (self._hit(address, float(score)) for score, address in found)
        return tuple(sorted(hits, key=lambda hit: -hit.score)[:limit])

    def _hit(self, address: tantivy.DocAddress, score: float) -> Hit:
        number = int(self._searcher.doc(address)["number"][0])
        passage = self._passages[number]
        return Hit(passage, score * _ROLE_WORTH.get(passage.role, 1.0), self._stems[number])

    def _query(self, wanted: Wanted) -> tantivy.Query | None:
        parts = [
            self._term(name, stem, weight * boost)
            for stem, weight in wanted.stems.items()
            for name, boost in (("body", _BODY), ("title", _TITLE), ("around", _AROUND))
        ]
        known = (self._numbers[entity] for entity in wanted.entities if entity in self._numbers)
        parts += [self._term("entities", str(number), _ENTITY) for number in known]
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, part) for part in parts]) if parts else None

    def _term(self, name: str, term: str, boost: float) -> tantivy.Query:
        return tantivy.Query.boost_query(tantivy.Query.term_query(self._schema, name, term), boost)


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("number", stored=True)
    for name in ("body", "around", "title", "entities"):
        builder.add_text_field(name, tokenizer_name="whitespace")
    return builder.build()


def passages_by_entity(passages: Iterable[Passage]) -> dict[str, tuple[Passage, ...]]:
    """The passages that name each entity, in the order given."""
    found: dict[str, list[Passage]] = {}
    for passage in passages:
        for entity in passage.entities:
            found.setdefault(entity, []).append(passage)
    return {entity: tuple(named) for entity, named in found.items()}
