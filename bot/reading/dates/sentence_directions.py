"""Where the sentences of a text put its time expressions."""

from bisect import bisect_right
from collections.abc import Sequence

from bot.corpus.span import Span
from bot.reading.dates.direction import Verdict
from bot.reading.dates.japanese_tense import japanese_direction
from bot.reading.dates.tense import direction_among
from bot.reading.dates.tokens import Tokens
from bot.reading.dates.verb_groups import VerbGroups


class SentenceDirections:
    """Reads the verbs of each sentence once, as long as it is asked about its expressions in the text's order."""

    __slots__ = ("_at", "_ends", "_groups", "_tokens")

    def __init__(self, tokens: Tokens, ends: Sequence[int]) -> None:
        self._tokens = tokens
        self._ends = ends
        self._at = -1
        self._groups = VerbGroups("", "", 0, 0)

    def of(self, expression: Span) -> Verdict:
        """Past or future, as the sentence around ``expression`` tells."""
        at = bisect_right(self._ends, expression.start)
        if at != self._at:
            self._at, self._groups = at, VerbGroups(self._tokens.text, self._tokens.folded, *self._sentence(at))
        told = japanese_direction(self._tokens.text, expression, self._sentence(at)[1])
        return told or direction_among(self._groups, self._tokens.text, expression)

    def _sentence(self, at: int) -> tuple[int, int]:
        start = self._ends[at - 1] if at else 0
        return start, self._ends[at] if at < len(self._ends) else len(self._tokens.text)
