"""What became of a question, in one word."""

from enum import StrEnum

from bot.answers.answer import Answer
from bot.answers.misses import is_asked_back


class Outcome(StrEnum):
    """Something was shown, somebody was asked back, the documents are silent, or finding the answer failed."""

    FOUND = "found"
    ASKED_BACK = "asked_back"
    MISSING = "missing"
    ERROR = "error"


def outcome_of(answer: Answer) -> Outcome:
    """What became of the question that ``answer`` answers."""
    if answer.sections:
        return Outcome.FOUND
    return Outcome.ASKED_BACK if is_asked_back(answer.notice) else Outcome.MISSING
