"""``dateline check``: everything that is wrong with a corpus and the configuration, at once."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import click

from bot.cli.options import today_option
from bot.corpus.corpus_names import ONLY
from bot.corpus.loading import Corpus, check_corpus
from bot.corpus.seeds import SEEDS
from bot.errors import Problem, Severity, in_corpus
from bot.rendering.wrapping import visible
from bot.settings.loading import check_settings
from bot.settings.settings import Settings

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


@click.command("check")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--config", type=click.Path(path_type=Path), help="The configuration, if it isn't config.yaml.")
@today_option
@click.pass_context
def command(context: click.Context, folder: Path | None, config: Path | None, today: date) -> None:
    """Check the documents in DIR, and the configuration; without DIR, all that are configured.

    DIR may be the name of a configured corpus, too.

    Exits with 2 if there is an error, and with 0 if there are warnings at most.
    """
    settings, problems = check_settings(config)
    checked, more = check_corpora(folders_of(settings, folder), today)
    problems = [*problems, *more]
    problems.sort(key=lambda problem: problem.severity is Severity.WARNING)
    for problem in problems:
        click.echo(_shown(problem))
    click.echo(summary(checked, problems))
    if any(problem.severity is Severity.ERROR for problem in problems):
        context.exit(2)


def check_corpora(folders: Mapping[str, Path], today: date) -> tuple[dict[str, Corpus], list[Problem]]:
    """The corpora in ``folders``, as far as they can be read, and everything that is wrong with them."""
    checked = {name: check_corpus(folder, today) for name, folder in folders.items()}
    problems = [problem for name, (_, found) in checked.items() for problem in in_corpus(name, found)]
    return {name: corpus for name, (corpus, _) in checked.items()}, problems


def folders_of(settings: Settings | None, named: Path | None = None) -> Mapping[str, Path]:
    """The folders to check by the names of their corpora; those of ``settings`` that can't be read are of no use."""
    if named:
        return {ONLY: settings.folder_of(named) if settings else named}
    return settings.folders if settings else {ONLY: SEEDS}


def _shown(problem: Problem) -> str:
    severity, colon, rest = visible(str(problem)).partition(":")
    return click.style(severity + colon, fg=_COLOURS[problem.severity], bold=True) + rest


def summary(corpora: Mapping[str, Corpus], problems: Iterable[Problem]) -> str:
    """What was checked, and how much was found: "5 documents, 74 entities, 1 plan: no errors, 2 warnings."."""
    found = Counter(problem.severity for problem in problems)
    several = [_count(len(corpora), "corpus", "corpora")] if len(corpora) > 1 else []
    checked = [
        *several,
        _count(sum(len(corpus.documents) for corpus in corpora.values()), "document"),
        _count(sum(len(corpus.dossier.entities) for corpus in corpora.values()), "entity", "entities"),
        _count(sum(len(corpus.dossier.plans) for corpus in corpora.values()), "plan"),
    ]
    told = [_count(found[severity], severity.value) for severity in (Severity.ERROR, Severity.WARNING)]
    return f"{', '.join(checked)}: {', '.join(told)}."


def _count(n: int, one: str, several: str = "") -> str:
    return f"{n or 'no'} {one if n == 1 else several or one + 's'}"
