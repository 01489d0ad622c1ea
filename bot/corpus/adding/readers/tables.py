"""JSON lines and CSV: one document a record, by the names of its fields."""

import csv
import json
from collections.abc import Iterator, Mapping
from io import StringIO

from bot.corpus.adding.days import read_day
from bot.corpus.adding.decoding import decoded
from bot.corpus.adding.draft import DatedBy, Draft, Outcome, Raw, Refused, storable
from bot.corpus.adding.fields import Fields
from bot.corpus.adding.language import language_of
from bot.corpus.adding.reason import because

_NO_TEXT = because("there is no text in it; if a field with another name holds it, name that: --column text=NAME.")
_MOST_CHARACTERS = 10_000_000  # of one field
_SAMPLE = 20_000


def read_json_lines(raw: Raw, renamed: Mapping[str, str]) -> Iterator[Outcome]:
    """A draft of each JSON object, one a line; ``renamed`` says what fields go by."""
    for number, line in enumerate(decoded(raw, raw.charset).split("\n"), 1):
        if line.strip():
            yield _outcome(f"{raw.name}, line {number}", _object(line), renamed)


def read_csv(raw: Raw, renamed: Mapping[str, str]) -> Iterator[Outcome]:
    """A draft of each row of a table whose first row names the columns; ``renamed`` says what they go by.

    Raises:
        Refused: if it isn't such a table.
    """
    text = decoded(raw, raw.charset)
    csv.field_size_limit(_MOST_CHARACTERS)
    rows = csv.DictReader(StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        if not Fields({name: "-" for name in rows.fieldnames or () if name}, renamed).raw("text"):
            raise Refused(raw.name, because("it has no column with texts: name it, for example --column text=Body."))
        for number, row in enumerate(rows, 1):
            yield _outcome(f"{raw.name}, row {number}", {k: v for k, v in row.items() if k}, renamed)
    except csv.Error as error:
        raise Refused(raw.name, because("it is no CSV that can be read ({reason}).", reason=str(error))) from None


def _object(line: str) -> Mapping[str, object] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _delimiter(text: str) -> str:
    """What stands most often in the row of names."""
    names = text[:_SAMPLE].partition("\n")[0]
    return max(",;\t|", key=names.count)


def _outcome(where: str, record: Mapping[str, object] | None, renamed: Mapping[str, str]) -> Outcome:
    if record is None:
        return Refused(where, because("it is no JSON object."))
    fields = Fields(record, renamed)
    text = fields.raw("text")
    if not isinstance(text, str) or not text.strip():
        return Refused(where, _NO_TEXT)
    text = storable(text).replace("\r\n", "\n").strip() + "\n"
    published = read_day(fields.get("published"))
    return Draft(
        where,
        text,
        title=fields.get("title"),
        published=published,
        dated_by=DatedBy.DATA if published else None,
        publisher=fields.get("publisher"),
        author=fields.get("author"),
        url=fields.address(),
        language=fields.get("language") or language_of(text),
    )
