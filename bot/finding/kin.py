"""Words of the same nation."""

from functools import cache

from bot.finding.terms import stem
from bot.reading.nations import NATIONS, nation_words

# Of what a word earns, a word of the same nation earns this share: "Italian elections" are those of Italy, but not all
# that is Italian is about Italy. Chosen between 0.2 and 0.6 on news of 1963; little hangs on it.
_KIN = 0.4
_IRREGULAR = frozenset(
    """
    french british briton britons uk danish danes dane dutch holland irish irishman welsh filipino filipinos us u.s. usa
    """.split()
)


def kin_of(word: str) -> dict[str, float]:
    """The stems of other words for the nation that a folded word names or belongs to, each with the share it earns."""
    nation = nation_words().get(word) or nation_words().get(word + ".")
    return dict.fromkeys(_kin(nation) - {stem(word)}, _KIN) if nation else {}


@cache
def _kin(nation: str) -> frozenset[str]:
    """The stems of a nation's name and of the adjectives and nouns made of it, without its capital."""
    words = (word for word in NATIONS[nation].split() if word[:3] == nation[:3] or word in _IRREGULAR)
    return frozenset(_stem(word) for word in (nation, *words))


def _stem(word: str) -> str:
    return word.strip(".") if "." in word else stem(word)
