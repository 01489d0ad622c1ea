"""Texts -> vectors: from the disk where they are known, else computed, batch by batch."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from bot.finding.vectors.cache import Cache
from bot.finding.vectors.embedder import Embedder, Kind, Vectors

_BATCH = 16  # texts a call
_KEPT_AFTER = 16  # batches, some seconds of work: what is lost if the program is killed


class StoppedError(Exception):
    """Nobody waits for the vectors any more."""


def _never() -> bool:
    return False


class Embedding:
    """Computes vectors with ``workers`` threads, and keeps those of documents in ``cache``.

    ``stopped`` is asked between batches; once it says so, StoppedError is raised.
    """

    def __init__(
        self,
        embedder: Embedder,
        cache: Cache | None = None,
        workers: int = 1,
        stopped: Callable[[], bool] = _never,
    ) -> None:
        self._embedder, self._cache, self._workers, self._stopped = embedder, cache, workers, stopped

    def passages(self, texts: Sequence[str]) -> Vectors:
        """The vectors of passages, a row each."""
        return self._kept(texts, Kind.PASSAGE)

    def words(self, words: Sequence[str]) -> Vectors:
        """The vectors of words of the documents, a row each; words are compared as questions are."""
        return self._kept(words, Kind.QUESTION)

    def asked(self, texts: Sequence[str]) -> Vectors:
        """The vectors of a question or of its words. What people ask is never written to disk."""
        return self._embedder.embed(texts, Kind.QUESTION)

    def _kept(self, texts: Sequence[str], kind: Kind) -> Vectors:
        known = self._cache.read(texts, kind) if self._cache else {}
        missing = [text for text in dict.fromkeys(texts) if text not in known]
        for some in _pieces(missing, _BATCH * _KEPT_AFTER):
            vectors = self._computed(some, kind)
            known |= zip(some, vectors, strict=True)
            if self._cache:
                self._cache.write(some, kind, vectors)
        return np.stack([known[text] for text in texts]) if texts else np.zeros((0, 0), np.float32)

    def _computed(self, texts: Sequence[str], kind: Kind) -> Vectors:
        batches = list(_pieces(texts, _BATCH))
        if self._workers == 1:
            return np.concatenate([self._batch(batch, kind) for batch in batches])
        with ThreadPoolExecutor(self._workers) as pool:
            return np.concatenate(list(pool.map(lambda batch: self._batch(batch, kind), batches)))

    def _batch(self, texts: Sequence[str], kind: Kind) -> Vectors:
        if self._stopped():
            raise StoppedError
        return self._embedder.embed(texts, kind)


def _pieces(texts: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (texts[first : first + size] for first in range(0, len(texts), size))
