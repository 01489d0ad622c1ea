"""Single quotation marks, told from apostrophes."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.corpus.span import Span, stripped
from bot.reading.speech.quoted import Quoted

# Words that begin with an apostrophe.
_ELIDED = re.compile(
    r"(?:em|tis|twas|twould|til|till|cause|bout|round|neath|cos|cuz|n|s|re|ll|d|ve)\b|\d", re.IGNORECASE
)


@cache
def _pattern() -> re.Pattern[str]:
    opening = r"(?<![\w.,;:!?%’'‘)\]])(?P<open>[‘'‚](?=[^\W_]|[\[(…$“\"]))"
    return re.compile(opening + r"|(?<=[^\s‘'(\[])(?P<close>[’'‘])(?![\w’'])")


def opens_single(text: str, paragraph: Span) -> bool:
    """Whether a single mark that opens a quotation stands first in ``paragraph``."""
    found = _pattern().match(text, paragraph.start, paragraph.end)
    return found is not None and found["open"] is not None and not _ELIDED.match(text, paragraph.start + 1)


def with_single_marks(
    text: str, paragraph: Span, double: Sequence[Quoted], goes_on: bool = False
) -> tuple[Quoted, ...]:
    """``double`` and the pairs of single marks outside them, in order; a single pair replaces what it encloses.

    A single mark that nothing closes is an apostrophe; but with ``goes_on``, where the next paragraph begins with one
    too, a quotation that begins this paragraph runs to its end.
    """
    singles = list(_pairs(text, _outside(text, paragraph, double), paragraph if goes_on else None))
    if not singles:
        return tuple(double)
    kept = _not_enclosed(double, singles)
    return tuple(sorted((*kept, *singles), key=lambda quoted: quoted.outer.start))


def _outside(text: str, paragraph: Span, double: Sequence[Quoted]) -> Iterator[re.Match[str]]:
    """The single marks that no pair of double marks encloses."""
    start = paragraph.start
    for quoted in double:
        yield from _pattern().finditer(text, start, quoted.outer.start)
        start = quoted.outer.end
    yield from _pattern().finditer(text, start, paragraph.end)


def _pairs(text: str, marks: Iterator[re.Match[str]], running: Span | None) -> Iterator[Quoted]:
    opened = weak = -1
    for mark in marks:
        at = mark.start()
        if mark["open"]:
            if opened >= 0 and weak >= 0:
                yield from _quoted(text, opened, weak)
            opened, weak = (at, -1) if not _ELIDED.match(text, at + 1) else (opened, weak)
        elif opened >= 0 and _may_be_possessive(text, at):
            weak = at if weak < 0 else weak
        elif opened >= 0:
            yield from _quoted(text, opened, at)
            opened = weak = -1
    if running and opened == running.start:
        yield Quoted(Span(opened + 1, running.end), Span(opened, running.end), closed=False)
    elif opened >= 0 and weak >= 0:
        yield from _quoted(text, opened, weak)


def _may_be_possessive(text: str, at: int) -> bool:
    """As in "the workers' rights"."""
    return text[at - 1] in "sSzxZX" and text[at + 1 : at + 2].isspace()


def _quoted(text: str, opened: int, closing: int) -> Iterator[Quoted]:
    inner = stripped(text, opened + 1, closing)
    if inner:
        yield Quoted(inner, Span(opened, closing + 1))


def _not_enclosed(double: Sequence[Quoted], singles: Sequence[Quoted]) -> Iterator[Quoted]:
    at = 0
    for quoted in double:
        while at < len(singles) and singles[at].outer.end <= quoted.outer.start:
            at += 1
        if at == len(singles) or not singles[at].outer.contains(quoted.outer):
            yield quoted
