"""Labels that name who speaks, as transcripts have them before the words."""

import re

from bot.corpus.span import Span

# Two to four words with capitals or one in capitals, and a colon: "Anna Reed:", "MR. REED (Leeds):", not "Note:".
_SHOUTED, _WRITTEN = r"[A-Z]{2}[A-Z.'’-]*(?: [A-Z][A-Z.'’-]+){0,3}", r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}"
_LABEL = re.compile(rf"(?P<who>{_SHOUTED}|{_WRITTEN})(?: \([^()\n]{{1,40}}\))? ?:\s")
_LONGEST = 80


def label_at(text: str, start: int, end: int) -> Span | None:
    """The name that ``text[start:end]`` begins with, if a colon behind it makes it a label."""
    found = _LABEL.match(text, start, min(end, start + _LONGEST))
    return Span(*found.span("who")) if found else None
