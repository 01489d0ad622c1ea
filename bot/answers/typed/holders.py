"""Who holds an office of a place or a body, also where a document leaves out which: it is about that place."""

from collections.abc import Collection, Iterator
from itertools import islice

from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.finding.roles.index import Holder
from bot.finding.roles.meaning import Meaning
from bot.finding.roles.notions import OF_A_NATION
from bot.finding.terms import stems_of

OFTEN = 5  # a document is about what it names in one passage of so many
_ONCE = 1000  # or just names it, of so few passages
_MOST = 200  # documents that are looked at for what they are about; in a large corpus there are mayors everywhere
_BODY = "@"  # before the id of an entity that a role names


def holders_of(archive: Archive, asked: Meaning) -> tuple[Holder, ...]:
    """Those whom the documents give the role ``asked`` for; and, of "the mayor of Velden", those who are mayors, nobody
    says of what, in documents about Velden: in all that name it, if there is a mayor of no other place. No document
    says of what nation a president is: that tells nothing.
    """
    given = archive.roles.holders(asked)
    if not asked.others or asked.nations or asked.offices & OF_A_NATION:
        return given
    known = {holder.entity for holder in given}
    called = frozenset(stem for other in asked.others for stem in _stems_of(archive, other))
    unplaced = (holder for holder in archive.roles.unplaced(asked, called) if holder.entity not in known)
    often = _ONCE if archive.roles.is_held_there_alone(asked, called) else OFTEN
    found = (*given, *_in_documents_about(archive, asked.others, list(unplaced), called, often))
    return tuple(sorted(found, key=lambda holder: archive.index.numbering.of(holder.roles[0].document).start))


def _stems_of(archive: Archive, other: str) -> Iterator[str]:
    """The stems of the names of an entity, given by its id with a mark before it; or a stem itself."""
    if not other.startswith(_BODY):
        yield other
    else:
        entity = archive.entities[other.removeprefix(_BODY)]
        yield from (stem for name in (entity.name, *entity.aliases) for stem in stems_of(name))


def _in_documents_about(
    archive: Archive, others: Collection[str], holders: list[Holder], called: frozenset[str], often: int
) -> Iterator[Holder]:
    """``holders`` with their roles from documents about ``others``: with "its director" any that names it."""
    documents = {role.document.name: role.document for holder in reversed(holders) for role in reversed(holder.roles)}
    by_kind = {
        role.document.name for holder in holders for role in holder.roles if not called.isdisjoint(stems_of(role.text))
    }
    about = {
        name
        for name, one in islice(documents.items(), _MOST)
        if _is_about(archive, one, others, _ONCE if name in by_kind else often)
    }
    for holder in holders:
        if roles := tuple(role for role in holder.roles if role.document.name in about):
            yield Holder(holder.entity, roles)


def _is_about(archive: Archive, document: Document, others: Collection[str], often: int) -> bool:
    numbers = archive.index.numbering.of(document)
    return all(_naming(archive, numbers, other) * often >= len(numbers) for other in others)


def _naming(archive: Archive, numbers: range, other: str) -> int:
    """How many of the passages name an entity, given by its id with a mark before it, or hold a stem."""
    if other.startswith(_BODY):
        return archive.index.speaking_among(other.removeprefix(_BODY), numbers)
    return sum(other in archive.index.stems_at(number) for number in numbers)
