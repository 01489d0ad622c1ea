"""All words of a corpus in order, in a database: around some words, those of the documents that may hold them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from math import log
from typing import TypeAlias

from bot.finding.terms import script_of, stems_of
from bot.finding.verbatim.index import WordIndex
from bot.finding.verbatim.stretches import Stretch, stretches_of
from bot.finding.wanted import EVERYWHERE, Scope
from bot.postgres.index import Opened
from bot.postgres.remembering import Remembering
from bot.postgres.server import Server
from bot.postgres.spelling import PHRASE, phrase_of

Pieces: TypeAlias = tuple[tuple[str, ...], ...]

# Documents that hold all pieces word for word: as many as there are matches told of. And those that hold much of them.
_EXACT, _NEAR = 200, 30
_TELLING = 24  # words of a text by which documents are found that hold much of it
_UNSPACED = "japanese"
_REMEMBERED = 4  # one claim is looked up several times


class WordsAround(WordIndex):
    """A ``WordIndex`` of some documents, in which each word is worth what it is in all documents."""

    def __init__(
        self,
        stretches: Iterable[Stretch],
        asked: Collection[str],
        size: int,
        counted: Callable[[Collection[str]], Mapping[str, int]],
    ) -> None:
        """``counted`` tells how often words stand in all documents, of which there are ``size`` words."""
        super().__init__(stretches)
        counts = counted({*self._characters, *asked})
        for word in asked:
            if counts.get(word):  # it stands elsewhere
                self._know(word)
        self._size = size
        self._worth = {
            character: 1.0 + log(size / (counts.get(word, 0) + 1)) for word, character in self._characters.items()
        }

    @property
    def size(self) -> int:
        return self._size


class StoredWording:
    """A ``Wording`` in a database. ``size``: how many words there are, and ends of stretches."""

    def __init__(self, server: Server, schema: str, opened: Opened, size: int, scope: Scope = EVERYWHERE) -> None:
        self._server, self._schema, self._opened, self._size = server, schema, opened, size
        self._scope = scope
        facts = opened.places.shelf.facts
        self._part = range(len(facts))[scope.part(facts, lambda one: one.document.published)]
        self._last = Remembering(self._fetched, _REMEMBERED)

    def within(self, scope: Scope) -> "StoredWording":
        return StoredWording(self._server, self._schema, self._opened, self._size, scope)

    def around(self, pieces: Sequence[Sequence[str]]) -> WordIndex:
        return self._last[tuple(map(tuple, pieces))]

    def _fetched(self, asked: list[Pieces]) -> Iterator[tuple[Pieces, WordIndex, int]]:
        return ((pieces, self._words_around(pieces), 1) for pieces in asked)

    def _words_around(self, pieces: Pieces) -> WordIndex:
        shelf = self._opened.places.shelf
        numbers = sorted({*self._holding(pieces), *self._near(pieces)})
        shelf.prepare_all(numbers)
        stretches = (stretch for number in numbers for stretch in stretches_of(shelf.facts[number]))
        return WordsAround(stretches, {word for piece in pieces for word in piece}, self._size, self._counted)

    def _holding(self, pieces: Pieces) -> Iterator[int]:
        """The first documents that hold each of ``pieces``, or as much of it as makes a phrase."""
        phrases = [phrase_of(_most_telling(piece)) for piece in pieces if piece]
        if not phrases or not self._part:
            return iter(())
        one = f"SELECT document FROM {self._schema}.wording WHERE document BETWEEN $1 AND $2 AND words @@ "
        all_ = " INTERSECT ".join(f"{one}${at}::text::tsquery" for at in range(3, len(phrases) + 3))
        query = f"SELECT DISTINCT document FROM ({all_}) AS found ORDER BY document LIMIT {_EXACT}"
        rows = self._server.rows(query, self._part[0], self._part[-1], *phrases)
        return (row["document"] for row in rows)

    def _near(self, pieces: Pieces) -> Iterator[int]:
        """The documents that hold most of what the words of ``pieces`` tell."""
        vocabulary = self._opened.engine.vocabulary
        stems = {stem for piece in pieces for stem in stems_of(_written(piece)) if vocabulary.holding(stem)}
        telling = sorted(stems, key=lambda stem: (vocabulary.holding(stem), stem))[:_TELLING]
        found = self._opened.sections.best(dict.fromkeys(telling, 1.0), {}, _NEAR, self._scope)
        return (self._opened.sections.document(section) for section, _ in found)

    def _counted(self, words: Collection[str]) -> Mapping[str, int]:
        query = f"SELECT word, occurrences FROM {self._schema}.spellings WHERE word = ANY($1::text[])"
        return {row["word"]: row["occurrences"] for row in self._server.rows(query, list(words))}


def _written(piece: Sequence[str]) -> str:
    """Words as they are written: of scripts without spaces, each is a character."""
    text, last = "", ""
    for key in piece:
        unspaced = script_of(last) == script_of(key) == _UNSPACED
        text += key if unspaced else f" {key}"
        last = key
    return text


def _most_telling(piece: Sequence[str]) -> Sequence[str]:
    """As many words in a row as make a phrase: those around the longest, which is rare."""
    longest = max(range(len(piece)), key=lambda at: len(piece[at]))
    first = max(0, min(longest - PHRASE // 2, len(piece) - PHRASE))
    return piece[first : first + PHRASE]
