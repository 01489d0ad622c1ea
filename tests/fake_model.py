"""A model of meaning small enough to be seen through: it stands where the real one would, at the outermost seam."""

import hashlib
import re
import threading
from collections.abc import Sequence
from functools import cache

import numpy as np

from bot.finding.vectors.embedder import Kind, Vectors

_SIZE = 256
_WORD = re.compile(r"[^\W\d_]+")


class FakeModel:
    """Words of one line of ``meanings`` point one way, any other word a way of its own; a text is the sum of its words.

    ``asked`` are the texts that it was given, in order.
    """

    def __init__(self, *meanings: str, name: str = "fake") -> None:
        self.name = name
        self._axis = {word: line.split()[0] for line in meanings for word in line.split()}
        self.asked: list[str] = []
        self._lock = threading.Lock()

    def embed(self, texts: Sequence[str], kind: Kind) -> Vectors:
        with self._lock:
            self.asked += texts
        return np.stack([self._vector(text) for text in texts])

    def _vector(self, text: str) -> Vectors:
        vector = np.zeros(_SIZE, dtype=np.float32)
        for word in _WORD.findall(text.lower()):
            vector += _direction(self._axis.get(word, word))
        length = float(np.linalg.norm(vector))
        return vector / length if length else vector


@cache
def _direction(word: str) -> Vectors:
    seed = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=4).digest(), "big")
    return np.random.default_rng(seed).standard_normal(_SIZE).astype(np.float32)
