"""How answers are shown in the chat of a message."""

from telegram import Chat, User
from telegram.constants import ChatType

from bot.rendering.telegram.view import View


def view_of(chat: Chat, me: User, edition: str) -> View:
    """In a group an answer is short: others read along."""
    if chat.type == ChatType.PRIVATE:
        return private_view(me, edition)
    return View(me.username or "", edition, group=True, short=True)


def private_view(me: User, edition: str) -> View:
    return View(me.username or "", edition)
