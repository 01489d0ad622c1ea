"""Text with entities, as Telegram takes it: nothing to escape, and lengths that are exact.

Offsets and lengths are UTF-16 units, as the Bot API counts them. Entities are sent beside the text instead of HTML in
it, so no document's text can be taken for markup.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from telegram.constants import MessageEntityType

from bot.corpus.span import Span

_ELLIPSIS = "…"


def units(text: str) -> int:
    """The length of ``text`` as Telegram counts it: a character outside the basic plane is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class Entity(NamedTuple):
    """A ``MessageEntity`` to be: lighter, since each is moved some times before its page is done."""

    kind: MessageEntityType
    offset: int
    length: int
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Rich:
    """A text and the entities over it, outer ones first."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    @property
    def length(self) -> int:
        return units(self.text)

    def styled(self, kind: MessageEntityType, url: str | None = None) -> "Rich":
        """The same text with an entity over all of it."""
        if not self.text:
            return self
        return Rich(self.text, (Entity(kind, 0, self.length, url), *self.entities))

    def moved(self, by: int) -> Iterator[Entity]:
        """The entities as they stand when so many units precede the text."""
        return (Entity(kind, offset + by, length, url) for kind, offset, length, url in self.entities)


def join(pieces: Iterable[Rich], between: str = "") -> Rich:
    """``pieces`` one after the other, those that are empty left out."""
    texts: list[str] = []
    entities: list[Entity] = []
    length = 0
    for piece in pieces:
        if piece.text and texts:
            texts.append(between)
            length += units(between)
        if piece.text:
            entities += piece.moved(length)
            texts.append(piece.text)
            length += piece.length
    return Rich("".join(texts), tuple(entities))


def plain(text: str, most: int | None = None) -> Rich:
    """``text`` without entities; of more than ``most`` units, its beginning and an ellipsis."""
    if most is None or units(text) <= most:
        return Rich(text)
    return Rich(text[: fitting(text, most - units(_ELLIPSIS))].rstrip() + _ELLIPSIS)


def bold(text: str, most: int | None = None) -> Rich:
    return plain(text, most).styled(MessageEntityType.BOLD)


def italic(text: str, most: int | None = None) -> Rich:
    return plain(text, most).styled(MessageEntityType.ITALIC)


def code(text: str) -> Rich:
    """``text`` in a block that a tap copies."""
    return plain(text).styled(MessageEntityType.PRE)


def link(text: str, url: str, most: int | None = None) -> Rich:
    return plain(text, most).styled(MessageEntityType.TEXT_LINK, url)


def quoted(text: str, span: Span, marked: Iterable[Span]) -> Rich:
    """The slice of ``text`` under ``span`` as a quotation that unfolds, those of ``marked`` that reach into it bold."""
    return stressed(text, span, marked).styled(MessageEntityType.EXPANDABLE_BLOCKQUOTE)


def stressed(text: str, span: Span, marked: Iterable[Span]) -> Rich:
    """The slice of ``text`` under ``span``, those of ``marked`` that reach into it bold.

    Spans are code points of ``text``, ``marked`` in order.
    """
    pieces: list[Rich] = []
    start = span.start
    for mark in marked:
        begin, end = max(mark.start, start), min(mark.end, span.end)
        if begin < end:
            pieces += [Rich(text[start:begin]), bold(text[begin:end])]
            start = end
    pieces.append(Rich(text[start : span.end]))
    return join(pieces)


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
    while span.end - start > most or units(text[start : span.end]) > most:
        end = _after_space(text, start, max(fitting(text, most, start), start + 1))
        yield Span(start, end)
        start = end
    yield Span(start, span.end)


def _after_space(text: str, start: int, end: int) -> int:
    """The best place to cut before ``end``: after a line, else after a word, else ``end``, none in the first half."""
    middle = start + (end - start) // 2
    for space in ("\n", " "):
        found = text.rfind(space, middle, end)
        if found >= 0:
            return found + 1
    return end
