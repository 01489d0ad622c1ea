"""A text in which somebody marked names, ``[[so]]``: which excerpt each of them leads to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.answers.answer import Citation
from bot.answers.documents.search import answer_search
from bot.answers.plain_questions.ask import answer_ask
from bot.answers.question import Question
from bot.answers.typed.identify import identify
from bot.archive.archive import Archive

_MARKED = re.compile(r"\[\[\s*([^\[\]]+?)\s*\]\]")
_CHOICES = 10


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a text, and the excerpt that they lead to, if any."""

    words: str
    citation: Citation | None = None


Linked = tuple[Piece, ...]


def is_marked(text: str) -> bool:
    """Is at least one name in ``text`` marked?"""
    return _MARKED.search(text) is not None


def linked(archive: Archive, text: str, today: date) -> tuple[Linked, ...]:
    """``text`` without the marks, what was marked leading to an excerpt: in several ways, the best first.

    What the documents don't say leads nowhere; where that is so of all that was marked, there is no way at all.
    """
    parts = _MARKED.split(text)  # the marked words have the odd places
    found = {words: tuple(_citations(archive, words, today)) for words in parts[1::2]}
    ways = min(max(map(len, found.values()), default=0), _CHOICES)
    return tuple(tuple(_pieces(parts, found, way)) for way in range(ways))


def _pieces(parts: list[str], found: dict[str, tuple[Citation, ...]], way: int) -> Iterator[Piece]:
    for place, words in enumerate(parts):
        citations = found[words] if place % 2 else ()
        yield Piece(words, citations[min(way, len(citations) - 1)] if citations else None)


def _citations(archive: Archive, words: str, today: date) -> Iterator[Citation]:
    """What ``words`` may lead to: where whom they name is named, else what answers them."""
    question = Question.parse(words)
    is_name = identify(archive, question.words).entity is not None
    yield from (answer_search if is_name else answer_ask)(archive, question, today).citations
