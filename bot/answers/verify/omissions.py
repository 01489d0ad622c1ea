"""What an elided quotation leaves out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.corpus.span import Span
from bot.finding.verbatim.matching import Match
from bot.finding.verbatim.words import Word, read_words
from bot.reading.facts import Facts

# A shorter piece between omissions proves nothing: of scraps, any sentence can be made.
_SHORTEST_PIECE = 3
_NEGATIONS = frozenset(
    """
    not no never neither nor none nobody nothing nowhere without cannot hardly
    не ни нет нельзя никогда никто ничто ничего нигде без
    """.split()
)
_CLAUSE_MARKS = tuple(",;:()—–-、")
_JAPANESE_NEGATIONS = ("ない", "なく", "なか", "ません")


@dataclass(frozen=True, slots=True)
class Omission:
    """Words of a document between two pieces of a quotation, but for those that tell who speaks.

    ``negation`` is a word among them without which their sentence says the contrary.
    """

    words: tuple[Span, ...]
    negation: Span | None
    in_one_paragraph: bool


def omissions_of(facts: Facts, match: Match) -> Iterator[Omission]:
    """What stands in the document between the pieces of ``match``; none where they follow one another."""
    for before, behind in pairwise(match.places):
        start, end = before.span.end, behind.span.start
        words = tuple(_within(facts, start, end))
        told = _telling_who_speaks(facts, start, end) if words else []
        left = tuple(word.span for word in words if not any(part.contains(word.span) for part in told))
        if left:
            yield Omission(left, _negation(facts, words, start, end), _in_one_paragraph(facts, start, end))


def _within(facts: Facts, start: int, end: int) -> Iterator[Word]:
    for word in read_words(facts.document.text[start:end]):
        yield Word(word.key, Span(start + word.span.start, start + word.span.end))


def _telling_who_speaks(facts: Facts, start: int, end: int) -> list[Span]:
    """What tells, from ``start`` to ``end`` or over that, who says something."""
    told = (part for v in facts.voices if v.quotation.direct for part in (v.quotation.speaker, v.quotation.cue) if part)
    return [part for part in told if part.start < end and start < part.end]


def _negation(facts: Facts, words: Sequence[Word], start: int, end: int) -> Span | None:
    """The first negation that is left out of the middle of a sentence, unless a clause between commas is."""
    text = facts.document.text
    inside = any(s.start < start and end < s.end for block in facts.layout.blocks for s in block.sentences)
    apart = text[start:end].strip()
    if not inside or (apart[:1] in _CLAUSE_MARKS and apart[-1:] in _CLAUSE_MARKS):
        return None
    return next((word.span for word in words if _negates(facts, word)), None)


def _negates(facts: Facts, word: Word) -> bool:
    if word.key in _NEGATIONS or word.key.endswith("n't"):
        return True
    return facts.document.text.startswith(_JAPANESE_NEGATIONS, word.span.start)


def cut_negation(facts: Facts, match: Match) -> Span | None:
    """The "not" right before the first of the words, or in Japanese behind the last, that belongs to their sentence."""
    text, first, last = facts.document.text, match.words[0], match.words[-1]
    start, _ = sentence_around(facts, first)
    before = tuple(_within(facts, start, first.start))[-1:]
    if before and _negates(facts, before[0]):
        return before[0].span
    behind = next((form for form in _JAPANESE_NEGATIONS if text.startswith(form, last.end)), "")
    return Span(last.end, last.end + len(behind)) if behind else None


def sentence_around(facts: Facts, word: Span) -> tuple[int, int]:
    """Where the sentence of ``word`` begins and ends, as far as one person says it."""
    sentences = (sentence for block in facts.layout.blocks for sentence in block.sentences)
    said = (voice.quotation.span for voice in facts.voices if voice.quotation.direct)
    around = [span for span in (*sentences, *said) if span.overlaps(word)]
    start = max((span.start for span in around), default=word.start)
    return start, min((span.end for span in around), default=word.end)


def _in_one_paragraph(facts: Facts, start: int, end: int) -> bool:
    return any(block.span.start <= start and end <= block.span.end for block in facts.layout.blocks)


def is_pieced(match: Match) -> bool:
    """Does the document have words between the pieces of ``match``?"""
    text = match.document.text
    return any(read_words(text[before.span.end : behind.span.start]) for before, behind in pairwise(match.places))


def is_of_scraps(pieces: Sequence[Sequence[Word]], omissions: Sequence[Omission]) -> bool:
    """Is a quotation that leaves words out made of pieces too short to stand for what was said?"""
    return bool(omissions) and any(len(piece) < _SHORTEST_PIECE for piece in pieces)


def is_cut(facts: Facts, match: Match) -> bool:
    """Does the sentence, as far as one person says it, begin before the words of ``match``, or go on behind them?"""
    text, first, last = facts.document.text, match.words[0], match.words[-1]
    start, _ = sentence_around(facts, first)
    _, end = sentence_around(facts, last)
    return bool(read_words(text[start : first.start]) or read_words(text[last.end : end]))
