"""``dateline ask``: one question, or many, answered without a chat."""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import click

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.cli.configured import configured_semantics
from bot.cli.files import EXPORTS, PICTURES, file_option, write_export, write_picture
from bot.cli.meaning import ready_for
from bot.cli.opened import opened
from bot.cli.options import corpus_option, language_option, today_option
from bot.cli.streams import terminal, text_of
from bot.rendering.answer_json import answer_to_json


@click.command("ask")
@click.argument("text", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object a question.")
@click.option("--batch", is_flag=True, help="Answer each line of standard input.")
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="At most so many excerpts.")
@file_option("--picture", PICTURES, "Draw the timeline or the plan into this .png file, too.")
@click.option("--dark", is_flag=True, help="Draw light on dark.")
@file_option("--export", EXPORTS, "Write the timeline into this .ics, .csv or .json (TimelineJS) file, too.")
@corpus_option
@today_option
@language_option
def command(
    text: tuple[str, ...],
    as_json: bool,
    batch: bool,
    limit: int,
    picture: Path | None,
    dark: bool,
    export: Path | None,
    corpus: Path,
    today: date,
    lang: str,
) -> None:
    """Answer TEXT: a command such as "/who NAME", or a plain question. JSON is English, whatever the language."""
    if not text and not batch:
        raise click.UsageError("Ask something, for example: dateline ask /sources")
    if batch and (picture or export):
        raise click.UsageError("One file can't hold the answers to many questions: leave out --batch")
    choice = configured_semantics()
    archive = opened(corpus, today)
    for typed in _lines(sys.stdin) if batch else [text_of(" ".join(text))]:
        question = Question.parse(typed, limit)
        archive = ready_for(question, archive, choice)
        given = answer(archive, question, today)
        _write(given, as_json, limit, lang)
        if picture:
            write_picture(given, picture, dark, lang)
        if export:
            write_export(given, export, today, lang)


def _lines(stream: Iterable[str]) -> Iterator[str]:
    return (line.rstrip("\r\n") for line in stream)


def _write(given: Answer, as_json: bool, limit: int, language: str) -> None:
    if as_json:
        click.echo(json.dumps(answer_to_json(given, limit), ensure_ascii=False))
    else:
        click.echo(terminal(language).render(given))
