"""Documents read by several processes at once."""

import os
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context

from bot.cache.packing import packed
from bot.corpus.document import Document
from bot.corpus.entity import Entity
from bot.processes import stand_back
from bot.reading.facts import Reader

ENOUGH = 1_000_000
"""Characters from which on other processes pay: four seconds of reading, and each takes one to begin."""
_CHUNK = 100_000  # characters that a process is given at once: half a second of reading
_AHEAD = 4  # chunks a process that are handed out

_reader: Reader | None = None


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def read_by_many(
    entities: tuple[Entity, ...], documents: Sequence[Document], processes: int
) -> Generator[tuple[int, bytes], None, None]:
    """Each of ``documents``, by its place, with its packed facts, as they get ready.

    The processes are begun anew, not forked: a fork of a program with threads may hang. They leave Ctrl-C to this one,
    and end with it.  If one is killed, those documents are missing that haven't been read.
    """
    context = get_context("spawn")
    pool = ProcessPoolExecutor(processes, context, initializer=_begin, initargs=(entities,))
    chunks = _chunks(documents)
    waiting: dict[Future[list[bytes]], range] = {}
    try:
        while True:
            for chunk in islice(chunks, _AHEAD * processes - len(waiting)):
                waiting[pool.submit(_read, [documents[place] for place in chunk])] = chunk
            if not waiting:
                return
            done = next(as_completed(waiting))
            yield from zip(waiting.pop(done), done.result(), strict=True)
    except BrokenProcessPool:
        return
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _chunks(documents: Sequence[Document]) -> Iterator[range]:
    """The places of all ``documents``, in runs of about equal length."""
    first = size = 0
    for place, document in enumerate(documents, 1):
        size += len(document.text)
        if size >= _CHUNK or place == len(documents):
            yield range(first, place)
            first, size = place, 0


def _begin(entities: tuple[Entity, ...]) -> None:
    global _reader  # noqa: PLW0603 - a process of the pool has one reader for all that it is given
    stand_back()
    _reader = Reader(entities)


def _read(documents: list[Document]) -> list[bytes]:
    assert _reader
    return [packed(_reader.read(document)) for document in documents]
