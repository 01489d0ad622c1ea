"""What a reader makes of something that is to be added: a draft of a document, or the reason why there is none."""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from bot.corpus.adding.reason import Reason
from bot.errors import DatelineError

# Control characters that a text of the corpus may not hold (see formats/text.py), and halves of surrogate pairs.
_UNSTORABLE = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


class DatedBy(StrEnum):
    """How the day of publication is known."""

    DATA = "data"  # what the source says of itself for machines: a meta tag, a header, a named column
    USER = "user"
    ADDRESS = "address"
    TEXT = "text"
    PAGE = "page"  # a date that stands somewhere on the page
    FILE = "file"  # when a PDF or DOCX was made, which is seldom before it was published, and often after

    @property
    def is_sure(self) -> bool:
        """Was the day given as such, by the source or the user? Any other gives way to what a feed or sitemap says."""
        return self in (DatedBy.DATA, DatedBy.USER)


class Refused(DatelineError):  # noqa: N818 - it is what is said to the user, in one word
    """``where`` can't be added; ``why`` says in a sentence what it is, and how to mend it."""

    def __init__(self, where: str, why: Reason) -> None:
        super().__init__(f"{where}: {why}")
        self.where = where
        self.why = why

    def __reduce__(self) -> tuple[type["Refused"], tuple[str, Reason]]:
        """It comes from another process as it was."""
        return Refused, (self.where, self.why)


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes as they came. ``name`` is what the user knows them by; ``url`` is where they were fetched, if they were."""

    name: str
    content: bytes = field(repr=False)
    url: str | None = None
    media_type: str = ""
    charset: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A document that may be added. ``text`` is what is stored, and what excerpts slice.

    ``source`` is what the user knows it by. ``pages`` are the offsets at which the pages of ``text`` begin, where it
    has pages. ``stored`` is its name in the corpus folder if it lies there already.
    """

    source: str
    text: str = field(repr=False)
    title: str | None = None
    published: date | None = None
    dated_by: DatedBy | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    pages: tuple[int, ...] = ()
    stored: str | None = None


Outcome: TypeAlias = Draft | Refused


def storable(text: str) -> str:
    """``text`` as a document may hold it: with a space for each control character, and no half of a character."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", _UNSTORABLE.sub(" ", text)).replace("\ufeff", "")


def words_in(text: str) -> int:
    """About how many words ``text`` has; scripts without spaces count two characters a word."""
    found = _WORD.findall(text)
    unspaced = sum(1 for word in found if _UNSPACED.match(word))
    return len(found) - unspaced + unspaced // 2


def one_line(value: object) -> str | None:
    """``value`` as one line of text without white space around it; None if nothing is left, or it is no text."""
    if not isinstance(value, str):
        return None
    return " ".join(storable(value).split()) or None
