"""What a message brings that could become a document: a file, addresses of pages, or a text that was forwarded."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from textwrap import shorten

from telegram import Document, Message, MessageOriginChannel, MessageOriginUser
from telegram.constants import MessageEntityType
from telegram.ext import filters

from bot.corpus.adding.draft import DatedBy, Draft, words_in
from bot.corpus.adding.fields import is_address
from handlers.entity_words import written

_ARTICLE = 40  # words; what is shorter and forwarded is a question, or the announcement of a page
_BEGINNING = 60  # characters
_LINKS = (MessageEntityType.URL, MessageEntityType.TEXT_LINK)


@dataclass(frozen=True, slots=True)
class Brought:
    """One of the three."""

    document: Document | None = None
    links: tuple[str, ...] = ()
    text: str = ""


def brought_by(message: Message) -> Brought | None:
    """What ``message`` brings; None if it only asks something."""
    if message.via_bot or _is_from_bot(message):
        return None
    if message.document:
        return Brought(message.document)
    words = (message.text or "").split()
    if words and all(map(is_address, words)):
        return Brought(links=tuple(words))
    if message.forward_origin is None:
        return None
    text = message.text or message.caption or ""
    if words_in(text) >= _ARTICLE:
        return Brought(text=text)
    links = _links_in(message)
    return Brought(links=links[:1]) if links else None


class Brings(filters.MessageFilter):
    """Lets messages through that bring something."""

    def filter(self, message: Message) -> bool:
        """Does ``message``?"""
        return brought_by(message) is not None


def completing(message: Message) -> Callable[[Draft], Draft]:
    """What adds to a draft what Telegram knows of the message that was forwarded.

    That is nothing but for a post of a channel: who wrote to whom elsewhere isn't for a corpus.
    """
    origin = message.forward_origin
    if not isinstance(origin, MessageOriginChannel):
        return _named
    name = origin.chat.username
    url = f"https://t.me/{name}/{origin.message_id}" if name else None
    return partial(_completed, publisher=origin.chat.title, url=url, day=origin.date.date())


def _completed(draft: Draft, publisher: str | None, url: str | None, day: date) -> Draft:
    return replace(_named(draft), publisher=publisher, url=url, published=day, dated_by=DatedBy.DATA)


def _named(draft: Draft) -> Draft:
    """A message has no name, so it goes by how it begins."""
    return replace(draft, source=shorten(draft.text.strip().partition("\n")[0], _BEGINNING, placeholder="…"))


def _is_from_bot(message: Message) -> bool:
    """Was it forwarded from a bot, this one among them? What those say is no source."""
    origin = message.forward_origin
    return isinstance(origin, MessageOriginUser) and origin.sender_user.is_bot


def _links_in(message: Message) -> tuple[str, ...]:
    """The addresses in a text or a caption, also those behind words."""
    text, entities = message.text or message.caption or "", message.entities or message.caption_entities
    links = (entity for entity in entities if entity.type in _LINKS)
    addresses = (entity.url or written(text, entity) for entity in links)
    return tuple(address for address in addresses if is_address(address))
