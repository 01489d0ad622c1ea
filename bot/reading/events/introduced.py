"""Who is introduced as speaking in a report of the day spoke on that day."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.events.event import Event
from bot.reading.events.lead import days_of, first_sentence
from bot.reading.events.participants import Participants
from bot.reading.events.timeless import Timeless
from bot.reading.gazetteer import EntityMention
from bot.reading.layout.parts import Layout, Role
from bot.reading.names.person import Person

_SAID = r"(?:said|told|added|noted|stated|commented|replied|remarked|explained|declared|stressed|warned)\b"
# The name's own verb: "Anna Reed, who leads the firm, said"; a relative clause lies between two commas.
_AFTER = re.compile(rf"(?:[ \xa0]?,[^,\"“”`\n]{{1,120}},|[ \xa0]?)[ \xa0](?!(?:had|has|have)\b)(?:also[ \xa0])?{_SAID}")
_BEFORE = re.compile(rf"(?<!had )(?<!has )(?<!have )\b{_SAID}[^\"“”`\n.;:]{{0,100}}$")
_REACH = 130
_LONGEST = 2000  # code points of a sentence that anybody says
# What was said at another time, or written.
_ELSEWHEN = re.compile(
    r"\b(?:earlier|previously|once|later|then|at the time|back in|book|memoirs?|letter|diary|article|op-ed|ago)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:]|[ \xa0]?, (?:but|and|while|although|whereas)\b")
_OPENING = ("``", "“", "«")
_MARKS = re.compile(r"[\"“”«»]|``|''")


def read_introduced(
    document: Document,
    layout: Layout,
    timeless: Timeless,
    told: Mapping[Span, Sequence[Event]],
    people: Sequence[Person],
    mentions: Sequence[EntityMention],
    participants: Participants,
) -> Iterator[Event]:
    """What people and bodies say whom a report of the day of publication names first, and in full, as speaking.

    News of the day that quotes older words says when they were said. ``told`` are the events that sentences tell
    themselves; where the first sentence isn't dated to the day of publication alone, there are none. Who takes part
    is named outside the quoted words; the time is that of the first sentence, and inferred.
    """
    source = _main_event(document, layout, told)
    if not source:
        return
    done: set[Span] = set()
    for sentence, name in _introductions(document.text, layout, people, mentions):
        attribution = None if sentence in told or sentence in done else _attribution(document.text, sentence, name)
        if attribution and timeless(sentence):
            done.add(sentence)
            when = replace(source.when, inferred=True)
            yield Event(sentence, source.time, when, Status.HAPPENED, Role.BODY, participants.acting(attribution))


def _introductions(
    text: str, layout: Layout, people: Sequence[Person], mentions: Sequence[EntityMention]
) -> Iterator[tuple[Span, Span]]:
    """The sentences of the article behind its first that name somebody first, each with the name."""
    sentences = [sentence for block in layout.body for sentence in block.sentences]
    starts = [sentence.start for sentence in sentences]
    for name in _first_names(text, people, mentions):
        at = bisect_right(starts, name.start) - 1
        if at > 0 and sentences[at].contains(name):
            yield sentences[at], name


def _first_names(text: str, people: Sequence[Person], mentions: Sequence[EntityMention]) -> Iterator[Span]:
    """Where each person is named first, if in full, and each other entity."""
    firsts: dict[str, Span] = {}
    for mention in mentions:
        if mention.entity not in firsts or mention.span < firsts[mention.entity]:
            firsts[mention.entity] = mention.span
    in_full = (person.mentions[0] for person in people if len(person.mentions[0].of(text).split()) > 1)
    surnames = {person.entity for person in people}
    yield from sorted({*in_full, *(span for entity, span in firsts.items() if entity not in surnames)})


def _main_event(document: Document, layout: Layout, told: Mapping[Span, Sequence[Event]]) -> Event | None:
    """What the first sentence tells, if that is one thing that happened on the day of publication."""
    lead = first_sentence(layout)
    days = days_of(told.get(lead, ()) if lead else ())
    is_today = len(days) == 1 and days[0].when.start == str(document.published)
    return days[0] if is_today and days[0].status is Status.HAPPENED else None


def _attribution(text: str, sentence: Span, name: Span) -> Span | None:
    """The words around ``name`` that say that it said something; None if they don't."""
    if sentence.end - sentence.start > _LONGEST:
        return None
    marks = [found.span() for found in _MARKS.finditer(text, sentence.start, sentence.end)]
    start = max((end for _, end in marks if end <= name.start), default=sentence.start)
    end = min((start for start, _ in marks if start >= name.end), default=sentence.end)
    if start > sentence.start and _opens(text, start):
        return None
    speaks = _AFTER.match(text, name.end, min(end, name.end + _REACH)) or _BEFORE.search(
        text[max(start, name.start - _REACH) : name.start]
    )
    clauses = [found.end() for found in _CLAUSE.finditer(text, start, name.start)]
    own = Span(clauses[-1] if clauses else start, end)
    return own if speaks and not _ELSEWHEN.search(text, start, end) else None


def _opens(text: str, end: int) -> bool:
    """Does the quotation mark that ends at ``end`` open a quotation?"""
    mark = text[max(0, end - 2) : end]
    if mark.endswith('"'):
        return mark[0] in ' \n\xa0"('
    return mark.endswith(_OPENING)
