"""Sentences that recall an event which another document dates: "Smith's recent visit to Norway"."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.when import Granularity, first_day
from bot.reading.events.event import Event
from bot.reading.events.grouping import Entry, Told, printed_order, weight_of
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
    found = [recall for one in facts for recall in _recalls(one)]
    visits = _Visits(entries if found else (), frozenset(recall.who for recall in found))
    added: defaultdict[int, list[Told]] = defaultdict(list)
    for recall in found:
        if entry := visits.only(recall):
            added[entry.number].append(Told(recall.facts, _event(recall.statement, recall.time, entry)))
    return tuple(_with(entry, added.get(entry.number, ())) for entry in entries)


@dataclass(frozen=True, slots=True)
class _Recall:
    """A ``statement`` of ``facts`` that recalls a visit of ``who`` to ``place``; ``time`` are the words for it."""

    facts: Facts
    statement: Statement
    time: Span
    who: str
    place: str
    published: date


def _recalls(facts: Facts) -> Iterator[_Recall]:
    text, published = facts.document.text, facts.document.published
    found = list(_RECALLED.finditer(text)) if published else []
    if not published or not found:
        return
    dated = {event.span for event in facts.events}
    owners = {span.end: person.entity or person.name for person in facts.people for span in person.mentions}
    starts = [one.span.start for one in facts.statements]
    for one in found:
        at = bisect_left(starts, one.start()) - 1
        who = owners.get(one.start())
        if at < 0 or not who or facts.statements[at].span in dated or facts.statements[at].span.end < one.end():
            continue
        yield _Recall(facts, facts.statements[at], Span(*one.span("time")), who, fold(one["place"]), published)


class _Visits:
    """The visits among ``entries`` in which any of ``people`` takes part, by person and in order of time."""

    def __init__(self, entries: Iterable[Entry], people: Collection[str]) -> None:
        self._of: dict[str, list[tuple[date, Entry]]] = {}
        self._words: dict[int, frozenset[str]] = {}
        for entry in entries:
            if entry.status is not Status.HAPPENED or entry.when.granularity not in _DATED:
                continue
            parts = {name for told in entry.tellings for name in told.event.participants if name in people}
            if parts and any("visit" in families_of(*_words(told)) for told in entry.tellings):
                for name in parts:
                    self._of.setdefault(name, []).append((first_day(entry.when), entry))
        for visits in self._of.values():
            visits.sort(key=_day)

    def only(self, recall: _Recall) -> Entry | None:
        """The visit that is meant; None if there are several or none."""
        visits = self._of.get(recall.who, [])
        oldest = max(recall.published, date.min + _RECENT) - _RECENT
        first = bisect_left(visits, oldest, key=_day)
        last = bisect_right(visits, recall.published, key=_day)
        meant = [entry for _, entry in visits[first:last] if self._leads(entry, recall)]
        return meant[0] if len(meant) == 1 else None

    def _leads(self, entry: Entry, recall: _Recall) -> bool:
        """Does a telling of ``entry`` name both who made the visit and where it led?"""
        return any(
            recall.who in told.event.participants and recall.place in self._words_of(told) for told in entry.tellings
        )

    def _words_of(self, told: Told) -> frozenset[str]:
        if id(told) not in self._words:
            self._words[id(told)] = frozenset(_words(told)[0])
        return self._words[id(told)]


def _day(visit: tuple[date, Entry]) -> date:
    return visit[0]


def _words(told: Told) -> tuple[list[str], str]:
    folded = fold(told.event.span.of(told.facts.document.text))
    return _WORD.findall(folded), folded


def _event(statement: Statement, time: Span, entry: Entry) -> Event:
    when, source = replace(entry.when, inferred=True), _most_precise(entry).facts.document.name
    names = statement.names
    return Event(statement.span, time, when, Status.HAPPENED, statement.role, names, dated_in=source)


def _most_precise(entry: Entry) -> Told:
    return next(told for told in entry.tellings if told.event.when == entry.when)


def _with(entry: Entry, told: Sequence[Told]) -> Entry:
    if not told:
        return entry
    tellings = tuple(sorted([*entry.tellings, *told], key=printed_order))
    return replace(entry, tellings=tellings, weight=weight_of(tellings))
