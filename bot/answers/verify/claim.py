"""A quotation as somebody gives it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from bot.answers.typed.period import Period
from bot.answers.verify.beside import names_in, read_day
from bot.corpus.span import Span

# Dots and brackets that show an omission, and a bracketed [sic], which is nobody's word.
_OMISSION = re.compile(r"[\[(<][ ]?(?:\.{2,}|…+|\. \. \.)[ ]?[\])>]|\.{3,}|…+|\. \. \.|⋯+|\[sic\]", re.IGNORECASE)
_CLOSING = " \n\"'”’»」』"  # what may stand behind the end of a quotation
_MOST_LINES = 12  # beside a quotation that may tell whose it is; more of them are a text of their own
_MOST_PIECES = 12  # a quotation with more omissions is none, and would take long to look up


@dataclass(frozen=True, slots=True)
class Claim:
    """A quotation, and who is said to have said it, and when.

    ``pieces`` are the spans of ``text`` that are claimed to be word for word, with omissions between them. ``beside``
    are the lines around the quotation that may tell who said it, and ``period`` the day that they give, or what they
    give for a day and is none; ``named`` says that its form leaves no doubt of the speaker, ``marked`` that quotation
    marks, or a message of its own, set the quotation apart, ``led`` that a colon does.
    """

    text: str
    pieces: tuple[Span, ...]
    beside: str = ""
    period: Period = field(default_factory=Period)
    named: bool = False
    marked: bool = False
    led: bool = False

    @classmethod
    def of(
        cls, text: str, quoted: Iterable[Span], beside: str, today: date, named: bool = False, marked: bool = False
    ) -> "Claim":
        """What is claimed of the stretches ``quoted`` of ``text``, of which there is one at least."""
        spans = list(quoted)
        pieces = tuple(piece for span in spans for piece in _pieces(text, span))
        if len(pieces) > _MOST_PIECES:
            pieces = (spans[0].to(spans[-1]),)
        lines = [read_day(line, today) for line in beside.split("\n")[:_MOST_LINES]]
        period = next((period for _, period in lines if period or period.unread), Period())
        return cls(text, pieces, "\n".join(rest for rest, _ in lines), period, named, marked)

    @property
    def asks(self) -> bool:
        """Does it end as a question?"""
        return self.text[self.pieces[-1].start :].rstrip(_CLOSING).endswith(("?", "？"))

    @property
    def names(self) -> tuple[str, ...]:
        """What may be the speaker's name, the likeliest first; none where nobody is named."""
        return names_in(self.beside)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """The parts of ``span`` between the dots that show omissions."""
    start = span.start
    for omission in _OMISSION.finditer(text, span.start, span.end):
        if _has_words(text[start : omission.start()]):
            yield Span(start, omission.start())
        start = omission.end()
    if _has_words(text[start : span.end]):
        yield Span(start, span.end)


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))
