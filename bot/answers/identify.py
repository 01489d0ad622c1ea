"""The name or role that somebody typed -> the entity that is meant."""

from dataclasses import dataclass

from bot.archive import Archive, known
from bot.corpus.entity import Entity
from bot.finding.resolver import Confidence, Known


@dataclass(frozen=True, slots=True)
class Identified:
    """The entity, where one is surely meant; else those that may be, nearest first.

    ``likely`` says that one of ``candidates`` is meant, as far as can be told; else they are merely the nearest names.
    """

    entity: Entity | None = None
    candidates: tuple[Known, ...] = ()
    likely: bool = False


def identify(archive: Archive, typed: str) -> Identified:
    """Whom or what ``typed`` names: by name first, then by a role that the documents give somebody."""
    resolution = archive.resolver.resolve(typed)
    if resolution.confidence is Confidence.SURE:
        return Identified(archive.entities[resolution.candidates[0].entity.id])
    holders = archive.roles.holders(typed)
    if len(holders) == 1:
        return Identified(archive.entities[holders[0]])
    if holders:
        return Identified(candidates=tuple(known(archive.entities[holder]) for holder in holders), likely=True)
    if resolution.confidence is Confidence.UNSURE:
        return Identified(candidates=tuple(candidate.entity for candidate in resolution.candidates), likely=True)
    return Identified(candidates=archive.resolver.nearest(typed))
