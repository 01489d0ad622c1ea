"""The card of a document that is to be added: what was learnt of it, in lines."""

from collections.abc import Iterator
from datetime import date

import click
from babel import Locale, UnknownLocaleError

from bot.corpus.adding.draft import DatedBy, words_in
from bot.rendering.wording import day_in_words
from bot.rendering.wrapping import visible
from bot.service.adding.adding import Card

_KNOWN_BY = {
    DatedBy.DATA: "as its source says",
    DatedBy.USER: "as you say",
    DatedBy.ADDRESS: "a guess: it stands in the address",
    DatedBy.TEXT: "a guess: worked out from",
    DatedBy.PAGE: "a guess: it stands on the page",
    DatedBy.FILE: "a guess: the file was made then",
}
_LABEL = 11  # columns


def card_lines(card: Card) -> Iterator[str]:
    """``card`` as lines for a terminal, which obeys nothing in them."""
    draft = card.draft
    by = ", ".join(part for part in (draft.publisher, draft.author) if part)
    lines = (
        ("Title", draft.title),
        ("Day", day_known(draft.published, draft.dated_by, card.deciding)),
        ("Publisher", by),
        ("Address", draft.url),
        ("Language", _language(draft.language)),
        ("People", ", ".join(card.people)),
        ("About", ", ".join(card.topics)),
        ("Length", _length(words_in(draft.text), len(draft.pages))),
    )
    yield click.style(visible(draft.source), bold=True)
    for label, value in lines:
        if value:
            yield f"  {label:<{_LABEL}}{visible(value)}"


def day_known(published: date | None, dated_by: DatedBy | None, deciding: tuple[str, ...] = ()) -> str:
    """The day, and how it is known: "4 May 2020 (a guess: it stands in the address)"."""
    if published is None or dated_by is None:
        return "not known"
    words = " ".join(f"“{' '.join(word.split())}”" for word in deciding)
    return f"{day_in_words(published)} ({' '.join(part for part in (_KNOWN_BY[dated_by], words) if part)})"


def _language(code: str | None) -> str | None:
    try:
        return Locale.parse(code).get_display_name("en") if code else None
    except (UnknownLocaleError, ValueError):
        return code


def _length(words: int, pages: int) -> str:
    return f"{words} words" + (f", {pages} pages" if pages > 1 else "")
