"""What turns texts into vectors, and what it has to promise."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

Vectors: TypeAlias = npt.NDArray[np.float32]
"""One row a text, each of length 1, so that a product of two is their cosine."""


class Kind(StrEnum):
    """What a text is: models of the e5 family want to be told (Wang et al. 2022)."""

    QUESTION = "query"
    PASSAGE = "passage"


class Embedder(Protocol):
    """A model of sentences in many languages: texts that mean the same have vectors that point the same way.

    ``name`` tells models apart: vectors of different ones don't compare. ``embed`` may be called by several threads.
    """

    @property
    def name(self) -> str:
        """As the configuration names the model; its vectors are kept under it."""

    def embed(self, texts: Sequence[str], kind: Kind) -> Vectors:
        """The vectors of ``texts``, a row each in their order; ``kind`` is that of all of them."""


def unit(vectors: Vectors) -> Vectors:
    """``vectors`` with length 1, but for those of length 0."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > 0, lengths, 1), dtype=np.float32)
