"""Documents that lie in a database, fetched as they are looked at."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, TypeVar

from bot.cache.packing import READ, unpacked
from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.postgres.packing import unpacked_declared, unpacked_numbers
from bot.postgres.page import Page
from bot.postgres.remembering import Remembering
from bot.postgres.server import Rows, Server
from bot.reading.facts import Facts

# Bytes of memory for the texts, the facts and the passages that were looked at last. A thing of a few bytes in a table
# takes some ten times as many as objects of Python.
_TEXTS, _FACTS, _PAGES = 64_000_000, 96_000_000, 96_000_000
_AS_OBJECTS = 10
_AHEAD, _SKIPPED = 64, 8  # documents; in order is, too, who skips a few
V = TypeVar("V")


class StoredDocument(Document):
    """A document whose text is fetched as it is looked at. There is one object for each, so that they compare fast."""

    __slots__ = ("_length", "_shelf", "number", "numbers", "unlisted")

    _length: int
    _shelf: "Shelf"
    number: int
    numbers: range
    unlisted: Sequence[str]

    def __post_init__(self) -> None:
        """Of a copy with something changed, whose text is at hand."""
        super().__post_init__()
        object.__setattr__(self, "_length", len(self.text))

    @classmethod
    def on(
        cls, shelf: "Shelf", number: int, declared: dict[str, Any], length: int, numbers: range, unlisted: Sequence[str]
    ) -> "StoredDocument":
        """``numbers`` are those of its passages, ``unlisted`` the ids of whom it names and no list does."""
        made = cls.__new__(cls)
        own = {"_shelf": shelf, "_length": length, "number": number, "numbers": numbers, "unlisted": unlisted}
        for name, value in (declared | own).items():
            object.__setattr__(made, name, value)
        return made

    def __getattr__(self, name: str) -> str:
        if name != "text":
            raise AttributeError(name)
        return self._shelf.text(self.number)

    def holds(self, span: Span) -> bool:
        """Told by the length that is at hand: the text isn't fetched for it."""
        return span.end <= self._length

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


class StoredFacts(Facts):
    """Facts that are fetched as they are looked at; only the document is at hand."""

    __slots__ = ("_shelf",)

    def __init__(self, shelf: "Shelf", document: StoredDocument) -> None:
        object.__setattr__(self, "_shelf", shelf)
        object.__setattr__(self, "document", document)

    def __getattr__(self, name: str) -> Any:
        if name not in READ:
            raise AttributeError(name)
        return getattr(self._shelf.read(number_of(self.document)), name)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


def number_of(document: Document) -> int:
    """The number of a document on its shelf."""
    assert isinstance(document, StoredDocument)
    return document.number


class Shelf:
    """The documents of one index, in the order of publication. Used by any number of threads."""

    def __init__(self, server: Server, schema: str, entities: Sequence[str]) -> None:
        """``entities`` are their ids by the numbers that pages have for them."""
        self._server, self._schema, self._entities = server, schema, entities
        self._texts = Remembering(self._fetched_texts, _TEXTS)
        self._facts = Remembering(self._fetched_facts, _FACTS)
        self._pages = Remembering(self._fetched_pages, _PAGES)
        self._next: dict[int, int] = {}
        self.documents: tuple[StoredDocument, ...] = tuple(self._catalogue())
        self.facts = tuple(StoredFacts(self, document) for document in self.documents)

    def _catalogue(self) -> Iterator[StoredDocument]:
        first = 0
        query = f"SELECT number, declared, unlisted FROM {self._schema}.documents ORDER BY number"
        for number, data, packed in self._server.rows(query):
            length, passages, declared = unpacked_declared(data)
            unlisted = tuple(self._entities[one] for one in unpacked_numbers(packed)[0])
            numbers = range(first, first + passages)
            yield StoredDocument.on(self, number, declared, length, numbers, unlisted)
            first = numbers.stop

    def text(self, number: int) -> str:
        """The text of a document, whole."""
        return self._following(self._texts, number)

    def read(self, number: int) -> Facts:
        """The facts of a document, all of them."""
        return self._following(self._facts, number).unpacked()

    def _following(self, kind: Remembering[int, V], number: int) -> V:
        """Something of a document; whoever goes through documents in order gets that of the next ones with it."""
        if not kind.missing((number,)):
            return kind[number]
        ahead = _AHEAD if 0 <= number - self._next.get(id(kind), number + 1) < _SKIPPED else 1
        numbers = range(number, min(number + ahead, len(self.documents)))
        self._next[id(kind)] = numbers.stop
        return kind.of(numbers)[number]

    def page(self, number: int) -> Page:
        """The passages of a document, and their words."""
        return self._pages[number]

    def prepare(self, numbers: Collection[int]) -> None:
        """Fetch the passages of some documents in one go: they will be looked at."""
        self._pages.of(numbers)

    def prepare_all(self, numbers: Collection[int]) -> None:
        """Fetch the texts and the facts of some documents in one go."""
        missing = self._texts.missing(numbers) | self._facts.missing(numbers)
        for number, text, facts in self._rows("text, facts", list(missing)) if missing else ():
            self._texts.keep(number, _decoded(text), len(text))
            self._facts.keep(number, _Read(facts, self.documents[number]), _AS_OBJECTS * len(facts))

    def _fetched_texts(self, numbers: list[int]) -> Iterator[tuple[int, str, int]]:
        for number, data in self._rows("text", numbers):
            yield number, _decoded(data), len(data)

    def _fetched_facts(self, numbers: list[int]) -> "Iterator[tuple[int, _Read, int]]":
        for number, data in self._rows("facts", numbers):
            yield number, _Read(data, self.documents[number]), _AS_OBJECTS * len(data)

    def _fetched_pages(self, numbers: list[int]) -> Iterator[tuple[int, Page, int]]:
        for number, data in self._rows("page", numbers):
            yield number, Page(data, self.documents[number], self._entities), _AS_OBJECTS * len(data)

    def _rows(self, columns: str, numbers: list[int]) -> Rows:
        query = f"SELECT number, {columns} FROM {self._schema}.documents WHERE number = ANY($1::integer[])"
        return self._server.rows(query, numbers)


class _Read:
    """Facts as bytes, unpacked when they are looked at: of some that are fetched nobody wants any."""

    __slots__ = ("_document", "_held")

    def __init__(self, data: bytes, document: Document) -> None:
        self._held: bytes | Facts = data
        self._document = document

    def unpacked(self) -> Facts:
        held = self._held
        if isinstance(held, bytes):  # two threads may unpack it twice, which does no harm
            held = self._held = unpacked(self._document, held)
        return held


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "surrogatepass")
