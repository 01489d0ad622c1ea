"""What somebody typed -> the command and its words."""

import re
from dataclasses import dataclass

_LONGEST = 500
_COMMAND = re.compile(r"/(?P<name>[A-Za-z0-9_]{1,32})(?:@(?P<bot>\w+))?(?:\s+(?P<words>.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Question:
    """A command's name and the words behind it; a text without a command is a question of the name ``ask``.

    ``words`` are at most the first 500 characters: more is no question, and costs more to read than to answer.
    """

    typed: str
    command: str
    words: str
    limit: int = 10

    @classmethod
    def parse(cls, typed: str, limit: int = 10) -> "Question":
        """Take ``typed`` apart; ``/WHO@dateline_bot Abe`` asks ``who`` for ``Abe``."""
        stripped = typed.strip().encode("utf-8", "replace").decode()  # half a surrogate pair is no character
        found = _COMMAND.fullmatch(stripped)
        if not found:
            return cls(typed, "ask", stripped[:_LONGEST], limit)
        return cls(typed, found["name"].lower(), (found["words"] or "").strip()[:_LONGEST], limit)
