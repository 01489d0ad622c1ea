"""What is kept, as rows of tables: the same columns in every store."""

from bot.service.store.feedback import Feedback
from bot.service.store.preferences import Hours, Preferences


def preferences_row(preferences: Preferences) -> tuple[object, ...]:
    """What is kept of ``preferences``, in the order of ``preferences_of``."""
    quiet = preferences.quiet
    hours = (quiet.start, quiet.end) if quiet else (None, None)
    chosen = preferences.language, preferences.full, preferences.mentions
    return (*chosen, *hours, preferences.offset, preferences.feedback, preferences.corpus)


def preferences_of(
    language: str | None,
    full: int,
    mentions: int,
    start: int | None,
    end: int | None,
    offset: int,
    feedback: int,
    corpus: str | None,
) -> Preferences:
    """The preferences of a row; no hour stands for no quiet hours."""
    quiet = Hours(start, end) if start is not None and end is not None else None
    return Preferences(language, bool(full), bool(mentions), quiet, offset, bool(feedback), corpus)


def feedback_row(feedback: Feedback) -> tuple[object, ...]:
    """Without the time, which each store writes in its own way."""
    query, entity = _storable(feedback.query), feedback.entity and _storable(feedback.entity)
    return feedback.user, query, feedback.command, entity, feedback.citations, feedback.corpus


def _storable(text: str) -> str:
    """``text`` with a question mark for what no database takes: half a pair of surrogates, and the character 0."""
    return text.encode("utf-8", "replace").decode().replace("\0", "?")
