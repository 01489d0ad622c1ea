"""``/privacy`` and ``/forget``: what is kept, and having it forgotten."""

import structlog
from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import count, say
from bot.errors import StoreError
from bot.rendering.telegram.pages import page_of
from bot.rendering.telegram.rich import bold, join, plain
from bot.rendering.wording import fill
from bot.service.store.feedback import KEPT_FOR
from bot.service.store.preferences import Preferences
from bot.service.store.store import Store
from handlers.admins import Admins
from handlers.gate import Gate
from handlers.sending.replies import Reply
from handlers.views import Readers

_log = structlog.get_logger(__name__)
_TITLE = say("What I keep")
_CHOICES = say("• What you or a group chose, as with /settings, until it is changed or forgotten.")
_NOTES = say(
    "• Questions under whose answer somebody pressed “Not what I asked”: each with the day and that person's Telegram "
    "number, for {days} days. Whoever runs me reads the questions, to make answers better. /settings switches it off.",
    days=KEPT_FOR.days,
)
_HELD_UP = say(
    "• A question whose answer Telegram holds up for long: until it is answered, also after /forget; for a day at most."
)
_NOTHING_ELSE = say(
    "• Nothing else: no messages, no names, no lists of who asked what. While I run, I remember which of my latest "
    "messages answers which question, so that an edited question changes its answer."
)
_FORGET = say("/forget removes what is kept of you; in a group, from its administrators, also what the group chose.")
_FORGOTTEN = say("Forgotten: what you chose, and what you noted.")
_GROUP_FORGOTTEN = say("Forgotten: what this group chose, and what you chose and noted yourself.")
_FAILED = say("That couldn't be done. Whoever runs me finds the reason in the log.")


_OF_YOU = say("Of you I keep now: nothing.")
_YOUR_CHOICES = say("Of you I keep now: what you chose.")
_UNSEEN = say("What I keep of you now couldn't be looked up. Whoever runs me finds the reason in the log.")


async def show_privacy(update: Update, context: ContextTypes.DEFAULT_TYPE, *, gate: Gate, store: Store) -> None:
    """Say what is kept: in general, and in private of whoever asks."""
    opened = await gate.opens(update, context)
    if not opened:
        return
    message, reader = opened
    locale = reader.view.locale
    lines = [_CHOICES, _NOTES, _HELD_UP, _NOTHING_ELSE, _FORGET]
    if message.chat.type == ChatType.PRIVATE:
        lines.append(await _of(message.chat_id, reader.preferences, store))
    parts = [bold(fill(_TITLE, locale)), *(plain(fill(line, locale)) for line in lines)]
    await Reply(page_of(join(parts, "\n\n")), silent=reader.view.silent).send(message)


async def _of(user: int, preferences: Preferences, store: Store) -> Sentence:
    try:
        notes = await store.noted(user)
    except StoreError as error:
        _log.error("what is kept of somebody couldn't be looked up", reason=str(error))
        return _UNSEEN
    chose = preferences != Preferences()
    if not notes:
        return _YOUR_CHOICES if chose else _OF_YOU
    if chose:
        return count(
            "Of you I keep now: what you chose, and one such question.",
            "Of you I keep now: what you chose, and {n} such questions.",
            notes,
        )
    return count("Of you I keep now: one such question.", "Of you I keep now: {n} such questions.", notes)


async def forget(
    update: Update, context: ContextTypes.DEFAULT_TYPE, *, readers: Readers, gate: Gate, admins: Admins
) -> None:
    """Forget what is kept of whoever asks; for an administrator of a group also what it chose."""
    if opened := await gate.opens(update, context):
        message, reader = opened
        sentence = await _forget(message, readers, admins)
        await Reply.saying(sentence, reader.view).send(message)


async def _forget(message: Message, readers: Readers, admins: Admins) -> Sentence:
    for_all = await admins.wrote(message)
    try:
        if message.from_user and not message.sender_chat:
            await readers.store.forget(message.from_user.id)
        if for_all:
            await readers.store.keep(message.chat_id, Preferences())
            await readers.menus.set_of(message.get_bot(), message.chat, None)
    except StoreError as error:
        _log.error("what should be forgotten couldn't be", reason=str(error))
        return _FAILED
    return _GROUP_FORGOTTEN if for_all and message.chat.type != ChatType.PRIVATE else _FORGOTTEN
