"""A timeline as a table (CSV, RFC 4180): a row for each telling, the tellings of one event with the same number.

A spreadsheet takes for a formula what begins with ``=``, ``+``, ``-`` or ``@``, and a document can hold anything. So
such a cell gets an apostrophe in front, as OWASP's "CSV Injection" has it, and the row's last cell names its column:
whoever reads the table by program can take the apostrophe away again. A control character, which a terminal would obey,
is U+FFFD; nothing else of a cell is changed.
"""

import csv
import re
from collections.abc import Iterator
from io import StringIO

from bot.answers.answer import Answer, Citation, Section
from bot.rendering.dated import events_of

_COLUMNS = (
    "event", "start", "end", "granularity", "part", "inferred", "status", "text", "published", "publisher", "title",
    "url", "document", "from", "to", "excerpt", "guarded",
)  # fmt: skip
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_GUARD = "'"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def to_table(answer: Answer) -> str:
    """The events of ``answer``: times as they were read, excerpts whole, and where in which document they stand."""
    out = StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for section in events_of(answer):
        for citation in (*section.citations, *section.also):
            cells = dict(_cells(section, citation))
            guarded = [name for name, cell in cells.items() if cell.startswith(_FORMULA)]
            cells |= {name: _GUARD + cells[name] for name in guarded}
            writer.writerow([*cells.values(), " ".join(guarded)])
    return out.getvalue()


def _cells(section: Section, citation: Citation) -> Iterator[tuple[str, str]]:
    when, excerpt, document = citation.when or section.when, citation.excerpt, citation.excerpt.document
    assert when  # else it were no dated event
    values = (
        citation.event, when.start, when.end, when.granularity.value, when.part and when.part.value,
        "yes" if when.inferred else "no", citation.status and citation.status.value, excerpt.text,
        document.published and document.published.isoformat(), document.publisher, document.title, document.url,
        document.name, excerpt.span.start, excerpt.span.end, excerpt.id,
    )  # fmt: skip
    shown = ("" if value is None else _CONTROL.sub("\N{REPLACEMENT CHARACTER}", str(value)) for value in values)
    return zip(_COLUMNS, shown, strict=False)
