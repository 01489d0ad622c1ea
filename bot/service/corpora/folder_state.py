"""How a folder of documents looks from outside: enough to tell whether it has to be read anew."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from bot.corpus.loading import counts

FolderState: TypeAlias = frozenset[tuple[str, int, int, int, int]]
"""The files that count, each with all of its status that changes with its text.

Beside its size and the time of its last change these are its number and the time at which its status changed: who puts
an older file in its place, or sets the time of the text back, can't set those.
"""


def state_of(folder: Path) -> FolderState:
    """The state of ``folder``; of one that isn't there, that it is empty."""
    return frozenset(_files(folder))


def _files(folder: Path) -> Iterator[tuple[str, int, int, int, int]]:
    for inside, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for path in (Path(inside, name) for name in names):
            if counts(path, folder):
                try:
                    found = path.stat()
                except OSError:  # gone meanwhile, or a link to nothing
                    continue
                times = found.st_mtime_ns, found.st_ctime_ns
                yield str(path.relative_to(folder)), found.st_size, *times, found.st_ino
