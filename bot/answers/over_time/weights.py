"""How much an event matters on somebody's own timeline."""

from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.entity import Entity
from bot.reading.events.grouping import Entry, Told

# What somebody does matters half as much again on their timeline as what only names them.
_OF_WHO_ACTS = 1.5
_REMEMBERED = 1 << 14  # events on somebody's timeline, some hundred bytes each


@remembered(_REMEMBERED)
def weight_for(archive: Archive, entry: Entry, entity: Entity | None) -> float:
    """The weight of ``entry``; more of it for ``entity`` where a telling says that it acts."""
    acts = entity is not None and any(_acts(archive, told, entity) for told in entry.tellings)
    return entry.weight * _OF_WHO_ACTS if acts else entry.weight


def _acts(archive: Archive, told: Told, entity: Entity) -> bool:
    """Is ``entity`` the first of its kind that takes part? That is the sentence's subject, most often."""
    ids = (one for name in told.event.participants for one in archive.ids((name,)))
    return next((one for one in ids if one in archive.entities and _is_like(archive, one, entity)), "") == entity.id


def _is_like(archive: Archive, one: str, entity: Entity) -> bool:
    return archive.entities[one].kind is entity.kind
