"""A query in the numbers of an index's vocabulary, with what each of its words tells there."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from bot.finding.vocabulary import Vocabulary
from bot.finding.wanted import Wanted, Word

# BM25's usual constants (Robertson and Zaragoza, "The probabilistic relevance framework", 2009); tantivy has the same.
K1, B = 1.2, 0.75
_BURSTINESS = 0.75  # what the burstiness of a word, in bits, adds to its weight


class Asked(Struct, frozen=True):
    """The words of a query by the numbers of the stems that may stand for them, and the entities with what they tell.

    ``words`` gives the place in the query of the word that a stem stands for, ``worth`` what a passage that holds the
    stem earns, ``boosts`` the weight of each stem without its rarity.
    """

    words: Mapping[int, int]
    worth: Mapping[int, float]
    boosts: Mapping[str, float]
    entities: Mapping[str, float]

    @classmethod
    def of(cls, wanted: Wanted, vocabulary: Vocabulary, entities: Mapping[str, float]) -> "Asked":
        """``wanted`` in the numbers of ``vocabulary``; words that no passage holds fall out."""
        words: dict[int, int] = {}
        worth: dict[int, float] = {}
        boosts: dict[str, float] = {}
        for place, word in enumerate(wanted.words):
            for stem, weight in _weighted(word, vocabulary):
                number = vocabulary.numbers.get(stem)
                if number is not None and weight > boosts.get(stem, 0.0):
                    words[number] = place
                    worth[number] = weight * vocabulary.rarity(stem)
                    boosts[stem] = weight
        return cls(words, worth, boosts, entities)

    def score(self, held: Sequence[int], length: float) -> float:
        """The BM25 score of a text that holds the stems ``held``; ``length`` is its length beside the usual one."""
        damping = K1 * (1 - B + B * length)
        if len(held) == 1:  # as in most passages
            return self.worth[held[0]] * (K1 + 1) / (1 + damping)
        worth: dict[int, float] = {}
        times: dict[int, int] = {}
        for stem in held:
            word = self.words[stem]
            worth[word] = max(worth.get(word, 0.0), self.worth[stem])
            times[word] = times.get(word, 0) + 1
        return sum(worth[word] * (K1 + 1) * n / (n + damping) for word, n in times.items())


def _weighted(word: Word, vocabulary: Vocabulary) -> list[tuple[str, float]]:
    """The stems that stand for ``word``, each with its weight: a rarer form tells no more than the word itself."""
    known = [stem for stem in (word.stem, *word.forms) if vocabulary.holding(stem)]
    if not known:
        return []
    weight = word.weight * (1 + _BURSTINESS * vocabulary.burstiness(known[0]))
    if not word.forms:
        return [(word.stem, weight)]
    tells = vocabulary.rarity(known[0])
    shares = {word.stem: 1.0, **word.forms}
    return [(stem, weight * shares[stem] * min(1.0, tells / vocabulary.rarity(stem))) for stem in known]
