"""Questions, and questions that were edited."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from telegram import Update
from telegram.ext import ContextTypes

from bot.answers.message import say
from bot.service.asking import Ask
from bot.service.preferences import Preferences
from bot.service.recent import Recent
from handlers.addressing import How, addressed_to, asker_of
from handlers.replied import asked_of, below, replied_in
from handlers.replies import Reply
from handlers.views import Readers


@dataclass(frozen=True, slots=True)
class Answered:
    """The question that was answered, and the id of the message that answers it."""

    question: str
    message_id: int


Memory = Recent[tuple[int, int], Answered]
"""Chat and message of a question -> what was answered."""

_ONLY_TEXT = say("I read only text. Send me a question, a name, or /help.")


async def answer_question(
    update: Update,
    context: ContextTypes.DEFAULT_TYPE,
    *,
    ask: Ask,
    readers: Readers,
    memory: Memory,
    now: Callable[[], datetime],
) -> None:
    """Answer a question once; if it is edited, put the answer to what it asks now in the place of the first."""
    message, me = update.message or update.edited_message, context.bot.bot
    addressed = addressed_to(me, message) if message else None
    if message is None or addressed is None:
        return
    place, question = (message.chat_id, message.message_id), addressed.question
    before, reader = memory.get(place), await readers.of(message.chat, message.from_user, me)
    quiet = reader.preferences.is_quiet(now())
    if (before and before.question == question) or not _is_welcome(addressed.how, reader.preferences, quiet):
        return
    answer = ask(question, replied_in(message))
    asked = asked_of(message, asker_of(message), question, answer)
    reply = Reply.of(answer, asked, reader.view, silent=quiet)
    over = before.message_id if before else None
    memory.put(place, Answered(question, await reply.put(message, over, below(message, answer))))


def _is_welcome(how: How, preferences: Preferences, quiet: bool) -> bool:
    """Does the chat want answers to such messages, at this hour?"""
    if quiet:
        return how in (How.COMMAND, How.PRIVATE)
    return how is not How.MENTION or preferences.mentions


async def hint(
    update: Update, context: ContextTypes.DEFAULT_TYPE, *, readers: Readers, albums: Recent[str, bool]
) -> None:
    """Say once for a picture, a sticker or an album that only text is read."""
    message = update.message
    if not message or albums.get(message.media_group_id or ""):
        return
    if message.media_group_id:
        albums.put(message.media_group_id, True)
    reader = await readers.of(message.chat, message.from_user, context.bot.bot)
    await Reply.saying(_ONLY_TEXT, reader.view.locale).send(message)
