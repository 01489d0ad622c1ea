"""The sentences of an article, with those whom each names."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.corpus.span import Span
from bot.reading.events.participants import Participants
from bot.reading.layout.parts import Layout, Role
from bot.reading.leaning import leans

# What belongs to the page, or to another article on it, and not to this one.
NOT_THE_ARTICLE = frozenset({Role.BOILERPLATE, Role.CREDIT, Role.TIMESTAMP, Role.RELATED, Role.TAGS})


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, heading or caption of an article.

    ``names`` are ids of listed entities and names of others whom it names, also by a pronoun or a title, in the order
    of their first mention. ``leans``: it goes on with the sentence before it in its paragraph.
    """

    span: Span
    role: Role
    names: tuple[str, ...]
    leans: bool


def read_statements(text: str, layout: Layout, participants: Participants) -> Iterator[Statement]:
    """The statements of ``text``, in order."""
    for block in layout.blocks:
        if block.role in NOT_THE_ARTICLE:
            continue
        for number, sentence in enumerate(block.sentences):
            goes_on = number > 0 and leans(sentence.of(text))
            yield Statement(sentence, block.role, participants.of(sentence), goes_on)
