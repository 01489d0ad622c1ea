"""Buttons under a message, named as the Bot API names their parts, but lighter than the library's."""

from typing import NamedTuple, TypeAlias

from telegram import InlineKeyboardButton, InlineKeyboardMarkup


class Button(NamedTuple):
    """A button that carries ``callback_data``, or leads to ``url``."""

    text: str
    callback_data: str | None = None
    url: str | None = None

    @property
    def parameters(self) -> dict[str, str]:
        """The same as a call to Telegram takes it."""
        return {name: value for name, value in zip(self._fields, self, strict=True) if value is not None}

    @property
    def button(self) -> InlineKeyboardButton:
        """The same as the library's methods take it."""
        return InlineKeyboardButton(self.text, url=self.url, callback_data=self.callback_data)


Row: TypeAlias = list[Button]


class Buttons(NamedTuple):
    """Rows of buttons, at least one."""

    inline_keyboard: list[Row]

    @property
    def parameters(self) -> dict[str, list[list[dict[str, str]]]]:
        """The same as a call to Telegram takes it."""
        return {"inline_keyboard": [[button.parameters for button in row] for row in self.inline_keyboard]}

    @property
    def markup(self) -> InlineKeyboardMarkup:
        """The same as the library's methods take it."""
        return InlineKeyboardMarkup([[button.button for button in row] for row in self.inline_keyboard])
