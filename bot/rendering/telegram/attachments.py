"""Buttons that send an answer as a picture or as a file."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.answers.answer import Answer
from bot.answers.message import say
from bot.rendering.exports.formats import FORMATS, is_exportable
from bot.rendering.telegram.press import Action, Asked, Press
from bot.rendering.wording import fill

LIGHT, DARK = 0, 1  # the page of a press that draws
_PICTURE, _DARK, _LIGHT = say("Picture"), say("Dark"), say("Light")

Row = list[InlineKeyboardButton]


def under_text(answer: Answer, asked: Asked, *, has_picture: bool, is_private: bool, locale: str = "en") -> list[Row]:
    """What stands under an answer as text: a button for its picture; for its files, where it has none.

    In private the picture comes by itself, and brings its own buttons.
    """
    if not has_picture:
        return _files(answer, asked)
    if is_private:
        return []
    return [[_button(f"🖼 {fill(_PICTURE, locale)}", Press(Action.DRAW, asked, LIGHT))]]


def under_picture(answer: Answer, asked: Asked, shown: int, locale: str = "en") -> InlineKeyboardMarkup:
    """What stands under a picture, ``shown`` light or dark: the other one, and the answer's files."""
    dark = _button(f"🌙 {fill(_DARK, locale)}", Press(Action.DRAW, asked, DARK))
    light = _button(f"☀ {fill(_LIGHT, locale)}", Press(Action.DRAW, asked, LIGHT))
    return InlineKeyboardMarkup([[light if shown == DARK else dark], *_files(answer, asked)])


def added(buttons: InlineKeyboardMarkup | None, rows: Sequence[Row]) -> InlineKeyboardMarkup | None:
    """``buttons`` with ``rows`` below them."""
    every = [*(buttons.inline_keyboard if buttons else ()), *rows]
    return InlineKeyboardMarkup(every) if every else None


def _files(answer: Answer, asked: Asked) -> list[Row]:
    if not is_exportable(answer):
        return []
    return [[_button(one.label, Press(Action.EXPORT, asked, place)) for place, one in enumerate(FORMATS)]]


def _button(label: str, press: Press) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=press.data)
