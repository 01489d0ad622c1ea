"""A plain question: the excerpts that answer it, or that the documents are silent."""

import re
from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from bot.answers.answer import Answer
from bot.answers.documents.opened import answer_open
from bot.answers.documents.search import found
from bot.answers.message import Message, say
from bot.answers.misses import unsaid, until
from bot.answers.over_time.timeline import of_any_year, timeline_of
from bot.answers.plain_questions.inquiry import Inquiry, Readings
from bot.answers.plain_questions.office import asks_who_is, office_asked, office_passages, role_passages, whole_passages
from bot.answers.plain_questions.passages import Weighings
from bot.answers.plain_questions.succession import predecessor_asked, succession_passages
from bot.answers.plain_questions.told import WordsAsked
from bot.answers.question import Question
from bot.answers.typed.period import no_such_day, read_period
from bot.archive.archive import Archive
from bot.finding.asking.kinds import Wants
from bot.finding.topics import Topic
from bot.reading.dates.reading import read_times

# What a question for events has in Japanese besides the time; in other languages these are words that say nothing.
_HAPPENED = re.compile(r"(?:に|には|は)?(?:何|なに)が(?:あ[っり]|起き|起こ)\w*")


def answer_ask(archive: Archive, question: Question, today: date) -> Answer:
    """The excerpts that answer a plain question; none where the documents are silent.

    The id of an excerpt opens it, what somebody said is asked of their words, a time alone is asked of the timeline.
    Of a day that there isn't nothing is told but that.
    """
    if archive.find_excerpt(question.words):
        return answer_open(archive, question, today)
    if wrong := no_such_day(question.words):
        return Answer(question.command, question.typed, notice=say("{day}: there is no such day.", day=wrong))
    subject, period = read_period(_HAPPENED.sub(" ", question.words), today)
    if period and Topic.of(archive.index, archive.resolver, subject).is_empty:
        return timeline_of(archive, question, of_any_year(archive, question.words, period))
    readings = Readings.of(archive, question.words)
    if readings.best.asked.wants is Wants.WORDS:
        asked = WordsAsked(archive, question, lambda then, read: _answer_passages(then, question, read, today))
        return asked.answer(readings, today)
    return _answer_passages(archive, question, readings, today)


def _answer_passages(archive: Archive, question: Question, readings: Readings, today: date) -> Answer:
    """The passages that answer, or what is to be said where none does."""
    hits = (archive.index.hit(number, 0.0) for number in _answering(archive, readings, today))
    now = _about_now(archive, question.words, today)
    given = found(archive, question, readings.best.topic, hits, now)
    return given if given.found else replace(given, notice=_silence(archive, readings.best) or given.notice)


def _silence(archive: Archive, inquiry: Inquiry) -> Message | None:
    """That those asked about are named, where they are; None where nothing is known of what is asked."""
    named = [one for one in inquiry.ids if one in archive.by_entity]
    if not named or inquiry.is_strange:
        return None
    naming = archive.index.documents_with((), named)
    return unsaid(archive, [archive.entities[one].name for one in named], len(naming), inquiry.asked.wants)


def _answering(archive: Archive, readings: Readings, today: date) -> Iterable[int]:
    """The numbers of the passages that answer, best first."""
    inquiry = readings.best
    if inquiry.is_strange:
        return ()
    if predecessor := predecessor_asked(archive, inquiry):
        return dict.fromkeys(succession_passages(archive, predecessor))
    if office := office_asked(archive, inquiry, today):
        given = list(office_passages(archive, office, inquiry))
        return given or (() if office.follower else whole_passages(archive, office, inquiry))
    if asks_who_is(archive, inquiry) and (found := list(role_passages(archive, inquiry.ids))):
        return found
    return Weighings.of(archive, readings).answering()


def _about_now(archive: Archive, words: str, today: date) -> Message | None:
    present = any(time.value == "PRESENT_REF" for time in read_times(words, today))
    return until(archive) if present else None
