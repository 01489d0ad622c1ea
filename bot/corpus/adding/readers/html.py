"""Web pages, fetched or saved from a browser."""

import re
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from bot.corpus.adding.days import day_in_address, read_day
from bot.corpus.adding.decoding import decoded
from bot.corpus.adding.draft import DatedBy, Draft, Raw, Refused, one_line, storable
from bot.corpus.adding.fields import is_address
from bot.corpus.adding.language import language_of
from bot.corpus.adding.parser_errors import PARSER_ERRORS
from bot.corpus.adding.readers.page_data import PageData, read_page_data
from bot.corpus.adding.readers.page_marks import with_marks
from bot.corpus.adding.readers.pages_refused import refuse_what_is_no_article
from bot.corpus.adding.reason import because

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_HEAD = 4096
_LONGEST_NAME = 120
# Characters. Of less, trafilatura takes the whole page for the article; its own 250 are a long report in Japanese.
_SHORTEST = "80"
_NOT_SHOWN = ["//del", "//s", "//strike", "//p//*[@hidden]"]  # what the page itself takes back or hides
# A title with the site's name behind or before it, as <title> has it.
_PARTED = r"\s*[|·•»–—-]\s*"


def read_html(raw: Raw) -> Draft:
    """The article of a page, under its headline, and what the page says of it.

    Raises:
        Refused: if there is no article in it, or only the beginning of one.
    """
    named = _CHARSET.search(raw.content[:_HEAD])
    page = decoded(raw, raw.charset or (named[1].decode("ascii") if named else None))
    page = with_marks(page)
    tree, found = _extracted(page, raw)
    data = read_page_data(tree, page) if tree is not None else PageData(None, None, None, None, is_free=True)
    text = storable(found.text or "") if found else ""
    refuse_what_is_no_article(raw.name, tree, text, data)
    url = data.url or _address(found.url) or raw.url
    publisher = _named(data.publisher) or _named(found.sitename) or _host(url)
    title = _without_site(one_line(found.title), publisher)
    draft = Draft(
        raw.name,
        _under_headline(title, text),
        title=title,
        publisher=publisher,
        author=_named(found.author and found.author.replace("; ", ", ")),
        url=url,
        language=language_of(text) or data.language,  # what a page declares is often what its template came with
    )
    return _dated(draft, data, found.date)


def _extracted(page: str, raw: Raw) -> tuple[Any, Any]:
    """The page's tree, and trafilatura's document; None where there is none."""
    from trafilatura import bare_extraction, load_html  # noqa: PLC0415 - a fifth of a second
    from trafilatura.settings import use_config  # noqa: PLC0415 - see above

    careful = {"extensive_search": False, "original_date": True}
    settings = use_config()
    settings.set("DEFAULT", "MIN_EXTRACTED_SIZE", _SHORTEST)
    try:
        tree = load_html(page)
        found = bare_extraction(
            page,
            url=raw.url,
            include_comments=False,
            with_metadata=True,
            date_extraction_params=careful,
            prune_xpath=_NOT_SHOWN,
            config=settings,
        )
    except PARSER_ERRORS:
        raise Refused(raw.name, because("it is no web page that can be read.")) from None
    return tree, found


def _dated(draft: Draft, data: PageData, on_page: str | None) -> Draft:
    known = (
        (data.published, DatedBy.DATA),
        (day_in_address(draft.url), DatedBy.ADDRESS),
        (read_day(on_page), DatedBy.PAGE),
    )
    published, dated_by = next((one for one in known if one[0]), (None, None))
    return replace(draft, published=published, dated_by=dated_by)


def _under_headline(title: str | None, text: str) -> str:
    # The mark before the items of a list is trafilatura's, and stands on no page.
    paragraphs = [line.strip().removeprefix("- ") for line in text.splitlines() if line.strip()]
    if title and title.casefold() not in (line.casefold() for line in paragraphs[:3]):
        paragraphs.insert(0, title)
    return "\n\n".join(paragraphs) + "\n"


def _without_site(title: str | None, publisher: str | None) -> str | None:
    if not title or not publisher:
        return title
    site = re.escape(publisher)
    return re.sub(rf"^{site}{_PARTED}|{_PARTED}{site}$", "", title, flags=re.IGNORECASE) or title


def _named(value: object) -> str | None:
    line = one_line(value)
    return line if line and len(line) <= _LONGEST_NAME and not is_address(line) else None


def _address(value: object) -> str | None:
    line = one_line(value)
    return line if line and is_address(line) else None


def _host(url: str | None) -> str | None:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.") or None if url else None
    except ValueError:
        return None
