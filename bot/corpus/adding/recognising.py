"""Bytes -> drafts, by their kind."""

from collections.abc import Iterator, Mapping

from bot.corpus.adding.draft import Outcome, Raw, Refused
from bot.corpus.adding.kinds import FileKind, kind_of
from bot.corpus.adding.readers.docx import read_docx
from bot.corpus.adding.readers.html import read_html
from bot.corpus.adding.readers.mail import read_mail, read_mailbox, read_web_archive
from bot.corpus.adding.readers.pdf import read_pdf
from bot.corpus.adding.readers.plain import read_markdown, read_plain
from bot.corpus.adding.readers.safari import read_safari_archive
from bot.corpus.adding.readers.tables import read_csv, read_json_lines
from bot.corpus.adding.reason import because

MOST_BYTES = 100_000_000
"""What is larger isn't read: a book has one million characters."""

_SINGLE = {
    FileKind.TEXT: read_plain,
    FileKind.MARKDOWN: read_markdown,
    FileKind.HTML: read_html,
    FileKind.WEB_ARCHIVE: read_web_archive,
    FileKind.SAFARI_ARCHIVE: read_safari_archive,
    FileKind.PDF: read_pdf,
    FileKind.DOCX: read_docx,
    FileKind.MAIL: read_mail,
}
_TABLES = {FileKind.JSON_LINES: read_json_lines, FileKind.CSV: read_csv}


def read_drafts(raw: Raw, renamed: Mapping[str, str] | None = None) -> Iterator[Outcome]:
    """The drafts that ``raw`` makes, and what of it makes none. ``renamed`` says what the fields of a table go by.

    Feeds and sitemaps hold addresses, and aren't read here (see feeds.py).
    """
    try:
        yield from _read(raw, renamed or {})
    except Refused as refused:
        yield refused


def _read(raw: Raw, renamed: Mapping[str, str]) -> Iterator[Outcome]:
    if len(raw.content) > MOST_BYTES:
        raise Refused(
            raw.name, because("it is larger than {megabytes} MB: divide it.", megabytes=str(MOST_BYTES // 1_000_000))
        )
    kind = kind_of(raw)
    if kind in _SINGLE:
        yield _SINGLE[kind](raw)
    elif kind in _TABLES:
        yield from _TABLES[kind](raw, renamed)
    elif kind is FileKind.MAILBOX:
        yield from read_mailbox(raw)
    else:
        raise Refused(raw.name, because("a {kind} inside another isn't followed.", kind=kind))
