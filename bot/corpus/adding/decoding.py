"""Bytes in an encoding that nobody has named -> text."""

import codecs
import re

from bot.corpus.adding.draft import Raw, Refused, storable
from bot.corpus.adding.reason import because

# Encodings that people's files are in. Left free, detection takes any bytes at all for text of some mainframe.
_ENCODINGS = (
    "utf_8 utf_16 utf_32 cp1252 cp1251 koi8_r cp866 cp1250 cp1253 cp1254 cp1256 cp1257 iso8859_2 iso8859_5 mac_roman "
    "cp932 euc_jp iso2022_jp gb18030 big5 cp949"
).split()
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_ENOUGH = 200_000  # bytes that tell an encoding
_ODD = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x80-\x9f\ufffd]")
_MOST_ODD = 0.01


def decoded(raw: Raw, charset: str | None = None) -> str:
    """The text of ``raw``: in ``charset`` if one is named and fits, else UTF-8, else in what it is most likely in.

    Raises:
        Refused: if it is empty or no text.
    """
    content = raw.content
    if not content.strip(b"\x00 \t\r\n"):
        raise Refused(raw.name, because("it is empty."))
    marked = content.startswith(_MARKS)
    if b"\x00" in content and not marked:
        raise Refused(
            raw.name, because("it is no text, but a file of some program: save it as text, HTML, PDF or DOCX.")
        )
    text = (
        (None if marked else _in(content, charset)) or _in(content, "utf-8-sig") or _halved(content) or _detected(raw)
    )
    if len(_ODD.findall(text)) > _MOST_ODD * len(text):
        raise Refused(raw.name, because("it is no text, or in an encoding that can't be told: save it as UTF-8."))
    if not text.strip():
        raise Refused(raw.name, because("it is empty."))
    return storable(text)


def _in(content: bytes, charset: str | None) -> str | None:
    try:
        return content.decode(charset) if charset else None
    except (LookupError, ValueError):  # ValueError: no such text, or a name with a zero byte in it
        return None


def _halved(content: bytes) -> str | None:
    """UTF-8 of a program that encodes the two halves of UTF-16 each by itself (CESU-8); a half alone is U+FFFD."""
    try:
        return (
            content.decode("utf-8-sig", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        )
    except UnicodeDecodeError:
        return None


def _detected(raw: Raw) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - most files are UTF-8

    best = from_bytes(raw.content[:_ENOUGH], cp_isolation=list(_ENCODINGS)).best()
    if best is None:
        raise Refused(raw.name, because("it is no text, or in an encoding that can't be told: save it as UTF-8."))
    return raw.content.decode(best.encoding, "replace")
