"""Where a message of the bot's goes, and where else if Telegram doesn't take it there."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, TypedDict, TypeVar

import structlog
from telegram import Message, ReplyParameters
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


@dataclass(frozen=True, slots=True)
class Destination:
    """A chat, its topic if it has topics, and what to reply to there. ``private`` says whose chat it is."""

    chat: int
    topic: int | None
    below: ReplyParameters | None
    private: bool

    @classmethod
    def of(cls, message: Message, below: ReplyParameters) -> "Destination":
        """The chat and topic of ``message``, below what ``below`` says."""
        return cls(*topic_of(message), below, message.chat.type == ChatType.PRIVATE)

    @property
    def parameters(self) -> Parameters:
        return {"chat_id": self.chat, "message_thread_id": self.topic, "reply_parameters": self.below}

    @property
    def plain(self) -> dict[str, Any]:
        """The same without objects."""
        return {**self.parameters, "reply_parameters": _plain(self.below) if self.below else None}

    def instead(self, error: TelegramError) -> "Destination | None":
        """Where to send it after Telegram has refused it here with ``error``; None if there is no better place.

        Each has less than the one before. What belongs into a topic of a group isn't for those outside of it; in
        somebody's own chat there are no others.
        """
        reason = error.message.lower()
        if isinstance(error, ChatMigrated):
            return Destination(error.new_chat_id, None, None, self.private)
        if self.below and self.below.quote and "quote" in reason:
            return replace(self, below=reply_to(self.below.message_id))
        if self.below and _REPLIED_GONE.search(reason):
            return replace(self, below=None)
        if self.topic is not None and self.private and _TOPIC_GONE.search(reason):
            return replace(self, topic=None)
        return None


def _plain(below: ReplyParameters) -> dict[str, Any]:
    """``below`` without objects; the library looks through all attributes, and most replies quote nothing."""
    if below.quote is not None or below.chat_id is not None:
        return below.to_dict()
    return {
        "message_id": below.message_id,
        "allow_sending_without_reply": below.allow_sending_without_reply,
    }


def reply_to(message_id: int) -> ReplyParameters:
    """A reply to that message, if it is still there."""
    return ReplyParameters(message_id, allow_sending_without_reply=True)


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
