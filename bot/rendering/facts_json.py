"""Facts -> the JSON object that ``read --json`` writes."""

from typing import Any

from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.when import When
from bot.reading.facts import Facts
from bot.reading.voices import Voice


def facts_to_json(facts: Facts, identifier: str) -> dict[str, Any]:
    """``facts`` as plain lists and dicts; offsets are half-open code points of the text as it was given."""
    published = facts.document.published
    return {
        "id": identifier,
        "published": published.isoformat() if published else None,
        "inferred": facts.document.inferred,
        "times": [{**_span(time.span), "type": time.type.value, "value": time.value} for time in facts.times],
        "people": [
            {"name": person.name, "mentions": _pairs(person.mentions), "roles": _pairs(person.roles)}
            for person in facts.people
        ],
        "quotations": [_quotation(voice) for voice in facts.voices],
        "events": [
            {
                **_span(event.span),
                "when": when_to_json(event.when, event.status),
                "participants": list(event.participants),
            }
            for event in facts.events
        ],
    }


def when_to_json(when: When, status: Status) -> dict[str, Any]:
    """The ``when`` of an event: its ends at their own precision."""
    return {
        "start": when.start,
        "end": when.end,
        "granularity": when.granularity.value,
        "part": when.part.value if when.part else None,
        "status": status.value,
        "inferred": when.inferred,
    }


def _quotation(voice: Voice) -> dict[str, Any]:
    quotation = voice.quotation
    return {
        **_span(quotation.span),
        "direct": quotation.direct,
        "speaker": _span(quotation.speaker) if quotation.speaker else None,
        "name": voice.names[0] if len(voice.names) == 1 else None,
        "names": list(voice.names),
        "cue": _span(quotation.cue) if quotation.cue else None,
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
