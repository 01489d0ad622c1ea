"""Cues that tell of a whole quotation that it wasn't said, or isn't surely, one file a language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answers.answer import Turn


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Patterns of the folded words of a narrator around a quotation, in its sentence.

    ``denied`` and ``supposed`` end where the quotation begins; ``denied_behind`` and ``supposed_behind`` begin where it
    ends. Marks between them and the quotation are left out.
    """

    denied: re.Pattern[str]
    supposed: re.Pattern[str]
    denied_behind: re.Pattern[str]
    supposed_behind: re.Pattern[str]

    def before(self) -> Iterator[tuple[Turn, re.Pattern[str]]]:
        """The patterns of what stands before a quotation, each with what it makes of it."""
        yield Turn.DENIED, self.denied
        yield Turn.SUPPOSED, self.supposed

    def behind(self) -> Iterator[tuple[Turn, re.Pattern[str]]]:
        """The patterns of what stands behind a quotation, each with what it makes of it."""
        yield Turn.DENIED, self.denied_behind
        yield Turn.SUPPOSED, self.supposed_behind
