"""Questions, and questions that were edited."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from msgspec.structs import replace
from telegram import Message, Update
from telegram.ext import ContextTypes

from bot.answers.message import say
from bot.answers.typed.courtesies import asks_nothing
from bot.errors import StoreError
from bot.rendering.telegram.press import Asked
from bot.service.lately.answered import Answered, Answers, Context
from bot.service.lately.recent import Recent
from bot.service.store.store import Reply as StoredReply
from bot.service.store.telling import tell
from handlers.addressing import How, addressed_to, asker_of
from handlers.gate import Gate
from handlers.pictures import Pictures
from handlers.repeats import point_to
from handlers.replied import asked_of, below, replied_in
from handlers.sending.placing import topic_of
from handlers.sending.replies import Reply
from handlers.views import Reader, Readers

_log = structlog.get_logger(__name__)
_NO_SUCH_CORPUS = say("The documents that this link leads to aren't here any more.")
_ONLY_TEXT = say("I read only text. Send me a question, a name, or /help.")


@dataclass(frozen=True, slots=True)
class Questions:
    """Answers what is asked, once; an edited question gets its new answer in the place of the old one."""

    readers: Readers
    gate: Gate
    answers: Answers
    pictures: Pictures
    now: Callable[[], datetime]

    async def answer(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer a message or an edited one, if it asks the bot anything that hasn't been answered yet."""
        message, me = update.message or update.edited_message, context.bot.bot
        addressed = addressed_to(me, message) if message else None
        if message is None or addressed is None or asks_nothing(addressed.question):
            return
        before = self.answers.to((message.chat_id, message.message_id))
        if before and before.question == addressed.question:
            return
        linked = self.readers.shelf.by_key(addressed.corpus) if addressed.corpus else None
        reader = await self.readers.of(message.chat, message.from_user, me, linked)
        if not _is_welcome(addressed.how, reader) or not await self.gate.lets_in(message, reader.view):
            return
        if addressed.corpus and not linked:
            await Reply.saying(_NO_SUCH_CORPUS, reader.view).send(message)
        else:
            await self._answer(message, addressed.question, reader, before)

    async def _answer(self, message: Message, question: str, reader: Reader, before: Answered | None) -> None:
        context, asker = _context(message, reader), asker_of(message)
        before = before or await self._elsewhere(message)
        answer = await reader.ask.answer(question, replied_in(message))
        if reader.view.group and not before and not answer.of_replied:
            earlier = self.answers.earlier(context, question, self.now())
            if earlier:
                await point_to(earlier, Asked.of(asker, question), message, reader.view)
                return
        asked = asked_of(message, asker, question, answer)
        view, place = reader.view, (message.chat_id, message.message_id)
        reply = self.pictures.under(await Reply.laid_out(answer, asked, view), answer, asked, view)
        shown = await reply.put(message, before.message_id if before else None, below(message, answer))
        answered = Answered(question, shown, self.now())
        self.answers.put(place, context, answered)
        await self._tell(message, answered)
        picture = await self.pictures.follow(message, answer, asked, view, before.picture_id if before else None)
        if picture:
            self.answers.put(place, context, replace(answered, picture_id=picture))
            await self._tell(message, replace(answered, picture_id=picture))

    async def _elsewhere(self, message: Message) -> Answered | None:
        """What answers ``message``, which was edited, if another process has answered it."""
        if message.edit_date is None:
            return None
        try:
            reply = await self.readers.store.reply_to(message.chat_id, message.message_id)
        except StoreError as error:
            tell(_log, "it couldn't be seen what answers an edited question", error)
            return None
        return Answered("", reply.message_id, reply.at, reply.picture_id) if reply else None

    async def _tell(self, message: Message, answered: Answered) -> None:
        """Let other processes know what answers ``message``."""
        reply = StoredReply(answered.message_id, answered.at, answered.picture_id)
        try:
            await self.readers.store.reply(message.chat_id, message.message_id, reply)
        except StoreError as error:
            tell(_log, "other processes couldn't be told what answers a question", error)


def _is_welcome(how: How, reader: Reader) -> bool:
    """Does the chat want answers to such messages, at this hour?"""
    if reader.view.silent:
        return how in (How.COMMAND, How.PRIVATE)
    return how is not How.MENTION or reader.preferences.mentions


def _context(message: Message, reader: Reader) -> Context:
    """The chat, its topic, which documents answer, and what ``message`` replies to: a question may be about that."""
    replied = message.reply_to_message
    place = (*topic_of(message), reader.view.edition)
    return (*place, replied.message_id if replied else None, message.quote.text if message.quote else None)


async def hint(
    update: Update, context: ContextTypes.DEFAULT_TYPE, *, readers: Readers, gate: Gate, albums: Recent[str, bool]
) -> None:
    """Say once for a picture, a sticker or an album that only text is read."""
    message = update.message
    if not message or albums.get(message.media_group_id or ""):
        return
    if message.media_group_id:
        albums.put(message.media_group_id, True)
    reader = await readers.of(message.chat, message.from_user, context.bot.bot)
    if await gate.lets_in(message, reader.view):
        await Reply.saying(_ONLY_TEXT, reader.view).send(message)
