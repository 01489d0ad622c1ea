"""Sentences without a time of their own that go on with what a dated sentence tells."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.corpus.document import Document
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.verb_groups import is_past
from bot.reading.dates.when import Granularity
from bot.reading.events.event import Event
from bot.reading.events.participants import Participants
from bot.reading.events.timeless import Timeless
from bot.reading.events.triggers import families_of
from bot.reading.layout.parts import Layout, Role

_PAIR = re.compile(
    r"(?:They|(?:The two|Both)(?: [a-z]+){0,3}?) (?:also |then |both |later |further )?"
    r"(?P<verb>[a-z]+ed|met|held|made)\b"
)
# What belongs to the event itself: who was there.
_ATTENDED = re.compile(
    r"(?:Taking part|Participating|Attending|Among those attending)(?: in)?(?: it)? (?:were|was|are|will be)\b"
    r"|(?:It|The (?:event|meeting|ceremony|forum|summit|conference|talks|reception|opening)) "
    r"(?:was|were|will be) (?:also )?(?:attended|opened|chaired|hosted) by\b"
)
# Verbs that tell a state, or what somebody thought: they have no day.
_STATES = frozenset(
    "hoped wanted believed liked needed seemed remained considered expected planned intended called used lived "
    "belonged shared faced".split()
)
_OCCASION = re.compile(r"\b(?:at|during) (?:an? |the )[a-z]+(?: [\w'’-]+){3,12}")
_OCCASION_WORDS = 6  # "at a reception at the embassy": that many in the same words are the same occasion
_FIGURE = re.compile(r"\d(?:[ \xa0]?%|[ \xa0](?:per ?cent|points?)\b)")
_MOVES = frozenset({"increase", "decrease", "close"})
_MOST = 2000  # code points of a sentence that are looked at
_WORD = re.compile(r"[^\W\d_]+")

Told = Mapping[Span, Sequence[Event]]


def read_continuing(
    document: Document, layout: Layout, timeless: Timeless, told: Told, participants: Participants
) -> Iterator[Event]:
    """The events of sentences of the article that tell no time and go on with a sentence that does.

    These do: what "they" or "the two leaders" did, told right behind what they did together; a rise or fall told in
    figures behind another one; what was said on an occasion that a dated sentence names in the same words. ``told``
    are the events that sentences tell themselves. Each ``time`` is that of the sentence gone on with, and inferred.
    """
    text = document.text
    found = (*_going_on(text, layout, timeless, told), *_same_occasion(text, layout, told))
    for source, sentence in found:
        if sentence not in told and timeless(sentence):
            when = replace(source.when, inferred=True)
            yield Event(sentence, source.time, when, source.status, source.role, participants.acting(sentence))


def _going_on(text: str, layout: Layout, timeless: Timeless, told: Told) -> Iterator[tuple[Event, Span]]:
    """Each sentence that goes on with the one before, or with what that goes on with, and the event it starts from."""
    source: Event | None = None
    sentences = ((sentence, block.span) for block in layout.body for sentence in block.sentences)
    for (before, paragraph), (sentence, own) in pairwise(sentences):
        source = _only(told[before]) if before in told else source
        if not source or sentence in told or not timeless(sentence):
            source = None
        elif (paragraph == own and before in told and _is_about(text, source, sentence)) or _is_a_move(
            text, source, sentence
        ):
            yield source, sentence
        else:
            source = None


def _only(told: Sequence[Event]) -> Event | None:
    """The event that a sentence may be gone on with: its only one."""
    return told[0] if len(told) == 1 else None


def _is_about(text: str, source: Event, sentence: Span) -> bool:
    """Does ``sentence`` tell what the two of the sentence before did, in the past tense, or who was there?"""
    if _ATTENDED.match(text, sentence.start, sentence.end):
        return True
    pair = _PAIR.match(text, sentence.start, sentence.end)
    if not pair or source.status is not Status.HAPPENED:
        return False
    return len(source.participants) > 1 and pair["verb"] not in _STATES


def _is_a_move(text: str, source: Event, sentence: Span) -> bool:
    """Do both sentences tell of a rise or fall on a day, in figures?"""
    is_day = source.when.granularity is Granularity.DAY and source.status is Status.HAPPENED
    return is_day and _moves(text, source.span) and _moves(text, sentence)


def _moves(text: str, sentence: Span) -> bool:
    end = min(sentence.end, sentence.start + _MOST)
    if not _FIGURE.search(text, sentence.start, end):
        return False
    first = next((word for word in _WORD.findall(text, sentence.start, end) if is_past(word)), "")
    return not _MOVES.isdisjoint(families_of([fold(first)], first))


def _same_occasion(text: str, layout: Layout, told: Told) -> Iterator[tuple[Event, Span]]:
    """The sentences that name the occasion of an event of a day in the same words as its own sentence."""
    known: dict[str, Event] = {}
    for sentence, events in told.items():
        event = _only(events)
        if event and _is_reported_day(event):
            known |= dict.fromkeys(_occasions(text, sentence), event)
    for block in layout.body if known else ():
        for sentence in block.sentences:
            source = next((known[one] for one in _occasions(text, sentence) if one in known), None)
            if source:
                yield source, sentence


def _is_reported_day(event: Event) -> bool:
    is_day = event.when.granularity is Granularity.DAY
    return is_day and event.status is Status.HAPPENED and event.role is not Role.CAPTION


def _occasions(text: str, sentence: Span) -> Iterator[str]:
    """The first words of what ``sentence`` says something happened at."""
    for found in _OCCASION.finditer(text, sentence.start, min(sentence.end, sentence.start + _MOST)):
        words = found[0].split()
        if len(words) >= _OCCASION_WORDS:
            yield " ".join(words[:_OCCASION_WORDS])
