"""Named fields, as people and programs name them: of front matter, of a table's columns, of JSON objects."""

import re
from collections.abc import Mapping

from bot.corpus.adding.addresses import has_port
from bot.corpus.adding.draft import one_line
from bot.corpus.web_address import is_web_address

# What is asked for, and what it goes by, the best first.
_NAMES = {
    "text": "text body content fulltext articlebody transcript",
    "title": "title headline subject name",
    "published": "published date publisheddate publicationdate datepublished publishedat pubdate publishedtime day "
    "created createdat",
    "publisher": "publisher source site sitename outlet newspaper publication media",
    "author": "author authors creator byline by",
    "url": "url link canonical canonicalurl permalink address source",
    "language": "language lang inlanguage",
}
_LONGEST = 300


class Fields:
    """The fields of one record, asked for by the names of ``corpus.yaml`` and ``text``.

    ``renamed`` says what a field goes by, where it is named otherwise than people usually do.
    """

    def __init__(self, content: Mapping[str, object], renamed: Mapping[str, str] | None = None) -> None:
        self._content = {_plain(name): value for name, value in content.items()}
        self._renamed = renamed or {}

    def get(self, field: str) -> str | None:
        """The field as one line; a list of names is joined by commas. None if it is missing, empty or overlong."""
        value = self.raw(field)
        if isinstance(value, list):
            value = ", ".join(item for item in value if isinstance(item, str))
        line = one_line(value)
        return line if line and len(line) <= _LONGEST and not (field == "publisher" and is_address(line)) else None

    def raw(self, field: str) -> object:
        """The value of ``field`` as it came; None if there is none."""
        names = [self._renamed[field]] if field in self._renamed else _NAMES[field].split()
        return next((value for name in names if (value := self._content.get(_plain(name)))), None)

    def address(self) -> str | None:
        """The field ``url`` if it is a web address."""
        value = one_line(self.raw("url"))
        return value if value and is_address(value) else None


def is_address(value: str) -> bool:
    """Is ``value`` a web address that ``corpus.yaml`` takes, and that leads to a port there is?"""
    return is_web_address(value) and has_port(value)


def _plain(name: object) -> str:
    return re.sub(r"[\W_]+", "", str(name).lower())
