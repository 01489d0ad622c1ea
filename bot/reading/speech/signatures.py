"""Lines that sign the quotation above them: "— Anna Reed, mayor"."""

import re

from bot.corpus.span import Span

_NAME = r"[^\W\d_a-zа-яё][\w.'’-]*(?: [\w.'’-]+){0,5}?"
_SIGNATURE = re.compile(rf"(?:--|[—–―-]) ?(?P<who>{_NAME})(?:(?:,| \(|;| /)[^\n]{{0,120}})?(?<![.!?…:])")
_DASHES = "—–―-"
_LONGEST = 160  # characters


def is_signature(line: str) -> bool:
    """Is ``line`` a dash and a name, perhaps with an office or a day behind it?"""
    return signer(line, Span(0, len(line))) is not None


def signer(text: str, line: Span) -> Span | None:
    """The name that ``line`` of ``text`` signs with; None if it is no signature."""
    if text[line.start] not in _DASHES or len(line) > _LONGEST:
        return None
    found = _SIGNATURE.fullmatch(text, line.start, line.end)
    return Span(*found.span("who")) if found else None
