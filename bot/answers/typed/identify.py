"""The name or role that somebody typed -> the entity that is meant."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.answers.typed.holders import holders_of
from bot.answers.typed.period import Period
from bot.answers.typed.terms import term_of
from bot.archive.archive import Archive
from bot.archive.entities import known, unlisted_id
from bot.corpus.document import Excerpt
from bot.corpus.entity import Entity, Kind
from bot.finding.resolver import Confidence, Known
from bot.finding.roles.index import Holder
from bot.finding.roles.meaning import Meaning, asked_role

_MOST = 5  # who may be meant


class Identified(Struct, frozen=True):
    """The entity, where one is surely meant; else those that may be, nearest first.

    ``likely`` says that one of ``candidates`` is meant, as far as can be told; else they are merely the nearest names.
    Of a role that several people hold, ``holders`` says who and when; ``then`` is false if none of them is known to
    hold it in the time that was asked about. ``told`` is the one of whom a document says that they held it then.
    """

    entity: Entity | None = None
    candidates: tuple[Known, ...] = ()
    likely: bool = False
    holders: tuple[Holder, ...] = ()
    then: bool = True
    told: Holder | None = None


def identify(archive: Archive, typed: str, period: Period | None = None) -> Identified:
    """Whom or what ``typed`` names: by a listed name, by a role that documents give somebody, by something like a name.

    A role is one that was held in ``period``.
    """
    found = _identify(archive, typed, period)
    return _of_namesakes(archive, found)


def _of_namesakes(archive: Archive, found: Identified) -> Identified:
    """``found``, or, of a surname that stands alone somewhere and that several are called, all who may be meant."""
    entity = found.entity
    if entity is None or " " in entity.name or entity.kind is not Kind.PERSON:
        return found
    if entity.id != unlisted_id(entity.name) or archive.voices.get(entity.id):
        return found
    namesakes = archive.resolver.namesakes(known(entity))
    return Identified(candidates=namesakes[:_MOST], likely=True) if len(namesakes) > 1 else found


def _identify(archive: Archive, typed: str, period: Period | None) -> Identified:
    listed = archive.resolver.listed(typed)
    if len(listed) == 1:
        return Identified(archive.entities[listed[0].id])
    if trade := _by_trade(archive, typed, period):
        return trade
    asked = asked_role(typed, archive.resolver.find)
    if asked and (found := _by_role(archive, asked, period)):
        return found
    if asked and not asked.others and (asked.nations or asked.towards):
        return Identified()  # a role of a nation, and not the nation: "president of France"
    return _by_name(archive, typed)


def _by_trade(archive: Archive, typed: str, period: Period | None) -> Identified | None:
    """Who is called ``typed``, word by word: the architect, the head nurse. A name that is surely meant goes before."""
    if archive.resolver.resolve(typed).confidence is Confidence.SURE:
        return None
    holders = archive.roles.of_trade(typed)
    return _one_of(archive, holders, period) if holders else None


def _by_name(archive: Archive, typed: str) -> Identified:
    resolution = archive.resolver.resolve(typed)
    if resolution.confidence is Confidence.SURE:
        return Identified(archive.entities[resolution.candidates[0].entity.id])
    if resolution.confidence is Confidence.UNSURE:
        return Identified(candidates=tuple(candidate.entity for candidate in resolution.candidates), likely=True)
    return Identified(candidates=archive.resolver.nearest(typed))


def _by_role(archive: Archive, asked: Meaning, period: Period | None) -> Identified | None:
    """Who holds the role ``asked`` for, in ``period``: whoever is printed with it then, else was before and after."""
    holders = holders_of(archive, asked)
    return _one_of(archive, holders, period) if holders else None


def _one_of(archive: Archive, holders: tuple[Holder, ...], period: Period | None) -> Identified:
    """The one of ``holders`` who is meant, in ``period``; or all who may be."""
    if period:
        then = held_in(holders, period)
        if not then:
            return replace(_choice(archive, holders), then=False)
        holders = tuple(then)
    if len(holders) == 1:
        told = holders[0] if period and told_of(holders, period) else None
        return Identified(archive.entities[holders[0].entity], told=told)
    return _choice(archive, holders)


def held_in(holders: Sequence[Holder], period: Period) -> list[Holder]:
    """Those of ``holders`` of whom a document says that they held their role in ``period``; else those who are printed
    with it then, else those who were before and after. Whoever is said to have held it at another time is neither.
    """
    if told := told_of(holders, period):
        return told
    plain = [one for holder in holders if (one := _of(holder, lambda role: term_of(role) is None))]
    printed = [one for holder in plain if (one := holder.between(period.start, period.end))]
    return printed or [holder for holder in plain if holder.covers(period.start, period.end)]


def told_of(holders: Sequence[Holder], period: Period) -> list[Holder]:
    """Those of ``holders`` of whom a document says, in years, that they held their role in ``period``."""

    def then(role: Excerpt) -> bool:
        term = term_of(role)
        return term is not None and term.overlaps(period)

    return [one for holder in holders if (one := _of(holder, then))]


def _of(holder: Holder, fits: Callable[[Excerpt], bool]) -> Holder | None:
    roles = tuple(filter(fits, holder.roles))
    return Holder(holder.entity, roles) if roles else None


def _choice(archive: Archive, holders: tuple[Holder, ...]) -> Identified:
    people = tuple(known(archive.entities[holder.entity]) for holder in holders)
    return Identified(candidates=people, likely=True, holders=holders)
