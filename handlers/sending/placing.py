"""Where a message of the bot's goes, and where else if Telegram doesn't take it there."""

import re
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple, TypedDict, TypeVar

import structlog
from msgspec import Struct
from msgspec.structs import replace
from telegram import Message, ReplyParameters, TextQuote
from telegram.constants import ChatType
from telegram.error import BadRequest, ChatMigrated, TelegramError

Sent = TypeVar("Sent")

_log = structlog.get_logger(__name__)
# What Telegram says where the message to reply to is gone though it was told to do without, and where the topic is.
_REPLIED_GONE = re.compile(r"repl(?:y|ied)\b.*not found|reply_message_id_invalid", re.IGNORECASE)
_TOPIC_GONE = re.compile(r"thread not found|topic_deleted|topic_id_invalid", re.IGNORECASE)


class Parameters(TypedDict):
    """What every method that sends a message calls these."""

    chat_id: int
    message_thread_id: int | None
    reply_parameters: ReplyParameters | None


class Below(NamedTuple):
    """The message to reply to, if it is still there, and the part of it that is quoted, if one is."""

    message_id: int
    quote: TextQuote | None = None

    @property
    def parameters(self) -> ReplyParameters:
        """The same as the library's methods take it."""
        return ReplyParameters(
            self.message_id,
            allow_sending_without_reply=True,
            quote=self.quote.text if self.quote else None,
            quote_entities=self.quote.entities if self.quote else None,
            quote_position=self.quote.position if self.quote else None,
        )

    @property
    def plain(self) -> dict[str, Any]:
        """The same without objects; the library looks through all attributes, and most replies quote nothing."""
        if self.quote:
            return self.parameters.to_dict()
        return {"message_id": self.message_id, "allow_sending_without_reply": True}


class Destination(Struct, frozen=True):
    """A chat, its topic if it has topics, and what to reply to there. ``private`` says whose chat it is."""

    chat: int
    topic: int | None
    below: Below | None
    private: bool

    @classmethod
    def of(cls, message: Message, below: Below) -> "Destination":
        """The chat and topic of ``message``, below what ``below`` says."""
        return cls(*topic_of(message), below, message.chat.type == ChatType.PRIVATE)

    @property
    def parameters(self) -> Parameters:
        """The same as the library's methods take it."""
        below = self.below.parameters if self.below else None
        return {"chat_id": self.chat, "message_thread_id": self.topic, "reply_parameters": below}

    @property
    def plain(self) -> dict[str, Any]:
        """The same without objects."""
        below = self.below.plain if self.below else None
        return {"chat_id": self.chat, "message_thread_id": self.topic, "reply_parameters": below}

    def instead(self, error: TelegramError) -> "Destination | None":
        """Where to send it after Telegram has refused it here with ``error``; None if there is no better place.

        Each has less than the one before. What belongs into a topic of a group isn't for those outside of it; in
        somebody's own chat there are no others.
        """
        reason = error.message.lower()
        if isinstance(error, ChatMigrated):
            return Destination(error.new_chat_id, None, None, self.private)
        if self.below and self.below.quote and "quote" in reason:
            return replace(self, below=Below(self.below.message_id))
        if self.below and _REPLIED_GONE.search(reason):
            return replace(self, below=None)
        if self.topic is not None and self.private and _TOPIC_GONE.search(reason):
            return replace(self, topic=None)
        return None


def topic_of(message: Message) -> tuple[int, int | None]:
    """The chat of ``message``, and its topic, if it has topics."""
    return message.chat_id, message.message_thread_id if message.is_topic_message else None


async def placed(place: Destination, send: Callable[[Destination], Awaitable[Sent]]) -> Sent:
    """What ``send`` sends to ``place``, or to where else it can go.

    Raises:
        TelegramError: if Telegram takes it nowhere.
    """
    while True:
        try:
            return await send(place)
        except (BadRequest, ChatMigrated) as error:
            instead = place.instead(error)
            if instead is None:
                raise
            _log.info("Telegram doesn't take it there, so it goes elsewhere", reason=str(error))
            place = instead
