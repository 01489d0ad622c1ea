"""The buttons under an answer."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from bot.answers.answer import Answer, Suggestion
from bot.answers.commands import COMMANDS
from bot.answers.message import Message, count, say
from bot.rendering.telegram.buttons import Button, Buttons, Row
from bot.rendering.telegram.parts import Part
from bot.rendering.telegram.press import Action, Asked, Press
from bot.rendering.telegram.rich import shortened
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill

REMOVE, _NOT_ASKED = "✕", say("Not what I asked")
_UNRATED = frozenset({"help", "start", "open", "sources", "cite"})  # nothing to misunderstand
_RATED = COMMANDS.keys() - _UNRATED
_LABEL = 60  # units; a phone shows about half of that and cuts the rest by itself
_MOST, _MOST_IN_SHORT = 20, 3
_MORE, _LESS, _IN_PRIVATE, _AGAIN = say("More"), say("Less"), say("In private"), say("Show it again")


class Keyboard(Struct, frozen=True):
    """Makes the buttons under ``answer``, which answers ``asked``, for a chat of this ``view``."""

    answer: Answer
    asked: Asked
    view: View

    def under(self, part: Part) -> Buttons | None:
        """A row that turns pages or unfolds, a row for each suggestion; None where there is nothing to press."""
        most = _MOST_IN_SHORT if part.folded else _MOST
        rows = [*self._turning(part), *self._unfolding(part), *self._asking(most), *self._last()]
        return Buttons(rows) if rows else None

    def _turning(self, part: Part) -> Iterator[Row]:
        if part.count > 1 and not part.folded:
            back, on = (part.number - 1) % part.count, (part.number + 1) % part.count
            shown = ((back, "◀"), (part.number, f"{part.number + 1}/{part.count}"), (on, "▶"))
            yield [self._button(label, Press(Action.TURN, self.asked, target)) for target, label in shown]

    def _unfolding(self, part: Part) -> Iterator[Row]:
        """More or less of the answer here, and all of it in private, where others don't have to read it."""
        if part.folded:
            more = count("One more", "{n} more", part.hidden) if part.hidden else _MORE
            yield [self._button(self._fill(more), Press(Action.TURN, self.asked)), self._in_private()]
        elif part.foldable and self.view.short:
            yield [self._button(self._fill(_LESS), Press(Action.FOLD, self.asked)), self._in_private()]
        elif part.foldable:
            yield [self._in_private()]

    def _last(self) -> Iterator[Row]:
        """What says that this wasn't asked, where answers are rated; in a group, what takes the answer away."""
        row: Row = []
        if self.view.rated and self.answer.command in _RATED:
            row.append(self._button(self._fill(_NOT_ASKED), Press(Action.NOT_ASKED, self.asked)))
        if self.view.group:
            row.append(self._button(REMOVE, Press(Action.REMOVE, self.asked)))
        if row:
            yield row

    def _in_private(self) -> Button:
        """A link that asks the same in private; for a question too long for one, a button that has it sent there."""
        label = self._fill(_IN_PRIVATE)
        url = None if self.answer.of_replied else self.view.links.to_question(self.answer.typed)
        if url:
            return Button(label, url=url)
        return self._button(label, Press(Action.IN_PRIVATE, self.asked))

    def _asking(self, most: int) -> Iterator[Row]:
        for index, suggestion in enumerate(self.answer.suggestions[:most]):
            press = self._ask(index, suggestion)
            if press.fits:
                yield [self._button(suggestion.name, press)]

    def _ask(self, index: int, suggestion: Suggestion) -> Press:
        """What asks ``suggestion``: its own text if a button holds it, else the way to it."""
        direct = Asked.of(self.asked.asker, suggestion.typed)
        return Press(Action.ASK, direct if direct.typed else replace(self.asked, path=(*self.asked.path, index)))

    def _button(self, label: str, press: Press) -> Button:
        return _button(label, press, self.view)

    def _fill(self, message: Message) -> str:
        return fill(message, self.view.locale)


def again(asked: Asked, view: View) -> Buttons:
    """The buttons under a pointer to an earlier answer: to have it all the same, and to take the pointer away."""
    show, remove = Press(Action.ASK, asked), Press(Action.REMOVE, asked)
    return Buttons([[_button(fill(_AGAIN, view.locale), show, view), _button(REMOVE, remove, view)]])


def _button(label: str, press: Press, view: View) -> Button:
    return Button(shortened(label, _LABEL) or "?", callback_data=press.data_in(view.edition))
