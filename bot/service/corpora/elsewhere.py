"""Reading and indexing in a process of its own: the one that answers has its processor to itself meanwhile."""

from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

from bot.archive.archive import Archive
from bot.cache.kept import Kept
from bot.corpus.loading import Corpus
from bot.processes import stand_back

_LOOK = 0.2  # seconds between two looks whether anybody still waits


def read_elsewhere(corpus: Corpus, cache: Path | None, go_on: Callable[[], None]) -> None:
    """Have another process read and index ``corpus``, so that all of it lies in the folder ``cache`` afterwards.

    Nothing is done where it lies there already, or where nothing is kept. Should the process fail, nothing is lost but
    time: whoever builds the archive reads what isn't there. ``go_on`` is called now and then; what it raises ends the
    process.
    """
    kept = Kept.of(corpus, cache)
    if kept is None:
        return
    from bot.cache.kept_indexes import are_kept  # noqa: PLC0415 - few documents start faster without all this

    if are_kept(kept):
        return
    process = get_context("spawn").Process(target=_read, args=(corpus, cache))
    process.start()
    try:
        while process.is_alive():
            go_on()
            process.join(_LOOK)
    finally:
        process.terminate()
        process.join()


def _read(corpus: Corpus, cache: Path) -> None:
    stand_back()
    Archive.build(corpus, cache=cache)
