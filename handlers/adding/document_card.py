"""The card of a document that somebody has brought: what was learnt of it, and buttons that say what becomes of it."""

import re
from collections.abc import Iterator
from enum import StrEnum

from babel import Locale, UnknownLocaleError

from bot.answers.message import Message, count, say
from bot.corpus.adding.draft import DatedBy, words_in
from bot.corpus.adding.sameness import Same
from bot.rendering.telegram.buttons import Button, Buttons
from bot.rendering.telegram.pages import Page, page_of
from bot.rendering.telegram.rich import Rich, bold, italic, join, plain
from bot.rendering.wording import day_in_words, fill
from bot.service.adding.adding import Card

_KNOWN_BY = {
    DatedBy.DATA: say("as its source says"),
    DatedBy.USER: say("as you say"),
    DatedBy.ADDRESS: say("a guess: it stands in the address"),
    DatedBy.TEXT: say("a guess: worked out from"),
    DatedBy.PAGE: say("a guess: it stands on the page"),
    DatedBy.FILE: say("a guess: the file was made then"),
}
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
        yield say("Day"), _day(card, locale)
    yield say("Publisher"), ", ".join(part for part in (draft.publisher, draft.author) if part)
    yield say("Address"), draft.url or ""
    yield say("Language"), _language(draft.language, locale)
    yield say("People"), ", ".join(card.people)
    yield say("About"), ", ".join(card.topics)
    yield say("Length"), fill(count("{n} word", "{n} words", words_in(draft.text)), locale)
    yield say("Documents"), corpus


def _day(card: Card, locale: str) -> str:
    """The day, and how it is known: "4 May 2020 (a guess: it stands in the address)"."""
    day, known_by = card.draft.published, card.draft.dated_by
    if day is None or known_by is None:
        return fill(say("not known"), locale)
    words = " ".join(f"“{' '.join(word.split())}”" for word in card.deciding)
    told = " ".join(part for part in (fill(_KNOWN_BY[known_by], locale), words) if part)
    return f"{day_in_words(day, locale)} ({told})"


def _language(code: str | None, locale: str) -> str:
    try:
        return Locale.parse(code).get_display_name(locale) or "" if code else ""
    except (UnknownLocaleError, ValueError):
        return code or ""


def _same(same: Same) -> Message:
    if same.share is None:
        return say("It is there already, as {name}.", name=same.name)
    alike = f"{same.share:.0%}"
    return say("Much the same is there already, as {name}: {share} of the phrases.", name=same.name, share=alike)
