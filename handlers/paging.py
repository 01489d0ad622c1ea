"""Buttons that show more of an answer: here, as a message of its own, or in private."""

from dataclasses import replace

from telegram.error import Forbidden

from bot.answers.answer import Answer
from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.rendering.telegram.press import Action, Asked
from bot.rendering.telegram.view import View
from bot.service.asking import Ask
from handlers.buttons import ASK_AGAIN
from handlers.pressed import Pressed
from handlers.replied import replied_in
from handlers.replies import NO_PREVIEW, Reply, reply_to
from handlers.views import Readers

_NOW = say("The documents have changed since. This is what they say now.")
_SENT = say("It is in our private chat.")
_NOT_STARTED = say("Open a private chat with me and press Start. Then press this button again.")


async def turn(pressed: Pressed, *, ask: Ask) -> Sentence | None:
    """Show another page in place, or unfold or fold the answer; its beginning if the documents have changed."""
    answer, press = pressed.answer(ask), pressed.press
    if answer is None:
        return ASK_AGAIN
    number = press.page if press.action is Action.TURN and pressed.is_current else None
    reply = Reply.of(answer, press.asked, pressed.view, number)
    if not await reply.replace(pressed.message, pressed.message.message_id):
        return ASK_AGAIN
    return None if pressed.is_current else _NOW


async def ask_more(pressed: Pressed, *, ask: Ask) -> Sentence | None:
    """Answer what the button suggests, in a message of its own below the question."""
    answer, question = pressed.answer(ask), pressed.message.reply_to_message
    if answer is None:
        return ASK_AGAIN
    reply = Reply.of(answer, pressed.press.asked, pressed.view)
    await reply.send(pressed.message, reply_to((question or pressed.message).message_id))
    return None


async def open_in_private(pressed: Pressed, *, ask: Ask, readers: Readers) -> Sentence | None:
    """Send the whole answer to whoever pressed, in private; Telegram allows it only once they have begun that chat."""
    answer = pressed.answer(ask)
    if answer is None:
        return ASK_AGAIN
    try:
        reader = await readers.of(None, pressed.by, pressed.me)
        await _send_in_private(answer, pressed, reader.view)
    except Forbidden:
        return _NOT_STARTED
    return _SENT


async def _send_in_private(answer: Answer, pressed: Pressed, view: View) -> None:
    """First what the buttons read again: the question, which is too long for them, or what it is about."""
    asked, above = Asked(pressed.by.id, None), answer.typed
    if answer.of_replied:
        asked, above = replace(pressed.press.asked, asker=pressed.by.id), replied_in(pressed.message)
    reply = Reply.of(answer, asked, view)
    await reply.send(await pressed.by.send_message(above, link_preview_options=NO_PREVIEW))
