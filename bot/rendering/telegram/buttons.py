"""Buttons under a message, named as the Bot API names their parts, but lighter than the library's."""

from typing import Any, TypeAlias

from msgspec import Struct, to_builtins
from telegram import InlineKeyboardButton, InlineKeyboardMarkup


class Button(Struct, frozen=True, omit_defaults=True):
    """A button that carries ``callback_data``, or leads to ``url``."""

    text: str
    callback_data: str | None = None
    url: str | None = None

    @property
    def button(self) -> InlineKeyboardButton:
        """The same as the library's methods take it."""
        return InlineKeyboardButton(self.text, url=self.url, callback_data=self.callback_data)


Row: TypeAlias = list[Button]


class Buttons(Struct, frozen=True):
    """Rows of buttons, at least one."""

    inline_keyboard: list[Row]

    @property
    def parameters(self) -> Any:
        """The same as a call to Telegram takes it."""
        return to_builtins(self)

    @property
    def markup(self) -> InlineKeyboardMarkup:
        """The same as the library's methods take it."""
        return InlineKeyboardMarkup([[button.button for button in row] for row in self.inline_keyboard])
