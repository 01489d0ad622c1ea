"""The card of a document that is to be added: what was learnt of it, in lines."""

from collections.abc import Iterator

import click

from bot.corpus.adding.draft import words_in
from bot.rendering.learnt import day_known, language_in_words
from bot.rendering.wrapping import visible
from bot.service.adding.adding import Card

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
        ("Language", language_in_words(draft.language)),
        ("People", ", ".join(card.people)),
        ("About", ", ".join(card.topics)),
        ("Length", _length(words_in(draft.text), len(draft.pages))),
    )
    yield click.style(visible(draft.source), bold=True)
    for label, value in lines:
        if value:
            yield f"  {label:<{_LABEL}}{visible(value)}"


def _length(words: int, pages: int) -> str:
    return f"{words} words" + (f", {pages} pages" if pages > 1 else "")
