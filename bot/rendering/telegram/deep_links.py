"""What a link that opens the bot in private carries: ``t.me/<bot>?start=<parameter>``.

Telegram gives a parameter 64 characters of ``[A-Za-z0-9_-]``. An excerpt's id is one as it stands. A question is
written in base64 behind a letter that names its encoding: the shortest of those that hold it, so that 47 letters of
Latin or Cyrillic fit, or 23 of Japanese.
"""

import base64

from telegram.constants import MessageLimit

_ENCODINGS = {"u": "utf-8", "c": "cp1251", "j": "cp932"}
_OF_AN_EXCERPT = 20  # characters; no question's parameter may have as many


def parameter_of(question: str) -> str | None:
    """The start parameter that asks ``question``; None if it is too long for one."""
    made = [one for letter in _ENCODINGS if (one := _encoded(question, letter))]
    shortest = min(made, key=len, default=None)
    return shortest if shortest and len(shortest) <= MessageLimit.DEEP_LINK_LENGTH else None


def question_of(parameter: str) -> str | None:
    """The question that ``parameter`` asks; None if it holds none, as the id of an excerpt."""
    letter, written = parameter[:1], parameter[1:]
    if letter not in _ENCODINGS or len(parameter) == _OF_AN_EXCERPT:
        return None
    try:
        raw = base64.b64decode(written + "=" * (-len(written) % 4), altchars=b"-_", validate=True)
        return raw.decode(_ENCODINGS[letter]).strip() or None
    except ValueError:
        return None


def _encoded(question: str, letter: str) -> str | None:
    """``question`` behind ``letter``; None if that encoding would change it."""
    encoding = _ENCODINGS[letter]
    try:
        raw = question.encode(encoding)
    except UnicodeEncodeError:
        return None
    if raw.decode(encoding) != question:
        return None
    written = letter + base64.urlsafe_b64encode(raw).decode().rstrip("=")
    return _encoded(question + " ", letter) if len(written) == _OF_AN_EXCERPT else written
