"""Where the cache of a corpus lies."""

import hashlib
import os
from pathlib import Path

from bot.corpus.seeds import SEEDS
from bot.settings.semantics import cache_folder

NAME = ".dateline"
"""The folder inside that of the documents; what is hidden there is no document."""


def cache_of(corpus: Path, chosen: Path | None = None) -> Path:
    """The folder that keeps what was read of ``corpus``. It need not be there yet.

    It lies under ``chosen``, if that is configured; else inside the corpus, and goes where that goes; else, where
    nothing may be written there, in the system's folder for such data.
    """
    corpus = corpus.resolve()
    inside = corpus / NAME
    if chosen is None and corpus != SEEDS.resolve() and os.access(inside if inside.exists() else corpus, os.W_OK):
        return inside
    one = hashlib.sha256(os.fsencode(corpus)).hexdigest()[:16]
    return (chosen or cache_folder() / "read") / f"{corpus.name}-{one}"


def make(folder: Path) -> None:
    """Make the ``folder`` of a cache, if it isn't there; version control passes it over.

    Raises:
        OSError: if it can't be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    ignored = folder / ".gitignore"
    if not ignored.exists():
        ignored.write_text("*\n", encoding="utf-8")


def put(path: Path, content: bytes) -> None:
    """Write ``content`` at ``path``, so that nobody finds a part of it: beside it, and then in its place.

    Raises:
        OSError: if it can't be written; what was there stays.
    """
    beside = path.with_name(f"{path.name}.new")
    beside.write_bytes(content)
    beside.replace(path)
