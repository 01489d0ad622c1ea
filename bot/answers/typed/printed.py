"""``from:2016-10 to:2017 source:TASS`` -> which documents a search keeps to."""

import re
from collections.abc import Collection

from msgspec import Struct

from bot.answers.message import Message, say
from bot.answers.typed.period import Period, period_of
from bot.corpus.folding import fold
from bot.finding.wanted import Scope

_FILTER = re.compile(r'(?<!\S)(?P<name>from|to|source):(?:"(?P<quoted>[^"]*)"|(?P<value>\S*))', re.IGNORECASE)


class Printed(Struct, frozen=True):
    """When and by whom a document must have been printed; what is open or None doesn't bind."""

    period: Period = Period()
    publishers: frozenset[str] | None = None
    source: str = ""

    @property
    def scope(self) -> Scope:
        """Where to search."""
        return Scope(self.period.start, self.period.end, self.publishers)

    @property
    def problem(self) -> Message | None:
        """Why nobody can keep to this, in a sentence."""
        if self.publishers is not None and not self.publishers:
            return say("{source}: no document here is by a publisher of that name. See /sources.", source=self.source)
        return self.period.problem


def read_printed(words: str, publishers: Collection[str]) -> tuple[str, Printed]:
    """Take the filters out of ``words``: what is left to search for, and the filters.

    A publisher is meant by any part of its name, out of ``publishers``.
    """
    given = {found["name"].lower(): found["quoted"] or found["value"] or "" for found in _FILTER.finditer(words)}
    left = " ".join(_FILTER.sub(" ", words).split())
    source = given.get("source", "")
    meant = frozenset(name for name in publishers if fold(source) in fold(name)) if source else None
    return left, Printed(period_of(given.get("from", ""), given.get("to", "")), meant, source)
