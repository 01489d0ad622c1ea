"""Offers -> results below what somebody types behind the bot's name, in any chat."""

import base64
import hashlib
from collections.abc import Iterable

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions

from bot.answers.answer import Answer, Citation
from bot.answers.linked import Linked, Piece
from bot.answers.message import Message, count
from bot.answers.offers import Offer
from bot.rendering.sources import published_by
from bot.rendering.telegram.pages import Page, page_of, pages
from bot.rendering.telegram.rich import Rich, join, link, plain
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill

# Units; a phone shows about as much. What is sent is whole.
_TITLE, _HINT = 120, 240
_LETTERS = 20  # of a digest
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def offered(offer: Offer, view: View) -> InlineQueryResultArticle:
    """The result that sends ``offer``: a name, or an excerpt under its title, day and publisher."""
    page = pages(offer.answer, view.links, view.locale)[0]
    if offer.entity:
        told = "\n".join(citation.excerpt.text for citation in offer.answer.citations)
        return _article(offer.id, offer.entity.name, told, page)
    headings = [fill(section.heading, view.locale) for section in offer.answer.sections if section.heading]
    place = " · ".join([*headings, published_by(offer.citation.excerpt.document, view.locale)])
    return _article(offer.id, _title(offer.citation), f"{place}\n{offer.citation.excerpt.text}", page)


def linking(way: Linked, view: View) -> InlineQueryResultArticle:
    """The result that sends a text, with links to excerpts in the place of what was marked in it."""
    led = [(piece.words, piece.citation) for piece in way if piece.citation]
    title = count("Send it with a link", "Send it with {n} links", len(led))
    hint = "\n".join(
        f"{words} → {published_by(citation.excerpt.document, view.locale)}: {citation.excerpt.text}"
        for words, citation in led
    )
    name = hashlib.sha256(repr([(piece.words, piece.citation and piece.citation.excerpt.id) for piece in way]).encode())
    identifier = base64.urlsafe_b64encode(name.digest()).decode()[:_LETTERS]
    return _article(f"l{identifier}", fill(title, view.locale), hint, page_of(join(_linked(way, view))))


def helping(answer: Answer, title: Message, view: View) -> InlineQueryResultArticle:
    """The result that sends ``answer``, which says what can be asked."""
    page = pages(answer, view.links, view.locale)[0]
    examples = ", ".join(suggestion.name for suggestion in answer.suggestions)
    return _article("help", fill(title, view.locale), examples, page)


def _linked(way: Iterable[Piece], view: View) -> Iterable[Rich]:
    for piece in way:
        if piece.citation:
            yield link(piece.words, view.links.to_excerpt(piece.citation.excerpt.id))
        else:
            yield plain(piece.words)


def _title(citation: Citation) -> str:
    document = citation.excerpt.document
    return document.title or document.name


def _article(identifier: str, title: str, hint: str, page: Page) -> InlineQueryResultArticle:
    content = InputTextMessageContent(page.text, entities=page.message_entities, link_preview_options=_NO_PREVIEW)
    shown, below = plain(title, _TITLE).text, plain(hint, _HINT).text
    return InlineQueryResultArticle(identifier, shown or "?", content, description=below or None)
