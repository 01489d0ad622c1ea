"""Buttons that send an answer as a picture or as a file."""

from collections.abc import Sequence

from msgspec import Struct

from bot.answers.answer import Answer
from bot.answers.message import Message, say
from bot.rendering.exports.formats import FORMATS, is_exportable
from bot.rendering.telegram.buttons import Button, Buttons, Row
from bot.rendering.telegram.keyboard import REMOVE
from bot.rendering.telegram.press import Action, Asked, Press
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill

LIGHT, DARK = 0, 1  # the page of a press that draws
_PICTURE, _DARK, _LIGHT = say("Picture"), say("Dark"), say("Light")


class Attachments(Struct, frozen=True):
    """Makes the buttons for the picture and the files of ``answer``, as ``Keyboard`` does for its text."""

    answer: Answer
    asked: Asked
    view: View

    def under_text(self, *, has_picture: bool) -> list[Row]:
        """What stands under an answer as text: a button for its picture; for its files, where it has none.

        A picture that comes by itself brings its own buttons.
        """
        if not has_picture:
            return self._files()
        return [] if self.view.draws_unasked else [[self._draw("🖼", _PICTURE, LIGHT)]]

    def under_picture(self, shown: int) -> Buttons:
        """What stands under a picture, ``shown`` light or dark: the other one, and the answer's files."""
        other = self._draw("☀", _LIGHT, LIGHT) if shown == DARK else self._draw("🌙", _DARK, DARK)
        return Buttons([[other], *self._files(), *self._remove()])

    def under_file(self) -> Buttons | None:
        """What stands under a file: in a group, what takes it away."""
        rows = self._remove()
        return Buttons(rows) if rows else None

    def _files(self) -> list[Row]:
        if not is_exportable(self.answer):
            return []
        presses = (Press(Action.EXPORT, self.asked, place) for place in range(len(FORMATS)))
        return [[self._button(one.label, press) for one, press in zip(FORMATS, presses, strict=True)]]

    def _remove(self) -> list[Row]:
        return [[self._button(REMOVE, Press(Action.REMOVE, self.asked))]] if self.view.group else []

    def _draw(self, sign: str, label: Message, shown: int) -> Button:
        return self._button(f"{sign} {fill(label, self.view.locale)}", Press(Action.DRAW, self.asked, shown))

    def _button(self, label: str, press: Press) -> Button:
        return Button(label, callback_data=press.data_in(self.view.edition))


def added(buttons: Buttons | None, rows: Sequence[Row], view: View) -> Buttons | None:
    """``buttons`` with ``rows`` below them, but above what takes the answer away, which is the last in a group."""
    before = list(buttons.inline_keyboard if buttons else ())
    last = len(before) - 1 if before and view.group else len(before)
    every = [*before[:last], *rows, *before[last:]]
    return Buttons(every) if every else None
