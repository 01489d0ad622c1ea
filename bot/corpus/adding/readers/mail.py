"""Mail, mailboxes, and web pages that a browser saved as one file (MHTML, which has the form of a mail)."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr

from bot.corpus.adding.days import read_day
from bot.corpus.adding.decoding import decoded
from bot.corpus.adding.draft import DatedBy, Draft, Outcome, Raw, Refused, one_line
from bot.corpus.adding.fields import is_address
from bot.corpus.adding.language import language_of
from bot.corpus.adding.parser_errors import PARSER_ERRORS
from bot.corpus.adding.readers.html import read_html
from bot.corpus.adding.reason import because

_FROM_LINE = re.compile(rb"^From [^\r\n]*\d{4}[^\r\n]*\r?$", re.MULTILINE)
_NO_TEXT = because("there is no text in this mail.")


def read_mail(raw: Raw) -> Draft:
    """The text of a mail: its HTML as of a web page, or else its plain text.

    Raises:
        Refused: if it is no mail, or has no text.
    """
    message = _parsed(raw)
    if not message.get("From") and not message.get("Date") and not message.get("Subject"):
        raise Refused(raw.name, because("it is no mail: it has neither a sender nor a date."))
    draft = _body(raw, message)
    subject, (name, address) = _header(message, "Subject"), _sender(message)
    published = read_day(_header(message, "Date"))
    return replace(
        draft,
        title=subject or draft.title,
        published=published,
        dated_by=DatedBy.DATA if published else None,
        publisher=one_line(name) or one_line(address.rpartition("@")[2]),
        author=draft.author,
    )


def read_mailbox(raw: Raw) -> Iterator[Outcome]:
    """The mails of a mailbox ("mbox", RFC 4155).

    Raises:
        Refused: if it is no mailbox; a mail that can't be read is an outcome, as any other.
    """
    starts = [found.start() for found in _FROM_LINE.finditer(raw.content)]
    if not starts:
        raise Refused(raw.name, because("it is no mailbox: no line in it begins with 'From '."))
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], None], strict=True), 1):
        content = raw.content[start:end].partition(b"\n")[2].replace(b"\n>From ", b"\nFrom ")
        try:
            yield read_mail(Raw(f"{raw.name}, mail {number}", content))
        except Refused as refused:
            yield refused


def read_web_archive(raw: Raw) -> Draft:
    """The article of a page that was saved as MHTML.

    Raises:
        Refused: if it can't be read, there is no page in it, or no article on that.
    """
    message = _parsed(raw)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise Refused(raw.name, because("there is no web page in it."))
    url = one_line(_header(message, "Snapshot-Content-Location") or _header(page, "Content-Location"))
    return read_html(replace(_part(raw, page), url=url if url and is_address(url) else raw.url))


def _body(raw: Raw, message: Message) -> Draft:
    parts = [part for part in message.walk() if part.get_content_disposition() != "attachment"]
    refused = Refused(raw.name, _NO_TEXT)
    for wanted, read in (("text/html", read_html), ("text/plain", _read_plain)):
        for part in parts:
            if part.get_content_type() == wanted:
                try:
                    return read(_part(raw, part))
                except Refused as error:
                    refused = error
    raise refused


def _read_plain(raw: Raw) -> Draft:
    text = decoded(raw, raw.charset).replace("\r\n", "\n").strip() + "\n"
    return Draft(raw.name, text, language=language_of(text))


def _parsed(raw: Raw) -> Message:
    try:
        return message_from_bytes(raw.content.removeprefix(BOM_UTF8).lstrip(b"\r\n"))
    except PARSER_ERRORS:
        raise Refused(raw.name, because("it is no mail that can be read.")) from None


def _part(raw: Raw, part: Message) -> Raw:
    try:
        content = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except PARSER_ERRORS:
        raise Refused(raw.name, _NO_TEXT) from None
    return Raw(raw.name, content if isinstance(content, bytes) else b"", charset=charset)


def _sender(message: Message) -> tuple[str, str]:
    """Name and address, each perhaps empty."""
    try:
        return parseaddr(_header(message, "From") or "")
    except PARSER_ERRORS:
        return "", ""


def _header(message: Message, name: str) -> str | None:
    """A header in words: RFC 2047's encoded ones decoded, and those in UTF-8 as they are (RFC 6532)."""
    try:
        written = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
        parts = decode_header(written.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
        return one_line("".join(p if isinstance(p, str) else p.decode(c or "utf-8", "replace") for p, c in parts))
    except (*PARSER_ERRORS,):
        return None
