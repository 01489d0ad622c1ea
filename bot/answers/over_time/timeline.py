"""``/timeline``: dated statements in order."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from msgspec.structs import replace

from bot.answers.answer import Answer, Citation, Section
from bot.answers.excerpts import in_whose_words, marked, with_context
from bot.answers.message import Message, count, say
from bot.answers.misses import not_one, nothing, suggest, unnamed
from bot.answers.over_time.in_time import time_in
from bot.answers.over_time.weights import weight_for
from bot.answers.question import Question
from bot.answers.typed.identify import Identified, identify
from bot.answers.typed.period import Period, of_each_year
from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.entity import Entity
from bot.corpus.folding import fold
from bot.finding.topics import Topic
from bot.reading.dates.status import Status
from bot.reading.dates.when import first_day
from bot.reading.events.grouping import Entry, Told
from bot.reading.events.periods import days_in, extent
from bot.reading.layout.parts import Role

_ABOUT = ("about ", "of ", "for ", "о ", "об ", "про ")
_REMEMBERED = 2048  # events as they are shown, of some kilobytes each
_LONG, _MAIN = 40, 8  # a timeline of more events than fill some ten screens begins with a screen or two of main days
_STATUS = {
    Status.PLANNED: say("planned when printed"),
    Status.EXPECTED: say("expected when printed"),
    Status.SUPPOSED: say("only supposed when printed"),
    Status.DENIED: say("denied when printed"),
    Status.CANCELLED: say("cancelled when printed"),
}


def answer_timeline(archive: Archive, question: Question, today: date) -> Answer:
    """The events of the corpus, or those that name an entity or hold a topic, in a period if one is given."""
    subject, period = time_in(archive, question.words, today)
    period = of_any_year(archive, question.words, period)
    if period.problem:
        return Answer(question.command, question.typed, notice=period.problem)
    for word in _ABOUT:
        subject = subject.removeprefix(word)
    found = identify(archive, subject) if subject else Identified()
    told = (
        None
        if _is_rather_a_name(archive, subject, found)
        else timeline_of(archive, question, period, found.entity, subject)
    )
    if told and (told.found or not found.likely):
        return told if told.found else replace(told, suggestions=suggest("timeline", found.candidates))
    suggestions = suggest("timeline", found.candidates)
    notice = not_one(archive, suggestions, found.likely)
    return Answer(question.command, question.typed, notice=notice, suggestions=suggestions)


def of_any_year(archive: Archive, words: str, period: Period) -> Period:
    """``period``, or where ``words`` name no year that of each in which anything is dated."""
    if not period:
        return period
    years = sorted({first_day(entry.when).year for entry in archive.entries})
    return replace(period, others=tuple(of_each_year(words, years)))


def _is_rather_a_name(archive: Archive, subject: str, found: Identified) -> bool:
    """Is ``subject`` no topic, but a part of a name, or mistyped for one? Then no document has it as a word."""
    if not found.candidates or found.holders:
        return bool(found.holders)
    parts = {part for one in found.candidates for name in (one.name, *one.aliases) for part in fold(name).split()}
    if found.likely and not parts.isdisjoint(fold(subject).split()):
        return True
    topic = Topic.of(archive.index, archive.resolver, subject)
    return topic.mute or not all(map(archive.index.knows, topic.stems))


def timeline_of(
    archive: Archive, question: Question, period: Period, entity: Entity | None = None, subject: str = ""
) -> Answer:
    """The events in ``period``: all, or those of ``entity``, or else those whose sentence speaks of ``subject``."""
    entries = [entry for entry in _told_of(archive, subject, entity) if period.holds(entry.when)]
    if not entries:
        notice = _none(archive, entity, subject, period)
        return Answer(question.command, question.typed, entity=entity, notice=notice)
    return shown(archive, question, _longer_last(entries, period), entity)


def shown(archive: Archive, question: Question, entries: list[Entry], entity: Entity | None) -> Answer:
    """``entries`` as an answer, those that matter most first where they are many."""
    title = count("One dated event", "{n} dated events, in order", len(entries))
    if len(entries) > _LONG:
        title = say("{n} dated events: the main days first, then the others, each in order", n=len(entries))
        entries = _main_first(archive, entries, entity)
    sections = tuple(_section(archive, entry, weight_for(archive, entry, entity)) for entry in entries)
    return Answer(question.command, question.typed, title, entity, sections, _undated(archive))


def _longer_last(entries: list[Entry], period: Period) -> list[Entry]:
    """What is dated to no longer a time than ``period`` first: asked for a day, not the year that holds it."""
    if not period.start or not period.end:
        return entries
    length = days_in((period.start, period.end))
    return sorted(entries, key=lambda entry: extent(entry.when) > length)


def _undated(archive: Archive) -> Message | None:
    """That some documents may date more than is shown."""
    if not archive.undated:
        return None
    return count(
        "The day of one document isn't known; what it dates without a year is not shown.",
        "The days of {n} documents aren't known; what they date without a year is not shown.",
        archive.undated,
    )


def _main_first(archive: Archive, entries: Sequence[Entry], entity: Entity | None) -> list[Entry]:
    """The entries that matter most, in order of time, then the others, in order of time."""
    weightiest = sorted(entries, key=lambda entry: -weight_for(archive, entry, entity))
    main = {entry.number for entry in weightiest[:_MAIN]}
    return sorted(entries, key=lambda entry: (entry.number not in main, entry.number))


def _told_of(archive: Archive, subject: str, entity: Entity | None) -> Iterable[Entry]:
    """The events of ``entity``, or else those whose sentence speaks of ``subject``; all where there is neither."""
    if entity:
        return archive.entries_by_entity.get(entity.id, ())
    if not subject:
        return archive.entries
    topic = Topic.of(archive.index, archive.resolver, subject)
    holding = archive.index.documents_with(topic.forms, topic.ids)
    entries = archive.entries if holding else ()
    return (entry for entry in entries if any(_speaks_of(told, topic, holding) for told in entry.tellings))


def _speaks_of(told: Told, topic: Topic, holding: Collection[str]) -> bool:
    """Does the sentence speak of ``topic``? It may where its document is among those ``holding`` anything of it."""
    document = told.facts.document
    return document.name in holding and topic.matches(told.event.span.of(document.text))


def _none(archive: Archive, entity: Entity | None, subject: str, period: Period) -> Message:
    """Why nothing is shown: that there is nothing of it in the time, or no date, or nothing at all."""
    if period:
        return say("These documents date nothing of that in the time you gave.")
    if entity and entity.id in archive.by_entity:
        return say("{name} is named in these documents, but with no date.", name=entity.name)
    if entity:
        return unnamed(archive, entity)
    topic = Topic.of(archive.index, archive.resolver, subject)
    if archive.index.documents_with(topic.forms, topic.ids):
        return say("These documents speak of that, but date no event of it.")
    return nothing(archive)


@remembered(_REMEMBERED)
def _section(archive: Archive, entry: Entry, weight: float) -> Section:
    first, *others = sorted(entry.tellings, key=lambda told: _rank(told, entry))
    also = tuple(cite_telling(archive, told, entry) for told in sorted(others, key=_printed))
    heading = Message("{when}", {"when": entry.when})
    shown = (cite_telling(archive, first, entry),)
    return Section(heading, shown, also, when=entry.when, weight=weight)


def _rank(told: Told, entry: Entry) -> tuple[bool, bool, bool, bool, str]:
    """The telling that shows an entry: from an article's body, of what happened, its day as precise and written out."""
    event = told.event
    return (
        event.role is not Role.BODY,
        event.status is not entry.status,
        event.when.start != entry.when.start,
        event.when.inferred,
        _printed(told),
    )


def _printed(told: Told) -> str:
    return str(told.facts.document.published or "")


def cite_telling(archive: Archive, told: Told, entry: Entry) -> Citation:
    """One telling of ``entry``, its time marked, with its status and how its date was found."""
    event, document = told.event, told.facts.document
    excerpt = with_context(archive, document, event.span)
    return Citation(
        excerpt,
        event.role,
        marked(excerpt, [event.time]),
        event.when,
        event.status,
        entry.number,
        remarks=(*_labels(told), *in_whose_words(archive, excerpt)),
        statement=event.span if event.span.start > excerpt.span.start else None,
    )


def _labels(told: Told) -> Iterator[Message]:
    event = told.event
    if event.status in _STATUS:
        yield _STATUS[event.status]
    if event.when.inferred:
        words = event.time.of(told.facts.document.text)
        yield worked_out(words)


def worked_out(words: str) -> Message:
    """That the date wasn't printed as it is shown, and from which words it was read."""
    return say("date worked out from “{words}”", words=words)
