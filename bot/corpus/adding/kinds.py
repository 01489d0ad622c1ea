"""What kind of file some bytes are: by how they begin, and then by the name."""

import re
import zipfile
from enum import StrEnum
from io import BytesIO
from pathlib import PurePosixPath

from bot.corpus.adding.draft import Raw, Refused
from bot.corpus.adding.parser_errors import PARSER_ERRORS
from bot.corpus.adding.reason import because


class FileKind(StrEnum):
    """The kinds of files that can be read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    WEB_ARCHIVE = "web archive"
    SAFARI_ARCHIVE = "Safari web archive"
    PDF = "pdf"
    DOCX = "docx"
    MAIL = "mail"
    MAILBOX = "mailbox"
    JSON_LINES = "json lines"
    CSV = "csv"
    FEED = "feed"
    SITEMAP = "sitemap"


SUFFIXES = {
    **dict.fromkeys((".txt", ".text"), FileKind.TEXT),
    **dict.fromkeys((".md", ".markdown"), FileKind.MARKDOWN),
    **dict.fromkeys((".html", ".htm", ".xhtml"), FileKind.HTML),
    **dict.fromkeys((".mhtml", ".mht"), FileKind.WEB_ARCHIVE),
    ".webarchive": FileKind.SAFARI_ARCHIVE,
    ".pdf": FileKind.PDF,
    ".docx": FileKind.DOCX,
    ".eml": FileKind.MAIL,
    ".mbox": FileKind.MAILBOX,
    **dict.fromkeys((".jsonl", ".ndjson"), FileKind.JSON_LINES),
    **dict.fromkeys((".csv", ".tsv"), FileKind.CSV),
    **dict.fromkeys((".rss", ".atom"), FileKind.FEED),
}
"""The names by which a folder's files are taken for documents."""

_MEDIA_TYPES = {
    "text/html": FileKind.HTML,
    "application/xhtml+xml": FileKind.HTML,
    "application/pdf": FileKind.PDF,
    "text/markdown": FileKind.MARKDOWN,
    "text/csv": FileKind.CSV,
    "application/rss+xml": FileKind.FEED,
    "application/atom+xml": FileKind.FEED,
    "application/rdf+xml": FileKind.FEED,
    "message/rfc822": FileKind.MAIL,
    "multipart/related": FileKind.WEB_ARCHIVE,
    "application/x-ndjson": FileKind.JSON_LINES,
}
_PICTURE = because("it is a picture: have its text recognised (OCR), and add what comes out.")
_PACKED = because("it is packed: unpack it first.")
_PROGRAM = because("it is a program.")
# The first bytes of what people take for documents, and what to do about each.
_OTHERS = (
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"\xd0\xcf\x11\xe0", because("it is a file of an old Word, Excel or PowerPoint: save it as DOCX or PDF.")),
    (b"{\\rtf", because("it is an RTF file: save it as DOCX or PDF.")),
    (b"\x1f\x8b", _PACKED),
    (b"Rar!", _PACKED),
    (b"7z\xbc\xaf", _PACKED),
    (b"\x7fELF", _PROGRAM),
    (b"MZ\x90", _PROGRAM),
    (b"ID3", because("it is sound: add a transcript.")),
)
_ALSO_WORDS = (b"GIF8", b"Rar!", b"ID3")  # so may a text begin, which has none of the bytes that follow in a file
_HEAD = 2048
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s/>]")
_SITEMAP = re.compile(rb"<(?:urlset|sitemapindex)[\s/>]")
# Two lines of a mailbox: whose mail it is and since when, and the first header, or what a program put before it.
_FROM_LINE = re.compile(rb"From \S+ .*\d\d:\d\d.*\d{4}.*\n(?:[\w-]+:|>From )")
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1f]")


def kind_of(raw: Raw) -> FileKind:
    """The kind of ``raw``.

    Raises:
        Refused: if it is of a kind that isn't read.
    """
    if not raw.content:
        raise Refused(raw.name, because("it is empty."))
    head = raw.content[:_HEAD]
    if found := _by_signature(raw, head):
        return found
    by_name = SUFFIXES.get(suffix_of(raw.name if raw.url is None else raw.url))
    by_type = _MEDIA_TYPES.get(raw.media_type)
    return by_type or by_name or _by_content(head) or FileKind.TEXT


def suffix_of(name: str) -> str:
    """The ending of a file's name or of an address, in small letters: ".pdf"."""
    return PurePosixPath(re.split("[?#]", name)[0]).suffix.lower()


def _by_signature(raw: Raw, head: bytes) -> FileKind | None:
    if head.lstrip().startswith(b"%PDF-") or (b"%PDF-" in head[:1024] and _NO_TEXT.search(head)):
        return FileKind.PDF
    if head.startswith(b"From: <Saved by "):
        return FileKind.WEB_ARCHIVE
    if head.startswith(b"PK\x03\x04"):
        return _zipped(raw)
    for signature, why in _OTHERS:
        if head.startswith(signature) and (signature not in _ALSO_WORDS or _NO_TEXT.search(head)):
            raise Refused(raw.name, why)
    if _SITEMAP.search(head) and not _HTML.search(head):
        return FileKind.SITEMAP
    if _FEED.search(head) and not _HTML.search(head):
        return FileKind.FEED
    return FileKind.MAILBOX if _FROM_LINE.match(head) else None


def _zipped(raw: Raw) -> FileKind:
    try:
        with zipfile.ZipFile(BytesIO(raw.content)) as archive:
            names = archive.namelist()
    except PARSER_ERRORS:
        raise Refused(raw.name, because("it is cut off or broken: get it again.")) from None
    if "word/document.xml" in names:
        return FileKind.DOCX
    raise Refused(
        raw.name, because("it is an archive, or a file of some program: unpack it, or save it as DOCX or PDF.")
    )


def _by_content(head: bytes) -> FileKind | None:
    return FileKind.HTML if _HTML.search(head) else None
