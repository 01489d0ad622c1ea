"""An update as it came -> the library's object."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from telegram import Bot, Chat, Message, MessageEntity, Update, User

_UPDATE = frozenset({"update_id", "message"})
_NEEDED = frozenset({"message_id", "date", "chat", "from", "text"})
_PLAIN = _NEEDED | {"entities"}


def parsed(raw: dict[str, Any], bot: Bot) -> Update:
    """The update ``raw``.

    Nearly all are a message of text. The library looks in each for a hundred things that it doesn't hold, which takes
    as long as half an answer; so such a one is made at once, and is the same.

    Raises:
        AttributeError, KeyError, TypeError, ValueError, OverflowError: if it has not the form that Telegram promises.
    """
    message = raw.get("message")
    if raw.keys() != _UPDATE or not isinstance(message, dict) or not _is_plain(message):
        return Update.de_json(raw, bot)
    update = Update(raw["update_id"], message=_made(message, bot))
    update.set_bot(bot)
    return update


def _is_plain(message: Mapping[str, Any]) -> bool:
    """Does ``message`` hold a text and nothing else? One without a date, or too old to be seen, has 0 there."""
    return _NEEDED <= message.keys() <= _PLAIN and type(message["date"]) is int and message["date"] > 0


def _made(message: Mapping[str, Any], bot: Bot) -> Message:
    made = Message(
        message["message_id"],
        datetime.fromtimestamp(message["date"], UTC),
        Chat.de_json(message["chat"], bot),
        User.de_json(message["from"], bot),
        text=message["text"],
        entities=MessageEntity.de_list(message["entities"], bot) if message.get("entities") else None,
    )
    made.set_bot(bot)
    return made
