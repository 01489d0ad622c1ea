"""Does a passage hold the kind of answer that a question wants?"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from bot.answers.plain_questions.inquiry import Inquiry
from bot.archive.archive import Archive
from bot.corpus.entity import Kind
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.asking import forms
from bot.finding.asking.kinds import Wants
from bot.finding.asking.words import COST
from bot.finding.passage import Passage
from bot.finding.terms import read_terms
from bot.reading.dates.status import Status
from bot.reading.dates.timex import TimeExpression, TimexType
from bot.reading.facts import Facts

# An answer of another form is possible: "a neighbour" for "who", "behind a wardrobe" for "where".
_LIKELY, _PERHAPS = 0.95, 0.7
_HARDLY = 0.5
_TIMED = frozenset((TimexType.DATE, TimexType.TIME))
# What is counted stands within so many words behind its number, or so many characters.
_BEHIND, _SPAN = 4, 40


def fitting(archive: Archive, inquiry: Inquiry, passage: Passage) -> float:
    """How well ``passage`` can hold the answer to ``inquiry``, from 0 (not at all) to 1."""
    fits = _FITS.get(inquiry.asked.wants)
    return fits(_Held(archive, passage, archive.facts_of(passage.document), inquiry)) if fits else 1.0


@dataclass(frozen=True, slots=True)
class _Held:
    """A passage and what is known of it, under a question."""

    archive: Archive
    passage: Passage
    facts: Facts
    inquiry: Inquiry

    @property
    def folded(self) -> str:
        return fold(self.passage.excerpt.text)

    @property
    def times(self) -> Iterator[TimeExpression]:
        return (time for time in self.facts.times if time.span.overlaps(self.passage.span))

    def numbers(self) -> list[re.Match[str]]:
        """The numbers, in figures or words, that are no part of a date."""
        start = self.passage.span.start
        dates = [time.span for time in self.times if time.type in _TIMED]
        found = forms.NUMBER.finditer(self.folded)
        return [one for one in found if not any(_moved(one, start).overlaps(date) for date in dates)]


def _moved(found: re.Match[str], offset: int) -> Span:
    return Span(found.start() + offset, found.end() + offset)


def _dated(held: _Held) -> float:
    """A time; where it is asked when something happened, of something that is told as happened."""
    events = [event for event in held.facts.events if event.span.overlaps(held.passage.span)]
    if events and held.inquiry.asked.past:
        return float(any(event.status is Status.HAPPENED for event in events))
    return float(bool(events) or any(time.type in _TIMED for time in held.times))


def _spoken(held: _Held) -> float:
    return float(any(voice.quotation.span.overlaps(held.passage.span) for voice in held.facts.voices))


def _lasting(held: _Held) -> float:
    """A duration; or a length, since "how long" may ask for either."""
    if any(time.type is TimexType.DURATION for time in held.times):
        return 1.0
    return float(bool(held.numbers() and forms.MEASURE.search(held.folded)))


def _counting(held: _Held) -> float:
    """A number: best of what is counted, or of money or a measure where nothing is."""
    numbers, counted, folded = held.numbers(), held.inquiry.counted, held.folded
    if not numbers:
        return 0.0
    money = bool(forms.MONEY.search(folded))
    if not counted:
        return 1.0 if money or forms.MEASURE.search(folded) else _PERHAPS
    if any(_beside(folded, number.end(), counted) for number in numbers):
        return 1.0
    return _PERHAPS if money else _HARDLY


def _priced(held: _Held) -> float:
    """A sum of money; or a number of what something costs, in money that isn't known here."""
    if not held.numbers():
        return 0.0
    if forms.MONEY.search(held.folded):
        return 1.0
    return _PERHAPS if COST.search(held.folded) else 0.0


def _beside(folded: str, end: int, counted: Collection[str]) -> bool:
    return any(term.stem in counted for term in read_terms(folded[end : end + _SPAN])[:_BEHIND])


def _naming(held: _Held) -> float:
    """Somebody beside those whom the question names."""
    others = (held.archive.entities[entity] for entity in held.passage.about if entity not in held.inquiry.ids)
    return 1.0 if any(other.kind in (Kind.PERSON, Kind.ORGANISATION) for other in others) else _PERHAPS


def _explaining(held: _Held) -> float:
    """A reason: "because", or a word that may stand before one, as many do."""
    if forms.REASON.search(held.folded):
        return 1.0
    return _LIKELY if forms.PERHAPS_REASON.search(held.folded) else _PERHAPS


def _holding(form: re.Pattern[str], otherwise: float) -> Callable[[_Held], float]:
    return lambda held: 1.0 if form.search(held.folded) else otherwise


_FITS: dict[Wants, Callable[[_Held], float]] = {
    Wants.AGE: _holding(forms.AGE, 0.0),
    Wants.DURATION: _lasting,
    Wants.MONEY: _priced,
    Wants.NUMBER: _counting,
    Wants.WORDS: _spoken,
    Wants.DAY: _dated,
    Wants.REASON: _explaining,
    Wants.PERSON: _naming,
    Wants.PLACE: _holding(forms.PLACE, _PERHAPS),
}
