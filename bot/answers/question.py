"""What somebody typed -> the command and its words."""

import re
import unicodedata
from itertools import islice

from msgspec import Struct

PLAIN = "ask"  # the command of a text without one
_LONGEST, _MOST_WORDS = 350, 30
_LONGEST_TEXT = 4096  # a message of Telegram's
_WORD = re.compile(r"\S+")
_COMMAND = re.compile(r"/(?P<name>[A-Za-z0-9_]{1,32})(?:@(?P<bot>\w+))?(?:\s+(?P<words>.*))?", re.DOTALL)


class Question(Struct, frozen=True):
    """A command's name and the words behind it; a text without a command is a plain question.

    ``words`` are at most the first 350 characters and 30 words: more is no question, and costs more to read than to
    answer. ``text`` is all of it, for commands that take a text; ``replied`` is the message, or the part of it, that is
    asked about.
    """

    typed: str
    command: str
    words: str
    limit: int = 10
    text: str = ""
    replied: str = ""

    @classmethod
    def parse(cls, typed: str, limit: int = 10, replied: str = "") -> "Question":
        """Take ``typed`` apart; ``/WHO@dateline_bot Abe`` asks ``who`` for ``Abe``."""
        stripped = _whole(typed)
        found = _COMMAND.fullmatch(stripped)
        name, text = (found["name"].lower(), (found["words"] or "").strip()) if found else (PLAIN, stripped)
        return cls(typed, name, shortened(text), limit, text[:_LONGEST_TEXT], _whole(replied)[:_LONGEST_TEXT])


def _whole(text: str) -> str:
    """``text`` without white space around it, its letters composed; half a surrogate pair is no character."""
    if text.isascii():
        return text.strip()
    return unicodedata.normalize("NFC", text.strip().encode("utf-8", "replace").decode())


def shortened(text: str) -> str:
    """As much of ``text`` as can be a question, white space in it as it is."""
    begun = text[:_LONGEST]
    if len(begun.split(maxsplit=_MOST_WORDS)) < _MOST_WORDS:
        return begun
    ends = [word.end() for word in islice(_WORD.finditer(begun), _MOST_WORDS)]
    return begun[: ends[-1]] if len(ends) == _MOST_WORDS else begun
