"""What a browser shows of a page by its tags alone, and a text without them would lose: marks, raised figures.

A quotation's tags become the marks that a browser puts there; a block quotation, which it only indents, gets marks too,
a paragraph that goes on beginning with one. A footnote's mark stays apart from its word, and a power from its base.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from bot.corpus.raised_figures import raised

_POWER = re.compile(r"(?<=\d)<sup>\s*([-+\u2212]?\d+)\s*</sup>", re.IGNORECASE)
_FOOTNOTE = re.compile(r"(?<=[^\d\s>])<sup>\s*(\d{1,3})\s*</sup>", re.IGNORECASE)
_LINKED = re.compile(
    r"(?:<sup\b[^<>]{0,200}>\s*)?<a\b(?=[^<>]{0,300}(?:href=[\"']?#|class=[\"'][^\"'<>]{0,80}note))[^<>]{0,500}>"
    r"\s*\[?(\d{1,3})\]?\s*</a>(?:\s*</sup>)?",
    re.IGNORECASE,
)
# A line that ends in the middle of a sentence ends no paragraph.
_BR = r"[ \t]*(?i:<br\s{,3}/?>)\s*"
_BROKEN = re.compile(rf"(?<=[\w,;’'–—-]){_BR}(?=[a-zа-яё])")
_BROKEN_UNSPACED = re.compile(rf"(?<=[ぁ-んァ-ヶ一-龥、]){_BR}(?=[ぁ-んァ-ヶ一-龥])")
_TAGS = re.compile(r"<(?P<end>/?)(?P<name>q|blockquote)\b(?P<more>[^<>]{0,1000})>", re.IGNORECASE)
_INNER = re.compile(r"<(?P<end>/?)p\b[^<>]{0,500}>", re.IGNORECASE)
_ANY = re.compile(r"<[^<>]{0,1000}>")
_SOURCE = re.compile(r"<(?:cite|footer)\b", re.IGNORECASE)
_NO_PROSE = re.compile(r"<(?:h[1-6]|ul|ol|table|pre)\b", re.IGNORECASE)
_OF_MAIL = re.compile(r"type=[\"']?cite|gmail|moz-cite", re.IGNORECASE)  # the mail that another answers
_MARKS = tuple("\"'“”„«»‘’‹›「『")
_MARKED = re.compile('["“”„«»「」]|&(?:quot|[lr][da]quo);')
_LONGEST = 3000  # characters of a block that is a quotation
_DASHES = ("—", "–", "-", "―", "&mdash;", "&ndash;", "&#8212;", "&#8211;")
_LANGUAGE = re.compile(r"<html\b[^<>]{0,300}\blang=[\"']?([a-z]{2})", re.IGNORECASE)
_BY_LANGUAGE = {"ru": "«»", "ja": "「」"}


class _Edit(Struct, frozen=True):
    """The text ``shown`` stands for what is from ``start`` to ``end``."""

    start: int
    end: int
    shown: str


def with_marks(page: str) -> str:
    """``page`` with the characters that its tags stand for."""
    page = _POWER.sub(r"^\1", page)
    page = _LINKED.sub(r"[\1]", page)
    page = _FOOTNOTE.sub(lambda found: raised(found[1]), page)
    page = _BROKEN_UNSPACED.sub("", _BROKEN.sub(" ", page))
    declared = _LANGUAGE.search(page, 0, 5000)
    marks = _BY_LANGUAGE.get(declared[1].lower() if declared else "", "“”")
    pieces: list[str] = []
    at = 0
    for edit in _edits(page, marks):
        pieces += (page[at : edit.start], edit.shown)
        at = edit.end
    return "".join([*pieces, page[at:]])


def _edits(page: str, marks: str) -> Iterator[_Edit]:
    """What becomes of the innermost quotations, in order."""
    opened: re.Match[str] | None = None
    for tag in _TAGS.finditer(page):
        if not tag["end"]:
            opened = tag
        elif opened and opened["name"].lower() == tag["name"].lower():
            inline = len(tag["name"]) == 1
            yield from _inline(page, opened, tag, marks) if inline else _block(page, opened, tag, marks)
            opened = None


def _inline(page: str, opened: re.Match[str], closing: re.Match[str], marks: str) -> Iterator[_Edit]:
    marked = _begins(page[opened.end() : closing.start()], _MARKS)
    yield _Edit(*opened.span(), "" if marked else marks[0])
    yield _Edit(*closing.span(), "" if marked else marks[1])


def _block(page: str, opened: re.Match[str], closing: re.Match[str], marks: str) -> Iterator[_Edit]:
    inner = page[opened.end() : closing.start()]
    if _OF_MAIL.search(opened["more"]) or _NO_PROSE.search(inner) or _begins(inner, _MARKS) or _is_article(inner):
        return
    said = [(start, end) for start, end in _paragraphs(inner) if not _begins(inner[start:end], _DASHES)]
    for number, (start, end) in enumerate(said):
        begins, stops = opened.end() + start, opened.end() + end
        yield _Edit(begins, begins, marks[0])
        if number == len(said) - 1:
            yield _Edit(stops, stops, marks[1])


def _is_article(inner: str) -> bool:
    """Has a block quotations of its own, or is it too long for one? Then it is set in for its looks, or tells much."""
    shown = _ANY.sub("", inner)
    return len(shown) > _LONGEST or _MARKED.search(shown) is not None


def _paragraphs(inner: str) -> Iterator[tuple[int, int]]:
    """From where to where the paragraphs of a block go, up to where it names its source."""
    source = _SOURCE.search(inner)
    limit = source.start() if source else len(inner)
    start, found = None, False
    for tag in _INNER.finditer(inner, 0, limit):
        if tag["end"] and start is not None and inner[start : tag.start()].strip():
            yield start, tag.start()
            found = True
        start = None if tag["end"] else tag.end()
    if not found and _ANY.sub("", inner[:limit]).strip():
        yield len(inner) - len(inner.lstrip()), len(inner[:limit].rstrip())


def _begins(html: str, signs: tuple[str, ...]) -> bool:
    """Does what is shown of ``html`` begin with one of ``signs``?"""
    return _ANY.sub("", html[:2000]).lstrip().startswith(signs)
