"""Feeds (RSS, Atom) and sitemaps -> addresses of pages, with what a feed says of each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.corpus.adding.days import read_day
from bot.corpus.adding.draft import DatedBy, Draft, Raw, Refused, one_line
from bot.corpus.adding.fields import is_address
from bot.corpus.adding.kinds import FileKind, kind_of
from bot.corpus.adding.packed import unpacked
from bot.corpus.adding.parser_errors import PARSER_ERRORS
from bot.corpus.adding.reason import because

MOST = 500
"""So many pages of one feed or sitemap are fetched, those that are named first."""


@dataclass(frozen=True, slots=True)
class Link:
    """The address of a page, or of another sitemap, and what was said of it where it was named."""

    url: str
    title: str | None = None
    published: date | None = None
    publisher: str | None = None

    def completed(self, draft: Draft) -> Draft:
        """``draft`` with what the page didn't say itself; a day that the page only suggests gives way."""
        sure = draft.dated_by is not None and draft.dated_by.is_sure
        published, dated_by = draft.published, draft.dated_by
        if self.published and not sure:
            published, dated_by = self.published, DatedBy.DATA
        return replace(
            draft,
            title=draft.title or self.title,
            publisher=self.publisher if self.publisher and _is_host(draft.publisher) else draft.publisher,
            published=published,
            dated_by=dated_by,
        )


def read_links(raw: Raw) -> list[Link] | None:
    """The pages that ``raw`` names, each once; None if it is no feed and no sitemap.

    Raises:
        Refused: if it is one and can't be read, or names none.
    """
    raw, packed = unpacked(raw), raw
    kind = kind_of(raw)
    if kind not in (FileKind.FEED, FileKind.SITEMAP):
        kind_of(packed)  # refuses what is packed and is neither
        return None
    found = _of_feed(raw) if kind is FileKind.FEED else _of_sitemap(raw)
    links = list({link.url: link for link in found if is_address(link.url)}.values())[:MOST]
    if not links:
        raise Refused(raw.name, because("there is no address of a page in this {kind}.", kind=kind))
    return links


def _of_feed(raw: Raw) -> Iterator[Link]:
    import feedparser  # noqa: PLC0415 - as all readers

    try:
        feed = feedparser.parse(raw.content)
    except PARSER_ERRORS:
        raise Refused(raw.name, because("it is no feed that can be read.")) from None
    publisher = one_line(feed.feed.get("title"))
    for entry in feed.entries:
        days = (entry.get(key) for key in ("published_parsed", "created_parsed", "updated_parsed"))
        yield Link(
            one_line(entry.get("link")) or "",
            one_line(entry.get("title")),
            read_day(entry.get("published")) or next((day for value in days if (day := _day(value))), None),
            publisher,
        )


def _day(parsed: Any) -> date | None:
    try:
        return date(*parsed[:3]) if parsed else None
    except (ValueError, TypeError):
        return None


def _of_sitemap(raw: Raw) -> Iterator[Link]:
    from lxml import etree  # noqa: PLC0415 - as all readers

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        root = etree.fromstring(raw.content, parser)
    except (etree.LxmlError, SyntaxError, *PARSER_ERRORS):
        raise Refused(raw.name, because("it is no sitemap that can be read.")) from None
    for place in root.iter("{*}loc") if root is not None else ():
        # Images and videos of a page have addresses of their own, in other namespaces.
        if etree.QName(place).namespace in (None, etree.QName(root).namespace):
            said = place.getparent().find(".//{*}publication_date")  # Google's news sitemaps
            yield Link(one_line(place.text) or "", published=read_day(said.text) if said is not None else None)


def _is_host(publisher: str | None) -> bool:
    return not publisher or (" " not in publisher and "." in publisher)
