"""DOCX: a ZIP archive of XML (ECMA-376). Its paragraphs, and what it says of itself."""

import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from bot.corpus import raised_figures
from bot.corpus.adding.draft import Draft, Raw, Refused, storable
from bot.corpus.adding.parser_errors import PARSER_ERRORS
from bot.corpus.adding.readers.file_data import FileData
from bot.corpus.adding.reason import because

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_P = f"{_W}p"
_CHARACTERS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_R = f"{_W}r"
_CELL = f"{_W}tc"
_LONGEST_LABEL = 60  # characters
# What an older program shows in place of a text box, the same text again; and where a text that was moved had stood.
_OLD = ("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback", f"{_W}moveFrom")
_NOT_SHOWN = ("strike", "dstrike", "vanish")
_OFF = ("0", "false", "off")
_BODY, _CORE = "word/document.xml", "docProps/core.xml"
_NO_DOCX = because("it is no DOCX that can be read: open it in its program, and save it again.")
_MOST_BYTES = 40_000_000  # unpacked, of the text with its marks: a thousand pages have ten million


def read_docx(raw: Raw) -> Draft:
    """The paragraphs of a DOCX, those of its tables too; its day is when the file was made.

    Raises:
        Refused: if it is broken, or has no text.
    """
    body, about = _opened(raw)
    lines = list(filter(None, _paragraphs(body)))
    if not lines:
        raise Refused(raw.name, because("there is no text in it."))
    return about.draft(raw, "\n\n".join(lines) + "\n")


def _paragraphs(body: Any) -> Iterator[str]:
    """The paragraphs in the order in which they begin, each without those of a text box that stands in it.

    In one walk: paragraphs may be nested, and asking each for all that is inside takes hours where somebody means it.
    """
    from lxml import etree  # noqa: PLC0415 - as all readers

    found: list[list[str]] = []
    inside: list[list[str]] = []  # the paragraphs that are open, the innermost last
    raised: list[bool] = []  # is it, of each run that is open
    old = 0
    tags = (*_OLD, _R, _P, _CELL, f"{_W}t", *_CHARACTERS)
    for event, node in etree.iterwalk(body, events=("start", "end"), tag=tags):
        begins = event == "start"
        if node.tag == _R:
            raised = [*raised, _is_raised(node)] if begins else raised[:-1]
        if node.tag in _OLD or (node.tag == _R and _is_hidden(node)):
            old += 1 if begins else -1
        elif node.tag == _CELL:
            if begins and node.getprevious() is not None and node.getprevious().tag == _CELL and _is_label(found):
                found[-1].append("\t")
        elif node.tag == _P:
            if begins:
                goes_on = bool(found) and found[-1][-1:] == ["\t"]
                found += [] if goes_on else [[]]
                inside.append(found[-1])
            else:
                inside.pop()
        elif begins and inside and not old:
            inside[-1].append(_characters(node) if node.tag != f"{_W}t" else _written(node, raised[-1:], inside[-1]))
    return (storable("".join(characters)).strip() for characters in found)


def _is_label(found: Sequence[Sequence[str]]) -> bool:
    """Is the last paragraph so short that it may say whose words the next cell of its row holds?"""
    return bool(found) and 0 < len("".join(found[-1]).strip()) <= _LONGEST_LABEL


def _is_hidden(run: Any) -> bool:
    """Is it struck out or hidden? The mark alone says so, unless it has a value that says no."""
    marks = (run.find(f"{_W}rPr/{_W}{name}") for name in _NOT_SHOWN)
    return any(mark is not None and mark.get(f"{_W}val") not in _OFF for mark in marks)


def _is_raised(run: Any) -> bool:
    align = run.find(f"{_W}rPr/{_W}vertAlign")
    return align is not None and align.get(f"{_W}val") == "superscript"


def _written(node: Any, raised: Sequence[bool], before: Sequence[str]) -> str:
    """The text of ``node``; raised figures as such, a power of a figure ``before`` it as "10^6"."""
    text = node.text or ""
    if not any(raised) or not (text.isascii() and text.isdigit()):
        return text
    base = next(filter(None, reversed(before)), "")
    return "^" + text if base[-1:].isdigit() else raised_figures.raised(text)


def _characters(node: Any) -> str:
    return _CHARACTERS.get(node.tag, "")


def _opened(raw: Raw) -> tuple[Any, FileData]:
    from lxml import etree  # noqa: PLC0415 - as all readers

    # An entity of XML may stand for a file of this machine, or for a billion letters.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        with zipfile.ZipFile(BytesIO(raw.content)) as archive:
            if sum(entry.file_size for entry in archive.infolist() if entry.filename in (_BODY, _CORE)) > _MOST_BYTES:
                raise Refused(raw.name, because("unpacked it is too large."))
            body = etree.fromstring(archive.read(_BODY), parser)
            if body.getroottree().docinfo.internalDTD is not None:  # what it declares would be left out of the text
                raise Refused(raw.name, _NO_DOCX)
            core = archive.read(_CORE) if _CORE in archive.namelist() else b"<none/>"
            about = {
                etree.QName(node).localname: node.text for node in etree.fromstring(core, parser).iterchildren("*")
            }
    except (etree.LxmlError, SyntaxError, *PARSER_ERRORS):
        raise Refused(raw.name, _NO_DOCX) from None
    return body, FileData(about.get("title"), about.get("creator"), about.get("created"))
