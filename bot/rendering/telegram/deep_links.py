"""What a link that opens the bot in private carries: ``t.me/<bot>?start=<parameter>``.

Telegram gives a parameter 64 characters of ``[A-Za-z0-9_-]``. An excerpt's id is one as it stands. A question is
written in base64 behind a letter that names its encoding: the shortest of those that hold it, so that 47 letters of
Latin or Cyrillic fit, or 23 of Japanese. Where there are several corpora, either stands behind a letter and the key of
the one that is asked.
"""

import base64
from functools import lru_cache

from msgspec import Struct
from telegram.constants import MessageLimit
from telegram.helpers import create_deep_linked_url

_ENCODINGS = {"u": "utf-8", "c": "cp1251", "j": "cp932"}
_OF_AN_EXCERPT = 20  # characters; no other parameter may have as many
_OF_A_CORPUS = "k"
_REMEMBERED = 4096  # passages that links open
_BEFORE = 3  # characters: the letter and the key


class Links(Struct, frozen=True):
    """Makes links that open ``bot`` in private and ask one of its corpora, by its key; "" where there is only one."""

    bot: str
    corpus: str = ""

    def to_excerpt(self, identifier: str) -> str:
        """The address of an excerpt among its neighbours."""
        return _address(self.bot, self._before + identifier)

    def to_question(self, question: str) -> str | None:
        """The address that asks ``question``; None if it is too long for one."""
        parameter = self.parameter_of(question)
        return create_deep_linked_url(self.bot, parameter) if parameter else None

    def parameter_of(self, question: str) -> str | None:
        """The start parameter that asks ``question``; None if it is too long for one."""
        letters = "u" if question.isascii() else _ENCODINGS  # in ASCII all are alike
        made = [one for letter in letters if (one := self._encoded(question, letter))]
        shortest = min(made, key=len, default=None)
        return shortest if shortest and len(shortest) <= MessageLimit.DEEP_LINK_LENGTH else None

    @property
    def _before(self) -> str:
        return _OF_A_CORPUS + self.corpus if self.corpus else ""

    def _encoded(self, question: str, letter: str) -> str | None:
        """``question`` behind ``letter``; None if that encoding would change it."""
        encoding = _ENCODINGS[letter]
        try:
            raw = question.encode(encoding)
        except UnicodeEncodeError:
            return None
        if raw.decode(encoding) != question:
            return None
        written = letter + base64.urlsafe_b64encode(raw).decode().rstrip("=")
        if _OF_AN_EXCERPT in (len(written), len(self._before + written)):
            return self._encoded(question + " ", letter)
        return self._before + written


@lru_cache(_REMEMBERED)
def _address(bot: str, parameter: str) -> str:
    """The address that opens ``bot`` with ``parameter``; the library looks through both each time it makes one."""
    return create_deep_linked_url(bot, parameter)


def opened(parameter: str) -> tuple[str, str]:
    """The key of the corpus that ``parameter`` is about, "" if it names none, and what it holds beside that."""
    if not parameter.startswith(_OF_A_CORPUS) or len(parameter) in (_OF_AN_EXCERPT, *range(_BEFORE + 1)):
        return "", parameter
    return parameter[1:_BEFORE], parameter[_BEFORE:]


def question_of(parameter: str) -> str | None:
    """The question that ``parameter`` asks, of whichever corpus; None if it holds none, as the id of an excerpt."""
    _, parameter = opened(parameter)
    letter, written = parameter[:1], parameter[1:]
    if letter not in _ENCODINGS or len(parameter) == _OF_AN_EXCERPT:
        return None
    try:
        raw = base64.b64decode(written + "=" * (-len(written) % 4), altchars=b"-_", validate=True)
        return raw.decode(_ENCODINGS[letter]).strip() or None
    except ValueError:
        return None
