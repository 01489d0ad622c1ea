"""Declarations and numbers as bytes for a table, and back."""

from array import array
from collections.abc import Iterable
from dataclasses import fields
from typing import Any, get_type_hints

import msgspec

from bot.cache.plain import decoded, encoded
from bot.corpus.document import Document

WITHOUT_TEXT = tuple(one.name for one in fields(Document) if one.name != "text")
"""All of a document but its text."""
_COUNT = 4  # bytes
_HINTS = get_type_hints(Document)
_Declared: Any = msgspec.defstruct(
    "_Declared",
    [("length", int), ("passages", int), *((name, _HINTS[name]) for name in WITHOUT_TEXT)],
    array_like=True,
)


def packed_declared(document: Document, passages: int) -> bytes:
    """``document`` but its text, how long that is, and of how many ``passages``."""
    return encoded(_Declared(len(document.text), passages, *(getattr(document, name) for name in WITHOUT_TEXT)))


def unpacked_declared(data: bytes) -> tuple[int, int, dict[str, Any]]:
    """The length, the number of passages, and the rest by name.

    Raises:
        ValueError: if ``data`` holds something else.
    """
    read = decoded(data, _Declared)
    return read.length, read.passages, {name: getattr(read, name) for name in WITHOUT_TEXT}


def packed_numbers(*sequences: Iterable[int]) -> bytes:
    """Sequences of numbers, one after the other, each with its length before it."""
    arrays = [array("I", numbers) for numbers in sequences]
    return b"".join(len(one).to_bytes(_COUNT, "little") + one.tobytes() for one in arrays)


def unpacked_numbers(data: bytes) -> "list[array[int]]":
    """What ``packed_numbers`` was given."""
    found, at = [], 0
    while at < len(data):
        length = int.from_bytes(data[at : at + _COUNT], "little")
        numbers = array("I")
        at += _COUNT
        numbers.frombytes(data[at : at + length * numbers.itemsize])
        at += length * numbers.itemsize
        found.append(numbers)
    return found
