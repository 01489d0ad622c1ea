"""Text with entities, as Telegram takes it: nothing to escape, and lengths that are exact.

Offsets and lengths are UTF-16 units, as the Bot API counts them. Entities are sent beside the text instead of HTML in
it, so no document's text can be taken for markup.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple, TypeAlias

from telegram.constants import MessageEntityType

from bot.corpus.span import Span

Url: TypeAlias = str | Callable[[], str]
"""An address; or what makes it, if it is shown."""

_ELLIPSIS = "…"


def units(text: str) -> int:
    """The length of ``text`` as Telegram counts it: a character outside the basic plane is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class Entity(NamedTuple):
    """What ``telegram.MessageEntity`` tells of a stretch of text; as light as can be, since pages have many."""

    type: MessageEntityType
    offset: int
    length: int
    url: str | None = None

    @property
    def parameters(self) -> dict[str, str | int]:
        """The same as a call to Telegram takes it."""
        kind, offset, length, url = self
        told: dict[str, str | int] = {"type": kind, "offset": offset, "length": length}
        return {**told, "url": url} if url else told


class Rich(NamedTuple):
    """A text with entities over it, as the tree that it is made of.

    ``length`` is that of its text, in units, ``entity_count`` how many entities it has. Both are known at once; the
    text is put together, and entities get their places, only where it is shown: most pages of a long answer aren't.
    """

    pieces: "tuple[str] | tuple[Rich, ...]" = ()
    length: int = 0
    entity_count: int = 0
    type: MessageEntityType | None = None
    url: Url | None = None

    def styled(self, kind: MessageEntityType, url: Url | None = None) -> "Rich":
        """The same text with an entity over all of it."""
        if not self.length:
            return self
        pieces = (self,) if self.type else self.pieces
        return Rich(pieces, self.length, self.entity_count + 1, kind, url)

    @property
    def shown(self) -> tuple[str, tuple[Entity, ...]]:
        """The text, and the entities, outer ones first."""
        texts: list[str] = []
        entities: list[Entity] = []
        _lay_out(self, 0, texts, entities)
        return "".join(texts), tuple(entities)

    @property
    def text(self) -> str:
        return self.shown[0]

    @property
    def entities(self) -> tuple[Entity, ...]:
        return self.shown[1]


def _lay_out(rich: Rich, at: int, texts: list[str], entities: list[Entity]) -> None:
    """Add the text and the entities of ``rich``, as they stand when ``at`` units precede it."""
    if rich.type:
        entities.append(Entity(rich.type, at, rich.length, rich.url() if callable(rich.url) else rich.url))
    for piece in rich.pieces:
        if isinstance(piece, str):
            texts.append(piece)
            continue
        if piece.entity_count:
            _lay_out(piece, at, texts, entities)
        elif isinstance(piece.pieces[0], str):
            texts.append(piece.pieces[0])
        else:
            _write_out(piece, texts)
        at += piece.length


def _write_out(rich: Rich, texts: list[str]) -> None:
    """Add the text of ``rich``, which has no entities."""
    for piece in rich.pieces:
        if isinstance(piece, str):
            texts.append(piece)
        else:
            _write_out(piece, texts)


def join(pieces: Iterable[Rich], between: str = "") -> Rich:
    """``pieces`` one after the other, those that are empty left out."""
    gap = _gap(between)
    shown: list[Rich] = []
    length = count = 0
    for piece in pieces:
        if piece.length:
            if shown and gap.length:
                shown.append(gap)
                length += gap.length
            shown.append(piece)
            length += piece.length
            count += piece.entity_count
    return shown[0] if len(shown) == 1 else Rich(tuple(shown), length, count)


@cache
def _gap(between: str) -> Rich:
    """What stands between two pieces: some line breaks and dots, all named in this program."""
    return plain(between)


def plain(text: str, most: int | None = None) -> Rich:
    """``text`` without entities; of more than ``most`` units, its beginning and an ellipsis."""
    if most is not None:
        text = shortened(text, most)
    return Rich((text,), units(text))


def shortened(text: str, most: int) -> str:
    """``text``; of more than ``most`` units, its beginning and an ellipsis."""
    if 2 * len(text) <= most or units(text) <= most:
        return text
    return text[: fitting(text, most - units(_ELLIPSIS))].rstrip() + _ELLIPSIS


def bold(text: str, most: int | None = None) -> Rich:
    return plain(text, most).styled(MessageEntityType.BOLD)


def italic(text: str, most: int | None = None) -> Rich:
    return plain(text, most).styled(MessageEntityType.ITALIC)


def code(text: str) -> Rich:
    """``text`` in a block that a tap copies."""
    return plain(text).styled(MessageEntityType.PRE)


def link(text: str, url: Url, most: int | None = None) -> Rich:
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
    pieces: list[Rich] = []
    start = span.start
    for mark in marked:
        begin, end = max(mark.start, start), min(mark.end, span.end)
        if begin < end:
            pieces += [plain(text[start:begin]), bold(text[begin:end])]
            start = end
    pieces.append(plain(text[start : span.end]))
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
