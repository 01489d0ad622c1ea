"""A role in words of any language -> what it means, in comparable notions."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.corpus.span import Span
from bot.finding.resolving.similarity import same_script
from bot.finding.resolving.types import Found
from bot.finding.resolving.words import Script, Word, words
from bot.finding.roles import notions as kinds
from bot.finding.roles import tables
from bot.finding.terms import stem
from bot.reading.names.offices import HALVES
from bot.reading.nations import nation_of

_LONGEST_PHRASE = 5
# A slip in a word of a role: as near, and as long, as to be hardly another word.
_SLIP, _SHORTEST_SLIP = 0.85, 6

Find = Callable[[str], Collection[Found]]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a role says.

    ``notions`` are its offices, ranks and fields; ``nations`` those that it serves, ``towards`` those it looks to, as
    an ambassador does; ``others`` are entities by id, with @ before it, and the stems of words that no table knows.
    """

    notions: frozenset[str]
    nations: frozenset[str] = frozenset()
    towards: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    @property
    def offices(self) -> frozenset[str]:
        return kinds.offices(self.notions)

    @property
    def fields(self) -> frozenset[str]:
        return self.notions & kinds.FIELDS

    def fits(self, held: "Meaning") -> bool:
        """May whoever holds ``held`` be called so?"""
        if self.notions & kinds.BESIDE != held.notions & kinds.BESIDE or not self.fields <= held.fields:
            return False
        if not (self.nations <= held.nations and self.towards <= held.towards and self.others <= held.others):
            return False
        return all(kinds.meant_by(office, bool(self.others)) & held.offices for office in self.offices)


def read_role(text: str, find: Find, *, mended: bool = False) -> Meaning:
    """What ``text`` says; ``find`` gives the entities in it; with ``mended`` words that are slips are mended."""
    found = words(text)
    reading = _Reading.of(found)
    if reading.others:
        named = [one for one in find(text) if _is_body(one, found)]
        free = [part for word in found for part in _outside(word, named)]
        reading = _Reading.of([_mended(word) for word in free] if mended else free)
        reading.others.update("@" + one.entity.id for one in named)
    notions = kinds.settled(frozenset(reading.notions))
    return Meaning(notions, frozenset(reading.nations), frozenset(reading.towards), frozenset(reading.others))


def asked_role(typed: str, find: Find) -> Meaning | None:
    """The role that ``typed`` asks for; None if it names no office."""
    meaning = read_role(typed, find, mended=True)
    return meaning if meaning.offices else None


def _outside(word: Word, named: Collection[Found]) -> Iterator[Word]:
    """What of ``word`` lies outside the spans ``named``: in a run of kanji a name may end inside."""
    over = [one.span for one in named if one.span.overlaps(word.span)]
    if not over:
        yield word
        return
    start, end = min(span.start for span in over), max(span.end for span in over)
    if start > word.span.start:
        yield Word(word.text[: start - word.span.start], word.script, Span(word.span.start, start))
    if end < word.span.end:
        yield Word(word.text[end - word.span.start :], word.script, Span(end, word.span.end))


def _is_body(one: Found, found: Sequence[Word]) -> bool:
    """Does an entity's name hold words that are neither a nation nor a notion?"""
    return bool(_Reading.of([word for word in found if one.span.overlaps(word.span)]).others)


@dataclass
class _Reading:
    """Reads the words of a role one after another."""

    notions: set[str] = field(default_factory=set)
    nations: set[str] = field(default_factory=set)
    towards: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)
    _looks_to: bool = False
    _half: str = ""

    @classmethod
    def of(cls, found: Sequence[Word]) -> "_Reading":
        reading = cls()
        reading.read(found)
        return reading

    def read(self, found: Sequence[Word]) -> None:
        at = 0
        while at < len(found):
            if found[at].script in (Script.HAN, Script.KANA):
                self._japanese(found[at].text)
                at += 1
            else:
                at += self._phrase(found[at : at + _LONGEST_PHRASE])

    def _phrase(self, ahead: Sequence[Word]) -> int:
        """Read the longest phrase at the start of ``ahead``; how many words it has."""
        script = ahead[0].script
        known = tables.phrases(script)
        stems = [stem(word.text) for word in ahead]
        for length in range(len(ahead), 0, -1):
            if (notions := known.get(tuple(stems[:length]))) is not None:
                self._notions(notions)
                return length
        self._word(ahead[0], stems[0])
        return 1

    def _word(self, word: Word, stemmed: str) -> None:
        nation = nation_of(word.text) if word.script is Script.LATIN else tables.russian_nations().get(stemmed)
        if nation:
            self._nation(nation)
        elif word.text in tables.towards(word.script):
            self._looks_to = True
        elif word.text in HALVES or stemmed in tables.russian_halves():
            self._half = tables.russian_halves().get(stemmed, word.text)
        elif stemmed not in tables.fillers(word.script):
            self.others.add(stemmed)
            self._looks_to = False

    def _japanese(self, text: str) -> None:
        at = 0
        while at < len(text):
            length = next((n for n in range(len(text) - at, 0, -1) if _knows_japanese(text[at : at + n])), 0)
            piece = text[at : at + max(1, length)]
            if (notions := tables.japanese().get(piece)) is not None:
                self._notions(notions)
            elif (nation := tables.japanese_nations().get(piece)) is not None:
                self._nation(nation)
            elif piece in tables.towards(Script.HAN):
                self._looks_to = True
            elif piece not in tables.fillers(Script.HAN):
                self.others.add(piece)
            at += len(piece)

    def _notions(self, notions: frozenset[str]) -> None:
        self.notions |= notions
        self._looks_to = False

    def _nation(self, nation: str) -> None:
        whole = f"{self._half} {nation}".strip()
        (self.towards if self._looks_to else self.nations).add(whole)
        self._half, self._looks_to = "", False


def _knows_japanese(piece: str) -> bool:
    return (
        piece in tables.japanese()
        or piece in tables.japanese_nations()
        or piece in tables.fillers(Script.HAN)
        or piece in tables.towards(Script.HAN)
    )


def _mended(word: Word) -> Word:
    """The word of the tables for which ``word`` is surely a slip; else ``word``."""
    if len(word.text) < _SHORTEST_SLIP or word.script not in (Script.LATIN, Script.CYRILLIC):
        return word
    near = process.extract(word.text, tables.listed(word.script), scorer=OSA.distance, score_cutoff=1, limit=None)
    likeness, text = max(((same_script(word.text, known), known) for known, _, _ in near), default=(0.0, ""))
    return Word(text, word.script, word.span) if likeness >= _SLIP else word
