"""Sentences that recall an event which another document dates: "Smith's recent visit to Norway"."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.when import Granularity, first_day
from bot.reading.events.event import Event
from bot.reading.events.grouping import Entry, Told, weight_of
from bot.reading.events.triggers import families_of
from bot.reading.facts import Facts
from bot.reading.statements import Statement

# Somebody's visit, called recent: the name that "'s" follows is looked up among the people of the text.
_RECALLED = re.compile(
    r"['’]s[ \xa0](?P<time>(?:recent|latest)[ \xa0](?:[\w-]+[ \xa0]){0,2}?(?:visit|trip|tour))[ \xa0]to"
    r"[ \xa0](?:the[ \xa0])?(?P<place>[A-Z]\w+)"
)
_RECENT = timedelta(days=92)  # a quarter of a year, and nobody calls it recent any more
_WORD = re.compile(r"[^\W\d_]+")
_DATED = (Granularity.DAY, Granularity.MONTH)


def recalled(facts: Iterable[Facts], entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """``entries``, with the sentences of ``facts`` that recall one of them without a time of their own.

    A sentence that speaks of somebody's recent visit to a place tells of the only visit there in the quarter of a year
    before it was printed in which that person took part; if there are several or none, it tells of nothing. The time
    of such a telling is that of the entry, and inferred.
    """
    visits = [entry for entry in entries if _is_a_visit(entry)]
    added: defaultdict[int, list[Told]] = defaultdict(list)
    for one in facts if visits else ():
        for number, told in _in_document(one, visits):
            added[number].append(told)
    return tuple(_with(entry, added.get(entry.number, ())) for entry in entries)


def _is_a_visit(entry: Entry) -> bool:
    happened = entry.status is Status.HAPPENED and entry.when.granularity in _DATED
    return happened and any("visit" in families_of(*_words(told)) for told in entry.tellings)


def _words(told: Told) -> tuple[list[str], str]:
    folded = fold(told.event.span.of(told.facts.document.text))
    return _WORD.findall(folded), folded


def _in_document(facts: Facts, visits: Sequence[Entry]) -> Iterator[tuple[int, Told]]:
    text, published = facts.document.text, facts.document.published
    dated = {event.span for event in facts.events}
    owners = {span.end: person.entity or person.name for person in facts.people for span in person.mentions}
    starts = [one.span.start for one in facts.statements]
    for found in _RECALLED.finditer(text) if published else ():
        at = bisect_left(starts, found.start()) - 1
        who = owners.get(found.start())
        if at < 0 or not who or not published or facts.statements[at].span in dated:
            continue
        statement = facts.statements[at]
        meant = [entry for entry in visits if _may_be(entry, who, found["place"], published)]
        if len(meant) == 1 and statement.span.end >= found.end():
            yield meant[0].number, Told(facts, _event(statement, Span(*found.span("time")), meant[0]))


def _event(statement: Statement, time: Span, entry: Entry) -> Event:
    when, source = replace(entry.when, inferred=True), _most_precise(entry).facts.document.name
    names = statement.names
    return Event(statement.span, time, when, Status.HAPPENED, statement.role, names, dated_in=source)


def _most_precise(entry: Entry) -> Told:
    return next(told for told in entry.tellings if told.event.when == entry.when)


def _may_be(entry: Entry, who: str, place: str, published: date) -> bool:
    """Is ``entry`` a visit of ``who`` to ``place`` shortly before ``published``?"""
    if not timedelta() <= published - first_day(entry.when) <= _RECENT:
        return False
    return any(who in told.event.participants and fold(place) in _words(told)[0] for told in entry.tellings)


def _with(entry: Entry, told: Sequence[Told]) -> Entry:
    if not told:
        return entry
    tellings = tuple(sorted([*entry.tellings, *told], key=_printed))
    return replace(entry, tellings=tellings, weight=weight_of(tellings))


def _printed(told: Told) -> tuple[str, str, int]:
    return str(told.facts.document.published or ""), told.facts.document.name, told.event.time.start
