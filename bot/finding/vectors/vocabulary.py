"""The words of a corpus by their meaning: which of them say what a word of a question says, in whatever language."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

import numpy as np

from bot.finding.alike.thesaurus import words_in
from bot.finding.terms import SCRIPTS, script_of, stem
from bot.finding.vectors.embedder import Vectors, unit
from bot.finding.vectors.embedding import Embedding

# A likeness counts from so many standard deviations of what unrelated words have, and fully from so many on. Chosen
# with benchmarks/silence.py; a word that is only near is never worth as much as the word itself.
_FROM, _FULLY, _AT_MOST = 4.0, 7.0, 0.9
_NEAREST = 16
_REMEMBERED = 4096  # words of questions
_SAMPLE = 80  # words of each script that tell what its words have in common


class Words:
    """Compares words across scripts.

    Vectors of one script share much that is not their meaning, so each is taken relative to the mean of its script (Mu
    and Viswanath, "All-but-the-top", 2018), measured on words of the thesaurus: the corpus has no say in it.
    """

    def __init__(self, words: Sequence[str], stems: Sequence[str], embedding: Embedding) -> None:
        """``words``: folded, each with its stem in ``stems``."""
        self._stems = stems
        self._places = {one: place for place, one in enumerate(stems)}
        self._embedding = embedding
        samples = {script: embedding.words(_sample(script)) for script in SCRIPTS}
        self._means = {script: sample.mean(axis=0) for script, sample in samples.items()}
        self._unrelated = _spread([unit(sample - self._means[script]) for script, sample in samples.items()])
        self._vectors = self._relative(words, embedding.words(words)) if words else None
        self.like = lru_cache(_REMEMBERED)(self._like)

    def _like(self, word: str) -> Mapping[str, float]:
        """The stems of the documents that say what the folded ``word`` says, each with how nearly, from 0 to 1."""
        if self._vectors is None:
            return {}
        place = self._places.get(stem(word))
        own = self._vectors[place] if place is not None else self._relative([word], self._embedding.asked([word]))[0]
        cosines = self._vectors @ own
        nearest = np.argpartition(-cosines, min(_NEAREST, len(cosines) - 1))[:_NEAREST]
        found: dict[str, float] = {}
        for place in nearest:
            one, near = self._stems[place], self._likeness(float(cosines[place]))
            if near > found.get(one, 0.0):
                found[one] = near
        return found

    def _likeness(self, cosine: float) -> float:
        deviations = cosine / self._unrelated
        return _AT_MOST * min(max((deviations - _FROM) / (_FULLY - _FROM), 0.0), 1.0)

    def _relative(self, words: Sequence[str], vectors: Vectors) -> Vectors:
        return unit(vectors - np.stack([self._means[script_of(word)] for word in words]))


@cache
def _sample(script: str) -> Sequence[str]:
    """The same words of a ``script`` every time."""
    return tuple(words_in(script)[:_SAMPLE])


def _spread(samples: Sequence[Vectors]) -> float:
    """The standard deviation of the cosines of unrelated words: those of the samples of different scripts."""
    return float(np.concatenate([(a @ b.T).ravel() for a, b in _pairs(samples)]).std())


def _pairs(samples: Sequence[Vectors]) -> Iterator[tuple[Vectors, Vectors]]:
    for place, one in enumerate(samples):
        yield from ((one, other) for other in samples[place + 1 :])
