"""Where an archive lies: in memory, or in a database that the configuration names."""

import atexit
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from bot.archive.archive import Archive
from bot.archive.contents import Contents
from bot.corpus.loading import Corpus
from bot.errors import IndexAwayError
from bot.settings.database import Database

if TYPE_CHECKING:
    from bot.postgres.server import Server


def build_archive(
    corpus: Corpus,
    progress: Callable[[int], None] = lambda read: None,
    cache: Path | None = None,
    index: Database | None = None,
) -> Archive:
    """The archive of ``corpus``, in the database ``index`` if there is one; see ``Contents.read`` for the others.

    Raises:
        IndexAwayError: if the database doesn't answer.
    """
    if index is None:
        return Archive.build(corpus, progress, cache)
    server = _server(index)
    from bot.postgres.opening import stored_archive  # noqa: PLC0415 - it costs start-up time where nobody asks

    return stored_archive(corpus, server, lambda: Contents.read(corpus, progress, cache))


def see(index: Database) -> None:
    """See that an archive could lie there; nothing is made.

    Raises:
        IndexAwayError: if it couldn't.
    """
    query = "SELECT has_database_privilege(current_database(), 'CREATE')"
    if not _server(index).rows(query)[0][0]:
        raise IndexAwayError.forbidden()


@cache
def _server(index: Database) -> "Server":
    """One pool of connections, however many corpora lie there, and however often they are read anew."""
    if find_spec("asyncpg") is None:
        raise IndexAwayError.without_driver()
    from bot.postgres.server import Server  # noqa: PLC0415 - an extra

    server = Server(index.url.get_secret_value())
    atexit.register(server.close)
    return server
