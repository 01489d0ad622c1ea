"""What a chat has chosen, as a message whose buttons choose otherwise."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from bot.answers.message import Message, say
from bot.rendering.languages import LANGUAGES
from bot.rendering.telegram.buttons import Button, Buttons, Row
from bot.rendering.telegram.pages import Page, page_of
from bot.rendering.telegram.rich import Rich, bold, italic, join, plain
from bot.rendering.wording import fill
from bot.service.store.preferences import Hours, Preferences

_DATA = re.compile(r"=(?P<option>[a-z])(?P<choice>\d+)", re.ASCII)
DONE = "=done"
_CHOSEN = "✓ "
_WEST, _ROUND = 12 * 60, 26 * 60 + 30  # minutes; clocks run from UTC-12 to UTC+14, some of them on the half hour
_NIGHTS = (Hours(21, 7), Hours(22, 8), Hours(23, 9), Hours(0, 8))


@dataclass(frozen=True, slots=True)
class Choice:
    """A button, and what it makes of what was chosen before. It is the chosen one if that is the same."""

    label: Message
    choose: Callable[[Preferences], Preferences]


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose, under a letter that no other has."""

    letter: str
    title: Message
    choices: tuple[Choice, ...]
    only_in_groups: bool = True

    def chosen(self, preferences: Preferences) -> Message:
        """The label of the choice that ``preferences`` hold; of the first one if they hold none that is offered."""
        return next(
            (one.label for one in self.choices if one.choose(preferences) == preferences), self.choices[0].label
        )


def _choice(label: Message, **changes: Any) -> Choice:
    return Choice(label, lambda preferences: replace(preferences, **changes))


def _later(minutes: int, preferences: Preferences) -> Preferences:
    """``preferences`` with the clock put forward; past the last time zone comes the first."""
    return replace(preferences, offset=(preferences.offset + minutes + _WEST) % _ROUND - _WEST)


_LANGUAGE = Option(
    "l",
    say("Language"),
    (
        _choice(say("As in Telegram"), language=None),
        *(_choice(Message("{name}", {"name": name}), language=code) for code, name in LANGUAGES.items()),
    ),
    only_in_groups=False,
)
_LENGTH = Option("a", say("Answers"), (_choice(say("Short"), full=False), _choice(say("Full"), full=True)))
_MENTIONS = Option(
    "m",
    say("When I am mentioned"),
    (_choice(say("I answer"), mentions=True), _choice(say("I keep quiet"), mentions=False)),
)
_QUIET = Option(
    "q",
    say("Quiet hours"),
    (
        _choice(say("None"), quiet=None),
        *(_choice(say("{start} to {end}", start=night.start, end=night.end), quiet=night) for night in _NIGHTS),
    ),
)
_CLOCK = Option(
    "c",
    say("Clock"),
    (
        Choice(say("1 h back"), partial(_later, -60)),
        Choice(say("30 min on"), partial(_later, 30)),
        Choice(say("1 h on"), partial(_later, 60)),
    ),
)
_FEEDBACK = Option(
    "f",
    say("Button “Not what I asked”"),
    (_choice(say("Shown"), feedback=True), _choice(say("Hidden"), feedback=False)),
    only_in_groups=False,
)
_OPTIONS = {option.letter: option for option in (_LANGUAGE, _LENGTH, _MENTIONS, _QUIET, _CLOCK, _FEEDBACK)}


def chosen(data: str, preferences: Preferences) -> Preferences | None:
    """``preferences`` after a press of the button that carries ``data``; None if there is no such button."""
    found = _DATA.fullmatch(data)
    option = _OPTIONS.get(found["option"]) if found else None
    if not found or not option or int(found["choice"]) >= len(option.choices):
        return None
    return option.choices[int(found["choice"])].choose(preferences)


def card(preferences: Preferences, group: bool, locale: str) -> tuple[Page, Buttons]:
    """The message that shows ``preferences``, and its buttons."""
    options = list(_offered(preferences, group))
    title = bold(fill(say("Settings of this group") if group else say("Your settings"), locale))
    lines = [plain(_line(option, preferences, locale)) for option in options]
    rows = [_row(option, preferences, locale) for option in options]
    done = [Button(fill(say("Done"), locale), callback_data=DONE)]
    page = page_of(join([title, join(lines, "\n"), _remark(preferences, locale)], "\n\n"))
    return page, Buttons([*rows, done])


def _offered(preferences: Preferences, group: bool) -> Iterator[Option]:
    for option in _OPTIONS.values():
        if (group or not option.only_in_groups) and (option is not _CLOCK or preferences.quiet):
            yield option


def _line(option: Option, preferences: Preferences, locale: str) -> str:
    value = preferences.zone.tzname(None) if option is _CLOCK else fill(option.chosen(preferences), locale)
    return f"{fill(option.title, locale)}: {value}"


def _row(option: Option, preferences: Preferences, locale: str) -> Row:
    row = []
    for number, choice in enumerate(option.choices):
        sign = _CHOSEN if choice.choose(preferences) == preferences else ""
        label = sign + fill(choice.label, locale)
        row.append(Button(label, callback_data=f"={option.letter}{number}"))
    return row


def _remark(preferences: Preferences, locale: str) -> Rich:
    if not preferences.quiet:
        return Rich()
    return italic(fill(say("In quiet hours I answer only commands, and without a sound."), locale))
