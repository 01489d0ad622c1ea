"""Documents brought in a private chat: shown as cards to those who keep the documents; others are told whom to ask."""

from collections.abc import Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog
from msgspec.structs import replace
from telegram import Document, Message, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import count, say
from bot.corpus.adding.draft import Raw
from bot.corpus.adding.fields import is_address
from bot.errors import DatelineError
from bot.rendering.telegram.view import View
from bot.service.adding.desk import MOST_BYTES, Desk, Found, Proposal
from bot.service.tasks.background import Background
from handlers.adding.brought import Brought, brought_by, completing
from handlers.adding.cards import Cards, complain
from handlers.gate import Gate
from handlers.sending.replies import Reply
from handlers.views import Reader, Readers

_log = structlog.get_logger(__name__)
_HOW = say("Send me a file, a link, or forward an article, and I show you what I would add.")
_ASK_THEM = say("Only {contact} can add documents here. Please send it there.")
_NOBODY_YET = say(
    "Nobody can add documents here yet. Whoever runs this bot says in the configuration who can; for you, it takes "
    "this line there: {setting}"
)
_ASK_WHOEVER = say("Only whoever runs this bot can add documents. Please send it to them.")
_NOT_THESE = say(
    "These documents came along with me, and stay as they are. For your own, start a folder where I run: {command}. "
    "Then start me again.",
    command="dateline init my-documents",
)
_ADD = "dateline add"
_TOO_LARGE = say(
    "Telegram hands me files of at most {size} MB. Add it where I run: {command}.",
    size=MOST_BYTES // 10**6,
    command=_ADD,
)
_LINKS = 10  # of a message
_TOO_MANY = say(
    "Please send me at most {most} links at once, or add them where I run: {command}.", most=_LINKS, command=_ADD
)
_NOT_HANDED = say("Telegram didn't hand me that file. Please send it again.")


class _NotHandedError(Exception):
    """Telegram didn't hand over a file."""


@dataclass(frozen=True, slots=True)
class Additions:
    """Takes what keepers bring. Reading it takes seconds, in which nobody else waits."""

    readers: Readers
    gate: Gate
    desk: Desk
    background: Background

    async def take(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Take what a message brings."""
        message = update.message
        brought = brought_by(message) if message else None
        if message and brought:
            await self._take(message, brought, update, context)

    async def add(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """``/add``, with addresses."""
        message = update.message
        if message:
            links = tuple(word for word in (context.args or ()) if is_address(word))
            await self._take(message, Brought(links=links), update, context)

    async def _take(
        self, message: Message, brought: Brought, update: Update, context: ContextTypes.DEFAULT_TYPE
    ) -> None:
        reader = await self.readers.of(message.chat, message.from_user, context.bot.bot)
        keeps = self.readers.keepers.wrote(message)
        if not keeps and not await self.gate.lets_in(message, reader.view):
            return
        refusal = self._refusal(reader, brought) if keeps else self._whom_to_ask(message.chat_id)
        if refusal:
            await Reply.saying(refusal, reader.view).send(message)
            return
        await message.reply_chat_action(ChatAction.TYPING)
        for reading in self._readings(message, brought, reader.ask.name):
            work = self._offer(message, reader.ask.name, reader.view, reading)
            self.background.begin(work, partial(context.application.process_error, update))

    def _whom_to_ask(self, account: int) -> Sentence:
        if not self.readers.keepers.ids:
            return replace(_NOBODY_YET, values={"setting": f"admins: [{account}]"})
        contact = self.readers.keepers.contact
        return replace(_ASK_THEM, values={"contact": contact}) if contact else _ASK_WHOEVER

    def _refusal(self, reader: Reader, brought: Brought) -> Sentence | None:
        if not self.desk.takes(reader.ask.name):
            return _NOT_THESE
        if brought.document and (brought.document.file_size or 0) > MOST_BYTES:
            return _TOO_LARGE
        return _HOW if brought == Brought() else _TOO_MANY if len(brought.links) > _LINKS else None

    def _readings(self, message: Message, brought: Brought, corpus: str) -> list[Coroutine[Any, Any, Found]]:
        """How each thing is read that was brought."""
        if brought.document:
            return [self._read(brought.document, corpus)]
        if brought.text:
            raw = Raw("forwarded.txt", brought.text.encode("utf-8", "replace"))
            return [self.desk.read(raw, corpus, completing(message))]
        return [self.desk.fetch(link, corpus) for link in brought.links[:_LINKS]]

    async def _read(self, document: Document, corpus: str) -> Found:
        bot = document.get_bot()
        try:
            file = await bot.get_file(document)
            content = await bot.request.retrieve(file.file_path or "")
        except TelegramError as error:
            _log.warning("Telegram didn't hand over a file", reason=str(error))
            raise _NotHandedError from None
        name = document.file_name or "document"
        return await self.desk.read(Raw(name, content, media_type=document.mime_type or ""), corpus)

    async def _offer(self, message: Message, corpus: str, view: View, reading: Coroutine[Any, Any, Found]) -> None:
        """Show the cards of what was brought, or why it is none."""
        try:
            found = await reading
        except _NotHandedError:
            await Reply.saying(_NOT_HANDED, view).send(message)
            return
        except (DatelineError, OSError) as error:
            await complain(message, error, view)
            return
        for refused in found.refused:
            await complain(message, refused, view)
        for card in found.cards:
            await Cards(self.desk).show(message, Proposal(corpus, card), view)
        if found.left_out:
            more = count(
                "One more document is in it. Add it where I run: {command}.",
                "{n} more documents are in it. Add them where I run: {command}.",
                found.left_out,
                command=_ADD,
            )
            await Reply.saying(more, view).send(message)
