"""What an index that was built before holds of documents that are still the same: that isn't worked out again.

An index is made of pieces, each of which is read by itself. Beside it lies of which: the key of each piece's document,
which tells whether that is still the same, and from where to where its parts go. Whatever depends on several documents,
as how rare a word is, is always made anew.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, groupby, pairwise
from pathlib import Path
from typing import TypeAlias

import msgspec

from bot.cache.kept import Kept
from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.finding.passage import Passage
from bot.finding.search import ReadStems, read_stems
from bot.finding.verbatim.reading import Former
from bot.finding.verbatim.stretches import Stretch
from bot.finding.word_stream import WordStream

_INDEX, _PIECES = "packed", "pieces"

_Piece: TypeAlias = tuple[bytes, tuple[int, ...]]
"""The key of a document, and the bounds of some parts of it."""


class _Pieces(msgspec.Struct, array_like=True):
    """The version of indexing, and all pieces in their order."""

    indexing: bytes
    pieces: tuple[_Piece, ...]


class _Stems(msgspec.Struct):
    """What is wanted of a ``FlatIndex``."""

    words: bytes
    lengths: bytes
    stems: tuple[str, ...]


class _Words(msgspec.Struct):
    """What is wanted of ``Laid``."""

    keys: tuple[str, ...]
    text: bytes
    starts: bytes
    ends: bytes
    firsts: bytes


def put_pieces(folder: Path, kept: Kept, pieces: Iterable[tuple[Document, Iterable[Span]]]) -> None:
    """Write down of which ``pieces`` the index in ``folder`` is made.

    Raises:
        OSError: if that can't be written.
    """
    own = tuple(_piece(kept, document, parts) for document, parts in pieces)
    (folder / _PIECES).write_bytes(msgspec.msgpack.encode(_Pieces(kept.indexing, own)))


def together(passages: Iterable[Passage]) -> Iterator[tuple[Document, list[Span]]]:
    """The pieces of an index of ``passages``: those of one document, which follow one another."""
    for _, own in groupby(passages, key=lambda passage: id(passage.document)):
        first, *others = own
        yield first.document, [passage.span for passage in (first, *others)]


def former_stems(folder: Path, kept: Kept) -> ReadStems | None:
    """Gives the stems of passages, of those in the index in ``folder`` from there; None if nothing there is of use.

    Raises:
        OSError, ValueError: if it can't be read.
    """
    pieces = _pieces(folder, kept)
    if not pieces:
        return None
    index = msgspec.msgpack.decode((folder / _INDEX).read_bytes(), type=_Stems)
    stream = WordStream.of(array("I", index.words), array("I", index.lengths))
    firsts = accumulate((len(bounds) // 2 for _, bounds in pieces), initial=0)
    places = dict(zip(pieces, firsts, strict=False))

    def read(passages: Sequence[Passage]) -> Sequence[Sequence[str]]:
        first = places.get(_piece(kept, passages[0].document, (passage.span for passage in passages)))
        if first is None:
            return read_stems(passages)
        numbers = map(stream.words, range(first, first + len(passages)))
        return [[index.stems[number] for number in words] for words in numbers]

    return read


def former_words(folder: Path, kept: Kept) -> Former | None:
    """The words of the stretches in the index in ``folder``; None if nothing there is of use.

    Raises:
        OSError, ValueError: if it can't be read.
    """
    pieces = _pieces(folder, kept)
    if not pieces:
        return None
    index = msgspec.msgpack.decode((folder / _INDEX).read_bytes(), type=_Words)
    text = index.text.decode("utf-32-le", "surrogatepass")
    firsts = pairwise((*array("I", index.firsts), len(text)))
    places: Mapping[_Piece, slice] = {
        piece: slice(first, after - 1) for piece, (first, after) in zip(pieces, firsts, strict=True)
    }

    def find(stretch: Stretch) -> slice | None:
        return places.get(_piece(kept, stretch.document, stretch.parts))

    return Former(index.keys, text, array("I", index.starts), array("I", index.ends), find)


def _pieces(folder: Path, kept: Kept) -> tuple[_Piece, ...]:
    """The pieces of the index in ``folder``; none if it was built by another version."""
    found = msgspec.msgpack.decode((folder / _PIECES).read_bytes(), type=_Pieces)
    return found.pieces if found.indexing == kept.indexing else ()


def _piece(kept: Kept, document: Document, parts: Iterable[Span]) -> _Piece:
    return kept.documents[document.name], tuple([bound for part in parts for bound in (part.start, part.end)])
