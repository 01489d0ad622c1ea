"""Options that several commands take."""

from datetime import date, datetime
from pathlib import Path

import click

from bot.cli.configured import configured_corpus


def _day(context: click.Context, parameter: click.Parameter, value: datetime | None) -> date:
    return value.date() if value else date.today()  # noqa: DTZ011 - the user's own day is meant


def _corpus(context: click.Context, parameter: click.Parameter, value: Path | None) -> Path:
    return value or configured_corpus()


corpus_option = click.option(
    "--corpus",
    type=click.Path(path_type=Path),
    callback=_corpus,
    show_default="the configured one, or the documents that come along",
    help="The folder of documents.",
)
today_option = click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=_day,
    show_default="today",
    help="The day to take for today, as YYYY-MM-DD.",
)
