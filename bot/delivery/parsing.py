"""An update as it came -> the library's object."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from telegram import Bot, Chat, Message, MessageEntity, Update, User
from telegram.constants import ChatType

from bot.delivery.moulds import Mould

_UPDATE = frozenset({"update_id", "message"})
_NEEDED = frozenset({"message_id", "date", "chat", "from", "text"})
_PLAIN = _NEEDED | {"entities"}
_TYPED = frozenset({"id", "type"})
_CHAT = _TYPED | {"title", "username", "first_name", "last_name", "is_forum"}
_NAMED = frozenset({"id", "is_bot", "first_name"})
_USER = _NAMED | {"last_name", "username", "language_code", "is_premium"}
_TYPES = {str(one.value): one for one in ChatType}

_update = Mould(Update(0))
_chat = Mould(Chat(0, ""))
_user = Mould(User(0, "", False))
_message = Mould(Message(0, datetime.fromtimestamp(0, UTC), Chat(0, "")))


def parsed(raw: Mapping[str, Any], bot: Bot) -> Update:
    """The update ``raw``.

    Nearly all are a message of text. The library looks in each for a hundred things that it doesn't hold, which takes
    as long as half an answer; so such a one is made at once, and is the same.

    Raises:
        AttributeError, KeyError, TypeError, ValueError, OverflowError: if it has not the form that Telegram promises.
    """
    message = raw.get("message")
    if raw.keys() != _UPDATE or not isinstance(message, dict) or not _is_plain(message):
        return Update.de_json(dict(raw), bot)
    number = raw["update_id"]
    return _update(_bot=bot, _id_attrs=(number,), update_id=number, message=_made(message, bot))


def _is_plain(message: Mapping[str, Any]) -> bool:
    """Does ``message`` hold a text and nothing else? One without a date, or too old to be seen, has 0 there."""
    return _NEEDED <= message.keys() <= _PLAIN and type(message["date"]) is int and message["date"] > 0


def _made(message: Mapping[str, Any], bot: Bot) -> Message:
    number, chat = message["message_id"], _made_chat(message["chat"], bot)
    own: dict[str, Any] = {"message_id": number, "chat": chat, "text": message["text"]}
    if message.get("entities"):
        own["entities"] = MessageEntity.de_list(message["entities"], bot)
    date, user = datetime.fromtimestamp(message["date"], UTC), _made_user(message["from"], bot)
    return _message(_bot=bot, _id_attrs=(number, chat), date=date, from_user=user, **own)


def _made_chat(raw: Mapping[str, Any], bot: Bot) -> Chat:
    if not _TYPED <= raw.keys() <= _CHAT:
        return Chat.de_json(dict(raw), bot)
    kind = raw["type"]
    return _chat(**{**raw, "_bot": bot, "_id_attrs": (raw["id"],), "type": _TYPES.get(kind, kind)})


def _made_user(raw: Mapping[str, Any], bot: Bot) -> User:
    if not _NAMED <= raw.keys() <= _USER:
        return User.de_json(dict(raw), bot)
    return _user(**raw, _bot=bot, _id_attrs=(raw["id"],))
