"""``dateline run``: the bot in Telegram."""

from datetime import date
from pathlib import Path

import click
import structlog

from bot.application import build_bot, run
from bot.cache.places import cache_of
from bot.cli.logs import set_up_logging
from bot.cli.meaning import understanding
from bot.cli.start_up import start_up
from bot.cli.telling import telling
from bot.corpus.loading import load_corpus
from bot.engines import build_archive
from bot.errors import NoTokenError
from bot.service.asking import Ask
from bot.service.folder_state import state_of
from bot.service.shelf import ONLY, Shelf, Shelved
from bot.service.stores import prepare, store_at
from bot.settings import load_settings

_log = structlog.get_logger(__name__)


@click.command("run")
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    show_default="config.yaml, if there is one",
    help="The file of settings.",
)
@click.option("--corpus", type=click.Path(path_type=Path), help="The folder of documents, whatever the settings say.")
def command(config: Path | None, corpus: Path | None) -> None:
    """Answer in Telegram until interrupted. The token comes from DATELINE_TOKEN or DATELINE_TOKEN_FILE."""
    settings, warnings = load_settings(config)
    if settings.telegram.token is None:
        raise NoTokenError
    prepare(settings.store)
    folder = corpus or settings.corpus
    state, loaded = state_of(folder), load_corpus(folder, date.today())  # noqa: DTZ011 - the user's own day is meant
    set_up_logging(settings.log, settings.secrets)
    for problem in (*warnings, *loaded.warnings):
        _log.warning(str(problem))
    with start_up():
        progress, cache = telling(len(loaded.documents)), cache_of(folder, settings.cache)
        archive = build_archive(loaded, progress, cache, settings.index)
    with understanding(archive, settings.semantic.choice) as archive:
        shelf = Shelf({ONLY: Shelved(Ask(archive, date.today), folder, state)})
        run(build_bot(settings, shelf, store_at(settings.store)), settings)
