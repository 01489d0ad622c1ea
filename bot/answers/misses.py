"""What is said when the documents don't say."""

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from bot.answers.answer import Suggestion
from bot.answers.message import Message, count, say
from bot.archive.archive import Archive
from bot.corpus.entity import Entity
from bot.corpus.folding import fold
from bot.finding.asking.kinds import Wants

_THIS, _ONE_OF_THESE = say("Did you mean this?"), say("Did you mean one of these?")


def asked_back(near: Collection[object]) -> Message:
    """Whether one of those ``near``, which are offered, is meant."""
    return _THIS if len(near) == 1 else _ONE_OF_THESE


def is_asked_back(notice: Message | None) -> bool:
    """Is ``notice`` one that asks back?"""
    return notice in (_THIS, _ONE_OF_THESE)


def nothing(archive: Archive) -> Message:
    """That none of the documents says it, and from when they are."""
    days = archive.days
    if not days:
        return count(
            "Nothing about that in this one document.", "Nothing about that in these {n} documents.", _n(archive)
        )
    return count(
        "Nothing about that in this one document ({first}).",
        "Nothing about that in these {n} documents ({first} to {last}).",
        _n(archive),
        first=days[0],
        last=days[-1],
    )


def unnamed(archive: Archive, entity: Entity) -> Message:
    """That no passage speaks of ``entity``; a publisher's name stands above and below texts, and tells nothing."""
    names = set(map(fold, entity.names))
    if any(fold(publisher) in names for publisher in archive.index.publishers):
        return say("{name} is a publisher of these documents, but none of them tells anything of it.", name=entity.name)
    return nothing(archive)


def unquoted(name: str) -> Message:
    """That somebody is named, and that reading gives no words to them; that they said none, no reading can tell."""
    return say("{name} is named in these documents, but no quotation is surely theirs.", name=name)


_ASKED = {
    Wants.AGE: say("how old"),
    Wants.MEASURE: say("how many or how much"),
    Wants.DURATION: say("how long"),
    Wants.MONEY: say("how many or how much"),
    Wants.NUMBER: say("how many or how much"),
    Wants.DAY: say("when"),
    Wants.REASON: say("why"),
    Wants.PERSON: say("who"),
    Wants.PLACE: say("where"),
}


def unsaid(archive: Archive, names: Sequence[str], naming: int, wants: Wants) -> Message:
    """That those asked about are named, in ``naming`` documents, but that nothing was found of what is asked.

    It may be said in other words.
    """
    where, what = _some(archive, naming), _ASKED.get(wants)
    if what is None:
        return say(
            "{names}: named in {where}, but I find nothing there that answers that.", names=tuple(names), where=where
        )
    return say(
        "{names}: named in {where}, but I find nothing that says {what}.", names=tuple(names), where=where, what=what
    )


def documents(archive: Archive) -> Message:
    """How many documents there are, and from when they are."""
    days = archive.days
    if not days:
        return count("this one document", "these {n} documents", _n(archive))
    return count(
        "this one document ({first})",
        "these {n} documents ({first} to {last})",
        _n(archive),
        first=days[0],
        last=days[-1],
    )


def _some(archive: Archive, naming: int) -> Message:
    """So many of the documents, or all of them."""
    every, days = _n(archive), archive.days
    if naming == every:
        return documents(archive)
    if not days:
        return count("{some} of this one document", "{some} of these {n} documents", every, some=naming)
    return count(
        "{some} of this one document ({first})",
        "{some} of these {n} documents ({first} to {last})",
        every,
        some=naming,
        first=days[0],
        last=days[-1],
    )


def not_one(archive: Archive, near: Collection[object], sure_of_some: bool) -> Message:
    """That no one entity is meant: several may be, those ``near``, or nothing is."""
    return asked_back(near) if sure_of_some else nothing(archive)


def until(archive: Archive) -> Message | None:
    """Until when the documents tell, for a question about now."""
    days = archive.days
    if not days:
        return None
    return say("These documents end on {last}; they can't tell what is true now.", last=days[-1])


def _n(archive: Archive) -> int:
    return len(archive.documents)


class _Named(Protocol):
    @property
    def name(self) -> str: ...


def suggest(command: str, entities: Iterable[_Named], limit: int = 3) -> tuple[Suggestion, ...]:
    """Buttons that ask ``command`` about each of ``entities``."""
    names = list(dict.fromkeys(entity.name for entity in entities))[:limit]
    return tuple(Suggestion(name, f"/{command} {name}") for name in names)
