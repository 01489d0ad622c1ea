"""Files of others are read in a process of its own, which is ended in time: some are made to take hours."""

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self, TypeVar

from bot.corpus.adding.draft import Raw, Refused
from bot.corpus.adding.reason import Value, because
from bot.processes import stand_back

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]  # a module, or nothing

T = TypeVar("T")

SECONDS = 30.0
"""So long reading may take where somebody waits for it in a chat."""
_MOST_MEMORY = 2_000_000_000  # bytes
# What is small is read at once, since a process takes a second to begin; of what is packed a few bytes do harm, too.
_SMALL = 50_000  # bytes
_PACKED = (b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"bplist")
_HEAD = 1024
_HOW = because("save it as text, or divide it.")


def read_apart(read: Callable[[Raw], T], raw: Raw, seconds: float = SECONDS) -> T:
    """What ``read`` makes of one file, see ``Apart.read``."""
    with Apart(seconds) as apart:
        return apart.read(read, raw)


class Apart:
    """Reads one file after the other, the large and packed ones in a process that serves until it is closed.

    A process that takes more than so many ``seconds`` for a file, or too much memory, is ended; the next file has
    another. ``how`` says how to mend that. To be used off the event loop.
    """

    def __init__(self, seconds: float, how: Value = _HOW) -> None:
        self._seconds, self._how = seconds, how
        self._begun: tuple[BaseProcess, Connection] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._end()

    def read(self, read: Callable[[Raw], T], raw: Raw) -> T:
        """What ``read``, a function of a module, makes of ``raw``.

        Raises:
            Refused: what ``read`` raises, or if it takes too long or too much memory.
        """
        if len(raw.content) <= _SMALL and not any(mark in raw.content[:_HEAD] for mark in _PACKED):
            return read(raw)
        found = self._answer(read, raw)
        if found is None:
            self._end()
            raise Refused(raw.name, because("reading it takes too long, or too much memory: {how}", how=self._how))
        if isinstance(found, Refused):
            raise found
        return found[0]

    def _answer(self, read: Callable[[Raw], T], raw: Raw) -> tuple[T] | Refused | None:
        try:
            here = self._served()
            here.send((read, raw))
            answer: tuple[T] | Refused | None = here.recv() if here.poll(self._seconds) else None
        except (EOFError, OSError):  # it was ended
            return None
        return answer

    def _served(self) -> Connection:
        """The way to the process, which has begun: that takes a second, or several where much else goes on."""
        if self._begun is None:
            context = get_context("spawn")  # a fork of a program with threads may hang
            here, there = context.Pipe()
            process = context.Process(target=_work, args=(there, self._seconds), daemon=True)
            process.start()
            there.close()
            self._begun = process, here
            here.recv()
        return self._begun[1]

    def _end(self) -> None:
        if self._begun:
            process, here = self._begun
            process.kill()
            process.join()
            here.close()
            self._begun = None


def _work(there: Connection, seconds: float) -> None:
    stand_back()
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    there.send(None)
    while True:
        try:
            read, raw = there.recv()
        except EOFError:  # nobody has any more
            return
        _limit(seconds)
        there.send(_made(read, raw))


def _limit(seconds: float) -> None:
    """The system ends this process after so many seconds more, also where nobody is left who would."""
    if resource is not None:
        spent = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        resource.setrlimit(resource.RLIMIT_CPU, (int(spent + seconds) + 1, resource.RLIM_INFINITY))


def _made(read: Callable[[Raw], T], raw: Raw) -> tuple[T] | Refused | None:
    try:
        return (read(raw),)
    except Refused as refused:
        return refused
    except MemoryError:
        return None
