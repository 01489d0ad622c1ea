"""``dateline run``: the bot in Telegram."""

from contextlib import ExitStack
from datetime import date
from pathlib import Path

import click
import structlog

from bot.application.building import build_bot
from bot.application.running import run
from bot.cache.places import cache_of
from bot.cli.logs import set_up_logging
from bot.cli.meaning import understanding
from bot.cli.telling import telling
from bot.corpus.corpus_names import ONLY
from bot.errors import in_corpus
from bot.service.corpora.engines import build_archive
from bot.service.corpora.loaded import Loaded, load_all
from bot.service.corpora.shelf import Shelf, Shelved
from bot.service.store.configured import prepare, store_at
from bot.service.tasks.garbage import making_what_stays, seldom_look_for_garbage
from bot.settings.loading import load_settings
from bot.settings.settings import Settings

_log = structlog.get_logger(__name__)


@click.command("run")
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    show_default="config.yaml, if there is one",
    help="The file of settings.",
)
@click.option(
    "--corpus",
    type=click.Path(path_type=Path),
    help="A folder of documents, or the name of a configured corpus: that one alone.",
)
def command(config: Path | None, corpus: Path | None) -> None:
    """Answer in Telegram until interrupted. The token comes from DATELINE_TOKEN or DATELINE_TOKEN_FILE."""
    settings, warnings = load_settings(config)
    _ = settings.telegram.bot_token  # before anything that takes time
    prepare(settings.store)
    today = date.today()  # noqa: DTZ011 - the user's own day is meant
    loaded = load_all(settings.folders if corpus is None else {ONLY: settings.folder_of(corpus)}, today)
    set_up_logging(settings.log, settings.secrets)
    for problem in (*warnings, *(problem for one in loaded for problem in in_corpus(one.name, one.corpus.warnings))):
        _log.warning(problem.told)
    seldom_look_for_garbage()
    with ExitStack() as stack:
        shelf = Shelf({one.name: _shelved(one, settings, stack) for one in loaded})
        run(build_bot(settings, shelf, store_at(settings.store)), settings)


def _shelved(loaded: Loaded, settings: Settings, stack: ExitStack) -> Shelved:
    """One corpus is read after the other, since reading takes memory of its own."""
    corpus, cache = loaded.corpus, cache_of(loaded.folder, settings.cache)
    with making_what_stays():
        archive = build_archive(corpus, telling(len(corpus.documents)), cache, settings.index)
    return loaded.shelved(stack.enter_context(understanding(archive, settings.semantic.choice)), date.today)
