"""The buttons under an answer."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.answers.answer import Suggestion
from bot.rendering.telegram.press import Action, Asked, Press
from bot.rendering.telegram.rich import plain

_LABEL = 60  # units; a phone shows about half of that and cuts the rest by itself
_MOST = 20


def keyboard(
    page: int, page_count: int, suggestions: Sequence[Suggestion], asked: Asked
) -> InlineKeyboardMarkup | None:
    """A row that turns pages, ``page`` counted from 0, and a row for each suggestion; None where there is neither."""
    rows = [*_turning(page, page_count, asked), *_asking(suggestions, asked)]
    return InlineKeyboardMarkup(rows) if rows else None


def _turning(page: int, page_count: int, asked: Asked) -> Iterator[list[InlineKeyboardButton]]:
    if page_count > 1:
        back, on = (page - 1) % page_count, (page + 1) % page_count
        shown = ((back, "◀"), (page, f"{page + 1}/{page_count}"), (on, "▶"))
        yield [_button(label, Press(Action.TURN, asked, target)) for target, label in shown]


def _asking(suggestions: Sequence[Suggestion], asked: Asked) -> Iterator[list[InlineKeyboardButton]]:
    for index, suggestion in enumerate(suggestions[:_MOST]):
        press = _ask(index, suggestion, asked)
        if press.fits:
            yield [_button(suggestion.name, press)]


def _ask(index: int, suggestion: Suggestion, asked: Asked) -> Press:
    """What asks ``suggestion``: its own text if a button holds it, else the way to it."""
    direct = Asked.of(asked.asker, suggestion.typed)
    return Press(Action.ASK, direct if direct.typed else replace(asked, path=(*asked.path, index)))


def _button(label: str, press: Press) -> InlineKeyboardButton:
    return InlineKeyboardButton(plain(label, _LABEL).text or "?", callback_data=press.data)
