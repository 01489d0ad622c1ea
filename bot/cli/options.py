"""Options that several commands take."""

import os
from datetime import date, datetime
from pathlib import Path

import click

from bot.cli.configured import configured_corpus
from bot.rendering.languages import LANGUAGES, spoken


def _day(context: click.Context, parameter: click.Parameter, value: datetime | None) -> date:
    return value.date() if value else date.today()  # noqa: DTZ011 - the user's own day is meant


def _corpus(context: click.Context, parameter: click.Parameter, value: Path | None) -> Path:
    return configured_corpus(value)


def _language(context: click.Context, parameter: click.Parameter, value: str | None) -> str:
    """The one asked for, else that of the system's messages: the first variable that is set says it (POSIX)."""
    variables = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return value or spoken(next((one for one in variables if one), None))


language_option = click.option(
    "--lang",
    type=click.Choice(list(LANGUAGES)),
    callback=_language,
    show_default="the system's, or else en",
    help="The language of the bot's own words.",
)
corpus_option = click.option(
    "--corpus",
    type=click.Path(path_type=Path),
    callback=_corpus,
    show_default="the configured one, or the documents that come along",
    help="The folder of documents, or the name of a configured corpus.",
)
today_option = click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=_day,
    show_default="today",
    help="The day to take for today, as YYYY-MM-DD.",
)
