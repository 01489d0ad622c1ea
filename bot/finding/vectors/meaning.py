"""What the passages of a corpus mean, and its words: both as vectors."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from bot.corpus.folding import fold
from bot.finding.passage import Passage
from bot.finding.terms import read_terms, script_of
from bot.finding.vectors.embedder import Vectors
from bot.finding.vectors.embedding import Embedding
from bot.finding.vectors.vocabulary import Words
from bot.reading.layout.parts import Role

_SHORTEST = 3  # letters; shorter words mean too much
_LONGEST = 1500  # characters, about what a model of this kind reads at once; a longer passage is no prose
_UNSPACED = "japanese"


class Meaning:
    """The vectors of one corpus, ready to be asked; built once, then read by any number of threads."""

    def __init__(self, passages: Sequence[Passage], embedding: Embedding) -> None:
        """Compute what isn't on disk: some hundredths of a second a passage."""
        self._embedding = embedding
        self._passages = embedding.passages(list(_told(passages)))
        words = representatives(passages)
        self.words = Words(list(words.values()), list(words), embedding)

    def like(self, word: str) -> Mapping[str, float]:
        """The stems of the documents that say what the folded ``word`` says, each with how nearly, from 0 to 1."""
        return self.words.like(word)

    def nearness(self, question: str) -> "Nearness":
        """How near each passage is to ``question``."""
        return Nearness(self._passages @ self._embedding.asked([question])[0])


class Nearness:
    """How near passages are to a question, in standard deviations from what passages of this corpus are.

    Cosines of right and wrong passages lie close together, and where they lie hangs on the question.
    """

    def __init__(self, cosines: Vectors) -> None:
        spread = float(cosines.std())
        self._deviations = (cosines - cosines.mean()) / (spread or 1.0)

    def of(self, number: int) -> float:
        """That of the passage with this number."""
        return float(self._deviations[number])

    def nearest(self, numbers: range, limit: int) -> list[int]:
        """The nearest ``limit`` of ``numbers``, nearest first."""
        own = self._deviations[numbers.start : numbers.stop]
        chosen = np.argpartition(-own, limit)[:limit] if limit < len(own) else np.arange(len(own))
        return [numbers.start + int(place) for place in chosen[np.argsort(-own[chosen])]]


def _told(passages: Iterable[Passage]) -> Iterator[str]:
    """What is embedded of each passage: its headline tells what it is about where its own words don't."""
    headlines: dict[str, str] = {}
    for passage in passages:
        text, name = passage.excerpt.text, passage.document.name
        if passage.role is Role.HEADLINE:
            headlines.setdefault(name, text)
        headline = headlines.get(name) or passage.document.title
        told = f"{headline}: {text}" if headline and headline != text else text
        yield told[:_LONGEST]


def representatives(passages: Iterable[Passage]) -> dict[str, str]:
    """The stems of the passages, each with its most frequent form; Japanese, which has no spaces, is left out."""
    forms: dict[str, Counter[str]] = {}
    for passage in passages:
        folded = fold(passage.excerpt.text)
        for term in read_terms(folded):
            if script_of(term.stem) != _UNSPACED and term.stem.isalpha() and len(term.span) >= _SHORTEST:
                forms.setdefault(term.stem, Counter())[term.span.of(folded)] += 1
    return {stem: counted.most_common(1)[0][0] for stem, counted in forms.items()}
