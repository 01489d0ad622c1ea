"""``/gaps``: where the documents fall silent."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from bot.answers.answer import Answer, Citation, Section
from bot.answers.documents.sources import cite_source
from bot.answers.folded import folded
from bot.answers.message import Message, count, say
from bot.answers.misses import suggest
from bot.answers.over_time.outcomes import open_expectations
from bot.answers.over_time.timeline import cite_telling
from bot.answers.question import Question
from bot.answers.subjects import Subject, read_subject
from bot.archive.archive import Archive
from bot.corpus.entity import Entity
from bot.finding.passage import Passage
from bot.reading.dates.when import last_day
from bot.reading.events.grouping import Entry
from bot.reading.facts import Facts
from bot.reading.layout.parts import Role


def answer_gaps(archive: Archive, question: Question, today: date) -> Answer:
    """When somebody or something was last named, the longest time without, and what was expected and never told of.

    Without a name: the longest time that no document is from, and everything that was expected.
    """
    if not _days(archive):
        notice = say("The day of no document is known, so no gap between them is either.")
        return Answer("gaps", question.typed, notice=notice)
    if not question.words:
        sections = (*_without_documents(archive), *_expectations(archive))
        return _answer(question, say("Where the documents fall silent"), None, sections)
    subject = read_subject(archive, question.words)
    if subject.miss:
        suggestions = suggest("gaps", subject.near)
        return Answer("gaps", question.typed, entity=subject.entity, notice=subject.miss, suggestions=suggestions)
    title = say("{name}: where the documents fall silent", name=subject.name)
    sections = (*_last(archive, subject), *_without_mention(archive, subject), *_expectations(archive, subject))
    return _answer(question, title, subject.entity, sections)


def _answer(question: Question, title: Message, entity: Entity | None, sections: tuple[Section, ...]) -> Answer:
    notice = None if sections else say("No gap: there is but one day, and nothing that was expected.")
    return Answer("gaps", question.typed, title, entity, sections, notice)


def _days(archive: Archive) -> list[date]:
    return sorted(set(archive.days))


def _last(archive: Archive, subject: Subject) -> Iterator[Section]:
    """The last mention, and how many documents are silent since."""
    passages = subject.dated
    if not passages:
        return
    day = max(passage.document.published for passage in passages if passage.document.published)
    since = [one for one in archive.documents if one.published and one.published > day]
    heading = say("Last named on {day}", day=day)
    if since:
        silent = count("one document is silent since", "{n} documents are silent since", len(since))
        heading = say("Last named on {day}; {silent}", day=day, silent=silent)
    yield Section(heading, (subject.cite(archive, _first_of_day(passages, day)),))


def _first_of_day(passages: Sequence[Passage], day: date | None) -> Passage:
    """The first sentence of the day, of an article rather than of its headings."""
    own = [passage for passage in passages if passage.document.published == day]
    return next((passage for passage in own if passage.role is Role.BODY), own[0])


def _without_mention(archive: Archive, subject: Subject) -> Iterator[Section]:
    """The longest time without a mention, between the two mentions that bound it."""
    days = sorted({passage.document.published for passage in subject.dated if passage.document.published})
    if len(days) < 2:
        return
    first, last = _longest(days)
    silent = [one for one in archive.documents if one.published and first < one.published < last]
    heading = say(
        "The longest time without a mention: {time}; {silent}", time=_time(first, last), silent=_silent(silent)
    )
    cited = (subject.cite(archive, _first_of_day(subject.dated, day)) for day in (first, last))
    yield Section(heading, tuple(cited))


def _longest(days: Sequence[date]) -> tuple[date, date]:
    return max(pairwise(days), key=lambda pair: pair[1] - pair[0])


def _time(first: date, last: date) -> Message:
    return count(
        "{first} to {last}, one day", "{first} to {last}, {n} days", (last - first).days, first=first, last=last
    )


def _silent(silent: Sequence[object]) -> Message:
    if not silent:
        return say("no document is from that time")
    return count("one document of that time is silent", "{n} documents of that time are silent", len(silent))


def _without_documents(archive: Archive) -> Iterator[Section]:
    days = _days(archive)
    if len(days) < 2:
        return
    first, last = _longest(days)
    bounds = (_of_day(archive, first), _of_day(archive, last))
    heading = say("The longest time that no document is from: {time}", time=_time(first, last))
    yield Section(heading, tuple(cite_source(facts) for facts in bounds))


def _of_day(archive: Archive, day: date) -> Facts:
    return next(facts for facts in archive.facts if facts.document.published == day)


def _expectations(archive: Archive, subject: Subject | None = None) -> Iterator[Section]:
    """What was planned or expected: that of a time which the documents reach, and what was still ahead at their end."""
    entity = subject.entity if subject else None
    entries = list(open_expectations(archive, _of_subject(archive, subject) if subject else archive.entries))
    end = _days(archive)[-1]
    past = [entry for entry in entries if last_day(entry.when) <= end]
    ahead = [entry for entry in entries if last_day(entry.when) > end]
    yield from _told(archive, say("Planned or expected, and nothing printed later was found about it"), past, entity)
    yield from _told(archive, say("Still ahead when the last document was printed"), ahead, entity)


def _of_subject(archive: Archive, subject: Subject) -> Sequence[Entry]:
    """The events of the entity that is asked about, or those that a passage about the topic tells."""
    if subject.entity:
        return archive.entries_by_entity.get(subject.entity.id, ())
    about = {(passage.document.name, passage.span) for passage in subject.passages}
    return [
        entry
        for entry in archive.entries
        if any((told.facts.document.name, told.event.span) in about for told in entry.tellings)
    ]


def _told(archive: Archive, heading: Message, entries: Sequence[Entry], entity: Entity | None) -> Iterator[Section]:
    if entries:
        yield Section(heading, tuple(_once([_last_telling(archive, entry, entity) for entry in entries])))


def _once(told: Sequence[Citation]) -> Iterator[Citation]:
    """``told`` in their order, without what a longer excerpt of theirs tells of the same time, and as surely."""
    alike: dict[tuple[object, ...], list[Citation]] = {}
    for one in told:
        alike.setdefault((one.excerpt.document.name, one.when, one.status), []).append(one)
    kept = {(own, one.excerpt.span): one for own, group in alike.items() for one in folded(group)}
    for one in told:
        shown = kept.pop(((one.excerpt.document.name, one.when, one.status), one.excerpt.span), None)
        if shown:
            yield shown


def _last_telling(archive: Archive, entry: Entry, entity: Entity | None) -> Citation:
    """What is said last of what is expected, and of ``entity`` in it."""
    own = [told for told in entry.tellings if entity and entity.id in archive.ids(told.event.participants)]
    return cite_telling(archive, (own or list(entry.tellings))[-1], entry)
