"""Folders that are whole or not there: what was built into one is found again only as it was written."""

import hashlib
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

import msgspec
import structlog

from bot.cache.places import make, put

_SUMS = "whole.json"  # written last: a folder without it is being written, or never was finished
_UNFINISHED = 24 * 3600.0  # seconds after which nobody is writing any more
_AT_ONCE = 1 << 20

_log = structlog.get_logger(__name__)
_Sums = dict[str, str]


class NotKeptError(Exception):
    """What was built can't be kept; it has been told why."""


def find(parent: Path, name: str) -> Path | None:
    """A folder called ``name`` in ``parent`` whose files are what they were when they were written."""
    return next((folder for folder in sorted(parent.glob(f"{name}-*")) if _is_whole(folder)), None)


@contextmanager
def writing(parent: Path, name: str) -> Iterator[Path]:
    """A new folder in ``parent`` to write into. Others find it as ``name`` when the body has ended without an error.

    Of the same kind, which is what ``name`` begins with up to its hyphen, only this one is left. Several processes may
    write at once. What fails is told of in the log, and the folder goes.

    Raises:
        NotKeptError: if the disk is full, or can't be written.
    """
    folder = None
    try:
        make(parent)
        folder = Path(mkdtemp(prefix=f"{name}-", dir=parent))
        yield folder
        sums = {path.relative_to(folder).as_posix(): _sum(path) for path in folder.rglob("*") if path.is_file()}
        put(folder / _SUMS, msgspec.json.encode(sums))
    except BaseException as error:
        if folder:
            shutil.rmtree(folder, ignore_errors=True)
        if not isinstance(error, (OSError, ValueError)):  # tantivy tells of a full disk by a ValueError
            raise
        told = "what was indexed can't be kept in this folder; the bot goes on without, and only starts more slowly"
        _log.warning(told, folder=str(parent), reason=str(error))
        raise NotKeptError from None
    _clean_up(parent, name.partition("-")[0], folder)


def _clean_up(parent: Path, kind: str, newest: Path) -> None:
    for folder in parent.glob(f"{kind}-*"):
        if folder != newest and ((folder / _SUMS).exists() or _is_old(folder)):
            shutil.rmtree(folder, ignore_errors=True)


def _is_old(folder: Path) -> bool:
    try:
        return time.time() - folder.stat().st_mtime > _UNFINISHED
    except OSError:  # gone meanwhile
        return False


def _is_whole(folder: Path) -> bool:
    try:
        sums = msgspec.json.decode((folder / _SUMS).read_bytes(), type=_Sums)
        return all(_sum(folder / name) == told for name, told in sums.items())
    except (OSError, ValueError):
        return False


def _sum(path: Path) -> str:
    digest = hashlib.blake2b(digest_size=16)
    with path.open("rb") as file:
        while piece := file.read(_AT_ONCE):
            digest.update(piece)
    return digest.hexdigest()
