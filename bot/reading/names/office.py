"""A phrase for an office."""

from dataclasses import dataclass

from bot.corpus.span import Span


@dataclass(frozen=True, slots=True)
class Office:
    """One phrase: its span with its article, and the span of its head."""

    span: Span
    head: Span
