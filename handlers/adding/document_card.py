"""The card of a document that somebody has brought: what was learnt of it, and buttons that say what becomes of it."""

import re
from collections.abc import Iterator
from enum import StrEnum

from bot.answers.message import Message, count, say
from bot.corpus.adding.draft import words_in
from bot.corpus.adding.sameness import Same
from bot.rendering.learnt import day_known, language_in_words
from bot.rendering.telegram.buttons import Button, Buttons
from bot.rendering.telegram.pages import Page, page_of
from bot.rendering.telegram.rich import Rich, bold, italic, join, plain
from bot.rendering.wording import fill
from bot.service.adding.adding import Card

_TITLE, _VALUE = 300, 300  # units
DEED = "=+"  # what the data of such a button begins with
_DATA = re.compile(rf"{re.escape(DEED)}(?P<deed>[acd])(?P<name>[\w-]{{8}})", re.ASCII)


class Deed(StrEnum):
    """What may become of a document."""

    ADD = "a"
    CHANGE = "c"
    DROP = "d"


_LABELS = {Deed.ADD: say("Add"), Deed.CHANGE: say("Change the day"), Deed.DROP: say("Drop")}


def pressed(data: str) -> tuple[Deed, str] | None:
    """What shall become of which document, as the button says that carries ``data``."""
    found = _DATA.fullmatch(data)
    return (Deed(found["deed"]), found["name"]) if found else None


def buttons(name: str, locale: str) -> Buttons:
    """The buttons under the card of the document that is remembered under ``name``."""
    return Buttons([[Button(fill(label, locale), f"{DEED}{deed}{name}") for deed, label in _LABELS.items()]])


def page(card: Card, corpus: str, locale: str) -> Page:
    """``card`` as a message; ``corpus`` is the name of the one that it may be added to, "" for an only one."""
    lines = [plain(f"{fill(label, locale)}: {value}", _VALUE) for label, value in _lines(card, corpus, locale) if value]
    same = italic(fill(_same(card.same), locale)) if card.same else plain("")
    return page_of(join([_title(card), join(lines, "\n"), same], "\n\n"))


def settled(card: Card, sentence: Message, locale: str) -> Page:
    """What stands in the place of ``card`` when it is decided upon."""
    return page_of(join([_title(card), plain(fill(sentence, locale))], "\n\n"))


def is_known(card: Card) -> bool:
    """Is the very same document there already? Then nothing more was read of it, and there is nothing to decide."""
    return card.same is not None and card.same.share is None


def _title(card: Card) -> Rich:
    return bold(card.draft.title or card.draft.source, _TITLE)


def _lines(card: Card, corpus: str, locale: str) -> Iterator[tuple[Message, str]]:
    """Labels and what stands behind them, "" where nothing does."""
    draft = card.draft
    if not is_known(card):
        yield say("Day"), day_known(draft.published, draft.dated_by, card.deciding, locale)
    yield say("Publisher"), ", ".join(part for part in (draft.publisher, draft.author) if part)
    yield say("Address"), draft.url or ""
    yield say("Language"), language_in_words(draft.language, locale)
    yield say("People"), ", ".join(card.people)
    yield say("About"), ", ".join(card.topics)
    yield say("Length"), fill(count("{n} word", "{n} words", words_in(draft.text)), locale)
    yield say("Documents"), corpus


def _same(same: Same) -> Message:
    if same.share is None:
        return say("It is there already, as {name}.", name=same.name)
    alike = f"{same.share:.0%}"
    return say("Much the same is there already, as {name}: {share} of the phrases.", name=same.name, share=alike)
