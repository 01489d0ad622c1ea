"""The entries of a timeline as bytes and back: their tellings are named by their places in the facts."""

from collections.abc import Iterator, Sequence

import msgspec

from bot.reading.dates.status import Status
from bot.reading.dates.when import When
from bot.reading.events.event import Event
from bot.reading.events.grouping import Entry, Told
from bot.reading.facts import Facts


class _Telling(msgspec.Struct, array_like=True):
    """The number of the facts, and that of the event among theirs, or the event itself if it is none of theirs."""

    facts: int
    event: int | Event


class _Entry(msgspec.Struct, array_like=True):
    when: When
    status: Status
    weight: float
    tellings: tuple[_Telling, ...]


_encoder, _decoder = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(tuple[_Entry, ...])


def packed(entries: Sequence[Entry], facts: Sequence[Facts]) -> bytes:
    """``entries``, numbered from 1, as bytes; they tell of ``facts``."""
    places = {one.document.name: number for number, one in enumerate(facts)}
    events = {id(event): number for one in facts for number, event in enumerate(one.events)}

    def telling(told: Told) -> _Telling:
        return _Telling(places[told.facts.document.name], events.get(id(told.event), told.event))

    return _encoder.encode(
        [_Entry(entry.when, entry.status, entry.weight, tuple(map(telling, entry.tellings))) for entry in entries]
    )


def unpacked(data: bytes, facts: Sequence[Facts]) -> tuple[Entry, ...]:
    """The entries that ``data`` holds.

    Raises:
        ValueError, IndexError: if it holds none.
    """
    return tuple(
        Entry(number, one.when, one.status, tuple(_told(one, facts)), one.weight)
        for number, one in enumerate(_decoder.decode(data), 1)
    )


def _told(entry: _Entry, facts: Sequence[Facts]) -> Iterator[Told]:
    for one in entry.tellings:
        told = facts[one.facts]
        yield Told(told, told.events[one.event] if isinstance(one.event, int) else one.event)
