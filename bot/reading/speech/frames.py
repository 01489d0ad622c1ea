"""Sentences as the reader of speech sees them: words outside the quotation marks, with the quotations between them."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from bot.corpus.span import Span
from bot.reading.speech.cue import Cue
from bot.reading.speech.cues import find_cues
from bot.reading.speech.quoted import Quoted
from bot.reading.speech.tokens import Tokens, tokenize
from bot.reading.speech.words import ANSWERING

_EMPTY = Tokens("", (), ())
# Characters of a piece that are looked at beside a quotation: longer sentences are lists or no prose.
# With these in capitals a sentence begins, behind a question too, unless they and their verb are all of it.
_PRONOUNS = ("He ", "She ", "They ")
_REACH = 1400


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence: ``pieces[i]`` stands before ``quotes[i]``, ``pieces[i + 1]`` after it; a piece may be empty.

    ``cues[i]`` are those of ``pieces[i]``; ``span`` is the whole sentence, marks included.
    """

    pieces: tuple[Tokens, ...]
    quotes: tuple[Quoted, ...]
    cues: tuple[tuple[Cue, ...], ...]
    span: Span


class _Builder:
    """Collects the frames of one paragraph from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.frames: list[Frame] = []
        self.pieces: list[Tokens] = []
        self.quotes: list[Quoted] = []
        self.start = self.end = 0

    def add(self, start: int, end: int, quote: Quoted | None) -> None:
        if not self.pieces:
            self.start = start
        self.pieces.append(_piece(self.text, start, end, before_quote=quote is not None))
        if quote:
            self.quotes.append(quote)
            end = quote.outer.end
        self.end = max(end, self.start + 1)

    def close(self) -> None:
        if self.pieces and (self.quotes or self.pieces[0].kinds):
            if len(self.pieces) == len(self.quotes):
                self.pieces.append(_EMPTY)
            last = len(self.quotes)
            cues = tuple(find_cues(piece, index > 0, index < last) for index, piece in enumerate(self.pieces))
            span = Span(self.start, self.end)
            self.frames.append(Frame(tuple(self.pieces), tuple(self.quotes), cues, span))
        self.pieces, self.quotes = [], []


def _piece(text: str, start: int, end: int, before_quote: bool) -> Tokens:
    if end - start > _REACH and before_quote:
        start = text.find(" ", end - _REACH, end) + 1 or end - _REACH
    elif end - start > _REACH:
        end = text.rfind(" ", start, start + _REACH) + 1 or start + _REACH
    return tokenize(text, start, end) if start < end else _EMPTY


def build_frames(text: str, paragraph: Span, quoted: Sequence[Quoted], starts: Sequence[int]) -> list[Frame]:
    """The sentences of ``paragraph``, in order; ``starts`` are where sentences of the text begin, sorted."""
    builder = _Builder(text)
    at, before = paragraph.start, None
    for quote in (*quoted, None):
        end = quote.outer.start if quote else paragraph.end
        for cut in _cuts(text, at, end, before, starts):
            builder.add(at, cut, None)
            builder.close()
            at = cut
        builder.add(at, end, quote)
        at, before = (quote.outer.end, quote) if quote else (end, None)
    builder.close()
    return builder.frames


def _cuts(text: str, start: int, end: int, before: Quoted | None, starts: Sequence[int]) -> list[int]:
    """Where sentences begin in the gap ``[start, end]`` after the quotation ``before``."""
    low = bisect_left(starts, start)
    high = bisect_left(starts, end + 1)
    cuts = list(starts[low:high])
    if before is None:
        return [cut for cut in cuts if cut > start]
    first = start + len(text[start:end]) - len(text[start:end].lstrip())
    if _is_attached(text, first, end, before):
        return [cut for cut in cuts if cut > first]
    if text[before.inner.end - 1] in ".?!…" and _begins(text, first, end) and first not in cuts:
        cuts.insert(0, first)
    return cuts


def _begins(text: str, first: int, end: int) -> bool:
    return first >= end or not (text[first].islower() or text[first] in ",;:-—–)")


def _is_attached(text: str, first: int, end: int, quote: Quoted) -> bool:
    """Whether the words after ``quote`` are its attribution or go on with its sentence."""
    if first >= end or text[first] in ",;:-—–" or text[first].islower():
        return first < end
    last = text[quote.inner.end - 1]
    if last == ".":
        return _is_attribution(text, first, end, whole=True)
    return last not in "?!…" or _is_attribution(text, first, end, whole=text.startswith(_PRONOUNS, first))


def _is_attribution(text: str, first: int, end: int, whole: bool = False) -> bool:
    """Whether subject and reporting verb begin at ``first``; ``whole``: and are the whole sentence."""
    tokens = tokenize(text, first, min(end, first + 120))
    kinds = tokens.kinds
    verb = next((i for i, kind in enumerate(kinds) if kind in "vj"), -1)
    if whole and (kinds[verb + 1 : verb + 2] != "." or tokens.words[verb] in ANSWERING):
        return False
    return 0 < verb <= 8 and not set(kinds[:verb]) & set("Vsx;:.i")
