"""``/asof``: a question, answered from what had been printed by a day."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from bot.answers.answer import Answer, Suggestion
from bot.answers.message import say
from bot.answers.over_time.in_time import in_time
from bot.answers.question import Question
from bot.answers.typed.period import Period, read_first_day
from bot.archive.archive import Archive
from bot.reading.dates.when import last_day


def answer_asof(
    archive: Archive, question: Question, today: date, ask: Callable[[Archive, Question, date], Answer]
) -> Answer:
    """What ``ask`` answers to the words behind the day, from the documents printed by then, asked as on that day.

    A month or a year means its last day. A day alone asks for the documents.
    """
    words, when = read_first_day(question.words, today)
    if when is None:
        notice = say("As of which day? For example: /asof 2016-12-15 /who NAME")
        return Answer("asof", question.typed, notice=notice)
    day = last_day(when)
    asked = Question.parse(words or "/sources", question.limit)
    answer = in_time(archive, question, Period(end=day), lambda then: ask(then, asked, day))
    suggestions = tuple(_then(suggestion, day) for suggestion in answer.suggestions)
    return replace(answer, command="asof", typed=question.typed, suggestions=suggestions)


def _then(suggestion: Suggestion, day: date) -> Suggestion:
    return replace(suggestion, typed=f"/asof {day.isoformat()} {suggestion.typed}")
