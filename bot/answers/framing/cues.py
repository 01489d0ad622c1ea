"""Cues that turn what they govern into something that isn't claimed, one file a language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answers.answer import Turn


@dataclass(frozen=True, slots=True)
class Cues:
    """Patterns of folded text: what denies, what supposes, and what reports that others say it.

    English and Russian ones are looked for in what stands before some words, Japanese ones right behind them. What
    kinds there are is after Saurí and Pustejovsky, "FactBank" (2009): negation, denial, doubt; condition and wish;
    report.
    """

    denying: re.Pattern[str]
    supposing: re.Pattern[str]
    reporting: re.Pattern[str]

    def by_turn(self) -> Iterator[tuple[Turn, re.Pattern[str]]]:
        """The patterns, each with what it makes of words."""
        yield Turn.DENIED, self.denying
        yield Turn.SUPPOSED, self.supposing
        yield Turn.REPORTED, self.reporting


def any_of(*patterns: str) -> re.Pattern[str]:
    """A pattern that any of ``patterns`` fits."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
