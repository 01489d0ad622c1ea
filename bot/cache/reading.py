"""Documents -> facts, each document read once: what was read before comes from the cache."""

from collections.abc import Callable, Iterator, Sequence

from bot.cache.kept import Kept
from bot.corpus.document import Document
from bot.reading.facts import Facts, Reader


def read_once(
    reader: Reader, documents: Sequence[Document], kept: Kept | None, progress: Callable[[int], None]
) -> list[Facts]:
    """The facts of ``documents``, in their order; ``progress`` is told how many are there.

    What is read is kept as ``kept`` tells; with None nothing is. What was read before a failure or Ctrl-C stays kept.
    """
    if kept is None:
        return list(_anew(reader, documents, progress))
    from bot.cache.kept_facts import Recalling  # noqa: PLC0415 - few documents start faster without all this

    return Recalling(reader, documents, kept, progress).all()


def _anew(reader: Reader, documents: Sequence[Document], progress: Callable[[int], None]) -> Iterator[Facts]:
    for number, document in enumerate(documents, 1):
        yield reader.read(document)
        progress(number)
