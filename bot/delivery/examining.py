"""What Telegram says of a bot and of its rights, and what to do about it."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TypeVar

from pydantic import SecretStr
from telegram import Bot, ChatFullInfo, ChatMember, ChatMemberRestricted, ChatPermissions, User, WebhookInfo
from telegram.constants import ChatMemberStatus
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError

from bot.delivery.transport import Transport
from bot.errors import OddServerError, RefusedTokenError, UnreachableError
from bot.service.health.finding import Finding

# Times of messages and quiet hours are off by as much as the clock is; a header tells whole seconds.
_OFF = timedelta(seconds=60)
_LATELY = timedelta(hours=1)
_MANY = 100  # as many updates as Telegram hands out at once
_MALFORMED = (AttributeError, KeyError, TypeError, ValueError)
_OUT = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)
_ADMINS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Expected:
    """What is configured: the server by its name and the address of its methods, the webhook, and the chats."""

    server: str
    method_url: str
    webhook: str | None = None
    chats: Collection[int] = ()


async def examine(
    token: SecretStr, expected: Expected, now: Callable[[], datetime], way: Transport | None = None
) -> list[Finding]:
    """Ask Telegram about everything that a bot needs of it. Nothing is changed, and a bot that runs isn't disturbed."""
    way = way or Transport()
    bot = Bot(token.get_secret_value(), expected.method_url, request=way, get_updates_request=way)
    await way.initialize()
    try:
        return await _examine(bot, expected, now, way)
    finally:
        await way.shutdown()


async def _examine(bot: Bot, expected: Expected, now: Callable[[], datetime], way: Transport) -> list[Finding]:
    me = await _asked(bot.get_me(), "token", expected.server)
    if isinstance(me, Finding):
        return [me]
    clock = of_clock(way.date, now())
    info = await _asked(bot.get_webhook_info(), "webhook", expected.server)
    webhook = info if isinstance(info, Finding) else of_webhook(info, expected.webhook, now())
    chats = [await _of_chat(bot, me, number, expected.server) for number in sorted(expected.chats) if number < 0]
    return [*of_me(me), *([clock] if clock else []), webhook, *chats]


async def _asked(asking: Awaitable[Answer], about: str, server: str) -> Answer | Finding:
    """What Telegram answers, or why it doesn't."""
    try:
        return await asking
    except TelegramError as error:
        return _unanswered(about, error, server)
    except _MALFORMED as error:
        return Finding.error("server", str(OddServerError(server, type(error).__name__)))


def _unanswered(about: str, error: TelegramError, server: str) -> Finding:
    if isinstance(error.__cause__, TelegramError) or type(error) is TelegramError:  # what came is no JSON
        return Finding.error("server", str(OddServerError(server, error.message)))
    if isinstance(error, InvalidToken):
        return Finding.error(about, str(RefusedTokenError()))
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return Finding.error("server", str(UnreachableError(server)))
    return Finding.error(about, f"Telegram refuses to tell ({error.message})")


def of_me(me: User) -> list[Finding]:
    """What the bot is, and what @BotFather has switched on and off."""
    found = [Finding.fine("token", f"it is the token of @{me.username}")]
    if me.supports_inline_queries:
        found.append(Finding.fine("inline mode", f"it is on, so @{me.username} can be asked in any chat"))
    else:
        mend = "To have it, send /setinline to @BotFather"
        found.append(Finding.warning("inline mode", f"it is off, so @{me.username} can't be asked in any chat", mend))
    if me.can_join_groups is False:
        found.append(Finding.warning("groups", "nobody can add the bot to one", "Send /setjoingroups to @BotFather"))
    elif me.can_read_all_group_messages:
        found.append(Finding.fine("groups", "privacy mode is off, so the bot answers to its name, too"))
    else:
        only = (
            "privacy mode is on, so the bot answers commands and replies; it would answer to its name, too, if it were"
        )
        found.append(Finding.fine("groups", f"{only} off (/setprivacy with @BotFather)"))
    return found


def of_clock(date: str | None, now: datetime) -> Finding | None:
    """How ``now`` compares with the ``date`` in Telegram's header; None if that doesn't tell."""
    try:
        off = now - parsedate_to_datetime(date or "")
    except ValueError:
        return None
    if abs(off) <= _OFF:
        return Finding.fine("clock", "it agrees with Telegram's")
    way = "fast" if off > timedelta() else "slow"
    what = f"it is {round(abs(off).total_seconds())} seconds {way}, by Telegram's"
    return Finding.warning("clock", what, "Set it, best by itself: timedatectl set-ntp true, where there is systemd")


def of_webhook(info: WebhookInfo, wanted: str | None, now: datetime) -> Finding:
    """Whether updates go where they are wanted: to the webhook ``wanted``, or to whoever asks."""
    if not wanted:
        return _asking(info)
    if not info.url:
        mend = "The bot sets it when it starts; if it is running, look into its log"
        return Finding.warning("webhook", f"Telegram doesn't send to {wanted} yet", mend)
    if info.url != wanted:
        mend = "Stop the bot that listens there, or give this one another token: whichever starts last gets the updates"
        return Finding.warning("webhook", f"Telegram sends to another address, {info.url}", mend)
    if info.last_error_date and now - info.last_error_date < _LATELY:
        minutes = round((now - info.last_error_date).total_seconds() / 60)
        reason = (info.last_error_message or "no reason given").rstrip(".")
        what = (
            f"{minutes} minutes ago Telegram couldn't deliver ({reason}), and {info.pending_update_count} updates wait"
        )
        return Finding.warning(
            "webhook", what, "Look whether the bot runs, and what the web server in front of it says"
        )
    return Finding.fine("webhook", f"Telegram sends to {wanted}, and {info.pending_update_count} updates wait")


def _asking(info: WebhookInfo) -> Finding:
    if info.url:
        mend = "Stop the bot that listens there, or give this one another token: started here, this one takes them over"
        return Finding.warning("updates", f"they go to a webhook, {info.url}", mend)
    if info.pending_update_count > _MANY:
        mend = "Start it; if it is running, look into its log"
        return Finding.warning("updates", f"{info.pending_update_count} of them wait for a bot to ask", mend)
    return Finding.fine("updates", f"the bot asks for them, and {info.pending_update_count} wait")


async def _of_chat(bot: Bot, me: User, number: int, server: str) -> Finding:
    about = f"chat {number}"
    chat = await _asked(bot.get_chat(number), about, server)
    if isinstance(chat, Finding):
        mend = "Add the bot to it, or correct the number in allowed_chats"
        return replace(chat, mend=mend) if chat.about == about else chat
    member = await _asked(bot.get_chat_member(number, me.id), about, server)
    return member if isinstance(member, Finding) else of_chat(about, chat, member)


def of_chat(about: str, chat: ChatFullInfo, member: ChatMember) -> Finding:
    """What ``member``, the bot, may do in ``chat``."""
    if member.status in _OUT:
        return Finding.warning(about, "the bot isn't in it", "Add it, or take the number out of allowed_chats")
    rights: ChatMember | ChatPermissions | None = member
    if not isinstance(member, ChatMemberRestricted):
        rights = None if member.status in _ADMINS else chat.permissions
    if getattr(rights, "can_send_messages", None) is False:
        return Finding.warning(
            about, f"the bot may not write in {chat.title!r}", "An administrator of it can change that"
        )
    if getattr(rights, "can_send_photos", None) is False:
        mend = "An administrator of it can change that; answers come as text meanwhile"
        return Finding.warning(about, f"the bot may send no pictures in {chat.title!r}", mend)
    return Finding.fine(about, f"the bot may write in {chat.title!r}")
