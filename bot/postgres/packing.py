"""Facts and numbers as bytes for a table, and back.

The facts of a document are packed as the cache packs them. What else is made of facts is pickled, and only classes of
facts are taken back: bytes that somebody else has put into the table make no other object and run nothing.
"""

import enum
import importlib
import io
import pickle
from array import array
from collections.abc import Callable, Iterable
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from bot.cache.packing import READ
from bot.cache.packing import packed as cached
from bot.cache.packing import unpacked as uncached
from bot.corpus.document import Document
from bot.reading.facts import Facts

_OURS = ("bot.reading.", "bot.corpus.")
_PLAIN: dict[tuple[str, str], type] = {
    ("datetime", "date"): date,
    ("decimal", "Decimal"): Decimal,
    ("builtins", "frozenset"): frozenset,
}
_COUNT = 4  # bytes
_AS_CACHED, _PICKLED = b"c", b"p"


class _Pickler(pickle.Pickler):
    """Writes the number of a document in place of it, and of its facts."""

    def __init__(self, file: io.BytesIO, number: Callable[[Document], int]) -> None:
        super().__init__(file, protocol=5)
        self._number = number

    def persistent_id(self, obj: object) -> tuple[str, int] | None:
        if isinstance(obj, Facts):
            return "facts", self._number(obj.document)
        return ("document", self._number(obj)) if isinstance(obj, Document) else None


class _Unpickler(pickle.Unpickler):
    def __init__(self, file: io.BytesIO, facts: Callable[[int], Facts]) -> None:
        super().__init__(file)
        self._facts = facts

    def persistent_load(self, pid: tuple[str, int]) -> Facts | Document:
        kind, number = pid
        return self._facts(number) if kind == "facts" else self._facts(number).document

    def find_class(self, module_name: str, global_name: str) -> type:
        if plain := _PLAIN.get((module_name, global_name)):
            return plain
        if module_name.startswith(_OURS):
            found = getattr(importlib.import_module(module_name), global_name, None)
            if isinstance(found, type) and (is_dataclass(found) or issubclass(found, enum.Enum)):
                return found
        raise pickle.UnpicklingError(f"{module_name}.{global_name} is no class of facts")


def packed(thing: object, number: Callable[[Document], int]) -> bytes:
    """``thing``, made of facts, with ``number`` of each document in the place of that."""
    file = io.BytesIO()
    _Pickler(file, number).dump(thing)
    return file.getvalue()


def unpacked(data: bytes, facts: Callable[[int], Facts]) -> Any:
    """What was ``packed``; ``facts`` are those of the document with a number.

    Raises:
        pickle.UnpicklingError: if anything else was.
    """
    return _Unpickler(io.BytesIO(data), facts).load()


def packed_facts(facts: Facts, number: Callable[[Document], int]) -> bytes:
    """``facts`` but for their document."""
    data = cached(facts)
    if data is not None:
        return _AS_CACHED + data
    return _PICKLED + packed(tuple(getattr(facts, name) for name in READ), number)  # a name holds what is no text


def unpacked_facts(data: bytes, document: Document) -> Facts:
    """The facts of ``document`` that were packed.

    Raises:
        ValueError, pickle.UnpicklingError: if anything else was.
    """
    if data.startswith(_AS_CACHED):
        return uncached(document, data[1:])
    return Facts(document, *_Unpickler(io.BytesIO(data[1:]), _none).load())


def _none(number: int) -> Facts:
    raise pickle.UnpicklingError("facts of one document name another")


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
