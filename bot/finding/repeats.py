"""Passages that say the same in nearly the same words."""

from bot.finding.search import Hit

# Broder's resemblance ("On the resemblance and containment of documents", 1997), of words without the empty ones: eight
# of ten in common are a sentence that was copied and edited, fewer are two sentences on one thing.
_ALIKE = 0.8


def repeats(one: Hit, other: Hit) -> bool:
    """Do two passages hold nearly the same words, and the same numbers?"""
    own, others = len(one.stems), len(other.stems)
    if min(own, others) < _ALIKE * max(own, others):  # so many can't be in common
        return False
    shared = len(one.stems & other.stems)
    return shared >= _ALIKE * (own + others - shared) and not any(map(_is_number, one.stems ^ other.stems))


def _is_number(stem: str) -> bool:
    return any(character.isdigit() for character in stem)
