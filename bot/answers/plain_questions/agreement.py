"""Whether a passage tells of the deed, the time and the people that a question asks about, or of others."""

import re
from collections.abc import Iterator, Sequence

from bot.answers.plain_questions.beside import BESIDE, people_about
from bot.answers.plain_questions.inquiry import Inquiry
from bot.archive.archive import Archive
from bot.corpus.entity import Kind
from bot.corpus.folding import fold
from bot.finding.asking.irregular import forms_of
from bot.finding.asking.kinds import Wants
from bot.finding.asking.reading import LIGHTEST
from bot.finding.asking.sought import Sought
from bot.finding.terms import stem
from bot.reading.dates.status import Status

# Who or when is asked of a deed: what tells of none is worth so much; and so is what is told of another time.
BY_DEED = frozenset((Wants.PERSON, Wants.DAY))
_OTHER = 0.5
# "They met" says it more surely than "after their meeting".
_NOUN = 0.93
# What says no more of a deed than this doesn't tell of it.
_LITTLE, _HARDLY = 0.3, 0.48
# What stands in a sentence beside counts by so much of that where the sentence is about other people.
_OF_OTHERS = 0.4
_DAY_OR_MONTH = re.compile(r"\d{4}-\d\d")


class Agreement:
    """Compares passages, by their numbers in ``archive``, with a question."""

    def __init__(self, archive: Archive, inquiry: Inquiry) -> None:
        self._archive, self._inquiry = archive, inquiry
        self._people = frozenset(one for one in inquiry.ids if archive.entities[one].kind is Kind.PERSON)
        self._times = [word for word in inquiry.words if word.time is not None]
        self._done = _past_of(inquiry)
        self._deeds = [word for word in inquiry.words if word.deed and word.weight > LIGHTEST]

    def of(self, number: int, near: Sequence[tuple[int, float]], held: Sequence[float]) -> float:
        """What a passage is worth for that, beside those ``near`` it; ``held`` is how surely it holds each word."""
        worth = self._deed_told(number, near, held)
        return worth * _OTHER if self._times and self._is_elsewhen(_itself(number, near)) else worth

    def weighed(self, near: Sequence[tuple[int, float]]) -> Sequence[tuple[int, float]]:
        """The passages ``near``, worth less where they are about other people than those whom the question names."""
        if not self._people:
            return near
        return [(number, worth * _OF_OTHERS if self._is_of_others(number) else worth) for number, worth in near]

    def _deed_told(self, number: int, near: Sequence[tuple[int, float]], held: Sequence[float]) -> float:
        """What it counts that a deed asked about is told of. Its day stands with it, or in what goes on from it,
        unless it is only hoped for there.
        """
        wants = self._inquiry.asked.wants
        if not self._deeds or wants not in BY_DEED:
            return 1.0
        if wants is Wants.PERSON:
            asked = zip(self._inquiry.words, held, strict=True)
            return 1.0 if max(one for word, one in asked if word.deed and word.weight > LIGHTEST) >= _LITTLE else _OTHER
        told = [one for one in _itself(number, near) if any(self._says(deed, one) for deed in self._deeds)]
        if told and number not in told and all(map(self._is_only_hoped, told)):
            return 0.0
        if not told:
            return _OTHER
        return _NOUN if self._done and all(map(self._is_named, told)) else 1.0

    def _is_named(self, number: int) -> bool:
        """Does a passage name what is asked about with the very word, but not tell it as done?"""
        if self._done is None or self._done.search(fold(self._archive.index.passage(number).excerpt.text)):
            return False
        stems = self._archive.index.stems_at(number)
        return any(deed.own and deed.own <= stems for deed in self._deeds)

    def _is_only_hoped(self, number: int) -> bool:
        """Is what a passage dates hoped for, or denied, where the question takes it for done?"""
        passage = self._archive.index.passage(number)
        events = self._archive.facts_of(passage.document).events
        told = [event.status for event in events if event.span.overlaps(passage.span)]
        return bool(told) and self._inquiry.asked.past and Status.HAPPENED not in told

    def _says(self, deed: Sought, number: int) -> bool:
        """Does passage ``number`` tell of a deed itself, in whichever clause?"""
        passage = self._archive.index.passage(number)
        if deed.held(self._archive.index.stems_at(number), passage.about) > _HARDLY:
            return True
        told = deed.phrase and deed.phrase.search(fold(passage.excerpt.text))
        return bool(told or deed.points & self._archive.points_at(number))

    def _is_elsewhen(self, numbers: Sequence[int]) -> bool:
        """Do passages tell of days or months, but of none that the question names?"""
        told = [value for number in numbers for value in self._values(number) if _DAY_OR_MONTH.match(value)]
        return bool(told) and not any(is_time(word, value) for word in self._times for value in told)

    def _values(self, number: int) -> Iterator[str]:
        passage = self._archive.index.passage(number)
        times = self._archive.facts_of(passage.document).times
        return (time.value for time in times if time.span.overlaps(passage.span))

    def _is_of_others(self, number: int) -> bool:
        about = people_about(self._archive, number)
        return bool(about) and about.isdisjoint(self._people)


def _past_of(inquiry: Inquiry) -> re.Pattern[str] | None:
    """What an English text has for the deeds asked about, as if done, in a past tense; None where that isn't asked."""
    deeds = [fold(word.span.of(inquiry.text)) for word in inquiry.words if word.deed] if inquiry.asked.past else []
    if not deeds or not all(deed.isascii() for deed in deeds):
        return None
    forms = {form for deed in deeds for form in (deed, *forms_of(deed), rf"{stem(deed)}\w{{0,3}}ed")}
    return re.compile(rf"\b(?:{'|'.join(sorted(forms))})\b")


def _itself(number: int, near: Sequence[tuple[int, float]]) -> list[int]:
    """A passage, and of those ``near`` the ones that it goes on from."""
    return [number, *(other for other, worth in near if worth > BESIDE)]


def is_time(asked: Sought, told: str) -> bool:
    """Is ``told`` the time asked for, or a part of it? Unknown digits ("XXXX-04") are any."""
    return asked.time is not None and bool(re.match(asked.time.replace("X", r"\d"), told))
