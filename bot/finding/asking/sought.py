"""What a question asks about, word by word and name by name, and how much of it a passage holds."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field

from bot.corpus.span import Span

Stems = frozenset[str]
PlanPoint = tuple[str, int]
"""The id of a plan, and the number of its point."""


# What the bare words of a name are worth that isn't a person's: "the priory" of Ash Priory.
_NAMED = 0.8


@dataclass(frozen=True, slots=True)
class Sought:
    """One thing that a question asks about.

    ``weight`` is what it tells (idf). ``likeness`` gives, for the stems that say it together, how nearly they do, from
    0 to 1. ``own`` are its own stems, of which a passage may hold a part. ``entity`` is whom or what a name means,
    ``time`` the TIMEX3 value of a time. ``points`` are those of a plan that it may mean. ``strange`` tells of a name
    that the documents don't have, ``deed`` of what somebody does, or is done, ``title`` of what somebody is. ``phrase``
    is what a text may have for it in several words, ``seek`` stems to find them by.
    """

    span: Span
    weight: float
    likeness: Mapping[Stems, float] = field(default_factory=dict)
    own: Stems = frozenset()
    entity: str | None = None
    time: str | None = None
    strange: bool = False
    points: frozenset[PlanPoint] = frozenset()
    phrase: re.Pattern[str] | None = None
    deed: bool = False
    title: bool = False
    seek: Stems = frozenset()

    def held(self, stems: Set[str], entities: Set[str]) -> float:
        """How surely a passage with ``stems`` that is about ``entities`` holds it, from 0 to 1."""
        if self.entity is not None:
            return 1.0 if self.entity in entities else _NAMED if self.own and self.own <= stems else 0.0
        alike = max((near for one, near in self.likeness.items() if one <= stems), default=0.0)
        return max(alike, len(self.own & stems) / len(self.own) if self.own else 0.0)

    def stems(self) -> Iterator[tuple[str, float]]:
        """Each stem to look for, with how nearly it says this."""
        yield from ((stem, 1.0) for stem in self.own)
        yield from ((stem, near) for one, near in self.likeness.items() for stem in one)
