"""``from:2016-10 to:2017 source:TASS -source:NHK`` -> which documents a search keeps to."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping

from msgspec import Struct

from bot.answers.message import Message, say
from bot.answers.typed.left_out import CLOSING, OPENING
from bot.answers.typed.period import Period, period_of
from bot.corpus.folding import fold
from bot.finding.wanted import Scope

_FILTER = re.compile(
    rf"(?<!\S)(?P<name>from|to|-?source):(?:[{OPENING}](?P<quoted>[^{CLOSING}]*)[{CLOSING}]|(?P<value>\S*))",
    re.IGNORECASE,
)
_UNNAMED = ""  # the publisher of a document of which none is declared


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

    A publisher is meant by any part of its name, out of ``publishers``. Of several sources any will do, and of several
    that are left out none; two different days for one bound are none that anybody can keep to.
    """
    if ":" not in words:
        return " ".join(words.split()), _EVERYTHING
    given: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for found in _FILTER.finditer(words):
        if value := found["quoted"] or found["value"]:
            given[found["name"].lower()][value] = None
    left = " ".join(_FILTER.sub(" ", words).split())
    meant, unmeant = ({one: _meant(one, publishers) for one in given[name]} for name in ("source", "-source"))
    unknown = next((one for one, names in (*meant.items(), *unmeant.items()) if not names), "")
    allowed = _any_of(meant) if meant else frozenset((*publishers, _UNNAMED)) if unmeant else None
    kept = allowed - _any_of(unmeant) if allowed is not None else None
    return left, Printed(period_of(" ".join(given["from"]), " ".join(given["to"])), kept, unknown)


def _meant(source: str, publishers: Collection[str]) -> frozenset[str]:
    """The ``publishers`` in whose name ``source`` is."""
    return frozenset(name for name in publishers if fold(source) in fold(name))


def _any_of(meant: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*meant.values())
