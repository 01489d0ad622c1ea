"""What every picture has: its measures, what stands above and below, and parts stacked one below the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.rendering.picture.faces import Style, Voice
from bot.rendering.picture.marks import Box, Ink, Mark, Page, Shape, Text
from bot.rendering.picture.paragraphs import own_words

# A telephone shows 1080 pixels as some 390 points, so 36 pixels are the 13 points of small but easy reading. A page no
# taller than 16:9 is seen whole on any of them.
WIDTH, TALLEST = 1080, 1920
MARGIN = 72
INNER = WIDTH - 2 * MARGIN
_TOP, _BOTTOM = 52, 46

KICKER = Style(Voice.OWN, 27, 700, spacing=3.2)
TITLE = Style(Voice.OWN, 64, 700)
SUMMARY = Style(Voice.OWN, 30)
SMALL = Style(Voice.OWN, 27)
_THICK, _THIN = 6, 2


@dataclass(frozen=True, slots=True)
class Part:
    """Marks from 0 down, and how much room they take."""

    marks: tuple[Mark, ...]
    height: float


def stacked(parts: Iterable[Part]) -> Part:
    """``parts`` one below the other."""
    marks: list[Mark] = []
    height = 0.0
    for part in parts:
        marks += (mark.moved(0, height) for mark in part.marks)
        height += part.height
    return Part(tuple(marks), height)


def space(height: float) -> Part:
    """Nothing, ``height`` pixels tall."""
    return Part((), height)


def page(parts: Iterable[Part]) -> Page:
    """A page of ``parts``, as tall as they are."""
    whole = stacked([space(_TOP), *parts, space(_BOTTOM)])
    return Page(WIDTH, round(whole.height), whole.marks)


def masthead(kicker: str, title: str, summary: str) -> Part:
    """What the picture is, of what, and how much of it: under a thick and a thin rule, as newspapers have them."""
    rules = Part((_rule(0, _THICK, Ink.WORDS), _rule(_THICK + 5, _THIN, Ink.WORDS)), _THICK + 5 + _THIN)
    return stacked(
        [
            rules,
            space(16),
            written(own_words(kicker.upper(), KICKER, Ink.ACCENT, MARGIN, INNER, 34, 1)),
            written(own_words(title, TITLE, Ink.WORDS, MARGIN, INNER, 76, 2)),
            space(10),
            written(own_words(summary, SUMMARY, Ink.QUIET, MARGIN, INNER, 40, 3)),
        ]
    )


def foot(legend: Part, words: str, bot: str | None) -> Part:
    """A rule, what the marks mean, what holds for the whole picture, and where to find the bot of that name."""
    name = [Text(f"@{bot}", SMALL, 0, 38).ending_at(WIDTH - MARGIN)] if bot else []
    room = (name[0].left - 30 if name else WIDTH - MARGIN) - MARGIN
    lines = own_words(words, SMALL, Ink.QUIET, MARGIN, room, 38, 3)
    return stacked([Part((_rule(0, _THIN, Ink.RULE),), 16), legend, written([*lines, *name])])


def written(lines: Sequence[Text]) -> Part:
    """Lines, down to the lowest baseline."""
    return Part(tuple(lines), max((line.baseline for line in lines), default=0.0))


def _rule(top: float, thickness: float, ink: Ink) -> Shape:
    return Shape(Box(MARGIN, top, WIDTH - MARGIN, top + thickness), ink)
