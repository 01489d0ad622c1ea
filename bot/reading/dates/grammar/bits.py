"""A rule of the grammar, and what it matched."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.reading.dates.references import Reference
from bot.reading.dates.timex import Part
from bot.reading.dates.tokens import Tokens
from bot.reading.dates.units import Unit

COUNT = r"(?:[nd]d/d|[nd](?:-?[nd]){0,6}(?:-?&-?i-?h)?|inO?|nO|i)"
ABOUT = r"(?:@q|[Jk]L|k\+?)?"
PART = r"(?P<part>K-?|A?K?B[OU]?A?|[br]@?A?(?=[tluvsWMTUA]))?"
YEAR = r"(?:y|n(?:-?n){1,2})"


@dataclass(frozen=True, slots=True)
class Bits:
    """What a rule matched in the kinds of ``tokens``, which are a letter a token: places in ``match`` count tokens."""

    tokens: Tokens
    match: re.Match[str]

    @property
    def start(self) -> int:
        """The index of the first token of the match."""
        return self.match.start()

    @property
    def end(self) -> int:
        """The index of the token after the match."""
        return self.match.end()

    @property
    def text(self) -> str:
        """The words matched, as they are written."""
        return self.tokens.text[self.tokens.starts[self.start] : self.tokens.ends[self.end - 1]]

    def has(self, name: str) -> bool:
        """Did the group ``name`` match something?"""
        return bool(self.kind(name))

    def at(self, name: str) -> int:
        """The index of the first token of the group."""
        return self.match.start(name)

    def kind(self, name: str) -> str:
        """The kinds of the group's tokens; empty where it matched nothing."""
        return self.match[name] or "" if name in self.match.re.groupindex else ""

    def value(self, name: str) -> object:
        """The value of the group's first token; None where it matched nothing."""
        return self.tokens.values[self.at(name)] if self.has(name) else None

    def number(self, name: str) -> int:
        """The value of the group's first token, which is a number; 0 where it matched nothing."""
        value = self.value(name)
        return value if isinstance(value, int) else 0

    def unit(self, name: str = "unit") -> Unit:
        """The value of the group's first token, which is a unit; "quarter" has a kind of its own, and no value."""
        value = self.value(name)
        return value if isinstance(value, Unit) else Unit.QUARTER

    def word(self, name: str) -> str:
        """The group's first token, folded; empty where it matched nothing."""
        return self.tokens.word(self.at(name)) if self.has(name) else ""

    def numbers(self, name: str) -> list[object]:
        """The values of the group's tokens that are numbers."""
        first, last = self.match.span(name)
        return [self.tokens.values[i] for i in range(first, last) if self.tokens.kinds[i] in "nd"]

    @property
    def before(self) -> int:
        """The index of the token before the match and before the "the" that may precede it."""
        return self.start - 2 if self.tokens.word(self.start - 1) == "the" else self.start - 1

    @property
    def part(self) -> Part | None:
        """Early, mid or late, as the group "part" says."""
        if not self.has("part"):
            return None
        first, last = self.match.span("part")
        values = [self.tokens.values[i] for i in range(first, last)]
        return next((Part(value) for value in values if value in ("early", "mid", "late")), None)


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over kinds, and what it means; None means that it means nothing here."""

    pattern: str
    build: Callable[[Bits], Reference | None]
