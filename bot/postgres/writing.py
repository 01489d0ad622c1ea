"""What has been read -> rows of the tables."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from bot.archive.contents import Contents
from bot.archive.entities import speakers, unlisted
from bot.cache.packing import packed
from bot.corpus.document import Document
from bot.finding.passage import Passage
from bot.finding.search import Cut, cut_documents, speaking_in
from bot.finding.verbatim.stretches import stretches_of
from bot.finding.vocabulary import Counting, Vocabulary
from bot.postgres.packing import packed_declared, packed_numbers
from bot.postgres.page import EntityNumbers, packed_page
from bot.postgres.rest import rows_of
from bot.postgres.schema import make_indexes, make_tables
from bot.postgres.server import Connection
from bot.postgres.spelling import spelt_in
from bot.postgres.weights import Postings, terms_of
from bot.reading.facts import Facts

_NO_DAY = 0


class Writer:
    """Writes the tables of one index, document by document."""

    def __init__(self, connection: Connection, schema: str) -> None:
        self._connection, self._schema = connection, schema
        self._entities, self._postings, self._counting = EntityNumbers(), Postings(), Counting()
        self._sections: list[tuple[int, int, int, int, str]] = []
        self._spellings: Counter[str] = Counter()
        self._numbers: dict[str, int] = {}
        self._passage = self._rows = self._stretches = 0

    async def write(self, read: Contents) -> None:
        """All tables."""
        await make_tables(self._connection, self._schema)
        for facts in read.facts:
            self._numbers[facts.document.name] = len(self._numbers)
        await self._copy("documents", self._documents(read))
        await self._write_wording(read.facts)
        await self._copy("voices", self._voices(read))
        await self._copy("rest", rows_of(read, self._spellings.total() + self._stretches, self._number))
        await self._finish(read.passages)

    def _documents(self, read: Contents) -> Iterator[tuple[object, ...]]:
        """A row a document; one without passages has an empty page."""
        own = {name: list(group) for name, group in groupby(read.passages, key=lambda one: one.document.name)}
        for facts in read.facts:
            passages = own.pop(facts.document.name, [])
            cut = next(cut_documents(passages, self._counting), Cut((), (), ()))
            yield self._document(facts, cut)

    def _document(self, facts: Facts, cut: Cut) -> tuple[object, ...]:
        document = facts.document
        number, self._rows = self._rows, self._rows + 1
        for first, section in cut.sections:
            self._postings.add(terms_of(section, (self._entities[one] for one in section.entities)))
            day = document.published.toordinal() if document.published else _NO_DAY
            self._sections.append(
                (len(self._sections), self._passage + first, number, day, _plain(document.publisher or ""))
            )
        self._passage += len(cut.passages)
        return (
            number,
            _plain(document.name),
            document.published,
            packed_declared(document, len(cut.passages)),
            packed_numbers(self._entities[one] for one in unlisted((facts,))),
            document.text.encode("utf-8", "surrogatepass"),
            packed(facts),
            packed_page(cut.passages, cut.numbers, self._entities),
        )

    def _number(self, document: Document) -> int:
        return self._numbers[document.name]

    def _voices(self, read: Contents) -> Iterator[tuple[str, int, bytes]]:
        """For each who is quoted: of which documents, and the how manieth voice there."""
        found: dict[str, tuple[list[int], list[int]]] = {}
        for document, facts in enumerate(read.facts):
            for at, voice in enumerate(facts.voices):
                for speaker in speakers(voice, read.entities):
                    documents, places = found.setdefault(speaker, ([], []))
                    documents.append(document)
                    places.append(at)
        for speaker, places_ in found.items():
            yield speaker, len(places_[0]), packed_numbers(*places_)

    async def _write_wording(self, facts: Iterable[Facts]) -> None:
        """Texts become vectors of words in the server: they have no other form on the way there."""
        await self._connection.execute("CREATE TEMPORARY TABLE spelt (document integer, words text) ON COMMIT DROP")
        await self._connection.copy_records_to_table("spelt", records=self._spelt(facts))
        into = f"INSERT INTO {self._schema}.wording SELECT document, words::tsvector FROM spelt"
        await self._connection.execute(into)
        await self._copy("spellings", iter(self._spellings.items()))

    def _spelt(self, facts: Iterable[Facts]) -> Iterator[tuple[int, str]]:
        for number, one in enumerate(facts):
            stretches = list(stretches_of(one))
            self._stretches += len(stretches)
            for spelt in spelt_in(stretches):
                self._spellings.update(spelt.counted)
                yield number, spelt.vector

    async def _finish(self, passages: Sequence[Passage]) -> None:
        await self._copy("sections", iter(self._sections))
        await self._copy("postings", _posting_rows(self._postings))
        await self._copy("stems", _stems(self._counting.done()))
        await self._copy("entities", self._entity_rows(passages))
        await make_indexes(self._connection, self._schema)

    def _entity_rows(self, passages: Sequence[Passage]) -> Iterator[tuple[object, ...]]:
        speaking, naming = speaking_in(passages), _naming(passages)
        none = array("I")
        for entity, number in self._entities.items():
            both = speaking.get(entity, none), naming.get(entity, none)
            yield number, entity, len(both[0]), len(both[1]), packed_numbers(both[0]), packed_numbers(both[1])

    async def _copy(self, table: str, rows: Iterator[tuple[object, ...]]) -> None:
        await self._connection.copy_records_to_table(table, schema_name=self._schema, records=rows)


def _naming(passages: Iterable[Passage]) -> "dict[str, array[int]]":
    """The numbers of the passages that name each entity, in order."""
    found: dict[str, array[int]] = {}
    for number, passage in enumerate(passages):
        for entity in passage.entities:
            found.setdefault(entity, array("I")).append(number)
    return found


def _posting_rows(postings: Postings) -> Iterator[tuple[str, bytes, bytes]]:
    return ((term, sections.tobytes(), weights.tobytes()) for term, sections, weights in postings.weighed())


def _stems(vocabulary: Vocabulary) -> Iterator[tuple[int, str, int, int, int]]:
    counts = zip(vocabulary.in_passages, vocabulary.in_documents, vocabulary.occurrences, strict=True)
    for (stem, number), counted in zip(vocabulary.numbers.items(), counts, strict=True):
        yield number, stem, *counted


def _plain(text: str) -> str:
    """``text`` as a column of text can hold it."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()
