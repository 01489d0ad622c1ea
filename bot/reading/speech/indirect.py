"""Indirect speech: what a clause reports without quotation marks."""

from collections.abc import Iterator, Sequence

from bot.corpus.span import Span, stripped
from bot.reading.speech.cue import Cue
from bot.reading.speech.frames import Frame
from bot.reading.speech.noun_phrases import phrase_from
from bot.reading.speech.quotation import Quotation
from bot.reading.speech.tokens import Tokens
from bot.reading.speech.words import ANSWERING, BARE, NEVER_INVERTED, PROMISING, THAT

# Words between a reporting verb and its "that": "told reporters in Tokyo on Monday that".
_REACH = 14
_FREE = frozenset("say says said saying tell tells told telling".split())
_CLAUSE_STARTS = tuple("pdngw#")
_UNSAID = frozenset(
    """
not never didn't didn’t doesn't doesn’t don't don’t hasn't hasn’t haven't haven’t hadn't hadn’t won't won’t wouldn't
wouldn’t cannot can't can’t couldn't couldn’t declined declines refused refuses without не
""".split()
)
_TRAILING = " \u00a0\t\n.!?…,;:—–-"


def indirect_in(text: str, frame: Frame, direct: Sequence[Quotation]) -> Iterator[Quotation]:
    """The reported clauses of ``frame`` behind its quotations, of which ``direct`` are found already.

    A cue that shares its subject with the words before the last quotation has that one's speaker.
    """
    piece = frame.pieces[-1]
    used = {quotation.cue for quotation in direct}
    whole = _trailing(text, frame, piece) if piece.kinds else None
    if whole and whole.cue not in used:
        yield whole
        yield from _resumed(text, frame, piece, whole)
    if whole or not piece.kinds:
        return
    speaker = direct[-1].speaker if direct else None
    cues = [cue for cue in frame.cues[-1] if (cue.speaker or speaker) and _reports(piece, cue)]
    floor = piece.spans[0][0]
    for at, cue in enumerate(cues):
        if (cue.nested and at) or cue.span in used:
            continue
        span = _after(text, piece, cue, _limit(piece, cues[at + 1 :], frame.span.end))
        if span and span.start >= floor:
            floor = span.end
            yield Quotation(span, False, cue.speaker or speaker, cue.span)


def _reports(piece: Tokens, cue: Cue) -> bool:
    """Whether the cue reports words that were said: not "did not say", nor "in his view" amid a sentence."""
    if not cue.strong or piece.words[cue.first] in ANSWERING or (piece.kinds[cue.first] == "i" and cue.begins):
        return False
    return _UNSAID.isdisjoint(piece.words[max(cue.first - 3, 0) : cue.first])


def _trailing(text: str, frame: Frame, piece: Tokens) -> Quotation | None:
    """The sentence whose attribution ends it: "The talks will go on, said Abe."."""
    spoken = (cue for cue in reversed(frame.cues[-1]) if cue.speaker and _reports(piece, cue))
    cue = next(spoken, None)
    if frame.quotes or not cue:
        return None
    span = _before(text, piece, cue, piece.spans[0][0])
    return Quotation(span, False, cue.speaker, cue.span) if span else None


def _resumed(text: str, frame: Frame, piece: Tokens, begun: Quotation) -> Iterator[Quotation]:
    """The main clause behind the attribution in its middle: "If it rains, he said, the talks will be put off."."""
    cue = next(cue for cue in frame.cues[-1] if cue.span == begun.cue)
    at = cue.last
    if (
        piece.kinds[0] != "s"
        or cue.ends > at
        or piece.kinds[at : at + 1] != ","
        or piece.kinds[at + 1 : at + 2] not in _CLAUSE_STARTS
    ):
        return
    if _has_verb(piece.kinds, at + 2) and (span := _trimmed(text, piece.spans[at + 1][0], frame.span.end)):
        yield Quotation(span, False, begun.speaker, begun.cue)


def _limit(piece: Tokens, later: list[Cue], end: int) -> int:
    """A clause ends where the next one reports: "..., adding that"."""
    for cue in later:
        if not cue.nested and cue.begins and piece.kinds[cue.begins - 1] in ",c" and cue.begins == cue.first:
            return piece.spans[cue.begins - 1][0]
    return end


def _after(text: str, piece: Tokens, cue: Cue, limit: int) -> Span | None:
    start = _complement(piece, cue)
    return _trimmed(text, piece.spans[start][0], limit) if start is not None else None


def _complement(piece: Tokens, cue: Cue) -> int | None:
    """The token at which the reported clause begins, after the cue; None if none follows."""
    kinds, at = piece.kinds, max(cue.last, cue.ends)
    if kinds[cue.first] != "v":
        return at + (kinds[at : at + 1] == ",") if cue.begins == 0 and len(kinds) > at + 3 else None
    if cue.begins and piece.words[cue.begins - 1] in ("как", "as") and kinds[at : at + 1] == ",":
        return at + 1 if at + 1 < len(kinds) else None
    for that in range(at, min(at + _REACH, len(kinds) - 1)):
        if piece.words[that] in THAT:
            return that + 1
        if kinds[that] in "vjVx:;.":
            break
    if cue.ends != cue.last:
        return None
    if piece.words[cue.first] in PROMISING:
        return at if piece.words[at : at + 1] == ("to",) and kinds[at + 1 : at + 2] not in tuple("dnp#") else None
    if piece.words[cue.first] in NEVER_INVERTED:
        addressee = phrase_from(piece, at)
        at = addressee[1] if addressee else at
    return at if _is_clause(piece, cue.first, at) else None


def _is_clause(piece: Tokens, verb: int, at: int) -> bool:
    """Whether a clause without "that" begins at token ``at``; but for "said", its verb must follow its subject."""
    if piece.kinds[at : at + 1] not in _CLAUSE_STARTS or not _has_verb(piece.kinds, at + 1):
        return False
    if piece.words[verb] in _FREE or (piece.kinds[at] == "p" and piece.kinds[at + 1] in "xVvjm"):
        return True
    subject = phrase_from(piece, at)
    return (
        piece.words[verb] in BARE and subject is not None and piece.kinds[subject[1] : subject[1] + 1] in tuple("xVvjm")
    )


def _has_verb(kinds: str, at: int) -> bool:
    return any(kind in "xVvjm" for kind in kinds[at:])


def _before(text: str, piece: Tokens, cue: Cue, floor: int) -> Span | None:
    """The clause that its attribution follows: "The talks will go on, said Abe."."""
    if cue.begins < 2 or piece.kinds[cue.begins - 1] not in ",-" or not _has_verb(piece.kinds[: cue.begins], 0):
        return None
    if piece.kinds[cue.ends : cue.ends + 1] not in ("", ".", ",", ":", "i", "t"):
        return None
    return _trimmed(text, floor, piece.spans[cue.begins - 1][0])


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    return stripped(text, start, end)
