"""Reads corpora anew in the background, and swaps them in whole."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import structlog

from bot.errors import DatelineError
from bot.service.corpora.folder_state import FolderState, state_of
from bot.service.corpora.shelf import Shelf, Shelved
from bot.service.tasks.background import Background

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Reread:
    """What came of reading the corpus ``name`` anew: ``now`` answers; with a ``problem``, what did so before."""

    name: str
    now: Shelved
    problem: str | None = None


Open: TypeAlias = Callable[[str, Path, Callable[[], bool]], Shelved]
"""Reads the corpus of a name from its folder; it is told by a function when nobody waits for it any more."""
Told: TypeAlias = Callable[[Reread], Awaitable[None]]
"""Is told what came of it."""


class Reloading:
    """Reads one corpus at a time in a thread, since two new ones beside the old ones would take memory for three.

    A corpus that is broken leaves the old one in service.
    """

    def __init__(self, shelf: Shelf, open_: Open, background: Background | None = None) -> None:
        self._shelf, self._open = shelf, open_
        self._tried: dict[str, FolderState] = {}
        self._reading = asyncio.Lock()
        self._background = background or Background()
        self._closed = threading.Event()

    def begin(self, name: str, told: Told, *, if_changed: bool = False) -> None:
        """Read the corpus ``name`` anew, if its folder has changed or in any case; ``told`` hears what came of it.

        If it hasn't changed, ``told`` hears nothing.
        """
        self._background.begin(self._reload(name, told, if_changed=if_changed))

    async def settled(self) -> None:
        """Wait until everything that was begun is done."""
        await self._background.settled()

    async def close(self) -> None:
        """Give up what isn't done."""
        self._closed.set()
        await self._background.close()

    async def _reload(self, name: str, told: Told, *, if_changed: bool) -> None:
        async with self._reading:
            reread = await self._reread(name, if_changed=if_changed)
        if reread:
            await told(reread)

    async def _reread(self, name: str, *, if_changed: bool) -> Reread | None:
        before = self._shelf[name]
        state = await asyncio.to_thread(state_of, before.folder)
        if if_changed and state == self._tried.get(name, before.state):
            return None
        self._tried[name] = state
        try:
            now = await asyncio.to_thread(self._open, name, before.folder, self._closed.is_set)
        except (DatelineError, OSError) as error:
            return Reread(name, before, str(error))
        self._shelf.put(name, now)
        self._tried[name] = now.state
        _log.info("the documents were read anew", **_named(name), documents=len(now.ask.archive.documents))
        return Reread(name, now)


def _named(name: str) -> dict[str, str]:
    """What a line of the log says of the corpus ``name``: nothing where it is the only one."""
    return {"corpus": name} if name else {}


async def log_only(reread: Reread) -> None:
    """Tell the log alone why a corpus couldn't be used."""
    if reread.problem:
        complain(reread)


def complain(reread: Reread) -> None:
    """Tell the log why a corpus couldn't be used."""
    told = "the changed documents can't be used, so the old ones go on answering"
    _log.error(told, **_named(reread.name), reason=reread.problem)
