"""Where sentences end, judged cheaply: enough to bound where the verb of a time expression is looked for."""

import re

from bot.reading.dates.tokens import Tokens

_END = re.compile(r"[.!?;][\"')\]]{0,3}\s|\n[ \t\r]*\n|[。！？]")
_TITLES = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|gen|sen|rep|gov|st|col|lt|sgt|jr|sr|inc|corp|co|ltd|no|vs|u\.s|u\.n|[a-z]))$"
)


def sentence_ends(tokens: Tokens) -> list[int]:
    """Offsets after the sentences of a text, in order; a stop after a title or an initial ends none."""
    folded = tokens.folded
    return [end.end() for end in _END.finditer(folded) if not _is_title(folded, end)]


def _is_title(folded: str, end: re.Match[str]) -> bool:
    return end[0][0] == "." and bool(_TITLES.search(folded[max(end.start() - 6, 0) : end.start()]))
