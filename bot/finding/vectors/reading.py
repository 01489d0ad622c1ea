"""Passages -> what they mean: at once, or in the background."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from bot.finding.passage import Passage
from bot.finding.vectors.cache import Cache
from bot.finding.vectors.embedding import Embedding
from bot.finding.vectors.meaning import Meaning
from bot.finding.vectors.models import open_model


def read_now(
    passages: Sequence[Passage],
    model: str,
    cache: Path | None,
    workers: int | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> "Future[Meaning]":
    """The meaning of ``passages``, read with all processors, or by so many ``workers``, before this returns.

    Raises:
        ModelError: if ``model`` can't be used. StoppedError: as soon as ``stopped`` says so.
    """
    done: Future[Meaning] = Future()
    done.set_result(Meaning(passages, _embedding(model, cache, workers or os.cpu_count() or 1, stopped)))
    return done


@contextmanager
def reading(passages: Sequence[Passage], model: str, cache: Path | None) -> "Iterator[Future[Meaning]]":
    """The meaning of ``passages``, read by one thread while the body runs; what isn't ready at its end is given up.

    Raises:
        ModelError: if ``model`` can't be used.
    """
    stop = threading.Event()
    embedding = _embedding(model, cache, 1, stop.is_set)
    with ThreadPoolExecutor(1, "meaning") as pool:
        try:
            yield pool.submit(Meaning, passages, embedding)
        finally:
            stop.set()


def _embedding(model: str, cache: Path | None, workers: int, stopped: Callable[[], bool] = lambda: False) -> Embedding:
    embedder = open_model(model)
    return Embedding(embedder, Cache(cache, embedder) if cache else None, workers, stopped)
