"""Quotations -> voices: whose words they are."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.corpus.span import Span
from bot.reading.exchange import Exchange
from bot.reading.gazetteer import EntityMention
from bot.reading.names.person import Person
from bot.reading.names.reference import Reference
from bot.reading.speech.quotation import Quotation


@dataclass(frozen=True, slots=True)
class Voice:
    """A quotation and whose words it holds, as far as the text decides it: people's, or else a body's.

    ``body`` is the id of a listed entity or the name of an unlisted body ("the Ministry of Trade said").
    """

    quotation: Quotation
    people: tuple[Person, ...] = ()
    body: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of those who speak."""
        return tuple(person.name for person in self.people) or ((self.body,) if self.body else ())


def read_voices(
    text: str, quotations: Iterable[Quotation], reference: Reference, bodies: Sequence[EntityMention]
) -> Iterator[Voice]:
    """Each of ``quotations`` with those who speak; ``bodies`` are the mentions of what is no person, in order."""
    ends = [mention.span.end for mention in bodies]
    exchange = Exchange(text, reference)
    known: dict[Span, tuple[tuple[Person, ...], str | None]] = {}
    before: Voice | None = None
    for quotation in quotations:
        speaker = quotation.speaker
        if speaker is not None and speaker not in known:
            people = _decided(exchange, before, quotation)
            people = reference.whom(speaker) if people is None else people
            known[speaker] = people, None if people else _body(speaker, bodies, ends)
        before = Voice(quotation, *known[speaker]) if speaker is not None else Voice(quotation)
        yield before


def decided(voices: Iterable[Voice]) -> dict[Span, tuple[Person, ...]]:
    """Whom the mentions mean that say who speaks, but for bodies."""
    return {one.quotation.speaker: one.people for one in voices if one.quotation.speaker and not one.body}


def _decided(exchange: Exchange, before: Voice | None, quotation: Quotation) -> tuple[Person, ...] | None:
    return exchange.next_speaker(before.quotation, before.people, quotation) if before and not before.body else None


def _body(speaker: Span, bodies: Sequence[EntityMention], ends: Sequence[int]) -> str | None:
    """The body that ``speaker`` names last: "the Ministry of Trade", but no "ministry official"."""
    at = bisect_right(ends, speaker.end) - 1
    return bodies[at].entity if at >= 0 and ends[at] == speaker.end and speaker.contains(bodies[at].span) else None
