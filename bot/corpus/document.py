"""A document of the corpus, and an excerpt of it."""

import base64
import hashlib
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date

from msgspec import Struct

from bot.corpus.span import Span

_DIGEST_CHARACTERS = 10
_START_BYTES, _LENGTH_BYTES = 4, 3


@dataclass(frozen=True, slots=True)
class Document:
    """A dated text and what is declared about it.

    ``name`` is the file's path inside the corpus folder, with ``/``; ``text`` is the file's text exactly as decoded.
    ``published`` is None where the day is not known; ``inferred`` says that it was worked out. ``pages`` are the
    offsets at which the pages of a text begin that has pages.
    """

    name: str
    text: str = field(repr=False)
    published: date | None = None
    inferred: bool = False
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    license: str | None = None
    author: str | None = None
    pages: tuple[int, ...] = ()
    digest: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        hashed = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).digest()
        object.__setattr__(self, "digest", _letters(hashed)[:_DIGEST_CHARACTERS])

    def __hash__(self) -> int:
        return hash(self.digest)

    def holds(self, span: Span) -> bool:
        """Does ``span`` end inside the text?"""
        return span.end <= len(self.text)

    def pages_of(self, span: Span) -> tuple[int, int] | None:
        """The first and the last page, from 1, that ``span`` stands on; None if the text has no pages."""
        if not self.pages:
            return None
        return max(bisect_right(self.pages, span.start), 1), max(bisect_right(self.pages, span.end - 1), 1)


class Excerpt(Struct, frozen=True):
    """A word-for-word piece of a document: never a string of its own, always a span.

    Raises:
        ValueError: if the span ends outside the document's text.
    """

    document: Document
    span: Span

    def __post_init__(self) -> None:
        if not self.document.holds(self.span):
            raise ValueError(f"{self.document.name} ends before {self.span.end}")

    @property
    def text(self) -> str:
        """The document's text from ``span.start`` to ``span.end``, unchanged."""
        return self.span.of(self.document.text)

    def overlaps(self, other: "Excerpt") -> bool:
        """Have both a character of one document in common?"""
        return self.document is other.document and self.span.overlaps(other.span)

    @property
    def id(self) -> str:
        """A stable name of 20 characters of ``[A-Za-z0-9_-]``: the text's digest, then where in it."""
        where = self.span.start.to_bytes(_START_BYTES, "big") + len(self.span).to_bytes(_LENGTH_BYTES, "big")
        return self.document.digest + _letters(where)


@dataclass(frozen=True, slots=True)
class ExcerptId:
    """An excerpt's id taken apart: the digest of the document's text, and the span in it."""

    digest: str
    span: Span

    @classmethod
    def parse(cls, typed: str) -> "ExcerptId | None":
        """What ``typed`` names; None if it isn't the id of an excerpt."""
        digest, where = typed[:_DIGEST_CHARACTERS], typed[_DIGEST_CHARACTERS:]
        try:
            raw = base64.urlsafe_b64decode(where + "=" * (-len(where) % 4))
        except ValueError:
            return None
        start = int.from_bytes(raw[:_START_BYTES], "big")
        length = int.from_bytes(raw[_START_BYTES:], "big")
        if len(raw) != _START_BYTES + _LENGTH_BYTES or not length:
            return None
        return cls(digest, Span(start, start + length))


def _letters(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
