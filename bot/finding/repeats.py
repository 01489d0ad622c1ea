"""Passages that say the same in nearly the same words."""

from collections.abc import Set

# Broder's resemblance ("On the resemblance and containment of documents", 1997), of words without the empty ones: eight
# of ten in common are a sentence that was copied and edited, fewer are two sentences on one thing.
_ALIKE = 0.8


def say_the_same(one: Set[str], other: Set[str]) -> bool:
    """Are the stems of two texts nearly the same, and their numbers the same?"""
    own, others = len(one), len(other)
    if own < _ALIKE * others or others < _ALIKE * own:  # so many can't be in common
        return False
    shared = len(one & other)
    return shared >= _ALIKE * (own + others - shared) and not any(map(_is_number, one ^ other))


def _is_number(stem: str) -> bool:
    return any(character.isdigit() for character in stem)
