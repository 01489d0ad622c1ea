"""``from:2016-10 to:2017 source:TASS -source:NHK`` -> which documents a search keeps to."""

import re
from collections.abc import Collection

from msgspec import Struct

from bot.answers.message import Message, say
from bot.answers.typed.period import Period, period_of
from bot.corpus.folding import fold
from bot.finding.wanted import Scope

_FILTER = re.compile(r'(?<!\S)(?P<name>from|to|-?source):(?:"(?P<quoted>[^"]*)"|(?P<value>\S*))', re.IGNORECASE)
_UNNAMED = ""  # the publisher of a document of which none is declared
_NONE: frozenset[str] = frozenset()


class Printed(Struct, frozen=True):
    """When and by whom a document must have been printed; what is open or None doesn't bind.

    ``unknown`` is a name that no publisher has.
    """

    period: Period = Period()
    publishers: frozenset[str] | None = None
    unknown: str = ""

    @property
    def scope(self) -> Scope:
        """Where to search."""
        return Scope(self.period.start, self.period.end, self.publishers)

    @property
    def problem(self) -> Message | None:
        """Why nobody can keep to this, in a sentence."""
        if self.unknown:
            return say("{source}: no document here is by a publisher of that name. See /sources.", source=self.unknown)
        return self.period.problem


_EVERYTHING = Printed()


def read_printed(words: str, publishers: Collection[str]) -> tuple[str, Printed]:
    """Take the filters out of ``words``: what is left to search for, and the filters.

    A publisher is meant by any part of its name, out of ``publishers``.
    """
    if ":" not in words:
        return " ".join(words.split()), _EVERYTHING
    given = {found["name"].lower(): found["quoted"] or found["value"] or "" for found in _FILTER.finditer(words)}
    left = " ".join(_FILTER.sub(" ", words).split())
    meant, unmeant = (_meant(given.get(name, ""), publishers) for name in ("source", "-source"))
    unknown = next((given[name] for name, found in (("source", meant), ("-source", unmeant)) if found == _NONE), "")
    kept = None if unmeant is None else frozenset((*publishers, _UNNAMED)) - unmeant
    allowed = kept if meant is None else meant if kept is None else meant & kept
    return left, Printed(period_of(given.get("from", ""), given.get("to", "")), allowed, unknown)


def _meant(source: str, publishers: Collection[str]) -> frozenset[str] | None:
    """The ``publishers`` in whose name ``source`` is; None where it is empty."""
    return frozenset(name for name in publishers if fold(source) in fold(name)) if source else None
