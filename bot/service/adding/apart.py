"""Files of others are read in a process of its own, which is ended in time: some are made to take hours."""

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import TypeAlias

from bot.corpus.adding.draft import Outcome, Raw, Refused
from bot.processes import stand_back

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]  # a module, or nothing

Read: TypeAlias = Callable[[Raw], list[Outcome]]

_SECONDS = 30.0
_MOST_MEMORY = 2_000_000_000  # bytes
# What is small is read at once, since a process takes a second to begin; of what is packed a few bytes do harm, too.
_SMALL = 50_000  # bytes
_PACKED = (b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"bplist")
_HEAD = 1024
_TOO_LONG = "reading it takes too long, or too much memory: save it as text, or divide it."


def read_apart(read: Read, raw: Raw, seconds: float = _SECONDS) -> list[Outcome]:
    """What ``read``, a function of a module, makes of ``raw``; to be called off the event loop.

    Raises:
        Refused: what ``read`` raises, or if it takes more than so many ``seconds`` or too much memory.
    """
    if len(raw.content) <= _SMALL and not any(mark in raw.content[:_HEAD] for mark in _PACKED):
        return read(raw)
    found = _answer(read, raw, seconds)
    if found is None:
        raise Refused(raw.name, _TOO_LONG)
    if isinstance(found, Refused):
        raise found
    return found


def _answer(read: Read, raw: Raw, seconds: float) -> list[Outcome] | Refused | None:
    context = get_context("spawn")  # a fork of a program with threads may hang
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(there, read, raw, seconds), daemon=True)
    process.start()
    there.close()
    try:
        answer: list[Outcome] | Refused | None = here.recv() if here.poll(seconds) else None
    except (EOFError, OSError):  # it was ended
        answer = None
    finally:
        process.kill()
        process.join()
        here.close()
    return answer


def _work(there: Connection, read: Read, raw: Raw, seconds: float) -> None:
    stand_back()
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 1))  # also where that was killed
    answer: list[Outcome] | Refused | None
    try:
        answer = read(raw)
    except Refused as refused:
        answer = refused
    except MemoryError:
        answer = None
    there.send(answer)
