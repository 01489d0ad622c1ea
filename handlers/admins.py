"""Who may decide for a chat."""

from collections.abc import Callable
from datetime import datetime, timedelta

from telegram import Chat, Message, User
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import BadRequest

from bot.service.lately.recent import Recent

_REMEMBERED = 1000  # people, some hundred bytes each
_FOR = timedelta(minutes=1)  # who has just been made an administrator doesn't wait longer than this
_ADMINS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


class Admins:
    """Knows the administrators of groups, each for a minute after Telegram has said so."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._known: Recent[tuple[int, int], tuple[bool, datetime]] = Recent(_REMEMBERED)

    async def wrote(self, message: Message) -> bool:
        """Has somebody written ``message`` who may decide for its chat?

        Who writes as the group itself is an administrator of it. Who writes as a channel is that channel, and no
        administrator, whoever may stand behind it.
        """
        if message.sender_chat:
            return message.sender_chat.id == message.chat_id
        return message.from_user is not None and await self.holds(message.chat, message.from_user)

    async def holds(self, chat: Chat, user: User) -> bool:
        """May ``user`` decide for ``chat``? Everybody for their own private chat, in a group its administrators."""
        if chat.type == ChatType.PRIVATE:
            return chat.id == user.id
        key, now = (chat.id, user.id), self._now()
        known = self._known.get(key)
        if known and abs(now - known[1]) < _FOR:  # a clock may go back
            return known[0]
        try:
            member = await chat.get_member(user.id)
        except BadRequest:  # not in this chat, or not to be seen
            return False
        self._known.put(key, (member.status in _ADMINS, now))
        return member.status in _ADMINS
