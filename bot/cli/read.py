"""``dateline read``: what reading finds in texts."""

import json
import sys
from datetime import date
from typing import Any

import click

from bot.cli.streams import text_of
from bot.corpus.document import Document
from bot.errors import DatelineError
from bot.reading.facts import Reader
from bot.rendering.facts_json import facts_to_json


@click.command("read")
@click.option("--json", "as_json", is_flag=True, required=True, help="Read and write JSON objects, one a line.")
def command(as_json: bool) -> None:
    """Read texts from standard input, and write the facts that are in them.

    A line in: {"id": ..., "text": ..., "published": "YYYY-MM-DD" or null}. A line out: the times, people, quotations
    and events of that text, by half-open code point offsets.
    """
    reader = Reader()
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        given = _given(line, number)
        document = Document(
            text_of(str(given.get("id", number))), text_of(given["text"]), published=_published(given, number)
        )
        click.echo(json.dumps(facts_to_json(reader.read(document), document.name), ensure_ascii=False))


def _given(line: str, number: int) -> dict[str, Any]:
    try:
        given = json.loads(line)
    except json.JSONDecodeError as error:
        raise DatelineError(f"Line {number} of the input is no JSON ({error.msg}): write one object a line.") from None
    except (ValueError, RecursionError):
        raise DatelineError(f"Line {number} of the input holds a number too long or lists too deep.") from None
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise DatelineError(f'Line {number} of the input has no text: write {{"id": "...", "text": "..."}}.')
    return given


def _published(given: dict[str, Any], number: int) -> date | None:
    day = given.get("published")
    try:
        return date.fromisoformat(day) if day else None
    except (TypeError, ValueError):
        raise DatelineError(f"Line {number} of the input: {day!r} is no day: write YYYY-MM-DD or null.") from None
