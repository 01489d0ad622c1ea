"""What a web page says of itself for machines: JSON-LD, meta tags, the comment of a browser that saved it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.corpus.adding.days import read_day
from bot.corpus.adding.draft import one_line
from bot.corpus.adding.fields import is_address

# By the number of pages that have them; schema.org, Open Graph, Dublin Core, and those of two services.
_DAYS = (
    "article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created "
    "dcterms.issued pubdate publishdate publish-date publication_date citation_publication_date parsely-pub-date "
    "sailthru.date"
).split()
_PUBLISHERS = "og:site_name application-name dc.publisher citation_journal_title".split()
# Chrome, Edge and Internet Explorer; SingleFile.
_SAVED = re.compile(
    r"<!--\s*saved from url=\(\d+\)(https?://[^\s>]+)|<!--\s*Page saved with SingleFile\s+url:\s*(https?://\S+)"
)
_HEAD = 5000
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class PageData:
    """``is_free`` is False where the page says that its article is for subscribers."""

    published: date | None
    publisher: str | None
    url: str | None
    language: str | None
    is_free: bool


def read_page_data(tree: Any, page: str) -> PageData:
    """What the ``page`` with the lxml ``tree`` (which has no comments) says of itself."""
    linked, metas = sorted(_linked_data(tree), key=_is_no_article), _metas(tree)
    days = [item.get("datePublished") for item in linked]
    days += [metas.get(name) for name in _DAYS]
    days += [*tree.xpath("//*[@itemprop='datePublished']/@*[name()='content' or name()='datetime']")]
    days += [*tree.xpath("//time[@pubdate]/@datetime")]
    names = [_name(item.get("publisher")) for item in linked] + [metas.get(name) for name in _PUBLISHERS]
    return PageData(
        published=next((day for value in days if (day := read_day(value))), None),
        publisher=next((name for value in names if (name := one_line(value))), None),
        url=_address(tree, metas, page[:_HEAD]),
        language=_language(tree),
        is_free=not any(str(item.get("isAccessibleForFree")).lower() == "false" for item in linked),
    )


def _linked_data(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            yield from _objects(json.loads(script.text or "", strict=False))
        except (ValueError, RecursionError):
            continue


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The objects in ``value`` that may be the article: not what stands inside one."""
    if isinstance(value, dict):
        yield value
        value = value.get("@graph")
    if isinstance(value, list) and depth < _DEEPEST:
        for item in value:
            yield from _objects(item, depth + 1)


def _is_no_article(item: dict[str, Any]) -> bool:
    return not re.search("Article|Posting|Report", str(item.get("@type")))


def _name(value: Any) -> Any:
    return value.get("name") if isinstance(value, dict) else value


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        found.setdefault(name.lower(), meta.get("content"))
    return found


def _address(tree: Any, metas: dict[str, str], head: str) -> str | None:
    found = [*tree.xpath("//link[@rel='canonical']/@href"), metas.get("og:url")]
    found += [saved[1] or saved[2] for saved in _SAVED.finditer(head)]
    return next((value for value in map(one_line, found) if value and is_address(value)), None)


def _language(tree: Any) -> str | None:
    for value in (*tree.xpath("/html/@lang"), *tree.xpath("//meta[@http-equiv='content-language']/@content")):
        if found := re.match(r"[a-zA-Z]{2,3}(?![a-zA-Z])", value.strip()):
            return found[0].lower()
    return None
