"""A timeline as TimelineJS reads it (https://timeline.knightlab.com/docs/json-format.html).

Its dates may lack a day or a month, so they keep their precision. What stands in a document is escaped, for it is shown
as HTML.
"""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from bot.answers.answer import Answer, Citation, Section
from bot.reading.dates.when import When
from bot.rendering.dated import FirstWords, event_id, events_of, notes, summary_of, title_of
from bot.rendering.sources import fragment_url, published_by
from bot.rendering.wording import fill, when_in_words

_HEADLINE = 90  # characters; more don't fit over a slide
_FIELDS = ("year", "month", "day")


def to_timelinejs(answer: Answer, locale: str = "en") -> str:
    """The events of ``answer`` as a JSON object: a title and a slide for each event, every telling on it."""
    sections = events_of(answer)
    title = {"headline": escape(title_of(answer, locale)), "text": escape(summary_of(sections, locale))}
    slides = {"title": {"text": title}, "events": [_slide(section, locale) for section in sections]}
    return json.dumps(slides, ensure_ascii=False, indent=1)


def _slide(section: Section, locale: str) -> dict[str, Any]:
    when, first = section.when, section.citations[0]
    assert when  # else it were no dated event
    return {
        **_dates(when, locale),
        "display_date": escape(when_in_words(when, locale)),
        "text": {
            "headline": _headline(section, when, locale),
            "text": "".join(_telling(citation, locale) for citation in (*section.citations, *section.also)),
        },
        "unique_id": event_id(first),
        "autolink": False,
    }


def _dates(when: When, locale: str) -> dict[str, Any]:
    dates = {"start_date": _point(when.start)}
    return dates if when.start == when.end else {**dates, "end_date": _point(when.end)}


def _point(point: str) -> dict[str, int]:
    """Year, month and day, as many of them as are known."""
    return dict(zip(_FIELDS, map(int, point.split("-")), strict=False))


def _headline(section: Section, when: When, locale: str) -> str:
    said = notes(section, when, locale)
    own = f"<small>{escape('; '.join(said))}</small><br>" if said else ""
    return own + escape(str(FirstWords.of(section.citations[0], _HEADLINE)))


def _telling(citation: Citation, locale: str) -> str:
    """The bot's words about the excerpt, the excerpt whole, and a link to where it stands."""
    labels = "; ".join(fill(label, locale) for label in citation.labels)
    above = f"<p><em>{escape(labels)}</em></p>" if labels else ""
    quoted = "<br>".join(map(escape, citation.excerpt.text.splitlines()))
    return f"{above}<blockquote>{quoted}</blockquote><p>{' · '.join(_source(citation, locale))}</p>"


def _source(citation: Citation, locale: str) -> Iterator[str]:
    document, url = citation.excerpt.document, fragment_url(citation.excerpt)
    title = escape(document.title or document.name)
    yield escape(published_by(document, locale))
    yield f'<a href="{escape(url)}" rel="noopener">{title}</a>' if url else title
