"""How answers are shown in one chat."""

from dataclasses import dataclass

NO_EDITION = "--"


@dataclass(frozen=True, slots=True)
class View:
    """Under which name the bot goes, which documents it answers from, in which language, and how much of an answer.

    ``edition`` are two letters that change with the documents. In a ``group`` others read along: an answer can be
    opened in private. ``short`` shows one excerpt and what leads to the others. Where answers are ``rated``, a button
    says that this one wasn't what was asked. ``silent`` ones make no sound where they arrive.
    """

    bot: str
    edition: str = NO_EDITION
    locale: str = "en"
    group: bool = False
    short: bool = False
    rated: bool = False
    silent: bool = False
