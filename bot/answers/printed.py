"""``from:2016-10 to:2017 source:TASS`` -> which documents a search keeps to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.answers.period import Period, iso_period
from bot.corpus.folding import fold
from bot.finding.wanted import Scope

_FILTER = re.compile(r'(?<!\S)(?P<name>from|to|source):(?:"(?P<quoted>[^"]*)"|(?P<value>\S+))', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Printed:
    """When and by whom a document must have been printed; what is None or empty doesn't bind.

    ``unread`` are filters that were given with something that is no date.
    """

    period: Period = field(default_factory=Period)
    publisher: str = ""
    unread: tuple[str, ...] = ()

    def scope(self, publishers: Iterable[str]) -> Scope:
        """Where to search; a publisher is meant by any part of its name."""
        meant = frozenset(name for name in publishers if self.publisher in fold(name)) if self.publisher else None
        return Scope(self.period.start, self.period.end, meant)

    def __bool__(self) -> bool:
        return bool(self.period or self.publisher)


def read_printed(words: str) -> tuple[str, Printed]:
    """Take the filters out of ``words``: what is left to search for, and the filters."""
    given = {found["name"].lower(): found["quoted"] or found["value"] or "" for found in _FILTER.finditer(words)}
    period = iso_period(given.get("from"), given.get("to"))
    unread = tuple(
        f"{name}:{given[name]}"
        for name, day in (("from", period.start), ("to", period.end))
        if name in given and not day
    )
    left = " ".join(_FILTER.sub(" ", words).split())
    return left, Printed(period, fold(given.get("source", "")), unread)
