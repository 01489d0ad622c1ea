"""The button "not what I asked": kept with the question, for whoever runs the bot to teach it better names."""

from collections.abc import Callable
from datetime import datetime

import structlog
from telegram import InlineKeyboardMarkup

from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.errors import StoreError
from bot.rendering.telegram.press import Action, Press
from bot.service.store.feedback import Feedback
from bot.service.store.store import Store
from handlers.buttons import ASK_AGAIN
from handlers.pressed import Pressed
from handlers.sending.replies import edited

_log = structlog.get_logger(__name__)
_NOTED = say("Noted, thank you. /privacy tells what I keep, and how long.")
_OFF = say("Such notes are switched off here, so none is kept.")
_FAILED = say("That couldn't be noted. Whoever runs me finds the reason in the log.")


async def rate(pressed: Pressed, *, store: Store, now: Callable[[], datetime]) -> Sentence | None:
    """Keep that the answer was none to the question, and take the button away."""
    answer = await pressed.answer()
    if answer is None:
        return ASK_AGAIN
    if not pressed.view.rated:
        return _OFF
    name = answer.entity.name if answer.entity else None
    feedback = Feedback(
        now(), pressed.by.id, answer.typed, answer.command, name, len(answer.citations), pressed.ask.name
    )
    try:
        await store.note(feedback)
    except StoreError as error:
        _log.error("feedback couldn't be kept", reason=str(error))
        return _FAILED
    await _take_button_away(pressed)
    return _NOTED


async def _take_button_away(pressed: Pressed) -> None:
    """One note of an answer is enough."""
    markup = pressed.message.reply_markup
    if markup:
        rows = [[button for button in row if not _rates(button.callback_data)] for row in markup.inline_keyboard]
        left = [row for row in rows if row]
        await edited(pressed.message.edit_reply_markup(InlineKeyboardMarkup(left) if left else None))


def _rates(data: object) -> bool:
    press = Press.parse(str(data)) if data else None
    return press is not None and press.action is Action.NOT_ASKED
