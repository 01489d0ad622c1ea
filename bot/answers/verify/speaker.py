"""The name that stands beside a quotation -> who is meant to have said it."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from bot.answers.identify import identify
from bot.answers.verify.claim import Claim
from bot.archive import Archive
from bot.corpus.entity import Entity, Kind
from bot.corpus.folding import fold
from bot.finding.stopwords import STOPWORDS

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_PARTICLES = frozenset("of the von van de del der den di da du la le el al bin ibn und y e".split())
_MOST_WORDS = 6
_SPEAKING = frozenset({Kind.PERSON, Kind.ORGANISATION})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is claimed to have said something.

    ``entity`` is None where the documents know nobody by that ``name``, or several, whose ids are ``likely``.
    """

    name: str
    entity: Entity | None = None
    likely: frozenset[str] = frozenset()

    def may_be(self, ids: Collection[str]) -> bool:
        """Is it one of ``ids``, as far as can be told?"""
        return (self.entity is not None and self.entity.id in ids) or not self.likely.isdisjoint(ids)

    @property
    def shown(self) -> str:
        return self.entity.name if self.entity else self.name


def speaker_of(archive: Archive, claim: Claim) -> Speaker | None:
    """Whom ``claim`` names; None if it names nobody."""
    likely: frozenset[str] = frozenset()
    for name in claim.names:
        found = identify(archive, name)
        if found.entity:
            return Speaker(name, found.entity)
        likely = likely or frozenset(one.id for one in found.candidates if found.likely)
    for mention in archive.resolver.find(claim.beside.replace("\n", " ")) if claim.marked or claim.led else ():
        entity = archive.entities[mention.entity.id]
        if entity.kind in _SPEAKING:
            return Speaker(entity.name, entity)
    named = next((name for name in claim.names if likely or _looks_like_a_name(name, claim.named)), None)
    return Speaker(named, likely=likely) if named else None


def _looks_like_a_name(name: str, sure: bool) -> bool:
    """Could ``name``, which no document holds, be one? Written in capitals where its script has them, unless ``sure``.

    "Is this real" is no name, however it stands beside a quotation.
    """
    words = [word[0] for word in _WORD.finditer(name) if fold(word[0]) not in _PARTICLES]
    if not 0 < len(words) <= _MOST_WORDS or any(fold(word) in STOPWORDS for word in words):
        return False
    return sure or all(word[0].isupper() or not word[0].islower() for word in words)
