"""Those who keep the bot's documents: the users whom the configuration calls admins."""

from dataclasses import dataclass

from telegram import Message, User


@dataclass(frozen=True, slots=True)
class Keepers:
    """Knows them by the ids of their accounts, in whatever chat; others are told to turn to ``contact``."""

    ids: frozenset[int] = frozenset()
    contact: str | None = None

    def wrote(self, message: Message) -> bool:
        """Has one of them written ``message``, under their own name? Behind that of a group it could be anybody."""
        return not message.sender_chat and message.from_user is not None and self.hold(message.from_user)

    def hold(self, user: User) -> bool:
        """Is ``user`` one of them?"""
        return user.id in self.ids
