"""A folder -> its archive, while somebody waits at a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click

from bot.archive.archive import Archive
from bot.cache.kept import is_small
from bot.cache.places import cache_of
from bot.cli.configured import configured_cache, configured_index
from bot.cli.warning import warn_on_standard_error
from bot.corpus.loading import load_corpus
from bot.service.corpora.engines import build_archive
from bot.service.tasks.garbage import making_what_stays

_FEW = 100  # documents that are read before anybody looks for a bar


def opened(folder: Path, today: date) -> Archive:
    """The archive of the documents in ``folder``. A bar shows how far it is, if standard error is a terminal.

    Raises:
        CorpusError: if the corpus is broken. SettingsError: if the configuration is.
    """
    cache, index = cache_of(folder, configured_cache()), configured_index()
    with making_what_stays():
        corpus = load_corpus(folder, today)
        if index or not is_small(corpus.documents):
            warn_on_standard_error()
        with _bar(len(corpus.documents)) as progress:
            return build_archive(corpus, progress, cache, index)


@contextmanager
def _bar(documents: int) -> Iterator[Callable[[int], None]]:
    hidden = documents < _FEW or not sys.stderr.isatty()
    with click.progressbar(length=documents, label="Reading", file=sys.stderr, hidden=hidden) as bar:

        def show(read: int) -> None:
            bar.update(read - bar.pos)
            if read == documents and not hidden:
                bar.render_finish()
                click.echo("Indexing ...", err=True)

        yield show
