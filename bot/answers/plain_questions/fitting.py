"""Does a passage hold the kind of answer that a question wants?"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.answers.framing.figures import is_denied
from bot.answers.plain_questions.inquiry import Inquiry
from bot.archive.archive import Archive
from bot.corpus.entity import Kind
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.asking import forms
from bot.finding.asking.kinds import Wants
from bot.finding.asking.words import COST
from bot.finding.passage import Passage
from bot.finding.terms import read_terms, stems_of
from bot.reading.dates.status import Status
from bot.reading.dates.timex import TimeExpression, TimexType
from bot.reading.facts import Facts

# An answer of another form is possible: "a neighbour" for "who", "behind a wardrobe" for "where".
_LIKELY, _UNHEARD_OF, _PERHAPS = 0.95, 0.85, 0.7
_HARDLY = 0.5
# Whoever asks when something was called off gets what isn't to happen.
_DONE = frozenset((Status.HAPPENED,))
_UNDONE = frozenset((Status.HAPPENED, Status.CANCELLED, Status.DENIED))
_UNDOING = re.compile(
    r"\b(?:cancel|postpon|call\w* off|put off|scrapp|abandon|suspend|den(?:y|ie)|reject|refus)"
    r"|\b(?:отмен|отлож|перенес|отказ|отверг|опроверг)|中止|延期|取り消|否定|拒否"
)
_TIMED = frozenset((TimexType.DATE, TimexType.TIME))
# What is counted stands within so many words behind its number, or so many characters.
_BEHIND, _SPAN = 4, 40
_REMEMBERED = 4096  # passages, and the places in them

# What ends in a question mark, within quotation marks or without.
_ASKS = re.compile(r"[?？][\"”»’」]?\s*\Z")

# Two words with capitals behind one without: "run by Ada Finch".
_NAME = re.compile(r"(?<=[a-zа-яё,] )[A-ZА-ЯЁ][\w'’-]+(?: [a-z]{2,3})? [A-ZА-ЯЁ][\w'’-]+")


def fitting(archive: Archive, inquiry: Inquiry, passage: Passage) -> float:
    """How well ``passage`` can hold the answer to ``inquiry``, from 0 (not at all) to 1."""
    fits = _FITS.get(inquiry.asked.wants)
    if fits and inquiry.asked.wants is not Wants.WORDS and _ASKS.search(passage.excerpt.text):
        return 0.0  # what is only asked answers no question
    held = _Held(archive, passage, archive.facts_of(passage.document), inquiry)
    return (fits(held) if fits else 1.0) * (_lasting_still(held) if inquiry.asked.now else 1.0)


def _lasting_still(held: "_Held") -> float:
    """Whoever asks who does something now gets what is told as lasting, before what once was."""
    return 1.0 if forms.STILL.search(held.folded) else _PERHAPS


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
        """The numbers, in figures or words, that are no part of a date, and that the sentence doesn't deny."""
        start = self.passage.span.start
        dates = [time.span for time in self.times if time.type in _TIMED]
        found = forms.NUMBER.finditer(self.folded)
        counted = self.inquiry.counted
        told = (
            one
            for one in found
            if not any(_moved(one, start).overlaps(date) for date in dates)
            or (counted and _beside(self.folded, one.end(), counted))
        )
        text, sentence = self.passage.document.text, self.passage.span
        return [one for one in told if not is_denied(text, sentence, _moved(one, start))]


def _moved(found: re.Match[str], offset: int) -> Span:
    return Span(found.start() + offset, found.end() + offset)


def _dated(held: _Held) -> float:
    """A time; where it is asked when something happened, of something that is told as happened."""
    events = [event for event in held.facts.events if event.span.overlaps(held.passage.span)]
    if events and held.inquiry.asked.past:
        told = _UNDONE if _UNDOING.search(fold(held.inquiry.text)) else _DONE
        return float(any(event.status in told for event in events))
    return float(bool(events) or any(time.type in _TIMED for time in held.times))


def _spoken(held: _Held) -> float:
    return float(any(voice.quotation.span.overlaps(held.passage.span) for voice in held.facts.voices))


def _lasting(held: _Held) -> float:
    """A duration; or a length, since "how long" may ask for either."""
    if any(time.type is TimexType.DURATION for time in held.times):
        return 1.0
    return float(bool(held.numbers() and forms.MEASURE.search(held.folded)))


def _measured(held: _Held) -> float:
    """A figure of the size asked for, or one in its unit; or a share or a sum, which may be high, too."""
    measure, folded = held.inquiry.asked.measure, held.folded
    if measure is None:
        return 0.0
    if measure.outright.search(folded):
        return 1.0
    if measure.figure.search(folded):
        return 0.0 if measure.is_other(folded) else _PERHAPS
    return _PERHAPS if forms.SHARE.search(folded) or forms.MONEY.search(folded) else 0.0


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
    if _names_another(held, held.passage.entities) or _mentions_another(held):
        return 1.0
    if _names_another(held, held.passage.about):
        return _LIKELY
    return _UNHEARD_OF if _has_unheard_of_name(held) else _PERHAPS


def _names_another(held: _Held, entities: Iterable[str]) -> bool:
    others = (held.archive.entities[entity] for entity in entities if entity not in held.inquiry.ids)
    return any(other.kind in (Kind.PERSON, Kind.ORGANISATION) for other in others)


def _has_unheard_of_name(held: _Held) -> bool:
    """Does it hold what looks like a name, of somebody whom reading doesn't know for a person?"""
    asked = set(fold(held.inquiry.text).replace("?", " ").split())
    return any(not asked & set(fold(name[0]).split()) for name in _NAME.finditer(held.passage.excerpt.text))


def _mentions_another(held: _Held) -> bool:
    """Does it name a person who is met in the documents this once?"""
    asked = set(fold(held.inquiry.text).replace("?", " ").split())
    mentions = (span for person in held.facts.people for span in person.mentions if span.overlaps(held.passage.span))
    return any(not asked & set(fold(span.of(held.facts.document.text)).split()) for span in mentions)


def _explaining(held: _Held) -> float:
    """A reason: "because", or a word that may stand before one, as many do."""
    if forms.REASON.search(held.folded):
        return 1.0
    return _LIKELY if forms.PERHAPS_REASON.search(held.folded) else _PERHAPS


def _placing(held: _Held) -> float:
    """A place that the question doesn't name itself."""
    return 1.0 if _places(held.passage.excerpt.text) - _stems_asked(held.inquiry.text) else _PERHAPS


@lru_cache
def _stems_asked(question: str) -> frozenset[str]:
    return frozenset(stems_of(question))


@lru_cache(_REMEMBERED)
def _places(text: str) -> frozenset[str]:
    """The stems of the words behind what places stand behind ("in Quay Street"); a sign of its own where none is."""
    found = ((place[0], text[place.end() - 1 : place.end() + _SPAN]) for place in forms.PLACE.finditer(fold(text)))
    return frozenset(next(iter(stems_of(told)), "") for form, told in found if not _leads_to_deed(form, told))


def _leads_to_deed(form: str, told: str) -> bool:
    """Does a "to" stand before a verb, not a name?"""
    return form.startswith("to ") and " the " not in form and told[0].islower()


def _holding(form: re.Pattern[str], otherwise: float) -> Callable[[_Held], float]:
    return lambda held: 1.0 if form.search(held.folded) else otherwise


_FITS: dict[Wants, Callable[[_Held], float]] = {
    Wants.AGE: _holding(forms.AGE, 0.0),
    Wants.MEASURE: _measured,
    Wants.DURATION: _lasting,
    Wants.MONEY: _priced,
    Wants.NUMBER: _counting,
    Wants.WORDS: _spoken,
    Wants.DAY: _dated,
    Wants.REASON: _explaining,
    Wants.PERSON: _naming,
    Wants.PLACE: _placing,
}
