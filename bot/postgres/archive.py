"""An archive that lies in a database."""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

from bot.archive.archive import Archive
from bot.archive.entities import known
from bot.corpus.document import Excerpt
from bot.finding.passage import Passage
from bot.finding.resolver import Resolver
from bot.finding.search import SearchIndex
from bot.postgres.index import Opened, StoredPassages, open_index
from bot.postgres.packing import unpacked_numbers
from bot.postgres.remembering import Remembering
from bot.postgres.rest import Rest, rest_of
from bot.postgres.server import Server
from bot.postgres.shelf import Shelf, StoredDocument, number_of
from bot.postgres.wording import StoredWording
from bot.reading.facts import Facts
from bot.reading.voices import Voice

_VOICES = 8_000_000  # bytes of memory for where people are quoted


class Role(Excerpt, frozen=True):
    """An ``Excerpt`` that words a role. Its words are at hand, since for some questions all are looked at."""

    words: str

    @property
    def text(self) -> str:
        return self.words

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Excerpt) and (self.document, self.span) == (other.document, other.span)

    def __hash__(self) -> int:
        return hash((self.document, self.span))


@dataclass(frozen=True)
class StoredArchive(Archive):
    """An ``Archive`` with only names, roles and dated events in memory; the rest is fetched as it is looked at."""

    stored: "Stored | None" = None

    @property
    def is_remote(self) -> bool:
        return True

    @property
    def _stored(self) -> "Stored":
        assert self.stored is not None
        return self.stored

    @cached_property
    def by_entity(self) -> Mapping[str, Sequence[Passage]]:
        return PassagesByEntity(self._stored.opened, self.numbers)

    @cached_property
    def voices(self) -> Mapping[str, Sequence[tuple[Facts, Voice]]]:
        first = number_of(self.facts[0].document) if self.facts else 0
        return Voices(self._stored, range(first, first + len(self.facts)))

    def unlisted_in(self, facts: Iterable[Facts]) -> Collection[str]:
        documents = (one.document for one in facts)
        return {name for one in documents if isinstance(one, StoredDocument) for name in one.unlisted}


class Stored:
    """What an archive draws on beside its index."""

    def __init__(self, server: Server, schema: str, opened: Opened) -> None:
        self.opened = opened
        self.shelf: Shelf = opened.places.shelf
        self._server, self._schema = server, schema
        rows = server.rows(f"SELECT entity, quoted FROM {schema}.voices")
        self.quoted: dict[str, int] = {row["entity"]: row["quoted"] for row in rows}
        self.places = Remembering(self._fetch, _VOICES)

    def _fetch(self, entities: list[str]) -> "Iterator[tuple[str, tuple[array[int], array[int]], int]]":
        query = f"SELECT entity, places FROM {self._schema}.voices WHERE entity = ANY($1::text[])"
        for entity, data in self._server.rows(query, entities):
            documents, places = unpacked_numbers(data)
            yield entity, (documents, places), len(data)

    def rest(self) -> Rest:
        """What is kept in memory whole."""
        rows = self._server.rows(f"SELECT name, data FROM {self._schema}.rest")
        return rest_of(((row["name"], row["data"]) for row in rows), self.shelf.facts)


def open_archive(server: Server, schema: str) -> StoredArchive:
    """The archive that lies in ``schema``."""
    opened = open_index(server, schema)
    stored = Stored(server, schema, opened)
    rest = stored.rest()
    facts = stored.shelf.facts
    roles = [(entity, Role(facts[number].document, span, words)) for entity, number, span, words in rest.roles]
    return StoredArchive(
        facts=facts,
        entities={entity.id: entity for entity in rest.entities},
        plans=rest.plans,
        points=rest.points,
        entries=rest.entries,
        passages=opened.engine.passages,
        index=SearchIndex(opened.engine),
        resolver=Resolver(map(known, rest.entities), roles),
        wording=StoredWording(server, schema, opened, rest.words),
        stored=stored,
    )


class PassagesByEntity(Mapping[str, Sequence[Passage]]):
    """The passages that name each entity, of those with ``numbers``; fetched as they are looked at."""

    def __init__(self, opened: Opened, numbers: range) -> None:
        self._opened, self._range = opened, numbers
        self._is_whole = len(numbers) == len(opened.engine.passages)

    def __getitem__(self, entity: str) -> Sequence[Passage]:
        if entity not in self:
            raise KeyError(entity)
        return _PassagesOf(self, entity)

    def __contains__(self, entity: object) -> bool:
        return isinstance(entity, str) and self.count(entity) > 0

    def __iter__(self) -> Iterator[str]:
        return (entity for entity in self._opened.entities.counted if entity in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def count(self, entity: str) -> int:
        """How many there are of ``entity``. Of all passages that is known without asking."""
        counted = self._opened.entities.counted.get(entity)
        if not counted or not counted.names:
            return 0
        return counted.names if self._is_whole else len(self.passages(entity))

    def passages(self, entity: str) -> StoredPassages:
        """The passages that name ``entity``, which has to be known, in the order of the text."""
        numbers = self._opened.entities.naming(entity)
        first, last = (bisect_left(numbers, at) for at in (self._range.start, self._range.stop))
        return StoredPassages(self._opened.places, numbers[first:last])


class _PassagesOf(Sequence[Passage]):
    """The passages of one entity; how many they are is known before they are fetched."""

    def __init__(self, whole: PassagesByEntity, entity: str) -> None:
        self._whole, self._entity = whole, entity

    def __len__(self) -> int:
        return self._whole.count(self._entity)

    @overload
    def __getitem__(self, at: int) -> Passage: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Passage]: ...
    def __getitem__(self, at: int | slice) -> Passage | Sequence[Passage]:
        return self._whole.passages(self._entity)[at]

    def __iter__(self) -> Iterator[Passage]:
        return iter(self._whole.passages(self._entity))

    def __reversed__(self) -> Iterator[Passage]:
        return reversed(self._whole.passages(self._entity))


class Voices(Mapping[str, Sequence[tuple[Facts, Voice]]]):
    """What each person or body is quoted with in ``documents``; fetched as it is looked at."""

    def __init__(self, stored: Stored, documents: range) -> None:
        self._stored, self._documents = stored, documents
        self._is_whole = len(documents) == len(stored.shelf.facts)

    def __getitem__(self, entity: str) -> Sequence[tuple[Facts, Voice]]:
        if entity not in self:
            raise KeyError(entity)
        return _VoicesOf(self, entity)

    def __contains__(self, entity: object) -> bool:
        return isinstance(entity, str) and self.count(entity) > 0

    def __iter__(self) -> Iterator[str]:
        return (entity for entity in self._stored.quoted if entity in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def count(self, entity: str) -> int:
        """How many there are of ``entity``. In all documents that is known without asking."""
        quoted = self._stored.quoted.get(entity, 0)
        return quoted if self._is_whole or not quoted else len(self.voices(entity))

    def voices(self, entity: str) -> list[tuple[Facts, Voice]]:
        """What ``entity``, which has to be known, is quoted with, in the order of publication; fetched in one go."""
        shelf, pairs = self._stored.shelf, zip(*self._stored.places[entity], strict=True)
        within = [(number, at) for number, at in pairs if number in self._documents]
        shelf.prepare_all({number for number, _ in within})
        return [(shelf.facts[number], shelf.facts[number].voices[at]) for number, at in within]


class _VoicesOf(Sequence[tuple[Facts, Voice]]):
    """What one is quoted with; how much that is is known before it is fetched."""

    def __init__(self, whole: Voices, entity: str) -> None:
        self._whole, self._entity = whole, entity

    def __len__(self) -> int:
        return self._whole.count(self._entity)

    @overload
    def __getitem__(self, at: int) -> tuple[Facts, Voice]: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[tuple[Facts, Voice]]: ...
    def __getitem__(self, at: int | slice) -> tuple[Facts, Voice] | Sequence[tuple[Facts, Voice]]:
        return self._whole.voices(self._entity)[at]

    def __iter__(self) -> Iterator[tuple[Facts, Voice]]:
        return iter(self._whole.voices(self._entity))
