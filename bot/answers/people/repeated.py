"""Captions that say again what another passage of their document says."""

import re
from collections.abc import Iterator, Sequence

from bot.answers.answer import Citation
from bot.corpus.folding import fold
from bot.reading.layout.parts import Role

_WORD = re.compile(r"[^\W_]+")


def without_repeats(citations: Sequence[Citation]) -> Iterator[Citation]:
    """``citations`` in their order, without a caption all of whose words another one of its document has.

    Of two captions that differ by a credit ("Anna Reed" and "Anna Reed AFP/Jon Dahl") the one without it stays.
    """
    for place, one in enumerate(citations):
        others = ((other, at < place) for at, other in enumerate(citations) if at != place)
        if one.role is not Role.CAPTION or not any(_says_it(other, one, is_first) for other, is_first in others):
            yield one


def _says_it(other: Citation, one: Citation, is_first: bool) -> bool:
    """Does ``other`` say all of ``one``, or all but its credit? Of two that say the same, the first does."""
    if other.excerpt.document is not one.excerpt.document:
        return False
    own, its = _words(one), _words(other)
    if own == its:
        return is_first or other.role is not Role.CAPTION
    if other.role is Role.CAPTION and own[: len(its)] == its:
        return _is_credit(one, len(its))
    is_credited = other.role is Role.CAPTION and its[: len(own)] == own and _is_credit(other, len(own))
    return not is_credited and any(its[at : at + len(own)] == own for at in range(len(its) - len(own) + 1))


def _words(citation: Citation) -> list[str]:
    return _WORD.findall(fold(citation.excerpt.text))


def _is_credit(citation: Citation, first: int) -> bool:
    """Do all its words from the one of this number on look like names: "AFP/Jon Dahl"?"""
    words = _WORD.findall(citation.excerpt.text)[first:]
    return not any(word[0].islower() for word in words)
