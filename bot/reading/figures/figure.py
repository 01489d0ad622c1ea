"""A figure: how many of what, or how much."""

from dataclasses import dataclass
from decimal import Decimal

from bot.corpus.span import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that counts or measures something.

    ``span`` is the number with its unit ("$5 billion", "three percent", "twelve"), ``sentence`` where it stands.
    ``unit`` is "%" or a currency's sign, "" where the number counts things; ``counted`` are the words for these.
    ``loose`` says that it is given as a bound or an estimate: "about", "more than", "dozens of".
    """

    span: Span
    sentence: Span
    value: Decimal
    unit: str = ""
    counted: Span | None = None
    loose: bool = False
