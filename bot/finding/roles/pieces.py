"""The words of a role, or of any text, as pieces that a table knows: notions, nations, fillers."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.corpus.span import Span
from bot.finding.resolving.similarity import same_script
from bot.finding.resolving.words import Script, Word
from bot.finding.roles import tables
from bot.finding.terms import stem
from bot.reading.names.offices import HALVES
from bot.reading.nations import nation_of

_LONGEST_PHRASE = 5
# A slip in a word of a role: as near, and as long, as to be hardly another word.
_SLIP, _SHORTEST_SLIP = 0.85, 6
_UNSPACED = (Script.HAN, Script.KANA)


class Piece(Struct, frozen=True):
    """One word or phrase: what it says, and where it stands.

    It is either ``notions``, a ``nation``, a ``half`` of one ("South"), a word that looks ``towards`` a nation, or
    ``other``: the stem of a word that no table knows.  Nothing of these is a filler.
    """

    span: Span
    notions: frozenset[str] = frozenset()
    nation: str = ""
    half: str = ""
    towards: bool = False
    other: str = ""


def read_pieces(found: Sequence[Word]) -> tuple[Piece, ...]:
    """``found`` as pieces, in order; the longest phrase wins."""
    return tuple(_pieces(found))


def _pieces(found: Sequence[Word]) -> Iterator[Piece]:
    at = 0
    while at < len(found):
        if found[at].script in _UNSPACED:
            yield from _japanese(found[at])
            at += 1
        else:
            length, piece = _phrase(found[at : at + _LONGEST_PHRASE])
            yield piece
            at += length


def _phrase(ahead: Sequence[Word]) -> tuple[int, Piece]:
    """The longest phrase at the start of ``ahead``, and how many words it has."""
    known = tables.phrases(ahead[0].script)
    stems = tuple(stem(word.text) for word in ahead)
    for length in range(len(ahead), 0, -1):
        if (notions := known.get(stems[:length])) is not None:
            return length, Piece(ahead[0].span.to(ahead[length - 1].span), notions)
    return 1, _word(ahead[0], stems[0])


def _word(word: Word, stemmed: str) -> Piece:
    nation = nation_of(word.text) if word.script is Script.LATIN else tables.russian_nations().get(stemmed)
    if nation:
        return Piece(word.span, nation=nation)
    if word.text in tables.towards(word.script):
        return Piece(word.span, towards=True)
    if word.text in HALVES or stemmed in tables.russian_halves():
        return Piece(word.span, half=tables.russian_halves().get(stemmed, word.text))
    return Piece(word.span, other="" if stemmed in tables.fillers(word.script) else stemmed)


def _japanese(word: Word) -> Iterator[Piece]:
    at = 0
    while at < len(word.text):
        most = min(len(word.text) - at, tables.longest_japanese())
        length = next((n for n in range(most, 0, -1) if tables.knows_japanese(word.text[at : at + n])), 1)
        text = word.text[at : at + length]
        span = Span(word.span.start + at, word.span.start + at + length)
        yield _japanese_piece(text, span)
        at += length


def _japanese_piece(text: str, span: Span) -> Piece:
    if (notions := tables.japanese().get(text)) is not None:
        return Piece(span, notions)
    if (nation := tables.japanese_nations().get(text)) is not None:
        return Piece(span, nation=nation)
    if text in tables.towards(Script.HAN):
        return Piece(span, towards=True)
    return Piece(span, other="" if text in tables.fillers(Script.HAN) else text)


def may_end_office(word: Word) -> bool:
    """May an office end in ``word``? Most questions name none, which is soon seen."""
    return word.script in _UNSPACED or stem(word.text) in tables.last_stems(word.script)


def mended(word: Word) -> Word:
    """The word of the tables for which ``word`` is surely a slip; else ``word``."""
    if len(word.text) < _SHORTEST_SLIP or word.script in (*_UNSPACED, Script.OTHER):
        return word
    near = process.extract(word.text, tables.listed(word.script), scorer=OSA.distance, score_cutoff=1, limit=None)
    likeness, text = max(((same_script(word.text, known), known) for known, _, _ in near), default=(0.0, ""))
    return Word(text, word.script, word.span) if likeness >= _SLIP else word
