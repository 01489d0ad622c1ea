"""The name that stands beside a quotation -> who is meant to have said it."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import islice

from rapidfuzz import fuzz

from bot.answers.typed.identify import identify
from bot.answers.verify.beside import LONGEST_LINE
from bot.answers.verify.claim import Claim
from bot.archive.archive import Archive
from bot.corpus.entity import Entity, Kind
from bot.corpus.folding import fold
from bot.finding.resolver import Known
from bot.finding.resolving.titles import without_titles
from bot.finding.resolving.words import words
from bot.finding.stopwords import STOPWORDS

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_CAPITALS = re.compile(r"(?<!\S)[^\W_A-ZА-ЯЁ]\S*\s+|['’]s\s+")  # what stands before words in capitals
_SMALL = frozenset("a an of the for in from at von van de del der den di da du la le el al bin ibn und y e".split())
# "Is this real", "fact check": what stands beside a quotation and names nobody.
_ASKING = frozenset(
    """
    is are was were did does do what who when where why how this that these those really real true fake check fact facts
    verify look see read quote quotation please правда ли это проверь цитата
    """.split()
)
_MOST_WORDS = 8
_LONGEST_NAME = 120  # characters
_MOST_NAMES = 8  # that stand beside a quotation, and may be its speaker's; of more, most are not
_SLIP = 75  # of 100: one letter of four


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is claimed to have said something.

    ``names`` are the ways to read the name. ``entity`` is None where the documents know nobody by it, or several, whose
    ids are ``likely``.
    """

    names: tuple[str, ...]
    entity: Entity | None = None
    likely: frozenset[str] = frozenset()

    def may_be(self, ids: Collection[str]) -> bool:
        """Is it one of ``ids``, as far as can be told?"""
        return (self.entity is not None and self.entity.id in ids) or not self.likely.isdisjoint(ids)

    def is_named(self, written: str, whole: bool = False) -> bool:
        """Is it somebody by the name ``written``? If ``whole``, only a name with more than a surname tells."""
        if whole and len(without_titles(words(written))) < 2:
            return False
        return any(same_name(name, written) for name in self.names)

    @property
    def shown(self) -> str:
        """The name to call them by: the entity's, else the first way to read what was typed."""
        return self.entity.name if self.entity else self.names[0]


def same_name(one: str, other: str) -> bool:
    """Do two names end in the same surname, and have they a name before it in common, where both have one?

    Titles don't count: "campaign manager Robby Mook" is "R. Mook" and "Mook", and isn't "Ann Mook".
    """
    mine, theirs = ([word.text for word in without_titles(words(name))] for name in (one, other))
    if not mine or not theirs or mine[-1] != theirs[-1]:
        return False
    firsts, others = mine[:-1], theirs[:-1]
    if not firsts or not others:
        return True
    return any(_same_first(a, b) for a in firsts for b in others)


def _same_first(one: str, other: str) -> bool:
    """Are two given names one, an initial or a slip of the finger aside?"""
    return one[0] == other[0] if 1 in (len(one), len(other)) else fuzz.ratio(one, other) >= _SLIP


def speaker_of(archive: Archive, claim: Claim) -> Speaker | None:
    """Whom ``claim`` names; None if it names nobody."""
    names, likely = claim.names, frozenset[str]()
    for name in islice((name for name in names if len(name) <= LONGEST_LINE), _MOST_NAMES):
        found = identify(archive, name)
        if found.entity:
            return Speaker(names, found.entity)
        likely = likely or frozenset(one.id for one in found.candidates if found.likely and _may_name(name, one))
    inside = next((entity for name in _shortest_first(names) if (entity := _last_in(archive, name))), None)
    if inside and (claim.marked or claim.led):
        return Speaker((inside.name, *names), inside)
    named = likely or any(_looks_like_a_name(name, claim.named) for name in names)
    return Speaker(names, likely=likely) if named else None


def _may_name(name: str, known: Known) -> bool:
    """May ``name`` be that of ``known``, which is like it? In another script it may, else the surname has to agree."""
    scripts = {word.script for word in words(name)}
    written = [spelling for spelling in (known.name, *known.aliases) if scripts & {w.script for w in words(spelling)}]
    return not written or any(same_name(name, spelling) for spelling in written)


def _shortest_first(names: Collection[str]) -> list[str]:
    """The name before what is told of it: Reed, the mayor of Oslo. A full name is that person, or nobody known."""
    ranked = sorted(names, key=len)
    return ranked[:1] if ranked and len(ranked[0].split()) > 1 and ranked[0].istitle() else ranked


def _last_in(archive: Archive, name: str) -> Entity | None:
    """Whom ``name`` names last, among other words: Smith in "Reed's spokesman Smith"; a body where it names nobody.

    Of a text as long as an article only the end is looked at: what a quotation stands in is no name.
    """
    name = name[-LONGEST_LINE:]
    fitting = (
        one for one in reversed(archive.resolver.find(name)) if _may_name(_ending_at(name, one.span.end), one.entity)
    )
    body = None
    for one in fitting:
        entity = archive.entities[one.entity.id]
        if entity.kind is Kind.PERSON:
            return entity
        if entity.kind is Kind.ORGANISATION:
            body = body or entity
    return body


def _ending_at(name: str, end: int) -> str:
    """The words up to ``end`` that may be one name: so many at most, and none before one in small letters."""
    begin = max(0, end - _LONGEST_NAME)
    whole = name[begin:end] if not begin else name[begin:end].partition(" ")[2]
    return _CAPITALS.split(whole)[-1]


def _looks_like_a_name(name: str, sure: bool) -> bool:
    """Could ``name``, which no document holds, be one? In capitals where its script has them, unless ``sure``."""
    found = [word[0] for word in _WORD.finditer(name) if fold(word[0]) not in _SMALL]
    if not 0 < len(found) <= _MOST_WORDS or not _ASKING.isdisjoint(map(fold, found)):
        return False
    if sure:
        return any(fold(word) not in STOPWORDS for word in found)
    return all(word[0].isupper() or not word[0].islower() for word in found)
