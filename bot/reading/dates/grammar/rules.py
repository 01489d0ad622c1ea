"""All rules of the grammar as one pattern, and the walk over the tokens."""

import re
from collections.abc import Iterator
from functools import cache

from bot.reading.dates.grammar import clocks, days, eras, lasting, nth, periods, relative, told
from bot.reading.dates.grammar.bits import Bits, Rule
from bot.reading.dates.references import Mention
from bot.reading.dates.tokens import Tokens

# The first rule that matches at a token wins, so what says more comes first.
RULES: tuple[Rule, ...] = (
    *nth.RULES,
    *periods.RULES,
    *days.RULES,
    *eras.RULES,
    *clocks.RULES,
    *told.RULES,
    *relative.RULES,
    *lasting.RULES,
)

# The kinds without which no rule matches, and the runs of words that have a kind.
_CORE = frozenset("WMSHPynezcGIUVQDTRECpmNoZ%")
_RUN = re.compile(r"[^x#]+")
# Where a time describes a noun, the article before it is the noun's: "a two-day visit", "the 1996 bombing".
_ATTRIBUTE = re.compile(r"A(?:y(?:[-/][ydn])?|Sy|d-?M-?,?y|W|J?U-?[ab])$|[Ai][nd]U$|[Ai][^-].*-[UVQ]$|@Am$")


@cache
def _compiled() -> tuple[re.Pattern[str], tuple[re.Pattern[str], ...]]:
    anonymous = (re.sub(r"\?P<\w+>", "?:", rule.pattern) for rule in RULES)
    together = "|".join(f"(?P<r{number}>{pattern})" for number, pattern in enumerate(anonymous))
    return re.compile(together), tuple(re.compile(rule.pattern) for rule in RULES)


def read_mentions(tokens: Tokens) -> Iterator[Mention]:
    """What of ``tokens`` refers to a time, in order, not overlapping.

    Linear: every pattern spans a bounded number of tokens, and only runs of known words that hold a word of time are
    looked at.
    """
    finder, _ = _compiled()
    at = 0
    for run in _RUN.finditer(tokens.kinds):
        if _CORE.isdisjoint(run[0]):
            continue
        at = max(at, run.start())
        while at < run.end():
            found = finder.match(tokens.kinds, at)
            mention = _mention(tokens, found) if found else None
            at = mention[0] if mention else at + 1
            if mention:
                yield mention[1]


def _mention(tokens: Tokens, found: re.Match[str]) -> tuple[int, Mention] | None:
    """The mention that begins where ``found`` does, and the index of the token after it."""
    patterns = _compiled()[1]
    for number in range(int((found.lastgroup or "r0")[1:]), len(patterns)):
        match = patterns[number].match(tokens.kinds, found.start())
        if not match or match.end() == match.start():
            continue
        bits = Bits(tokens, match)
        if reference := RULES[number].build(bits):
            start, end = tokens.starts[bits.start + bool(_ATTRIBUTE.match(match[0]))], tokens.ends[bits.end - 1]
            return bits.end, Mention(start, end, reference, bits.part)
    return None
