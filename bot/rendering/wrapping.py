"""Text -> lines of a width, for a terminal or a picture; and nothing in it that a terminal would obey."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import TypeAlias

from bot.corpus.span import Span, stripped

Measure: TypeAlias = Callable[[str], float]
"""A piece of text -> the width that it takes."""

# Characters that a terminal obeys instead of showing them: the C0 and C1 controls (ECMA-48; escape sequences begin with
# one), and those that turn the direction of writing (UAX #9), so that a line reads otherwise than it was written.
# Each gets one visible character, so that offsets stay.
_SUBSTITUTES = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    **dict.fromkeys(range(0x80, 0xA0), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys((0x2028, 0x2029), "\N{SYMBOL FOR NEWLINE}"),
    0x7F: "\N{SYMBOL FOR DELETE}",
    0x09: " ",
}
_LINE = re.compile(r"[^\r\n]+")
# Scripts that put no spaces between words are cut anywhere, but not before a closing mark or after an opening one.
# Every other word is kept whole, with what holds it together: no-break spaces, and all of a web address.
_WIDE = r"\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\U00020000-\U0003fffd"
_CLOSING, _OPENING = "、。，．・：；？！）」』】〕》〉”’ー", "（「『【〔《〈“‘"
_PIECE = re.compile(rf"[ \t]+|[{_OPENING}]*[{_WIDE}][{_CLOSING}]*|[^ \t{_WIDE}]+")


def visible(text: str) -> str:
    """``text`` with a visible character, one for one, in place of each that a terminal would obey.

    Line ends stay only in what is wrapped: here they are characters like the others.
    """
    return text.translate(_SUBSTITUTES)


def columns_of(text: str) -> int:
    """How many columns of a terminal ``text`` takes: wide characters two, combining ones none (UAX #11)."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(text: str, span: Span, width: float, measure: Measure = columns_of) -> Iterator[Span]:
    """Lines of at most ``width`` by ``measure`` of what ``span`` selects; a longer word is a line of its own.

    Lines end where the text's do; white space at a line's ends and empty lines are in no span.
    """
    for line in _LINE.finditer(text, span.start, span.end):
        for start, end in _cut(text, line.start(), line.end(), width, measure):
            if filled := stripped(text, start, end):
                yield filled


def _cut(text: str, start: int, end: int, width: float, measure: Measure) -> Iterator[tuple[int, int]]:
    used = 0.0
    for piece in _PIECE.finditer(text, start, end):
        taken = measure(piece[0])
        if used + taken > width and not piece[0].isspace() and piece.start() > start:
            yield start, piece.start()
            start, used = piece.start(), 0.0
        used += taken
    yield start, end
