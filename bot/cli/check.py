"""``dateline check``: everything that is wrong with a corpus and the configuration, at once."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from bot.cli.options import today_option
from bot.corpus.loading import Corpus, check_corpus
from bot.errors import Problem, Severity
from bot.places import SEEDS
from bot.rendering.wrapping import visible
from bot.settings import check_settings

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


@click.command("check")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--config", type=click.Path(path_type=Path), help="The configuration, if it isn't config.yaml.")
@today_option
@click.pass_context
def command(context: click.Context, folder: Path | None, config: Path | None, today: date) -> None:
    """Check the documents in DIR, and the configuration; DIR is the configured folder if it isn't named.

    Exits with 2 if there is an error, and with 0 if there are warnings at most.
    """
    settings, problems = check_settings(config)
    corpus, more = check_corpus(folder or (settings.corpus if settings else SEEDS), today)
    problems = sorted([*problems, *more], key=lambda problem: problem.severity is Severity.WARNING)
    for problem in problems:
        click.echo(_shown(problem))
    click.echo(summary(corpus, problems))
    if any(problem.severity is Severity.ERROR for problem in problems):
        context.exit(2)


def _shown(problem: Problem) -> str:
    severity, colon, rest = visible(str(problem)).partition(":")
    return click.style(severity + colon, fg=_COLOURS[problem.severity], bold=True) + rest


def summary(corpus: Corpus, problems: Iterable[Problem]) -> str:
    """What was checked, and how much was found: "5 documents, 74 entities, 1 plan: no errors, 2 warnings."."""
    found = Counter(problem.severity for problem in problems)
    checked = [
        _count(len(corpus.documents), "document"),
        _count(len(corpus.dossier.entities), "entity", "entities"),
        _count(len(corpus.dossier.plans), "plan"),
    ]
    told = [_count(found[severity], severity.value) for severity in (Severity.ERROR, Severity.WARNING)]
    return f"{', '.join(checked)}: {', '.join(told)}."


def _count(n: int, one: str, several: str = "") -> str:
    return f"{n or 'no'} {one if n == 1 else several or one + 's'}"
