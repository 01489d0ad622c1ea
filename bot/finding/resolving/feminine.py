"""A Russian surname in -ова, -ева or -ина: a woman's, or a man's in the genitive, by what stands around it."""

import re
from collections.abc import Sequence
from enum import Enum

from bot.finding.resolving.words import Word

_EITHER = re.compile(r"\w{2,}(?:[оеё]в|[иы]н)а")
# Past tenses tell the subject: she (a name in -ова may be it), or somebody else.
_SHE = re.compile(r"\w{2,}(?:ла|лась)")
_OTHERS = re.compile(r"\w{3,}(?:ли|лись|[уюая]ют|ляют|ял|ил|ел|ал|ался|ился|елся)")
_PRESENT = re.compile(r"\w{2,}(?:[еи]т|[еи]тся)")
_ASKING = frozenset("кто что где когда куда откуда почему зачем как сколько такая такой эта это и а но".split())
_WHO = frozenset(("кто", "чей", "чья", "чье", "чьи"))
_WITH_A_GENITIVE = frozenset(
    "у от без для до после против из за около вокруг кроме вместо из-за ради мимо про через на".split()
)


class Bearer(Enum):
    """Whose name a form is."""

    WOMAN = "woman"
    MAN = "man"


def may_be_either(word: Word) -> bool:
    """Has ``word`` the form of both?"""
    return _EITHER.fullmatch(word.text) is not None


def bearer_of(question: Sequence[Word], place: int) -> Bearer | None:
    """Whose name the word at ``place`` of ``question`` is, by verbs and the word before it; None where it isn't told.

    "Когда выступила Орлова" asks of a woman, "когда задержали Орлова" and "кто адвокат Орлова" of a man.
    """
    others = [word.text for number, word in enumerate(question) if number != place]
    if any(map(_SHE.fullmatch, others)):
        return Bearer.WOMAN
    if any(map(_OTHERS.fullmatch, others)):
        return Bearer.MAN
    before = question[place - 1].text if place else ""
    if not before or before in _ASKING:
        return Bearer.WOMAN
    if before in _WITH_A_GENITIVE:
        return Bearer.MAN
    if _PRESENT.fullmatch(before):
        return Bearer.MAN if not _WHO.isdisjoint(others) else None
    return Bearer.MAN
