"""Is a message a question to this bot, and what does it ask?

In a private chat everything is. Elsewhere the bot is a quiet guest: it answers commands, mentions of its name and
replies to its own messages.
"""

import re
from enum import StrEnum

from msgspec import Struct
from telegram import Message, MessageEntity, User
from telegram.constants import ChatType, MessageEntityType

from bot.answers.commands import COMMANDS
from bot.rendering.telegram.deep_links import opened, question_of
from bot.rendering.telegram.press import ANYBODY
from handlers.entity_words import written

_COMMAND = re.compile(r"/(?P<name>\w{1,32})(?:@(?P<bot>\w+))?(?=\s|$)", re.ASCII)
_NAMED = re.compile(r"^(/\w{1,32})@\w+(?=\s|$)", re.ASCII)  # the bot's name behind a command is of no more use
_DEEP_LINK = re.compile(r"/start(?:@\w+)?\s+(\S+)", re.IGNORECASE | re.ASCII)
_MENTIONS: list[str | None] = [MessageEntityType.MENTION, MessageEntityType.TEXT_MENTION]
_AROUND_A_NAME = " ,:;—–-"
_NOTHING_BUT_A_NAME = "/help"


class How(StrEnum):
    """What makes a message one for the bot."""

    PRIVATE = "private"
    COMMAND = "command"
    MENTION = "mention"
    REPLY = "reply"


class Addressed(Struct, frozen=True):
    """A question to the bot, and what makes it one; ``corpus`` is the key of the corpus that a deep link asks."""

    question: str
    how: How
    corpus: str = ""


def addressed_to(me: User, message: Message) -> Addressed | None:
    """What ``message`` asks of ``me``, the bot; None if it isn't for this bot."""
    how = _how(me, message)
    question = question_in(me, message) if how else None
    return Addressed(question, how, _corpus_in(message)) if how and question else None


def question_in(me: User, message: Message) -> str | None:
    """What ``message`` asks, if it is known to be for ``me``: its text without the bot's name; None without text.

    A deep link asks what its parameter says.
    """
    if not message.text:
        return None
    mentions = _mentions(me, message)
    text = (_without(message.text, mentions) or _NOTHING_BUT_A_NAME) if mentions else message.text.strip()
    link = _DEEP_LINK.fullmatch(text)
    if link:
        return question_of(link[1]) or f"/start {opened(link[1])[1]}"
    return _NAMED.sub(r"\1", text, count=1) or None


def _corpus_in(message: Message) -> str:
    link = _DEEP_LINK.fullmatch((message.text or "").strip())
    return opened(link[1])[0] if link else ""


def asker_of(message: Message) -> int:
    """Who may press the buttons under the answer: the id of a user, or ``ANYBODY``.

    An anonymous administrator or a channel writes under another name than presses the button.
    """
    return message.from_user.id if message.from_user and not message.sender_chat else ANYBODY


def _how(me: User, message: Message) -> How | None:
    if not message.text or not _by_somebody(message):
        return None
    command = _COMMAND.match(message.text.strip())
    if command and command["bot"]:
        return How.COMMAND if command["bot"].lower() == (me.username or "").lower() else None
    if message.chat.type == ChatType.PRIVATE:
        return How.PRIVATE
    if command and command["name"].lower() in COMMANDS:
        return How.COMMAND
    if _mentions(me, message):
        return How.MENTION
    return How.REPLY if not command and _answers(me, message) else None


def _by_somebody(message: Message) -> bool:
    """Neither written by a bot, this one among them, nor copied from a channel by Telegram."""
    if message.via_bot or message.is_automatic_forward:
        return False
    return bool(message.sender_chat) or not (message.from_user and message.from_user.is_bot)


def _mentions(me: User, message: Message) -> list[MessageEntity]:
    """Where the text of ``message`` calls the bot by its name."""
    mine = f"@{me.username}".lower()
    return [
        entity
        for entity in message.entities
        if entity.type in _MENTIONS
        and (entity.user.id == me.id if entity.user else written(message.text or "", entity).lower() == mine)
    ]


def _without(text: str, mentions: list[MessageEntity]) -> str:
    """``text`` but for ``mentions``, whose offsets are UTF-16 units."""
    raw = text.encode("utf-16-le", "surrogatepass")
    for mention in sorted(mentions, key=lambda mention: -mention.offset):
        raw = raw[: 2 * mention.offset] + raw[2 * (mention.offset + mention.length) :]
    return " ".join(raw.decode("utf-16-le", "replace").split()).strip(_AROUND_A_NAME)


def _answers(me: User, message: Message) -> bool:
    """Is ``message`` a reply to one of the bot's own? In a topic every message replies to the one that opened it."""
    replied = message.reply_to_message
    if not replied or replied.forum_topic_created or not replied.from_user:
        return False
    return replied.from_user.id == me.id
