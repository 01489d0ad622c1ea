"""A stretch of text between quotation marks."""

from dataclasses import dataclass

from bot.corpus.span import Span


@dataclass(frozen=True, slots=True)
class Quoted:
    """An outermost pair of marks: ``inner`` is the stripped text between them; ``outer`` includes the marks.

    ``closed`` is False where the closing mark is missing: ``inner`` then ends with the paragraph or the sentence.
    """

    inner: Span
    outer: Span
    closed: bool = True
