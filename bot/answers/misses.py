"""What is said when the documents don't say."""

from collections.abc import Iterable
from typing import Protocol

from bot.answers.answer import Suggestion
from bot.answers.message import Message, count, say
from bot.archive import Archive


def nothing(archive: Archive) -> Message:
    """That none of the documents says it, and from when they are."""
    days = [document.published for document in archive.documents if document.published]
    if not days:
        return count(
            "Nothing about that in this one document.", "Nothing about that in these {n} documents.", _n(archive)
        )
    return count(
        "Nothing about that in this one document ({first}).",
        "Nothing about that in these {n} documents ({first} to {last}).",
        _n(archive),
        first=min(days),
        last=max(days),
    )


def unquoted(name: str) -> Message:
    """That somebody is named, and no more."""
    return say("{name} is named in these documents, but no word of theirs is quoted.", name=name)


def not_one(archive: Archive, sure_of_some: bool) -> Message:
    """That no one entity is meant: several may be, or nothing is near."""
    return say("Did you mean one of these?") if sure_of_some else nothing(archive)


def until(archive: Archive) -> Message | None:
    """Until when the documents tell, for a question about now."""
    days = [document.published for document in archive.documents if document.published]
    if not days:
        return None
    return say("These documents end on {last}; they can't tell what is true now.", last=max(days))


def _n(archive: Archive) -> int:
    return len(archive.documents)


class _Named(Protocol):
    @property
    def name(self) -> str: ...


def suggest(command: str, entities: Iterable[_Named], limit: int = 3) -> tuple[Suggestion, ...]:
    """Buttons that ask ``command`` about each of ``entities``."""
    names = list(dict.fromkeys(entity.name for entity in entities))[:limit]
    return tuple(Suggestion(name, f"/{command} {name}") for name in names)
