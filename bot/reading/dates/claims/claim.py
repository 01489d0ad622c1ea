"""What a sentence makes of something that it dates, other than telling it."""

from dataclasses import dataclass
from enum import Enum, auto


class Claim(Enum):
    """``TOLD``: it is told, or planned, though a word stands beside it that denies or calls off something."""

    SUPPOSED = auto()
    DENIED = auto()
    CANCELLED = auto()
    TOLD = auto()


@dataclass(frozen=True, slots=True)
class Around:
    """The folded words of a sentence before and behind a time in it, as far as they can govern it.

    ``is_first``: ``before`` begins with the sentence; ``is_asked``: the sentence ends with a question mark.
    """

    before: str
    time: str
    behind: str
    is_first: bool = True
    is_asked: bool = False
