"""Text with entities, as Telegram takes it: nothing to escape, and lengths that are exact.

Offsets and lengths are UTF-16 units, as the Bot API counts them. Entities are sent beside the text instead of HTML in
it, so no document's text can be taken for markup.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct
from telegram.constants import MessageEntityType

from bot.corpus.span import Span

Url: TypeAlias = str | Callable[[], str]
"""An address; or what makes it, if it is shown."""

_ELLIPSIS = "…"
_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")
_REMEMBERED = 256  # texts of documents


def units(text: str) -> int:
    """The length of ``text`` as Telegram counts it: a character outside the basic plane is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class Entity(Struct, frozen=True, omit_defaults=True):
    """What ``telegram.MessageEntity`` tells of a stretch of text; as light as can be, since pages have many."""

    type: MessageEntityType
    offset: int
    length: int
    url: str | None = None


Mark: TypeAlias = tuple[MessageEntityType, int, int, Url | None]
"""An entity inside a text, as ``Entity`` has it, but for an address that may still have to be made.

No class of its own: for a page some fifty are made, and a tuple takes a tenth of the time.
"""


class Rich(Struct, frozen=True):
    """A text of so many units, with marks over it, outer ones first."""

    text: str = ""
    length: int = 0
    marks: tuple[Mark, ...] = ()

    def styled(self, kind: MessageEntityType, url: Url | None = None) -> "Rich":
        """The same text with an entity over all of it."""
        return Rich(self.text, self.length, ((kind, 0, self.length, url), *self.marks)) if self.length else self

    def leading_to(self, *urls: Url) -> "Rich":
        """The same text with an address for each of its marks."""
        marks = [(kind, offset, length, url) for (kind, offset, length, _), url in zip(self.marks, urls, strict=True)]
        return Rich(self.text, self.length, tuple(marks))

    @property
    def entities(self) -> tuple[Entity, ...]:
        """The marks as they are shown: most pages of a long answer aren't, so that is when addresses are made."""
        return tuple([Entity(kind, at, size, url() if callable(url) else url) for kind, at, size, url in self.marks])


def join(pieces: Iterable[Rich], between: str = "") -> Rich:
    """``pieces`` one after the other, those that are empty left out."""
    filled = [piece for piece in pieces if piece.length]
    if len(filled) == 1:
        return filled[0]
    gap = units(between)
    marks: list[Mark] = []
    at = -gap
    for piece in filled:
        at += gap
        marks += [(kind, at + offset, size, url) for kind, offset, size, url in piece.marks] if at else piece.marks
        at += piece.length
    return Rich(between.join([piece.text for piece in filled]), max(at, 0), tuple(marks))


def plain(text: str, most: int | None = None) -> Rich:
    """``text`` without entities; of more than ``most`` units, its beginning and an ellipsis."""
    if most is not None:
        text = shortened(text, most)
    return Rich(text, units(text))


def shortened(text: str, most: int) -> str:
    """``text``; of more than ``most`` units, its beginning and an ellipsis."""
    if 2 * len(text) <= most or units(text) <= most:
        return text
    return text[: fitting(text, most - units(_ELLIPSIS))].rstrip() + _ELLIPSIS


def bold(text: str, most: int | None = None) -> Rich:
    """``text`` in bold; of more than ``most`` units, its beginning and an ellipsis."""
    return plain(text, most).styled(MessageEntityType.BOLD)


def italic(text: str, most: int | None = None) -> Rich:
    """``text`` in italics; of more than ``most`` units, its beginning and an ellipsis."""
    return plain(text, most).styled(MessageEntityType.ITALIC)


def code(text: str) -> Rich:
    """``text`` in a block that a tap copies."""
    return plain(text).styled(MessageEntityType.PRE)


def link(text: str, url: Url, most: int | None = None) -> Rich:
    """``text`` leading to ``url``; of more than ``most`` units, its beginning and an ellipsis."""
    return linked(plain(text, most), url)


def linked(rich: Rich, url: Url) -> Rich:
    """``rich`` with all of it leading to ``url``."""
    return rich.styled(MessageEntityType.TEXT_LINK, url)


def quoted(text: str, span: Span, marked: Iterable[Span]) -> Rich:
    """The slice of ``text`` under ``span`` as a quotation that unfolds, those of ``marked`` that reach into it bold."""
    return stressed(text, span, marked).styled(MessageEntityType.EXPANDABLE_BLOCKQUOTE)


def stressed(text: str, span: Span, marked: Iterable[Span]) -> Rich:
    """The slice of ``text`` under ``span``, those of ``marked`` that reach into it bold.

    Spans are code points of ``text``, ``marked`` in order.
    """
    measured = _length if _is_of_single_units(text) else units_between
    marks: list[Mark] = []
    start, at = span.start, 0
    for mark in marked:
        begin, end = max(mark.start, start), min(mark.end, span.end)
        if begin < end:
            at += measured(text, start, begin)
            size = measured(text, begin, end)
            marks.append((MessageEntityType.BOLD, at, size, None))
            start, at = end, at + size
    return Rich(span.of(text), at + measured(text, start, span.end), tuple(marks))


@lru_cache(_REMEMBERED)
def _is_of_single_units(text: str) -> bool:
    """Is each character of ``text``, a document's most often, one unit?"""
    return text.isascii() or not _TWO_UNITS.search(text)


def _length(text: str, start: int, end: int) -> int:
    return end - start


def units_between(text: str, start: int, end: int) -> int:
    """The length of the slice of ``text`` as Telegram counts it."""
    return units(text[start:end])


def fitting(text: str, most: int, start: int = 0) -> int:
    """The index up to which ``text`` can be shown from ``start`` in ``most`` units; always a whole character on."""
    end, room = start, most
    for character in text[start : start + most]:
        room -= 2 if character > "\uffff" else 1
        if room < 0:
            break
        end += 1
    return end


def cut(text: str, span: Span, most: int) -> Iterator[Span]:
    """``span`` in pieces of at most ``most`` units, 2 or more, that join up; each ends after white space if it can."""
    start = span.start
    while _is_longer(text, start, span.end, most):
        end = _after_space(text, start, max(fitting(text, most, start), start + 1))
        yield Span(start, end)
        start = end
    yield Span(start, span.end)


def _is_longer(text: str, start: int, end: int, most: int) -> bool:
    """Has the slice of ``text`` more than ``most`` units? Where it has few characters none is looked at."""
    return 2 * (end - start) > most and units_between(text, start, end) > most


def _after_space(text: str, start: int, end: int) -> int:
    """The best place to cut before ``end``: after a line, else after a word, else ``end``, none in the first half."""
    middle = start + (end - start) // 2
    for space in ("\n", " "):
        found = text.rfind(space, middle, end)
        if found >= 0:
            return found + 1
    return end
