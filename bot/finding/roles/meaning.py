"""A role in words of any language -> what it means, in comparable notions."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from bot.corpus.span import Span
from bot.finding.resolving.types import Found
from bot.finding.resolving.words import Word, words
from bot.finding.roles import notions as kinds
from bot.finding.roles.pieces import Piece, may_end_office, mended, read_pieces

_MOST_WORDS = 16  # "former deputy minister of economy, trade and industry of the Russian Federation" has twelve

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
        """Those of ``notions`` that somebody can hold: a minister's or an envoy's, without rank and field."""
        return kinds.offices(self.notions)

    @property
    def fields(self) -> frozenset[str]:
        """Those of ``notions`` that an office is for: foreign affairs, finance."""
        return self.notions & kinds.FIELDS

    def fits(self, held: "Meaning") -> bool:
        """May whoever holds ``held`` be called so?"""
        if self.notions & kinds.BESIDE != held.notions & kinds.BESIDE or not self.fields <= held.fields:
            return False
        if not (self.nations <= held.nations and self.towards <= held.towards and self.others <= held.others):
            return False
        return all(kinds.meant_by(office, bool(self.others)) & held.offices for office in self.offices)


def read_role(text: str, find: Find, *, slips: bool = False) -> Meaning:
    """What ``text`` says; ``find`` gives the entities in it; with ``slips``, words that are slips are mended."""
    found = words(text)
    meaning = meaning_of(read_pieces(found))
    if not meaning.others:
        return meaning
    named = list(_bodies(find(text), found))
    free = [part for word in found for part in _outside(word, named)]
    pieces = read_pieces([mended(word) for word in free] if slips else free)
    return meaning_of(pieces, frozenset("@" + one.entity.id for one in named))


def asked_role(typed: str, find: Find) -> Meaning | None:
    """The role that ``typed`` asks for; None if it names no office, or goes on longer than any role."""
    found = words(typed)
    if len(found) > _MOST_WORDS or not any(map(_may_mean_office, found)):
        return None
    meaning = read_role(typed, find, slips=True)
    return meaning if meaning.offices else None


def _may_mean_office(word: Word) -> bool:
    return may_end_office(word) or may_end_office(mended(word))


def meaning_of(pieces: Sequence[Piece], bodies: frozenset[str] = frozenset()) -> Meaning:
    """What ``pieces`` say together, of the ``bodies`` (entities by id, with @ before it) named among them."""
    notions: set[str] = set()
    nations: set[str] = set()
    towards: set[str] = set()
    half, looks_to = "", False
    for piece in pieces:
        if piece.nation:
            (towards if looks_to else nations).add(f"{half} {piece.nation}".strip())
        if piece.nation or piece.notions or piece.other:
            half, looks_to = "", False
        notions |= piece.notions
        half, looks_to = piece.half or half, piece.towards or looks_to
    others = frozenset(piece.other for piece in pieces if piece.other)
    return Meaning(kinds.settled(frozenset(notions)), frozenset(nations), frozenset(towards), others | bodies)


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


def _bodies(named: Collection[Found], found: Sequence[Word]) -> Iterator[Found]:
    """Those of ``named`` whose names hold words that are neither a nation nor a notion."""
    read: dict[tuple[Word, ...], bool] = {}  # of the same words only once: in one run of kanji may be many names
    for one in named:
        held = tuple(word for word in found if one.span.overlaps(word.span))
        if held not in read:
            read[held] = any(piece.other for piece in read_pieces(held))
        if read[held]:
            yield one
