"""Somebody's roles, each once, with since when documents give it: in their words, the latest first."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from bot.answers.answer import Citation
from bot.answers.message import Message, say
from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.document import Excerpt
from bot.corpus.entity import Entity
from bot.corpus.folding import fold
from bot.reading.facts import Facts
from bot.reading.layout.parts import Role

_REMEMBERED = 1024  # people
# What makes no other role: an article, and the brackets around what an editor put in.
_BESIDE = re.compile(r"^(?:the|an?)\s+|[\[\]]")


@dataclass(frozen=True, slots=True)
class PrintedRole:
    """A role in one wording: the last excerpt that has it, how many documents do, and the first known day of one."""

    latest: Excerpt
    layout: Role
    documents: int
    first: date | None

    @property
    def citation(self) -> Citation:
        """The last excerpt, with the remarks that tell of the other documents."""
        return Citation(self.latest, self.layout, remarks=tuple(self._remarks()))

    def _remarks(self) -> Iterator[Message]:
        if self.documents == 1:
            return
        if self.first and self.first != self.latest.document.published:
            yield say("in {n} documents, first on {day}", n=self.documents, day=self.first)
        else:
            yield say("in {n} documents", n=self.documents)


@remembered(_REMEMBERED)
def printed_roles(archive: Archive, entity: Entity) -> tuple[PrintedRole, ...]:
    """The roles of ``entity``; of those that one document prints, the one that it prints first comes first."""
    found: dict[str, PrintedRole] = {}
    for _, roles in groupby(archive.roles_of(entity.id), key=lambda role: role.document.name):
        here = _by_wording(archive, roles)
        for wording in reversed(here):  # what is put in last stands first in the end
            before = found.pop(wording, None)
            excerpt, layout = here[wording]
            first = before.first if before and before.first else excerpt.document.published
            found[wording] = PrintedRole(excerpt, layout, before.documents + 1 if before else 1, first)
    return tuple(reversed(found.values()))


def _by_wording(archive: Archive, roles: Iterable[Excerpt]) -> dict[str, tuple[Excerpt, Role]]:
    """The roles of one document by their wording, whatever its case; a caption's only where nothing else has it."""
    told: dict[str, tuple[Excerpt, Role]] = {}
    for role in sorted(roles, key=lambda role: role.span):
        wording = " ".join(_BESIDE.sub("", fold(role.text)).split())
        layout = layout_role(archive.facts_of(role.document), role.span.start)
        if wording not in told or (told[wording][1] is Role.CAPTION and layout is not Role.CAPTION):
            told[wording] = role, layout
    return told


def layout_role(facts: Facts, offset: int) -> Role:
    """What the part of the page is that stands at ``offset``."""
    return next(block.role for block in facts.layout.blocks if block.span.start <= offset < block.span.end)
