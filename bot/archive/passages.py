"""The passages of a document: its statements, and whom each speaks of."""

from collections.abc import Collection, Iterator

from bot.archive.entities import ids_of
from bot.finding.passage import Passage
from bot.reading.facts import Facts


def passages_of(facts: Facts, entities: Collection[str]) -> Iterator[Passage]:
    """The statements of ``facts``; one that leans on the one before speaks of those whom that one names, too."""
    about: frozenset[str] = frozenset()
    for one in facts.statements:
        named = ids_of(one.names, entities)
        about = named | about if one.leans else named
        yield Passage(facts.document, one.span, one.role, named, about)
