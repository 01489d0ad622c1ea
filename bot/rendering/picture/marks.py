"""What a picture consists of: words and shapes with a place, and colours by their purpose."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TypeAlias

from bot.corpus.document import Excerpt
from bot.rendering.picture.faces import Style
from bot.rendering.picture.letters import set_words

# How far letters reach above and below their baseline, in ems; accents and the tails of the serif face among them.
_ABOVE, _BELOW = 0.9, 0.27
# Where the middle of a capital is above its baseline, in ems.
_CAPITAL = 0.33


class Ink(Enum):
    """What a colour is for; a theme says which one it is."""

    PAPER = auto()
    WORDS = auto()
    QUIET = auto()
    RULE = auto()
    BAND = auto()
    ACCENT = auto()
    PALE = auto()
    GLOW = auto()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; in pixels, down and to the right from the page's corner.

    Raises:
        ValueError: if it ends before it begins.
    """

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        if self.right < self.left or self.bottom < self.top:
            raise ValueError(f"no box: {self.left} to {self.right}, {self.top} to {self.bottom}")

    @classmethod
    def around(cls, x: float, y: float, wide: float, tall: float) -> "Box":
        """The one with its middle at ``x``, ``y``."""
        return cls(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)

    def moved(self, right: float, down: float) -> "Box":
        """The same so many pixels further right and down; negative ones are left and up."""
        return Box(self.left + right, self.top + down, self.right + right, self.bottom + down)

    def overlaps(self, other: "Box") -> bool:
        """Do they share some room? A common edge is none."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def contains(self, other: "Box") -> bool:
        """Is ``other`` inside, edges included?"""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one line: the bot's own, or a document's, which are never a string."""

    words: str | Excerpt
    style: Style
    left: float
    baseline: float
    ink: Ink = Ink.WORDS

    @property
    def shown(self) -> str:
        """The words to draw; a document's are cut out of it only here."""
        return self.words.text if isinstance(self.words, Excerpt) else self.words

    @property
    def box(self) -> Box:
        """The room that the words take: from above the tallest letter to below the deepest."""
        size, width = self.style.size, set_words(self.shown, self.style).width
        return Box(self.left, self.baseline - _ABOVE * size, self.left + width, self.baseline + _BELOW * size)

    @classmethod
    def level(cls, words: str, style: Style, left: float, middle: float, ink: Ink = Ink.WORDS) -> "Text":
        """One line whose capitals have their middle at ``middle``."""
        return cls(words, style, left, middle + _CAPITAL * style.size, ink)

    def ending_at(self, right: float) -> "Text":
        """The same words, flush right."""
        return replace(self, left=right - set_words(self.shown, self.style).width)

    def centred_on(self, x: float) -> "Text":
        """The same words with their middle at ``x``."""
        return replace(self, left=x - set_words(self.shown, self.style).width / 2)

    def moved(self, right: float, down: float) -> "Text":
        """The same so many pixels further right and down."""
        return replace(self, left=self.left + right, baseline=self.baseline + down)


@dataclass(frozen=True, slots=True)
class Shape:
    """A rectangle with round corners, in one ink; with a ``stroke`` only its outline, over paper.

    ``is_crossed`` strikes it out.
    """

    box: Box
    ink: Ink
    radius: float = 0.0
    stroke: float = 0.0
    is_crossed: bool = False

    def moved(self, right: float, down: float) -> "Shape":
        """The same so many pixels further right and down."""
        return replace(self, box=self.box.moved(right, down))


Mark: TypeAlias = Text | Shape


@dataclass(frozen=True, slots=True)
class Page:
    """A picture that isn't painted yet; marks lie over those before them."""

    width: int
    height: int
    marks: tuple[Mark, ...]
