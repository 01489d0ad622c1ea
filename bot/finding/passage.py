"""A passage: the smallest piece of a document that search finds."""

from dataclasses import dataclass

from bot.corpus.document import Document, Excerpt
from bot.corpus.span import Span
from bot.reading.layout.parts import Role


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, heading or caption.

    ``entities`` are those it names, also by a pronoun or a title; ``about`` are those and, where it leans on the
    sentence before, that one's: whom it speaks of without naming them.
    """

    document: Document
    span: Span
    role: Role
    entities: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()

    @property
    def excerpt(self) -> Excerpt:
        """The passage as it is quoted."""
        return Excerpt(self.document, self.span)
