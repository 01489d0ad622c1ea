"""Buttons that show more of an answer: here, as a message of its own, or in private."""

from msgspec.structs import replace
from telegram.error import Forbidden

from bot.answers.answer import Answer
from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.rendering.telegram.press import Action, Asked
from bot.rendering.telegram.view import View
from handlers.buttons import ASK_AGAIN
from handlers.pictures import Pictures, offers_picture
from handlers.pressed import Pressed
from handlers.replied import replied_in
from handlers.sending.placing import Below
from handlers.sending.replies import NO_PREVIEW, Reply
from handlers.views import Readers

_NOW = say("The documents have changed since. This is what they say now.")
_SENT = say("It is in our private chat.")
_NOT_STARTED = say("Open a private chat with me and press Start. Then press this button again.")


async def turn(pressed: Pressed, *, pictures: Pictures) -> Sentence | None:
    """Show another page in place, or unfold or fold the answer; its beginning if the documents have changed."""
    answer, press = await pressed.answer(), pressed.press
    if answer is None:
        return ASK_AGAIN
    number = press.page if press.action is Action.TURN and pressed.is_current else None
    view = replace(pressed.view, hurried=offers_picture(pressed.message))
    reply = pictures.under(await Reply.laid_out(answer, press.asked, view, number), answer, press.asked, view)
    if not await reply.replace(pressed.message, pressed.message.message_id):
        return ASK_AGAIN
    return None if pressed.is_current else _NOW


async def ask_more(pressed: Pressed, *, pictures: Pictures) -> Sentence | None:
    """Answer what the button suggests, in a message of its own below the question."""
    answer, question = await pressed.answer(), pressed.message.reply_to_message
    if answer is None:
        return ASK_AGAIN
    asked, view = pressed.press.asked, pressed.view
    reply = pictures.under(await Reply.laid_out(answer, asked, view), answer, asked, view)
    await reply.send(pressed.message, Below((question or pressed.message).message_id))
    await pictures.follow(pressed.message, answer, asked, view)
    return None


async def open_in_private(pressed: Pressed, *, readers: Readers, pictures: Pictures) -> Sentence | None:
    """Send the whole answer to whoever pressed, in private; Telegram allows it only once they have begun that chat."""
    answer = await pressed.answer()
    if answer is None:
        return ASK_AGAIN
    try:
        reader = await readers.of(None, pressed.by, pressed.me, pressed.ask)
        await _send_in_private(answer, pressed, reader.view, pictures)
    except Forbidden:
        return _NOT_STARTED
    return _SENT


async def _send_in_private(answer: Answer, pressed: Pressed, view: View, pictures: Pictures) -> None:
    """First what the buttons read again: the question, which is too long for them, or what it is about."""
    asked, above = Asked(pressed.by.id, None), answer.typed
    if answer.of_replied:
        asked, above = replace(pressed.press.asked, asker=pressed.by.id), replied_in(pressed.message)
    question = await pressed.by.send_message(above, link_preview_options=NO_PREVIEW)
    await pictures.under(await Reply.laid_out(answer, asked, view), answer, asked, view).send(question)
    await pictures.follow(question, answer, asked, view)
