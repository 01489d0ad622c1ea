"""A question that was answered here a moment ago: a link to that answer, instead of the whole again."""

from telegram import Message
from telegram.constants import ChatType

from bot.answers.message import say
from bot.rendering.telegram.keyboard import again
from bot.rendering.telegram.pages import page_of
from bot.rendering.telegram.press import Asked
from bot.rendering.telegram.rich import link, plain
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill
from bot.service.lately.answered import Answered
from handlers.sending.placing import Below
from handlers.sending.replies import Reply

_ANSWERED = say("I have answered that here a moment ago.")


async def point_to(earlier: Answered, asked: Asked, message: Message, view: View) -> None:
    """Show whoever asks the same again where the answer is, and let them have one of their own.

    Telegram has addresses only for the messages of supergroups; in another group, the reply is to the answer itself.
    """
    sentence, url = fill(_ANSWERED, view.locale), address_of(message, earlier.message_id)
    words = link(sentence, url) if url else plain(sentence)
    reply = Reply(page_of(words), again(asked, view), view.silent)
    await reply.send(message, None if url else Below(earlier.message_id))


def address_of(message: Message, message_id: int) -> str | None:
    """The web address of the message ``message_id`` in the chat and topic of ``message``; None where there are none."""
    chat = message.chat
    if chat.type != ChatType.SUPERGROUP:
        return None
    name = chat.username or f"c/{str(chat.id).removeprefix('-100')}"
    topic = f"{message.message_thread_id}/" if message.is_topic_message else ""
    return f"https://t.me/{name}/{topic}{message_id}"
