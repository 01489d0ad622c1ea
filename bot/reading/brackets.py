"""Editorial brackets: "[French] President [Anna] Smith" reads as if they weren't there."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from bot.corpus.span import Span

_ASIDE = re.compile(r"\[([^\W\d_][^\[\]\n]{0,60})\]")


@dataclass(frozen=True, slots=True)
class Opened:
    """A text without its editorial brackets, and where they stood.

    ``removed`` holds, for each bracket, its offset in the original text minus the number of brackets before it: the
    offset in ``text`` of what follows it.
    """

    text: str
    removed: tuple[int, ...]
    original: str

    def offset(self, position: int) -> int:
        """The offset in the original text of the character at ``position``."""
        return position + bisect_right(self.removed, position)

    def span(self, start: int, end: int) -> Span:
        """The original span of ``[start, end)``: with a bracket at its edge whose partner lies inside."""
        first, last = self.offset(start), self.offset(end - 1) + 1
        if not self.removed:
            return Span(first, last)
        inside = self.original[first:last]
        surplus = inside.count("]") - inside.count("[")
        if surplus > 0 and self.original[first - 1 : first] == "[":
            return Span(first - 1, last)
        if surplus < 0 and self.original[last : last + 1] == "]":
            return Span(first, last + 1)
        return Span(first, last)


def opened(text: str) -> Opened:
    """``text`` seen without the brackets around its editorial additions ("[sic]", "[Anna]")."""
    if "[" not in text:
        return Opened(text, (), text)
    brackets = [at for found in _ASIDE.finditer(text) for at in (found.start(), found.end() - 1)]
    pieces = [text[a + 1 : b] for a, b in zip([-1, *brackets], [*brackets, len(text)], strict=True)]
    return Opened("".join(pieces), tuple(at - number for number, at in enumerate(brackets)), text)
