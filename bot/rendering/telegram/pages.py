"""Answer -> pages that Telegram takes, each a message of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from telegram import MessageEntity
from telegram.constants import MessageLimit

from bot.answers.answer import Answer
from bot.answers.message import say
from bot.rendering.telegram.blocks import Block, Blocks
from bot.rendering.telegram.rich import Rich, join, plain
from bot.rendering.wording import fill

_BETWEEN = "\n\n"
_EMPTY = say("There is nothing to show.")


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a message and its entities; offsets are UTF-16 units."""

    text: str
    entities: tuple[MessageEntity, ...] = ()


def pages(
    answer: Answer, bot_username: str, locale: str = "en", limit: int = MessageLimit.MAX_TEXT_LENGTH
) -> tuple[Page, ...]:
    """``answer`` on as few pages as its blocks need, at least one, none of more than ``limit`` UTF-16 units.

    The title stands on every page, the notice on the first, a section's heading wherever the section goes on.
    """
    blocks = Blocks(bot_username, locale, limit)
    title, notice = blocks.above(answer)
    bodies = list(_packed(_Room(limit).after([title, notice]), blocks.of(answer))) or [[]]
    shown = [join([title, notice if i == 0 else Rich(), *body], _BETWEEN) for i, body in enumerate(bodies)]
    return tuple(page_of(one if one.text.strip() else plain(fill(_EMPTY, locale))) for one in shown)


def page_of(rich: Rich) -> Page:
    """``rich`` as a message; it must keep Telegram's limits."""
    return Page(rich.text, tuple(MessageEntity(*entity) for entity in rich.entities))


@dataclass(frozen=True, slots=True)
class _Room:
    """What a page still has room for."""

    units: int
    entities: int = MessageLimit.MESSAGE_ENTITIES

    def after(self, parts: Iterable[Rich]) -> "_Room":
        """What is left after ``parts`` and the breaks between them; less than nothing where they don't fit."""
        filled = [part for part in parts if part.text]
        units = sum(part.length + len(_BETWEEN) for part in filled)
        return _Room(self.units - units, self.entities - sum(len(part.entities) for part in filled))

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
