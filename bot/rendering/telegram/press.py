"""What a button carries: all that any replica needs to act on it, in the 64 bytes that Telegram gives."""

import re
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct
from telegram.constants import InlineKeyboardButtonLimit

from bot.rendering.telegram.view import NO_EDITION

_DATA = re.compile(
    r"(?P<action>[a-z])(?P<edition>(?:~[\w-]{2})?[\w-]{2})(?P<page>\d+):(?P<asker>[0-9a-z]+):(?P<path>[\d.]*):(?P<typed>.*)",
    re.DOTALL | re.ASCII,
)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_FAR, _LAST, _LONG = (99, 99), 99_999, "~----"  # the longest that may stand in a button
_MOST = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)  # bytes
_REMEMBERED = 256  # askers, whose number stands in every button under an answer
ANYBODY = 0  # the asker of a question that stands under a group's or a channel's name instead of a person's


class Action(StrEnum):
    """What a button does; the value is what stands in its data, and stays what it is."""

    TURN = "t"  # to a page of the whole answer
    FOLD = "f"  # back to what is shown first in a group
    ASK = "a"
    IN_PRIVATE = "p"
    DRAW = "d"  # a picture, light or dark as the page says
    EXPORT = "e"  # a file, of the kind whose number the page is
    REMOVE = "x"
    NOT_ASKED = "n"


class Asked(Struct, frozen=True):
    """Which question is answered: what ``asker`` typed, or a suggestion under its answer.

    Each number of ``path`` leads from an answer to the suggestion with that index, so a suggestion of any length fits
    into a button. ``typed`` is None where it is too long for one: then it is read from the message that was answered.
    """

    asker: int
    typed: str | None
    path: tuple[int, ...] = ()

    @classmethod
    def of(cls, asker: int, typed: str) -> "Asked":
        """The question ``typed``, kept if it still fits beside a far page and the way to a suggestion's suggestion."""
        return cls(asker, typed if len(typed.encode()) <= _room(asker) else None)


class Press(Struct, frozen=True):
    """A button pressed: what to do with which answer, from which ``edition`` of which documents. Pages count from 0."""

    action: Action
    asked: Asked
    page: int = 0
    edition: str = NO_EDITION

    @property
    def data(self) -> str:
        """What stands in the button, 64 bytes at most if it ``fits``."""
        return self.data_in(self.edition)

    def data_in(self, edition: str) -> str:
        """The data of the same press in another ``edition`` of the documents."""
        path = ".".join(map(str, self.asked.path))
        return f"{self.action}{edition}{self.page}:{_base36(self.asked.asker)}:{path}:{self.asked.typed or ''}"

    @property
    def fits(self) -> bool:
        """Can Telegram take the data, of whichever corpus? It does that of an ``Asked.of`` and two steps on."""
        return len(self.data_in(_LONG).encode()) <= _MOST

    @classmethod
    def parse(cls, data: str) -> "Press | None":
        """The press that ``data`` stands for; None if it is none of this bot's, or of an older form."""
        found = _DATA.fullmatch(data)
        if not found or found["action"] not in list(Action):
            return None
        path = tuple(int(step) for step in found["path"].split(".") if step)
        asked = Asked(int(found["asker"], 36), found["typed"] or None, path)
        return cls(Action(found["action"]), asked, int(found["page"]), found["edition"])


def _room(asker: int) -> int:
    """How many bytes what ``asker`` typed may have beside a far page and the way to a suggestion's suggestion."""
    return _MOST - _BESIDE - len(_base36(asker))


@lru_cache(_REMEMBERED)
def _base36(number: int) -> str:
    """``number``, not negative, as ``int(..., 36)`` reads it: a user's id in 7 characters instead of 10."""
    written = ""
    while number:
        number, digit = divmod(number, 36)
        written = _DIGITS[digit] + written
    return written or "0"


_BESIDE = len(Press(Action.TURN, Asked(ANYBODY, None, _FAR), _LAST).data_in(_LONG)) - len(_base36(ANYBODY))
