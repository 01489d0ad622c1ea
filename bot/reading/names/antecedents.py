"""Whom a pronoun takes up: the last subject that fits, or who was just introduced, where only one can be meant."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.corpus.span import Span
from bot.reading.names.subjects import MARKED

# Farther back than this (in code points, some three paragraphs) a pronoun finds nobody, after this many others neither.
_FARTHEST = 1500
_MOST_TRIED = 48
# So many sentences before a pronoun somebody may have been introduced; more, where another one's question is answered.
_REACH, _REACH_OF_ANSWERS = 1, 3
_SENTENCE_END = re.compile(r"(?<!\b[A-Z])(?<!\b[MD]r)(?<!\bM[rs]s)(?<!\bMs)[.!?…][\"”»)]*\s+(?=[\"“«(A-ZА-ЯЁ])")
_AGAIN = {"m": re.compile(r"\b(?:[Hh]e|[Оо]н)\b"), "f": re.compile(r"\b(?:[Ss]he|[Оо]на)\b")}
# Whoever is asked answers: "Reed asked Nurse Holm why. She", where either may be meant.
_ASKING = re.compile(r"\b(?:asks?|asked|questions?|questioned|спр[ао]\w+)(?: [A-ZА-ЯЁ][\w.]*){0,2} $")


_JOINED = 80  # code points in which a name and "and" stand before another name
_AND = re.compile(r"[^.,;:!?\n]{1,40}(?:\([^()\n]{1,30}\))? (?:and|&|и) (?:[\w'’-]+\.? ){0,4}")

# Of whom the sentence goes on to tell: "met Nurse Holm, who was hurt".
_TOLD_OF = re.compile(r"\w[\w.'’-]{0,30}(?: \w[\w.'’-]{0,30}){0,4}, (?:who|whose|whom|котор(?:ый|ая))\b")


@dataclass(frozen=True, slots=True)
class Named:
    """Where somebody is named, and who; None where the text doesn't name whom "a spokeswoman" means.

    ``gender`` is ``m``, ``f`` or None where nothing tells it; ``quoted``: between quotation marks;
    ``is_owner``: it only tells whose something is ("Reed's house", "a friend of Reed").
    """

    start: int
    person: int | None
    gender: str | None
    quoted: bool = False
    is_owner: bool = False

    def may_be(self, wanted: str) -> bool:
        """Can a pronoun of the gender ``wanted`` mean them?"""
        return self.gender in (None, wanted)


class Antecedents:
    """Finds whom the pronouns of one text mean."""

    def __init__(self, text: str, subjects: Sequence[Named], others: Sequence[Named]) -> None:
        """``subjects`` stand in a subject's place, ``others``, who aren't quoted, elsewhere; both in order."""
        self._text = text
        self._subjects = subjects
        self._others = others

    def meant(self, pronoun: Span, wanted: str, inside: bool, but: int | None = None) -> int | None:
        """The person, other than ``but``, whom ``pronoun`` means; None where nobody is surely meant.

        It is the last subject of the gender ``wanted`` in the paragraph; else whom the same sentence or the one before
        introduces elsewhere, if that can be only one; else the last such subject of earlier paragraphs. Where it is
        ``inside`` quotation marks it is the last subject.
        """
        offset = pronoun.start
        subject = self._last(offset, wanted, inside, but)
        if inside:
            return subject.person if subject else None
        floor = max(self._text.rfind("\n", 0, offset) + 1, offset - _FARTHEST)
        if subject and subject.start >= floor:
            return None if self._is_doubtful(subject, offset, wanted, but) else subject.person
        told = self._told(floor, offset)
        anchor = self._anchor(told, wanted)
        reach = _REACH if but is None else _REACH_OF_ANSWERS
        found = [one for one in self._near(floor, told[:anchor], wanted, reach) if one.person != but]
        if not found:
            return subject.person if subject else None
        near = {one.person for one in found}
        sure = not all(one.is_owner for one in found) or (subject and subject.person in near)
        return near.pop() if sure and len(near) == 1 else None

    def another(self, pronoun: Span, wanted: str, but: int) -> bool:
        """Is anybody else than ``but`` named before ``pronoun`` who may be meant?"""
        start, end = pronoun.start - _FARTHEST, pronoun.start
        for named in (self._subjects, self._others):
            near = named[bisect_left(named, start, key=_start) : bisect_left(named, end, key=_start)]
            if any(one.person != but and not one.quoted and one.may_be(wanted) for one in near):
                return True
        return False

    def _last(self, offset: int, wanted: str, inside: bool, but: int | None) -> Named | None:
        last = bisect_left(self._subjects, offset, key=_start)
        for subject in reversed(self._subjects[max(0, last - _MOST_TRIED) : last]):
            if offset - subject.start > _FARTHEST:
                break
            fits = subject.may_be(wanted) and (subject.person is None or subject.person != but)
            if fits and (inside or not subject.quoted):
                return subject
        return None

    def _is_doubtful(self, subject: Named, offset: int, wanted: str, but: int | None) -> bool:
        """Is somebody else introduced since ``subject``, of whom more is told, whom it asks, or in a later sentence?"""
        if self._is_joined(subject, wanted):
            return True
        told = self._told(subject.start, offset)
        anchor = self._anchor(told, wanted)
        far = _ends(told[:anchor]) > 1
        for one in self._near(subject.start, told[:anchor], wanted, _REACH):
            other = one.person not in (subject.person, but)
            asked = _ASKING.search(self._text, subject.start, one.start)
            if other and (far or asked or _TOLD_OF.match(self._text, one.start)):
                return True
        return False

    def _is_joined(self, subject: Named, wanted: str) -> bool:
        """Does "and" join another subject that fits with ``subject``: "Anna Reed and Ada Holm met"?"""
        before = bisect_left(self._subjects, subject.start, key=_start) - 1
        other = self._subjects[before] if before >= 0 else None
        if other is None or other.person == subject.person or not other.may_be(wanted):
            return False
        between = self._text[max(other.start, subject.start - _JOINED) : subject.start]
        return other.start >= subject.start - _JOINED and _AND.fullmatch(between) is not None

    def _near(self, start: int, told: str, wanted: str, reach: int) -> Iterator[Named]:
        """Who else is named in ``told``, which begins at ``start``, at most ``reach`` sentences before its end."""
        first = bisect_left(self._others, start, key=_start)
        for one in self._others[first : bisect_left(self._others, start + len(told), key=_start)]:
            if one.may_be(wanted) and _ends(told[one.start - start :]) <= reach:
                yield one

    def _told(self, start: int, end: int) -> str:
        """``text[start:end]`` with blanks for what is quoted, but for the end of a sentence."""
        return MARKED.sub(_blank, self._text[start:end])

    def _anchor(self, told: str, wanted: str) -> int:
        """Where the first pronoun of ``told`` stands that means the same; its end if there is none."""
        found = _AGAIN[wanted].search(told)
        return found.start() if found else len(told)


def _start(named: Named) -> int:
    return named.start


def _ends(told: str) -> int:
    """How many sentences end in ``told``."""
    return sum(1 for _ in _SENTENCE_END.finditer(told))


def _blank(quoted: re.Match[str]) -> str:
    inside = quoted[0]
    return inside if len(inside) < 3 else inside[0] + " " * (len(inside) - 3) + inside[-2:]
