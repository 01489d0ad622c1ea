"""What the documents date of somebody's speaking, whenever that was printed."""

import re

from bot.answers.answer import Answer
from bot.answers.over_time.timeline import of_any_year, shown
from bot.answers.question import Question
from bot.answers.typed.period import Period
from bot.archive.archive import Archive
from bot.corpus.entity import Entity
from bot.corpus.folding import fold
from bot.reading.dates.when import first_day
from bot.reading.events.grouping import Entry
from bot.reading.events.periods import extent
from bot.reading.events.triggers import families_of

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 92  # days; of a longer time nobody knows whether it was then


def said_then(archive: Archive, question: Question, speaker: Entity, period: Period) -> Answer | None:
    """The events in ``period`` in which ``speaker`` takes part and something is said; None if there is none.

    Where the question names no year, they are of the latest year that has any.
    """
    wide = of_any_year(archive, question.words, period)
    found = [
        entry
        for entry in archive.entries_by_entity.get(speaker.id, ())
        if extent(entry.when) <= _LONGEST and wide.holds(entry.when) and _is_of_words(entry)
    ]
    if not found:
        return None
    latest = max(first_day(entry.when).year for entry in found)
    of_latest = [entry for entry in found if first_day(entry.when).year == latest]
    return shown(archive, question, of_latest, speaker)


def _is_of_words(entry: Entry) -> bool:
    """Does a telling say that something was said?"""
    texts = (told.event.span.of(told.facts.document.text) for told in entry.tellings)
    return any("say" in families_of(_WORD.findall(fold(text)), text) for text in texts)
