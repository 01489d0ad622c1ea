"""The folder of documents that commands change: somebody's own, never the documents that come along."""

from pathlib import Path

import click

from bot.cli.called import program
from bot.cli.configured import configured_corpus
from bot.corpus.seeds import SEEDS
from bot.errors import DatelineError


def _own(context: click.Context, parameter: click.Parameter, value: Path | None) -> Path:
    folder = configured_corpus(value)
    if folder.resolve() == SEEDS.resolve():
        raise DatelineError(
            "There is no folder for your own documents yet: start one with "
            f"'{program()} init my-documents', or name one with --corpus."
        )
    return folder


own_corpus_option = click.option(
    "--corpus",
    type=click.Path(path_type=Path),
    callback=_own,
    show_default="the configured one",
    help="The folder of your documents, or the name of a configured corpus.",
)


def nothing_changed() -> DatelineError:
    """What is said when somebody stops halfway, or when there is nobody to ask."""
    return DatelineError("Stopped: nothing was changed.")
