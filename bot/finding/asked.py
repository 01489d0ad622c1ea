"""A query in the numbers of an index's vocabulary, with what each of its words tells there."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.finding.vocabulary import Vocabulary
from bot.finding.wanted import Wanted, Word

_BURSTINESS = 0.75  # what the burstiness of a word, in bits, adds to its weight


@dataclass(frozen=True, slots=True)
class Asked:
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


def _weighted(word: Word, vocabulary: Vocabulary) -> list[tuple[str, float]]:
    """The stems that stand for ``word``, each with its weight."""
    stems = {word.stem: 1.0, **word.forms}
    burstiness = next((vocabulary.burstiness(stem) for stem in stems if stem in vocabulary.numbers), 0.0)
    weight = word.weight * (1 + _BURSTINESS * burstiness)
    return [(stem, share * weight) for stem, share in stems.items()]
