"""Answer -> pages that Telegram takes, each a message of its own."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, overload

from msgspec import Struct, to_builtins
from msgspec.structs import astuple
from telegram import MessageEntity
from telegram.constants import MessageLimit

from bot.answers.answer import Answer
from bot.answers.message import say
from bot.rendering.telegram.blocks import Block, Blocks
from bot.rendering.telegram.deep_links import Links
from bot.rendering.telegram.rich import Entity, Rich, join
from bot.rendering.wording import fill

_BETWEEN = "\n\n"
_EMPTY = say("There is nothing to show.")


class Page(Struct, frozen=True):
    """The text of a message and its entities; offsets are UTF-16 units."""

    text: str
    entities: tuple[Entity, ...] = ()

    @property
    def message_entities(self) -> tuple[MessageEntity, ...]:
        """The entities as the library's methods take them."""
        return tuple(MessageEntity(*astuple(entity)) for entity in self.entities)

    @property
    def parameters(self) -> Any:
        """The text and the entities as a call to Telegram takes them."""
        return to_builtins(self)


class Pages(Sequence[Page]):
    """The pages of an answer, each put together when it is asked for: of many, one is sent."""

    def __init__(self, laid_out: Sequence[Sequence[Rich]], empty: str) -> None:
        """``laid_out`` is what stands on each page; where that has no words, ``empty`` stands instead."""
        self._laid_out, self._empty = laid_out, empty

    def __len__(self) -> int:
        return len(self._laid_out)

    @overload
    def __getitem__(self, number: int) -> Page: ...

    @overload
    def __getitem__(self, number: slice) -> tuple[Page, ...]: ...

    def __getitem__(self, number: int | slice) -> Page | tuple[Page, ...]:
        if isinstance(number, slice):
            return tuple(map(self._page, self._laid_out[number]))
        return self._page(self._laid_out[number])

    def _page(self, parts: Sequence[Rich]) -> Page:
        page = page_of(join(parts, _BETWEEN))
        return page if page.text.strip() else Page(self._empty)


def pages(
    answer: Answer,
    links: Links,
    locale: str = "en",
    limit: int = MessageLimit.MAX_TEXT_LENGTH,
    wanted: int = MessageLimit.MAX_TEXT_LENGTH,
) -> Pages:
    """``answer`` on as few pages as its blocks need, at least one, none of more than ``limit`` UTF-16 units.

    What doesn't fit on one is put on pages of at most ``wanted`` units, but for a single block that is longer. The
    title stands on every page, the notice on the first, a section's heading wherever the section goes on.
    """
    blocks = Blocks(links, locale, limit)
    title, notice = above = blocks.above(answer)
    laid_out = list(blocks.of(answer, above))
    bodies = list(islice(_packed(_Room(limit).after(above), laid_out), 2)) or [[]]
    if len(bodies) > 1:
        bodies = list(_packed(_Room(wanted).after(above), laid_out))
    first, *others = bodies
    return Pages([[title, notice, *first], *([title, *body] for body in others)], fill(_EMPTY, locale))


def page_of(rich: Rich) -> Page:
    """``rich`` as a message; it must keep Telegram's limits."""
    return Page(rich.text, rich.entities)


class _Room(Struct, frozen=True):
    """What a page still has room for."""

    units: int
    entities: int = MessageLimit.MESSAGE_ENTITIES

    def after(self, parts: Iterable[Rich]) -> "_Room":
        """What is left after ``parts`` and the breaks between them; less than nothing where they don't fit."""
        units, entities = self.units, self.entities
        for part in parts:
            if part.length:
                units -= part.length + len(_BETWEEN)
                entities -= len(part.marks)
        return _Room(units, entities)

    @property
    def overdrawn(self) -> bool:
        return self.units < 0 or self.entities < 0


def _packed(room: _Room, blocks: Iterable[Block]) -> Iterator[list[Rich]]:
    """What stands on each page below its title, if every page has ``room``."""
    page: list[Rich] = []
    heading, left = Rich(), room
    for block in blocks:
        parts = _parts(block, heading)
        if page and left.after(parts).overdrawn:
            yield page
            page, parts, left = [], _parts(block, Rich()), room
        page.append(join(parts, "\n"))
        heading, left = block.heading, left.after(parts)
    if page:
        yield page


def _parts(block: Block, shown: Rich) -> list[Rich]:
    """The block under its heading, unless the page shows that already."""
    return [block.body] if block.heading == shown else [block.heading, block.body]
