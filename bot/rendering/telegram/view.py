"""How answers are shown in one chat."""

from msgspec import Struct

from bot.corpus.corpus_names import key_in
from bot.rendering.telegram.deep_links import Links

NO_EDITION = "--"


class View(Struct, frozen=True):
    """Under which name the bot goes, which documents it answers from, in which language, and how much of an answer.

    ``edition`` says from which state of which documents answers are. In a ``group`` others read along: an answer can
    be opened in private. ``short`` shows one excerpt and what leads to the others. Where answers are ``rated``, a
    button says that this one wasn't what was asked. ``silent`` ones make no sound where they arrive. A bot that is
    ``hurried`` draws only what somebody asks for.
    """

    bot: str
    edition: str = NO_EDITION
    locale: str = "en"
    group: bool = False
    short: bool = False
    rated: bool = False
    silent: bool = False
    hurried: bool = False

    @property
    def draws_unasked(self) -> bool:
        """Do pictures come by themselves? In a group, others would have to look at them."""
        return not self.group and not self.hurried

    @property
    def links(self) -> Links:
        """Links that ask the same documents in private."""
        return Links(self.bot, key_in(self.edition))
