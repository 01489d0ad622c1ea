"""Options that several commands take."""

from datetime import date, datetime
from pathlib import Path

import click

SEEDS = Path(__file__).parents[2] / "seeds"


def _day(context: click.Context, parameter: click.Parameter, value: datetime | None) -> date:
    return value.date() if value else date.today()


corpus_option = click.option(
    "--corpus",
    type=click.Path(path_type=Path),
    default=SEEDS,
    show_default="the documents that come along",
    help="The folder of documents.",
)
today_option = click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=_day,
    show_default="today",
    help="The day to take for today, as YYYY-MM-DD.",
)
