"""What the resolver takes and gives."""

from enum import StrEnum

from msgspec import Struct

from bot.corpus.span import Span

PERSON = "person"


class Known(Struct, frozen=True):
    """One entity as the resolver sees it: ``name`` is canonical, ``aliases`` are other names in any script."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()


class Confidence(StrEnum):
    """Sure: answer. Unsure: ask "did you mean". None: say that nobody by that name is known."""

    SURE = "sure"
    UNSURE = "unsure"
    NONE = "none"


class Candidate(Struct, frozen=True):
    """An entity that may be meant, and its name or alias that was matched.

    ``score`` (0 to 1) is how near it is, beside others; ``certainty`` how surely it is meant, if no other is nearer: a
    name of which one word is quite right and the other hardly has a good score and little certainty.
    """

    entity: Known
    score: float
    matched: str
    certainty: float


class Resolution(Struct, frozen=True):
    """The candidates for one typed name, best first, at most five; empty where the confidence is none."""

    confidence: Confidence
    candidates: tuple[Candidate, ...] = ()


class Found(Struct, frozen=True):
    """An entity named inside a longer text; ``span`` is half-open, in code points of that text."""

    entity: Known
    span: Span
    score: float
