"""Questions, and questions that were edited."""

from dataclasses import dataclass, replace

from telegram import Update
from telegram.ext import ContextTypes

from bot.answers.message import say
from bot.rendering.telegram.press import Asked
from bot.service.recent import Recent
from handlers.addressing import asker_of, question_to
from handlers.pictures import Pictures
from handlers.replies import Ask, Reply


@dataclass(frozen=True, slots=True)
class Answered:
    """The question that was answered, and the ids of the messages that answer it: the text, and the picture if any."""

    question: str
    message_id: int
    picture_id: int | None = None


Memory = Recent[tuple[int, int], Answered]
"""Chat and message of a question -> what was answered."""

_ONLY_TEXT = say("I read only text. Send me a question, a name, or /help.")


async def answer_question(
    update: Update, context: ContextTypes.DEFAULT_TYPE, *, ask: Ask, pictures: Pictures, memory: Memory
) -> None:
    """Answer a question once; if it is edited, put the answer to what it asks now in the place of the first."""
    message = update.message or update.edited_message
    question = question_to(context.bot.bot, message) if message else None
    if message is None or question is None:
        return
    place = message.chat_id, message.message_id
    before = memory.get(place)
    if before and before.question == question:
        return
    answer, asked = ask(question), Asked.of(asker_of(message), question)
    reply = pictures.under(Reply.of(answer, asked, context.bot.username), message, answer, asked)
    answered = Answered(question, await reply.put(message, before.message_id if before else None))
    memory.put(place, answered)
    picture = await pictures.follow(message, answer, asked, before.picture_id if before else None)
    memory.put(place, replace(answered, picture_id=picture))


async def hint(update: Update, context: ContextTypes.DEFAULT_TYPE, *, albums: Recent[str, bool]) -> None:
    """Say once for a picture, a sticker or an album that only text is read."""
    message = update.message
    if not message or albums.get(message.media_group_id or ""):
        return
    if message.media_group_id:
        albums.put(message.media_group_id, True)
    await Reply.saying(_ONLY_TEXT).send(message)
