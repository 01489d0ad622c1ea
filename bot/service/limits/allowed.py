"""Whom the bot answers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Allowed:
    """Everybody, unless chats or users are named; then whatever is asked in those chats or by those users.

    Administrators of the bot are let in wherever they ask.
    """

    chats: frozenset[int] = frozenset()
    users: frozenset[int] = frozenset()
    admins: frozenset[int] = frozenset()

    @property
    def restricts(self) -> bool:
        """Is anybody left out? Administrators alone restrict nothing."""
        return bool(self.chats or self.users)

    def lets_in(self, chat: int | None, user: int | None) -> bool:
        """Is ``user`` answered in ``chat``? Either is None where there is none."""
        return not self.restricts or chat in self.chats or user in self.users or user in self.admins
