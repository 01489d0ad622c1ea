"""Quotation marks of a paragraph, paired.

Which way a mark turns is told by its neighbours first (white space before it: it opens) and by its shape where the
neighbours don't decide, since texts mix “ with ", turn “ the wrong way, or use ” and » for both ends.
"""

import re
from dataclasses import dataclass
from functools import cache

from bot.corpus.span import Span, stripped
from bot.reading.speech.dashes import split_at_dashes
from bot.reading.speech.quoted import Quoted
from bot.reading.speech.single_marks import with_single_marks

_OPENERS = frozenset(("“", "„", "‟", "«", "‹", "「", "『", "〝", "〈", "《", "＜", "``", "‘‘", ",,"))
_CLOSERS = frozenset(("”", "»", "›", "」", "』", "〞", "〟", "〉", "》", "＞", "''", "’’"))
_CORNERS = frozenset("「」『』〝〟〈〉《》＜＞")
_BEFORE_OPENING = frozenset("([{—–―-/=>:‘“„«「『")
_AFTER_CLOSING = frozenset(".,;:!?…)]}—–―-/<’”»」』")
# A quotation that nothing closes and nothing goes on ends with its sentence.
_SENTENCE_END = re.compile(r"[.!?…](?=\s)")


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    turn: int  # 1 opens, -1 closes, 0 either
    loose: bool  # white space on both sides


@cache
def _pattern() -> re.Pattern[str]:
    # Each way begins with a character, none with a look behind: so the search skips what can't begin one.
    return re.compile(r"[\"“”„‟«»‹›「」『』〝〞〟〈〉《》＜＞＂]|``|''|‘‘|’’|,,(?<![^\s(],,)(?=\w)")


def opens_paragraph(text: str, paragraph: Span) -> bool:
    """Whether a quotation mark that can open stands first in ``paragraph``."""
    mark = _pattern().match(text, paragraph.start, paragraph.end)
    return mark is not None and _mark(text, mark, paragraph).turn >= 0


def _mark(text: str, match: re.Match[str], paragraph: Span) -> _Mark:
    start, end = match.span()
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    turn = _turn(match[0], before, after)
    return _Mark(start, end, turn, turn == 0 and before.isspace() and after.isspace())


def _turn(shape: str, before: str, after: str) -> int:
    by_shape = 1 if shape in _OPENERS else -1 if shape in _CLOSERS else 0
    if shape in _CORNERS:
        return by_shape
    left = before.isspace() or before in _BEFORE_OPENING
    right = after.isspace() or after in _AFTER_CLOSING
    if left == right:
        return by_shape
    return 1 if left else -1


def pair_marks(text: str, paragraph: Span, goes_on: bool = False, single_goes_on: bool = False) -> tuple[Quoted, ...]:
    """The outermost quoted stretches of ``paragraph``, in order; offsets are those of ``text``.

    ``goes_on``: the next paragraph begins with a mark, so a quotation that isn't closed runs to the paragraph's end;
    ``single_goes_on``: the same of single marks.
    """
    marks = [_mark(text, match, paragraph) for match in _pattern().finditer(text, paragraph.start, paragraph.end)]
    found = _pair(text, marks, paragraph, goes_on) if marks else []
    parts = [part for quoted in found for part in split_at_dashes(text, quoted)]
    return with_single_marks(text, paragraph, parts, single_goes_on)


def _surplus(marks: list[_Mark]) -> list[int]:
    """For each mark: how many more marks close than open from there on."""
    result, total = [], 0
    for mark in reversed(marks):
        total -= mark.turn
        result.append(total)
    return result[::-1]


def _pair(text: str, marks: list[_Mark], paragraph: Span, goes_on: bool) -> list[Quoted]:
    found: list[Quoted | None] = []
    opened: _Mark | None = None
    depth = 0
    for mark, surplus in zip(marks, _surplus(marks), strict=True):
        if opened is None:
            opened, depth = (mark, 1) if mark.turn >= 0 else (None, 0)
        elif mark.turn == 1 and (surplus > 0 or (goes_on and opened.start == paragraph.start)):
            depth += 1
        elif mark.turn == 1:
            opened, depth = mark, 1
        else:
            depth -= 1
            if not depth:
                found.append(_closed(text, opened, mark))
                opened = None
    if opened:
        whole = goes_on or opened.start == paragraph.start
        found.append(_unclosed(text, opened, paragraph.end, whole))
    return [quoted for quoted in found if quoted]


def _closed(text: str, opened: _Mark, closing: _Mark) -> Quoted | None:
    inner = stripped(text, opened.end, closing.start)
    return Quoted(inner, Span(opened.start, closing.end)) if inner else None


def _unclosed(text: str, opened: _Mark, limit: int, whole: bool) -> Quoted | None:
    """A quotation without its closing mark; a mark with white space on both sides opens nothing."""
    if opened.loose or text[opened.end : opened.end + 1].isspace():
        return None
    end = limit
    if not whole:
        stop = _SENTENCE_END.search(text, opened.end, limit)
        end = stop.end() if stop else limit
    inner = stripped(text, opened.end, end)
    return Quoted(inner, Span(opened.start, end), closed=False) if inner else None
