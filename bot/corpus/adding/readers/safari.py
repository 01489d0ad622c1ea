"""Web pages as Safari saves them: a property list with the page and what belongs to it."""

import plistlib
from dataclasses import replace
from typing import Any
from xml.parsers.expat import ExpatError

from bot.corpus.adding.draft import Draft, Raw, Refused, one_line
from bot.corpus.adding.fields import is_address
from bot.corpus.adding.parser_errors import PARSER_ERRORS
from bot.corpus.adding.readers.html import read_html
from bot.corpus.adding.reason import because


def read_safari_archive(raw: Raw) -> Draft:
    """The article of the page in a web archive.

    Raises:
        Refused: if it is no web archive, or there is no article on its page.
    """
    page = _main(raw)
    content, charset, url = (page.get(f"WebResource{key}") for key in ("Data", "TextEncodingName", "URL"))
    if not isinstance(content, bytes):
        raise Refused(raw.name, because("there is no web page in it."))
    address = one_line(url)
    return read_html(
        replace(
            raw,
            content=content,
            charset=charset if isinstance(charset, str) else None,
            url=address if address and is_address(address) else raw.url,
        )
    )


def _main(raw: Raw) -> dict[str, Any]:
    try:
        found = plistlib.loads(raw.content)
    except (plistlib.InvalidFileException, ExpatError, *PARSER_ERRORS):
        raise Refused(raw.name, because("it is no web archive that can be read: save the page again.")) from None
    page = found.get("WebMainResource") if isinstance(found, dict) else None
    return page if isinstance(page, dict) else {}
