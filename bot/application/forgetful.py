"""The library's application, without its memory of all who ever wrote."""

from typing import Any

from telegram.ext import Application


class Forgetful(Application[Any, Any, Any, Any, Any, Any]):
    """Keeps no list of chats and users.

    The library notes the id of each for a persistence that is to be written, also where there is none; such a list only
    grows, by some 80 bytes for everybody who ever writes.
    """

    __slots__ = ()

    def _mark_for_persistence_update(self, *, update: object | None = None, job: object | None = None) -> None:
        """Nothing is persisted here; what is kept of chats is kept in the store."""
