"""A span: where a piece of a text stands."""

from msgspec import Struct


class Span(Struct, frozen=True, order=True):
    """The half-open range ``[start, end)`` of code points of one text.

    Raises:
        ValueError: if the range is empty, reversed or begins before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The slice of ``text`` that this span selects."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Is there a character in both? Spans that only touch have none."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Does ``other`` lie in it, up to its very bounds?"""
        return self.start <= other.start and other.end <= self.end

    def to(self, other: "Span") -> "Span":
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


def stripped(text: str, start: int, end: int) -> Span | None:
    """``[start, end)`` without the white space at its ends; None if only white space is left.

    As in slicing, what lies beyond the text is nothing.
    """
    piece = text[start:end]
    inner = piece.strip()
    start += len(piece) - len(piece.lstrip())
    return Span(start, start + len(inner)) if inner else None
