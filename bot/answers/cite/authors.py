"""Who wrote a document: a byline, taken apart as far as styles of references want."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_BETWEEN = re.compile(r"\s*(?:[;,、]\s*(?:and\s|&\s?|и\s)?|\s(?:and|и)\s|&)\s*")
_MARK = re.compile(r"^(?:by|text by|автор(?:ы)?:?)\s+", re.IGNORECASE)
# A word of a name that is written as one: "Osei", "O'Hara", "Jean-Paul", "J.", "Д. С.", not "REUTERS" or "24".
_WORD = re.compile(r"(?:[A-ZА-ЯЁÀ-ÖØ-Þ][^\W\d_]*[.]?(?:[’'-][^\W\d_]+)*)$")
# What belongs to the surname that follows, in the languages that print it in small letters.
_PARTICLES = frozenset("af al ap ben bin da das de del della den der di do dos du el la le ten ter van von zu".split())
_SHORTEST_SHOUTED = 3  # letters: "REUTERS" is a body or shouted, "JK" is a pair of initials
# Words of whoever writes for a paper, with no name or beside one.
_NO_NAME = re.compile(
    r"\b(?:agency|bureau|correspondents?|desk|editors?|news|newsroom|press|reporters?|service|staff|team|writers?"
    r"|агентств\w*|корр\w*|редакци\w*|служб\w*)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Author:
    """A name as it is printed, and its parts where they are told apart for sure: else ``family`` is all of it."""

    family: str
    given: str = ""

    @property
    def printed(self) -> str:
        """The name in the order of its document."""
        return f"{self.given} {self.family}".strip()

    @property
    def inverted(self) -> str:
        """The surname first: "Osei, Daniel"."""
        return f"{self.family}, {self.given}" if self.given else self.family

    @property
    def abridged(self) -> str:
        """The surname and initials: "Sartre, J.-P."."""
        return f"{self.family}, {_initials(self.given)}" if self.given else self.family


def authors_of(byline: str | None) -> tuple[Author, ...]:
    """Those whom ``byline`` names, in its order."""
    if not byline:
        return ()
    names = _BETWEEN.split(_MARK.sub("", " ".join(byline.split())))
    return tuple(_author(name) for name in names if name)


def _author(name: str) -> Author:
    """Parts are told apart where all words look like those of a name, the surname last."""
    words = name.split()
    if not 1 < len(words) <= _MOST_WORDS or _NO_NAME.search(name) or not _are_names(words):
        return Author(name)
    first = len(words) - 1
    while first > 1 and words[first - 1] in _PARTICLES:
        first -= 1
    return Author(" ".join(words[first:]), " ".join(words[:first]))


def _are_names(words: Sequence[str]) -> bool:
    if words[-1].endswith(".") or words[0] in _PARTICLES:
        return False
    return all(
        word in _PARTICLES or (_WORD.match(word) and not (word.isupper() and len(word) >= _SHORTEST_SHOUTED))
        for word in words
    )


def _initials(given: str) -> str:
    return " ".join("-".join(f"{part[0]}." for part in word.split("-") if part) for word in given.split())
