"""A role in a document -> the years for which the words beside it say that it was held: "from 2007 to 2011"."""

import re
from datetime import date
from functools import cache

from msgspec import Struct

from bot.answers.typed.period import Period
from bot.corpus.document import Excerpt
from bot.corpus.folding import fold

_BEHIND, _BEFORE = 80, 60  # characters in which they stand
_Y = r"([12]\d{3})"
_RANGE = (
    rf"(?:from|between) {_Y} (?:to|until|till|through|and) {_Y}(?!-)",
    rf"{_Y} ?- ?{_Y}(?!\d|-)",
    rf"с {_Y}(?:-го)?(?: года)? (?:по|до) {_Y}",
    rf"{_Y}年(?:\d{{1,2}}月)?から{_Y}年",
)
_SINCE = (rf"since {_Y}", rf"с {_Y}(?:-го)? года", rf"{_Y}年(?:から|以来)(?![^。]*まで)")
_WORDS = r"[^.,;()。、]{,50}?"  # of what, and where: no other clause
_VERB = r"(?:was|were|served as|is|has been|had been|acted as|был[аи]?|являлся|являлась)"
_NAME = r"(?:[\w.'-]+ ){1,5}"


class Term(Struct, frozen=True):
    """From one year to another, both included; the last is None where it goes on."""

    first: int
    last: int | None

    def overlaps(self, period: Period) -> bool:
        """Does a year of it belong to ``period``?"""
        begins = date(self.first, 1, 1)
        ends = date(self.last, 12, 31) if self.last else None
        return (period.end is None or begins <= period.end) and (ends is None or (period.start or begins) <= ends)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"{_WORDS}(?<![\w])\(?(?:{'|'.join((*_RANGE, *_SINCE))})")


@cache
def _before() -> re.Pattern[str]:
    own = rf",? (?:{_NAME}{_VERB} |{_VERB} (?:{_NAME})?)(?:the |a )?$"
    return re.compile(
        rf"(?<![\w])(?:{'|'.join((*_RANGE[:3], *_SINCE[:2]))})(?: год[ау]?)?{own}|(?:{_RANGE[3]})[^。、]{{,8}}$"
    )


def term_of(role: Excerpt) -> Term | None:
    """The years for which the sentence of ``role`` says that it was held; None if it doesn't say so."""
    text, span = role.document.text, role.span
    tail = fold(text[span.end : span.end + _BEHIND])
    lead = fold(text[max(0, span.start - _BEFORE) : span.start]).rpartition(". ")[2]
    found = _behind().match(tail) or _before().search(lead)
    if found is None:
        return None
    years = [int(year) for year in found.groups() if year]
    term = Term(years[0], years[1] if len(years) > 1 else None)
    return term if term.last is None or term.first <= term.last else None
