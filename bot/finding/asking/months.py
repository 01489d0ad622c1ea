"""English months as people type them in a question, without their capital: "in june", "3 may", "march 2017"."""

import re

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
# "may" and "march" are verbs as well: beside one of these words, or a number, none is.
_BEFORE = (
    r"(?:in|on|of|since|from|until|till|by|before|after|during|between|and|to|through|early|mid|late|last|this|next)"
)
_TYPED = re.compile(
    rf"(?<!\w)(?:(?:{_BEFORE}|\d{{1,2}}(?:st|nd|rd|th)?)[ -](?:the (?:\w+ )?of )?(?P<behind>{_MONTH})"
    rf"|(?P<before>{_MONTH})(?= \d))\b",
    re.IGNORECASE,
)


def with_capitals(typed: str) -> str:
    """``typed``, as long as before, with a capital for each word that surely is a month, as a text writes it.

    >>> with_capitals("what may anna say in may")
    'what may anna say in May'
    """
    for found in _TYPED.finditer(typed):
        start = max(found.start("behind"), found.start("before"))
        typed = typed[:start] + typed[start].upper() + typed[start + 1 :]
    return typed
