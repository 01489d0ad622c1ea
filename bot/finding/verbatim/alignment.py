"""Words that stand nearly so in a corpus: where, and what differs."""

from dataclasses import dataclass
from itertools import islice

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq, Levenshtein

from bot.finding.verbatim.index import WordIndex

_LONG = 300  # words; to slide a longer text along another takes as long as the cube of its words
_MANY = 40  # words that differ
_ROUNDING = 1e-9
_ENDS = 8  # words by which the ends of a place are tried, either way


@dataclass(frozen=True, slots=True)
class Change:
    """Words ``given`` stand for the words ``found``, half-open; one of the two may be empty, but has its place."""

    given: tuple[int, int]
    found: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Words ``first`` to ``last`` of an index, and what must be changed in them to get the words given.

    ``kept`` is what the words that agree are worth, ``share`` that of what all words of both sides are.
    """

    first: int
    last: int
    changes: tuple[Change, ...]
    kept: float
    share: float


def align(index: WordIndex, words: str, least: float = 0.0) -> list[Alignment]:
    """The places where ``words``, encoded, stand with the fewest changes, the nearest first; they don't overlap.

    Places whose share can't be ``least`` are left out.
    """
    windows = index.windows(words)
    if least:
        ceiling = _Ceiling(index, words)
        windows = [window for window in windows if ceiling.over(*window) >= least]
    ranked = sorted((_aligned(index, words, *window) for window in windows), key=lambda one: -one.share)
    apart: list[Alignment] = []
    for one in ranked:
        if one.kept and not any(one.first < other.last and other.first < one.last for other in apart):
            apart.append(one)
    return apart


class _Ceiling:
    """What the share of some words can be at most in a window: to tell takes a tenth of the time of comparing them.

    Those that agree stand in the same order on both sides, so they are no more than the longest common subsequence has.
    """

    def __init__(self, index: WordIndex, words: str) -> None:
        self._index, self._words = index, words
        self._worth = sorted(((index.worth(word), word) for word in words), reverse=True)
        self._total = sum(worth for worth, _ in self._worth)

    def over(self, begin: int, end: int) -> float:
        text = self._index.words(begin, end)
        held = frozenset(text)
        most = LCSseq.similarity(self._words, text)
        kept = sum(islice((worth for worth, word in self._worth if word in held), most))
        return 2 * kept / (self._total + kept) + _ROUNDING


def _aligned(index: WordIndex, words: str, begin: int, end: int) -> Alignment:
    text = index.words(begin, end)
    first, last = _best_ends(index, words, text, begin, *_roughly(words, text))
    return compared(index, words, begin + first, begin + last)


def _roughly(words: str, text: str) -> tuple[int, int]:
    """The part of ``text`` that has about as many words as ``words`` and most of them in order."""
    if len(words) > _LONG:
        return _densest(words, text)
    rough = fuzz.partial_ratio_alignment(words, text)
    return (rough.dest_start, rough.dest_end) if rough else (0, len(text))


def _densest(words: str, text: str) -> tuple[int, int]:
    """The same in one pass: of what the two have in common, in order, the part of that length which holds most."""
    blocks = [block for block in LCSseq.opcodes(words, text).as_matching_blocks() if block.size]
    kept = most = begun = 0
    first, last = 0, len(text)
    for block in blocks:
        kept += block.size
        while block.b + block.size - blocks[begun].b > len(words):
            kept -= blocks[begun].size
            begun += 1
        if kept > most:
            most, behind = kept, len(words) - block.a
            first, last = max(blocks[begun].b - blocks[begun].a, 0), min(block.b + behind, len(text))
    return first, last


def _best_ends(index: WordIndex, words: str, text: str, begin: int, first: int, last: int) -> tuple[int, int]:
    """The part of ``text`` around ``first`` to ``last`` that takes the fewest changes.

    Of equals the one that runs over the fewest ends of sentences, of these the longest: a word at the end stands for
    the document's next word, but not for that of the next sentence.
    """
    changes = Levenshtein.distance(words, text[first:last])
    if changes > max(_MANY, len(words) / 2):  # of what hardly agrees the ends tell nothing
        return first, last
    reach = min(changes, _ENDS)
    firsts = range(max(first - reach, 0), min(first + reach, len(text) - 1) + 1)
    lasts = range(max(last - reach, 1), min(last + reach, len(text)) + 1)
    pairs = [(a, b) for a in firsts for b in lasts if a < b] or [(0, len(text))]
    distances = [Levenshtein.distance(words, text[a:b], score_cutoff=changes) for a, b in pairs]
    least = min(distances)
    best = [pair for pair, distance in zip(pairs, distances, strict=True) if distance == least]
    if len(best) == 1:
        return best[0]
    stops = [begin + i for i in range(firsts.start, lasts.stop - 1) if i and not index.goes_on(begin + i)]
    return min(
        best, key=lambda pair: (sum(begin + pair[0] < stop < begin + pair[1] for stop in stops), pair[0] - pair[1])
    )


def compared(index: WordIndex, words: str, first: int, last: int) -> Alignment:
    """What differs between ``words``, encoded, and the words from number ``first`` up to ``last``."""
    text = index.words(first, last)
    kept, changes = 0.0, []
    for code in Levenshtein.opcodes(words, text):
        if code.tag == "equal":
            kept += sum(map(index.worth, words[code.src_start : code.src_end]))
        else:
            changes.append(Change((code.src_start, code.src_end), (first + code.dest_start, first + code.dest_end)))
    total = sum(map(index.worth, words)) + sum(map(index.worth, text))
    return Alignment(first, last, tuple(changes), kept, 2 * kept / total)
