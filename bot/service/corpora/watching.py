"""Notices that a folder of documents has changed."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TypeAlias

import structlog
from watchfiles import Change, awatch

from bot.service.corpora.reloading import Reloading, Reread, complain
from bot.service.corpora.shelf import Shelf

# Files are often written in several goes, and by the dozen: they are read when half a second has passed without another
# change, but after ten in any case.
_QUIET, _MOST = 500, 10_000  # milliseconds
# Some file systems, on a network above all, don't tell of changes; so once in a while the folder is looked at.
_LOOK = 60_000  # milliseconds
_AGAIN = 5.0  # seconds; what is broken for no longer than this was being written
_PAUSE = 30.0  # seconds until a folder that can't be watched is tried again
_log = structlog.get_logger(__name__)

Changes: TypeAlias = Callable[[Path], AsyncIterator[object]]
"""Yields whenever a folder may have changed."""


def changes_of(folder: Path) -> AsyncIterator[object]:
    """Changes in ``folder``, as the system tells them."""
    root = folder.resolve()

    def matters(change: Change, path: str) -> bool:
        """A hidden file doesn't; a folder may, that was moved here with all that it holds."""
        return not any(part.startswith(".") for part in Path(path).relative_to(root).parts)

    return awatch(root, watch_filter=matters, debounce=_MOST, step=_QUIET, rust_timeout=_LOOK, yield_on_timeout=True)


class Watching:
    """Has each corpus read anew whose folder changes; ``tell`` says to whom it may concern why one can't be used."""

    def __init__(
        self,
        shelf: Shelf,
        reloading: Reloading,
        tell: Callable[[Reread], Awaitable[None]],
        changes: Changes = changes_of,
        rest: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._shelf, self._reloading, self._tell, self._changes, self._rest = shelf, reloading, tell, changes, rest
        self._told: dict[str, str | None] = {}

    async def run(self) -> None:
        """Watch every folder, until cancelled."""
        await asyncio.gather(*(self._watch(name) for name in self._shelf.names))

    async def _watch(self, name: str) -> None:
        folder, warned = self._shelf[name].folder, False
        while True:
            self._reloading.begin(name, self._look_again, if_changed=True)
            try:
                async for _ in self._changes(folder):
                    self._reloading.begin(name, self._look_again, if_changed=True)
                    warned = False
            except (OSError, RuntimeError) as error:  # the folder is gone, or the system watches no more of them
                if not warned:
                    _log.warning("the folder of documents can't be watched", folder=str(folder), reason=str(error))
                warned = True
            await self._rest(_PAUSE)

    async def _look_again(self, reread: Reread) -> None:
        """What is broken may be half written: only if it still is a moment later is it told."""
        if reread.problem is None:
            self._told.pop(reread.name, None)
            return
        await self._rest(_AGAIN)
        self._reloading.begin(reread.name, self._settle)

    async def _settle(self, reread: Reread) -> None:
        """Tell a problem, each once until it is mended."""
        if reread.problem is None:
            self._told.pop(reread.name, None)
        elif self._told.get(reread.name) != reread.problem:
            self._told[reread.name] = reread.problem
            complain(reread)
            await self._tell(reread)
