"""The parts of a document that its layout tells apart."""

from dataclasses import dataclass
from enum import StrEnum

from bot.corpus.span import Span


class Role(StrEnum):
    """What a block of a document is."""

    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    TIMESTAMP = "timestamp"
    BOILERPLATE = "boilerplate"
    RELATED = "related"
    TAGS = "tags"


@dataclass(frozen=True, slots=True)
class Block:
    """A line or a wrapped paragraph, without the white space around it and without its dateline.

    ``sentences`` are in order and lie inside ``span``; a block that is no prose has itself as its one sentence.
    """

    span: Span
    role: Role
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """All blocks of a document, in order, and the dateline taken off the first paragraph, if it has one."""

    blocks: tuple[Block, ...]
    dateline: Span | None = None

    def having(self, *roles: Role) -> tuple[Block, ...]:
        """The blocks that have one of ``roles``, in order."""
        return tuple(block for block in self.blocks if block.role in roles)

    def around(self, span: Span) -> Block | None:
        """The block that holds all of ``span``; None if there is none."""
        return next((block for block in self.blocks if block.span.contains(span)), None)

    def sentences_over(self, span: Span) -> tuple[Span, ...]:
        """The sentences that share a character with ``span``, in order."""
        return tuple(one for block in self.blocks for one in block.sentences if one.overlaps(span))

    @property
    def body(self) -> tuple[Block, ...]:
        """The paragraphs of the article itself."""
        return self.having(Role.BODY)

    @property
    def headline(self) -> Block | None:
        """The first headline; None where the document has none."""
        return next(iter(self.having(Role.HEADLINE)), None)
