"""Lines as they stand on a page -> paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

_ENDS = re.compile(r"[.!?…。！？:][\"'”’»」』)\]]*$")
_BROKEN = re.compile(r"[^\W\d_][-\u00ad\u2010]$")
_UNSPACED = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]")
_ITEM = re.compile(r"(?:[•·▪◦*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s")
# A paragraph's last line is seldom full. What ends a sentence and is shorter than this share of a line is one.
_FULL = 0.85
_FEWEST_REPEATED = 3
_NUMBER = re.compile(r"[–—-]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[–—-]?")


def paragraphs(pages: Sequence[str]) -> tuple[str, tuple[int, ...]]:
    """The text that ``pages`` hold, a paragraph a line with an empty one between, and where in it each page begins.

    A paragraph that goes on overleaf is one paragraph. Headers and footers, which most pages repeat, are left out.
    """
    lines = list(_without_repeated([[line.strip() for line in page.splitlines()] for page in pages]))
    margin = _margin(lines)
    text, starts, before = "", [], ""
    for page in lines:
        begun = False
        for line in page:
            if not line:
                before = before if not begun else ""
                continue
            text, before = _joined(text, before, line, margin), line
            if not begun:
                starts.append(len(text) - len(line))
            begun = True
        if not begun:
            starts.append(len(text))
    return text + "\n" if text else "", _inside(starts, len(text))


def _joined(text: str, before: str, line: str, margin: int) -> str:
    if not text:
        return line
    if not before or _parts(before, line, margin):
        return f"{text}\n\n{line}"
    if _BROKEN.search(before) and line[:1].islower():
        return text[:-1] + line
    return text + ("" if _UNSPACED.match(before[-1]) or _UNSPACED.match(line[0]) else " ") + line


def _parts(before: str, line: str, margin: int) -> bool:
    """Does a paragraph end with the line ``before``, so that ``line`` begins another?"""
    if _ITEM.match(line):
        return True
    short = len(before) < _FULL * margin
    return short and (bool(_ENDS.search(before)) or not line[:1].islower())


def _margin(pages: Sequence[Sequence[str]]) -> int:
    """The length of a full line: nine of ten are at most so long."""
    lengths = sorted(len(line) for page in pages for line in page if line)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _without_repeated(pages: list[list[str]]) -> Iterator[list[str]]:
    """Leave out headers and footers: what stands at the edges of many pages, whatever number is in it."""
    filled = [[i for i, line in enumerate(page) if line] for page in pages]
    edges = [{*found[:1], *found[-1:]} for found in filled]
    shapes = Counter(_shape(page[i]) for page, ends in zip(pages, edges, strict=True) for i in ends)
    for page, ends in zip(pages, edges, strict=True):
        yield [line for i, line in enumerate(page) if i not in ends or not _is_repeated(line, shapes, len(pages))]


def _is_repeated(line: str, shapes: Mapping[str, int], pages: int) -> bool:
    """Is ``line``, at the edge of a page, the page's number, or a header with one, or one that most pages have?"""
    if pages < _FEWEST_REPEATED:
        return False
    times = shapes[_shape(line)]
    return bool(_NUMBER.fullmatch(line)) or times > pages / 2 or (times >= _FEWEST_REPEATED and line[-1].isdecimal())


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line)


def _inside(starts: Sequence[int], length: int) -> tuple[int, ...]:
    """``starts`` such that each lies in the text, or at the line end behind its last character."""
    kept = [min(start, length) for start in starts]
    return tuple(kept) if all(a <= b for a, b in pairwise(kept)) else ()
