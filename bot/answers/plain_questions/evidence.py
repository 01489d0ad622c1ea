"""How much of what a question asks about a passage holds, itself or near it."""

import re
from collections.abc import Collection, Sequence
from math import sqrt

from bot.answers.plain_questions.agreement import BY_DEED, Agreement, is_time
from bot.answers.plain_questions.beside import BESIDE, BESIDE_ANSWERS, neighbours, people_about, stems_beside_answer
from bot.answers.plain_questions.clauses import goes_on
from bot.answers.plain_questions.inquiry import Inquiry
from bot.answers.typed.holders import OFTEN
from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.entity import Kind
from bot.corpus.folding import fold
from bot.finding.asking.kinds import Wants
from bot.finding.asking.reading import LIGHTEST
from bot.finding.asking.sought import Sought
from bot.finding.asking.speaker import speaker_in
from bot.finding.terms import stems_of

# A name that the document has elsewhere counts by this much, or more if it is named again and again.
_IN_DOCUMENT, _CENTRAL = 0.3, 0.6
# Asked when, a word counts by this much in a clause that has no time, where another has one; so with money.
_OTHER_CLAUSE = 0.3
# Where a passage has two of the names itself, names and words together count by this much, and words alone by the rest:
# what names are told together is likely what is asked between them.
_TOGETHER = 0.6
# What a word is worth that names a point of a plan, where the passage names that point in other words.
_POINT = 0.75
# What a word is worth that a passage says in several: "took part" for "attended".
_PHRASE = 0.9
# What a title is worth that others sentences give to whom a passage is about.
_TITLE = 0.8
_REMEMBERED = 2048  # people, with the words of their titles
# What names alone are worth, where a question has no words beside them, or few that tell anything: this counts like
# words that tell so much (idf).
_NO_WORDS, _PRIOR = 0.6, 1.5
# Days and numbers stand everywhere: that a passage has one, and one word of the question, tells nothing.
_FIRM = frozenset((Wants.AGE, Wants.MEASURE, Wants.DURATION, Wants.MONEY, Wants.NUMBER, Wants.DAY))
# Where a question for a person goes on to where or when.
_ASIDE = re.compile(
    r"\b(?:in(?! charge)|at(?! the h)|on|near|during|after|before|from|в|во|на|при|под|у|во время|после|до|из)\b"
)


class Evidence:
    """Weighs passages, by their numbers in ``archive``, against what a question asks about."""

    def __init__(self, archive: Archive, inquiry: Inquiry) -> None:
        self.archive, self.inquiry = archive, inquiry
        self._memo: dict[tuple[int, int], float] = {}
        self._aside = _aside(inquiry)
        self._speaker = _speaker(inquiry)
        self._agreement = Agreement(archive, inquiry)

    def of(self, number: int) -> float:
        """From 0 to 1. Names and words must both be held: neither makes up for the other, nor others for a person."""
        beside = neighbours(self.archive, number)
        names = [(name.weight, self._held(name, number, beside)) for name in self.inquiry.names]
        if self.inquiry.asked.wants is Wants.MONEY and not self._is_own(number):
            return 0.0
        # Asked of nothing but a person, a passage beside one that names them tells nothing.
        # Asked when, so does one about others.
        others = self.inquiry.asked.wants is Wants.DAY and bool(people_about(self.archive, number))
        least = 0.0 if self.inquiry.words and not others else BESIDE
        for name, (_, held) in zip(self.inquiry.names, names, strict=True):
            if held <= least and self._is_person(name.entity):
                return 0.0
        near = self._agreement.weighed(beside)
        words = [(word.weight, self._held(word, number, near)) for word in self.inquiry.words]
        if not names and not self._is_held(words):
            return 0.0
        if self._speaker and not any(self._holds(word, number) for word in self._speaker):
            return 0.0
        worth = sqrt(_share(names)) * self._told(number, names, words) if names else _share(words)
        return worth * self._agreement.of(number, beside, [held for _, held in words]) if worth else 0.0

    def _told(self, number: int, names: Sequence[tuple[float, float]], words: Sequence[tuple[float, float]]) -> float:
        """How much a passage tells of ``words`` beside ``names``."""
        told = sum(weight for weight, _ in words)
        worth = (told * _share(words) + _PRIOR * _NO_WORDS) / (told + _PRIOR)
        if told and sum(self._holds(name, number) == 1 for name in self.inquiry.names) > 1:
            worth += _TOGETHER * (_share([*names, *words]) - worth)
        return worth

    def own(self, numbers: Collection[int]) -> float:
        """How much of what is asked about the passages ``numbers`` hold themselves, from 0 to 1."""
        sought = (*self.inquiry.names, *self.inquiry.words)
        return _share([(one.weight, max((self._holds(one, n) for n in numbers), default=0.0)) for one in sought])

    def _is_own(self, number: int) -> bool:
        """Does passage ``number`` itself hold anything telling that is asked for, or go on from what does?"""
        telling = (one for one in (*self.inquiry.names, *self.inquiry.words) if one.weight > LIGHTEST)
        text = self.archive.index.passage(number).excerpt.text
        return goes_on(text) or any(self._holds(one, number) for one in telling)

    def _is_held(self, words: Sequence[tuple[float, float]]) -> bool:
        """Is more than one telling word held, if there are more, where an answer of another kind can be no answer?"""
        if self.inquiry.asked.wants not in _FIRM and self.inquiry.asked.wants is not Wants.PERSON:
            return True
        asked = zip(self.inquiry.words, words, strict=True)
        telling = [held for word, (weight, held) in asked if weight > LIGHTEST and word.span.start < self._aside]
        return sum(held >= _OTHER_CLAUSE for held in telling) >= min(2, len(telling))

    def _held(self, sought: Sought, number: int, near: Sequence[tuple[int, float]]) -> float:
        """How surely passage ``number`` holds one thing, or the passages ``near`` it or its document do."""
        held = self._holds(sought, number)
        for other, worth in near:
            if held < worth:
                held = max(held, worth * self._holds(sought, other))
        if sought.entity and held < _CENTRAL:
            held = max(held, self._known(sought.entity, number))
        return held

    def _holds(self, sought: Sought, number: int) -> float:
        key = id(sought), number
        if key not in self._memo:
            self._memo[key] = self._looked_for(sought, number)
        return self._memo[key]

    def _looked_for(self, sought: Sought, number: int) -> float:
        passage = self.archive.index.passage(number)
        if sought.time is not None:
            times = self.archive.facts_of(passage.document).times
            return float(any(t.span.overlaps(passage.span) and is_time(sought, t.value) for t in times))
        held = sought.held(self.archive.index.stems_at(number), passage.about)
        if sought.points and held < _POINT and sought.points & self.archive.points_at(number):
            held = _POINT
        if sought.phrase and held < _PHRASE and sought.phrase.search(fold(passage.excerpt.text)):
            return _PHRASE
        if sought.title and held < _TITLE:
            given = (sought.held(_titles(self.archive, one), frozenset()) for one in passage.about)
            held = max(held, _TITLE * max(given, default=0.0))
        wants = self.inquiry.asked.wants
        if held and sought.entity is None and wants in BESIDE_ANSWERS:
            beside = stems_beside_answer(self.archive, number, wants)
            return max(sought.held(beside, passage.about), _OTHER_CLAUSE * held)
        return held

    def _known(self, entity: str, number: int) -> float:
        """What it counts that the document of a passage names ``entity`` elsewhere; nothing if the passage is about
        somebody else and a person is meant.
        """
        passage = self.archive.index.passage(number)
        if self._is_person(entity) and people_about(self.archive, number):
            return 0.0
        numbers = self.archive.index.numbering.of(passage.document)
        naming = self.archive.index.speaking_among(entity, numbers)
        if not naming:
            return 0.0
        if naming * OFTEN >= len(numbers):
            return _CENTRAL
        by_deed = self.inquiry.asked.wants in BY_DEED and self._is_person(entity)
        return _IN_DOCUMENT / 2 if by_deed else _IN_DOCUMENT

    def _is_person(self, entity: str | None) -> bool:
        return entity is not None and self.archive.entities[entity].kind is Kind.PERSON


@remembered(_REMEMBERED)
def _titles(archive: Archive, entity: str) -> frozenset[str]:
    return frozenset(stem for role in archive.roles_of(entity) for stem in stems_of(role.text))


def _speaker(inquiry: Inquiry) -> list[Sought]:
    """The words with capitals that say whose words are asked for, where no known name does."""
    span = speaker_in(inquiry.text) if inquiry.asked.wants is Wants.WORDS and not inquiry.names else None
    return [one for one in inquiry.words if span and span.overlaps(one.span) and inquiry.text[one.span.start].isupper()]


def _aside(inquiry: Inquiry) -> int:
    """Where a question for a person goes on to where or when, which an answer need not repeat; else its end."""
    found = _ASIDE.search(inquiry.text) if inquiry.asked.wants is Wants.PERSON else None
    return found.start() if found else len(inquiry.text)


def _share(weighed: Sequence[tuple[float, float]]) -> float:
    """How much is held, of pairs of what something tells and how surely it is held."""
    total = sum(weight for weight, _ in weighed)
    return sum(weight * held for weight, held in weighed) / total if total else 0.0
