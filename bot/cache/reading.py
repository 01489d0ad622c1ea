"""Documents -> facts, each document read once: what was read before comes from the cache."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bot.corpus.document import Document
from bot.reading.facts import Facts, Reader

SMALL = 100_000
"""Characters up to which reading anew is about as fast as looking for what was read: half a second's reading."""


def is_small(documents: Sequence[Document]) -> bool:
    """Isn't it worth while to keep what is read of ``documents``?"""
    return sum(len(document.text) for document in documents) <= SMALL


def read_once(
    reader: Reader, documents: Sequence[Document], folder: Path | None, progress: Callable[[int], None]
) -> list[Facts]:
    """The facts of ``documents``, in their order; ``progress`` is told how many are there.

    What is read is kept in ``folder``; with None nothing is. What was read before a failure or Ctrl-C stays kept.
    """
    if folder is None or is_small(documents):
        return list(_anew(reader, documents, progress))
    from bot.cache.facts_file import FactsFile  # noqa: PLC0415 - few documents start faster without all this
    from bot.cache.recalling import Recalling  # noqa: PLC0415 - as above

    return Recalling(reader, documents, FactsFile(folder), progress).all()


def _anew(reader: Reader, documents: Sequence[Document], progress: Callable[[int], None]) -> Iterator[Facts]:
    for number, document in enumerate(documents, 1):
        yield reader.read(document)
        progress(number)
