"""Mentions in the place of a subject: those that a later pronoun may take up."""

import re
from collections.abc import Iterator, Sequence

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.titles import SAYING

_BEFORE = re.compile(r"([\w'-]+)(\W*)$")
_REACH = 32
_OBJECT_AFTER = frozenset(
    """
    of with by to from between for against about on in at over under after before behind beside like than toward
    towards upon near without via versus vs met meets told tells asked asks saw called calls joined left made gave
    invited urged replaced succeeded defeated beat named thanked accused criticized praised blamed killed arrested
    hosted showing including through throughout among amid beyond across despite alongside
    """.split()
)
# Verbs with those whom they address behind them, or, behind a quotation, with who speaks: '"Why?" asked Reed'.
_ADDRESSING = frozenset("asked asks told tells warned warns reminded assured urged questioned".split())
# "Prado welcomed Mayor Reed", "met", but not "according to the United".
_DOING = re.compile(
    r"[a-z]{2,}ed|found|knew|took|chose|hit|fought|sued|drove|sent|brought|taught|caught|bought|hugged|heard|married|held"
)
_TURNED = re.compile(r"[\"”»’,] ?\w+\W*$")
# What stands between quotation marks, with them.
MARKED = re.compile(r'"[^"\n]*(?:"|$)|“[^”\n]*(?:”|$)|«[^»\n]*(?:»|$)', re.MULTILINE)
# Before a name, and after it, on the line of those who wrote a text: "By Anna Reed, staff writer".
_BYLINE = re.compile(
    r"(?:(?:words|text|story|report|reporting|interview) )?(?:by )?|(?:words|text|story|report|автор|текст): "
)
_AFTER_BYLINE = re.compile(r"(?:(?:,| and | in | & | / )[^.!?:;\n]{0,40})?")


def quoted(text: str) -> Iterator[Span]:
    """The stretches between quotation marks, marks included, in order; none is longer than its paragraph."""
    for found in MARKED.finditer(text):
        yield Span(*found.span())


def is_subject(text: str, start: int, end: int) -> bool:
    """Whether the noun phrase ``[start, end)`` (a name with its title) can be the subject of its clause."""
    if text[end : end + 1] in ("'", "’") and text[end + 1 : end + 2] in ("s", " "):
        return False
    found = _BEFORE.search(fold(text[max(0, start - _REACH) : start]))
    if not found or found[2].strip(" ["):
        return True
    word = found[1]
    if word in _ADDRESSING or (word not in SAYING and _DOING.fullmatch(found[0].strip())):
        return _TURNED.search(text[max(0, start - _REACH) : start]) is not None
    return word in SAYING or (word not in _OBJECT_AFTER and not word.endswith("ing"))


def is_byline(text: str, name: Span) -> bool:
    """Whether ``name`` stands on a line of its own, as whoever wrote the text does."""
    start, end = text.rfind("\n", max(0, name.start - _REACH), name.start) + 1, text.find("\n", name.end)
    if not start or name.start - start > _REACH or end < 0:
        return False
    before, after = fold(text[start : name.start]), text[name.end : end]
    return bool(_BYLINE.fullmatch(before)) and len(after) < 2 * _REACH and bool(_AFTER_BYLINE.fullmatch(after))


def within(spans: Sequence[Span], at: int, offset: int) -> tuple[int, bool]:
    """``at`` moved on to the first of ``spans`` (sorted) that ends after ``offset``, and whether it holds it."""
    while at < len(spans) and spans[at].end <= offset:
        at += 1
    return at, at < len(spans) and spans[at].start <= offset
