"""A sentence of the bot's own: about what it found, never about the story."""

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from msgspec import Struct, field

from bot.reading.dates.when import When

Value: TypeAlias = "str | int | date | When | Message | tuple[Value, ...]"


class Message(Struct, frozen=True):
    """A template in English and what fills its ``{names}``. Rendering translates, fills and writes dates its own way.

    With ``plural``, the template holds for one and ``plural`` for any other ``count``, which is the value ``n``.
    """

    template: str
    values: Mapping[str, Value] = field(default_factory=dict)
    plural: str | None = None

    @property
    def count(self) -> int:
        """The number that chooses between ``template`` and ``plural``: 1 where the message counts nothing."""
        n = self.values.get("n", 1)
        return n if isinstance(n, int) else 1


def say(template: str, **values: Value) -> Message:
    """A message with one form."""
    return Message(template, values)


def count(singular: str, plural: str, n: int, **values: Value) -> Message:
    """A message whose form depends on ``n``."""
    return Message(singular, {"n": n, **values}, plural)
