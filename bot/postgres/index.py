"""An index whose parts lie in a database."""

from array import array
from bisect import bisect_right
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import overload

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.finding.engine import Engine
from bot.finding.passage import Passage
from bot.finding.passages import overlapping
from bot.finding.vocabulary import Vocabulary
from bot.finding.wanted import EVERYWHERE, Scope
from bot.postgres.packing import unpacked_numbers
from bot.postgres.page import Page
from bot.postgres.ranking import EVERY, Posting, best_sections
from bot.postgres.remembering import Remembering
from bot.postgres.server import Server
from bot.postgres.shelf import Shelf, StoredDocument
from bot.postgres.weights import entity_term

_NUMBERS = 32_000_000  # bytes of memory for the passages of entities
_POSTINGS = 64_000_000  # and for the postings of terms: frequent ones are large, and asked for again and again
_SCOPES = 4
_AT_ONCE = 256
_EXPECTED = 50  # of what a search finds, so much is mostly looked at; of more, some is
_NO_DAY = 0


class Places:
    """Finds passages by their numbers."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.documents = tuple(document for document in shelf.documents if document.numbers)
        self._firsts = array("I", (one.numbers.start for one in self.documents))
        self._last: tuple[range, Page] | None = None

    def document(self, number: int) -> StoredDocument:
        """The document of a passage."""
        return self.documents[bisect_right(self._firsts, number) - 1]

    def expect(self, numbers: Sequence[int]) -> None:
        """Fetch the documents of the first passages of many in one go."""
        self.shelf.prepare_all({self.document(number).number for number in numbers[:_EXPECTED]})

    def of(self, number: int) -> tuple[Page, int]:
        """The page that a passage stands on, and its place there. Mostly it is the page that was looked at last."""
        last = self._last  # another thread may put another one there
        if last is None or number not in last[0]:
            document = self.document(number)
            last = self._last = document.numbers, self.shelf.page(document.number)
        return last[1], number - last[0].start


class StoredPassages(Sequence[Passage]):
    """Passages, as if they were all in memory: those with ``numbers``."""

    def __init__(self, places: Places, numbers: Sequence[int]) -> None:
        self._places, self._numbers = places, numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, at: int) -> Passage: ...
    @overload
    def __getitem__(self, at: slice) -> "StoredPassages": ...
    def __getitem__(self, at: int | slice) -> "Passage | StoredPassages":
        if isinstance(at, slice):
            return StoredPassages(self._places, self._numbers[at])
        page, place = self._places.of(self._numbers[at])
        return page.passage(place)

    def __iter__(self) -> Iterator[Passage]:
        return self._in_order(self._numbers)

    def __reversed__(self) -> Iterator[Passage]:
        return self._in_order(self._numbers[::-1])

    def _in_order(self, numbers: Sequence[int]) -> Iterator[Passage]:
        """Whoever goes through many gets the pages of some hundred passages at a time."""
        for first in range(0, len(numbers), _AT_ONCE):
            some = numbers[first : first + _AT_ONCE]
            self._places.shelf.prepare({self._places.document(number).number for number in some})
            for number in some:
                page, place = self._places.of(number)
                yield page.passage(place)


class StoredNumbering:
    """A ``Numbered`` that knows the numbers of a document's passages without asking."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages

    def of(self, document: Document) -> range:
        return document.numbers if isinstance(document, StoredDocument) else range(0)

    def within(self, document: Document, span: Span) -> Iterator[int]:
        return overlapping(self._passages, self.of(document), span)


class StoredWords:
    """``Words`` that are fetched page by page."""

    def __init__(self, places: Places, usual_length: float) -> None:
        self._places, self.usual_length = places, usual_length

    def length(self, passage: int) -> int:
        page, place = self._places.of(passage)
        return page.words.length(place)

    def words(self, passage: int) -> "array[int]":
        page, place = self._places.of(passage)
        return page.words.words(place)

    def holding(self, word: int, first: int, last: int) -> Iterator[int]:
        page, place = self._places.of(first)
        start = first - place
        return (start + number for number in page.words.holding(word, place, last - start))


class StoredSections:
    """``Sections`` that are ranked by postings, which are fetched as they are looked at."""

    def __init__(self, server: Server, schema: str, entities: Mapping[str, int], places: Places) -> None:
        rows = server.rows(f"SELECT first, document, day, publisher FROM {schema}.sections ORDER BY number")
        self._server, self._schema, self._entities, self._places = server, schema, entities, places
        self.firsts = array("I", (row["first"] for row in rows))
        self._documents = array("I", (row["document"] for row in rows))
        self._days = array("I", (row["day"] for row in rows))
        names: dict[str, int] = {}
        self._publishers = array("I", (names.setdefault(row["publisher"], len(names)) for row in rows))
        self._publisher_numbers = names
        self._postings = Remembering(self._fetched, _POSTINGS)
        self._scopes = Remembering(self._bounded, _SCOPES)

    @property
    def publishers(self) -> Collection[str]:
        return self._publisher_numbers.keys() - {""}

    def best(
        self, stems: Mapping[str, float], entities: Mapping[str, float], limit: int, scope: Scope
    ) -> list[tuple[int, float]]:
        """The best sections; what they are made of is fetched with them."""
        terms = dict(stems)
        terms |= {entity_term(self._entities[one]): boost for one, boost in entities.items() if one in self._entities}
        postings = self._postings.of(terms)
        allowed = EVERY if scope == EVERYWHERE else self._scopes[scope]
        found = best_sections(((posting, terms[term]) for term, posting in postings.items()), limit, allowed)
        self._places.shelf.prepare({self._documents[section] for section, _ in found})
        return found

    def _fetched(self, terms: list[str]) -> Iterator[tuple[str, Posting, int]]:
        query = f"SELECT term, sections, weights FROM {self._schema}.postings WHERE term = ANY($1::text[])"
        for term, sections, weights in self._server.rows(query, terms):
            posting = Posting.of(sections, weights)
            yield term, posting, posting.size

    def _bounded(self, scopes: list[Scope]) -> Iterator[tuple[Scope, Container[int], int]]:
        return ((scope, frozenset(self._within(scope)), 1) for scope in scopes)

    def _within(self, scope: Scope) -> Iterator[int]:
        """The sections in ``scope``."""
        first, last = scope.first or date.min, scope.last or date.max
        days = range(first.toordinal() if scope.is_timed else _NO_DAY, last.toordinal() + 1)
        numbers = self._publisher_numbers
        allowed = {numbers[one] for one in numbers if scope.publishers is None or one in scope.publishers}
        for number, (day, publisher) in enumerate(zip(self._days, self._publishers, strict=True)):
            if day in days and publisher in allowed:
                yield number

    def document(self, section: int) -> int:
        """The number of the document that a section is of."""
        return int(self._documents[section])


@dataclass(frozen=True, slots=True)
class Counted:
    """An entity by its number, and how many passages speak of it and name it."""

    number: int
    speaks: int
    names: int


class EntityPassages:
    """Which passages speak of entities and name them."""

    def __init__(self, server: Server, schema: str) -> None:
        rows = server.rows(f"SELECT number, id, speaks, names FROM {schema}.entities ORDER BY number")
        self._server, self._schema = server, schema
        self.counted = {row["id"]: Counted(row["number"], row["speaks"], row["names"]) for row in rows}
        self._fetched = Remembering(self._fetch, _NUMBERS)

    def _fetch(self, numbers: list[int]) -> "Iterable[tuple[int, tuple[array[int], array[int]], int]]":
        query = f"SELECT number, speaking, naming FROM {self._schema}.entities WHERE number = ANY($1)"
        for number, speaking, naming in self._server.rows(query, numbers):
            both = unpacked_numbers(speaking)[0], unpacked_numbers(naming)[0]
            yield number, both, len(speaking) + len(naming)

    def speaking(self, entity: str) -> "array[int]":
        """The numbers of the passages that speak of ``entity``, one of those ``counted``, in order."""
        return self._fetched[self.counted[entity].number][0]

    def naming(self, entity: str) -> "array[int]":
        """The numbers of the passages that name ``entity``, one of those ``counted``, in order."""
        return self._fetched[self.counted[entity].number][1]


class Speaking(Mapping[str, "array[int]"]):
    """The numbers of the passages that speak of each entity, fetched as they are looked at."""

    def __init__(self, entities: EntityPassages) -> None:
        self._entities = entities

    def __getitem__(self, entity: str) -> "array[int]":
        if entity not in self:
            raise KeyError(entity)
        return self._entities.speaking(entity)

    def __contains__(self, entity: object) -> bool:
        counted = self._entities.counted.get(entity) if isinstance(entity, str) else None
        return counted is not None and counted.speaks > 0

    def __iter__(self) -> Iterator[str]:
        return (entity for entity, counted in self._entities.counted.items() if counted.speaks)

    def __len__(self) -> int:
        return sum(1 for _ in self)


@dataclass(frozen=True, slots=True)
class Opened:
    """The parts of an index, and what else draws on them."""

    engine: Engine
    places: Places
    entities: EntityPassages
    sections: StoredSections


def open_index(server: Server, schema: str) -> Opened:
    """The index that lies in ``schema``."""
    entities = EntityPassages(server, schema)
    shelf = Shelf(server, schema, tuple(entities.counted))
    places = Places(shelf)
    count = places.documents[-1].numbers.stop if places.documents else 0
    passages = StoredPassages(places, range(count))
    numbers = {entity: counted.number for entity, counted in entities.counted.items()}
    sections = StoredSections(server, schema, numbers, places)
    vocabulary = _vocabulary(server, schema, count, len(places.documents))
    words = StoredWords(places, sum(vocabulary.occurrences) / max(1, count))
    firsts = array("I", [*sections.firsts, count])
    numbering = StoredNumbering(passages)
    engine = Engine(passages, numbering, sections, firsts, words, Speaking(entities), vocabulary, places.expect)
    return Opened(engine, places, entities, sections)


def _vocabulary(server: Server, schema: str, passages: int, documents: int) -> Vocabulary:
    rows = server.rows(f"SELECT stem, passages, documents, occurrences FROM {schema}.stems ORDER BY number")
    return Vocabulary(
        numbers={row["stem"]: number for number, row in enumerate(rows)},
        in_passages=array("I", (row["passages"] for row in rows)),
        in_documents=array("I", (row["documents"] for row in rows)),
        occurrences=array("I", (row["occurrences"] for row in rows)),
        passages=passages,
        documents=documents,
    )
