"""Interviews: whose answers they are, where the labels say only that they answer."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.reading.names.person import Person
from bot.reading.names.subjects import is_byline
from bot.reading.speech.labels import answers
from bot.reading.speech.quotation import Quotation


def answered(text: str, quotations: Sequence[Quotation], people: Iterable[Person]) -> tuple[Quotation, ...]:
    """``quotations`` with the answers of an interview given to the one person whom ``text`` names before it.

    They stay nobody's where it names several there, or none.
    """
    turns = [one for one in quotations if one.direct and one.speaker and answers(one.speaker.of(text))]
    if not turns:
        return tuple(quotations)
    begins = next(one.span.start for one in quotations if one.direct)
    introduced = [person for person in people if _is_introduced(text, person, begins)]
    return tuple(_given(quotations, turns, introduced))


def _is_introduced(text: str, person: Person, begins: int) -> bool:
    """Does ``text`` name ``person`` before offset ``begins``, and not as who asks and writes?"""
    return any(mention.end <= begins and not is_byline(text, mention) for mention in person.mentions)


def _given(
    quotations: Sequence[Quotation], turns: Sequence[Quotation], introduced: Sequence[Person]
) -> Iterator[Quotation]:
    for one in quotations:
        alone = one in turns and len(introduced) == 1
        yield replace(one, speaker=introduced[0].mentions[0], implied=True) if alone else one
