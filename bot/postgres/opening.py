"""A corpus -> its archive in a database, made there if nobody has made it yet.

An index is known by a key of all that it depends on. Replicas of one corpus and one version find the same; a corpus
that has changed, or another version, has another, which is whole from the moment that it is there.
"""

import hashlib
from collections.abc import Callable

from bot.archive.contents import Contents
from bot.cache.version import LIBRARIES, READING, version_of
from bot.corpus.loading import Corpus
from bot.errors import IndexAwayError
from bot.postgres.archive import StoredArchive, open_archive
from bot.postgres.schema import LIST, schema_of
from bot.postgres.server import Connection, Server
from bot.postgres.writing import Writer

_LETTERS = 20
# What decides what an index holds, beside what decides what is read.
_PARTS = (*READING, "archive", "finding", "postgres")
_INDEXING = (*LIBRARIES, "anyascii", "marisa-trie")
_KEPT = 3  # so many indexes are kept at least, for replicas that still use the last one or go back to it
_UNUSED = "7 days"
_OLD = f"""
    DELETE FROM dateline_index.indexes WHERE used < now() - interval '{_UNUSED}' AND key NOT IN (
        SELECT key FROM dateline_index.indexes ORDER BY used DESC LIMIT {_KEPT}
    ) RETURNING key
"""
_LIST_LOCK = 0x696E6465786573  # "indexes"


def stored_archive(corpus: Corpus, server: Server, read: Callable[[], Contents]) -> StoredArchive:
    """The archive of ``corpus`` on ``server``. If it isn't there, it is ``read`` and written, by one of all who ask.

    Raises:
        IndexAwayError: if the server doesn't answer.
    """
    key = key_of(corpus)
    if not server.run(lambda connection: _use(connection, key)):
        server.run(lambda connection: _make(connection, key, read))
    return open_archive(server, schema_of(key))


async def _use(connection: Connection, key: str) -> bool:
    """Is the index there? It is marked as used."""
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1)", _LIST_LOCK)
        await connection.execute(LIST)
        used = "UPDATE dateline_index.indexes SET used = now() WHERE key = $1 RETURNING true"
        return bool(await connection.fetchval(used, key))


async def _make(connection: Connection, key: str, read: Callable[[], Contents]) -> None:
    """Write the index and list it, all at once; who comes second waits and finds it there."""
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", key)
        if await connection.fetchval("SELECT true FROM dateline_index.indexes WHERE key = $1", key):
            return
        contents = read()
        await Writer(connection, schema_of(key)).write(contents)
        listed = "INSERT INTO dateline_index.indexes (key, documents) VALUES ($1, $2)"
        await connection.execute(listed, key, len(contents.facts))
        for row in await connection.fetch(_OLD):
            await connection.execute(f"DROP SCHEMA IF EXISTS {schema_of(row['key'])} CASCADE")


def key_of(corpus: Corpus) -> str:
    """Of the documents with all that is declared, and of the version of what reads and indexes them.

    Raises:
        IndexAwayError: if the version can't be told.
    """
    version = version_of(_PARTS, _INDEXING)
    if version is None:
        raise IndexAwayError.of_no_version()
    digest = hashlib.sha256(version)
    digest.update(repr((corpus.dossier.entities, corpus.dossier.plans)).encode("utf-8", "backslashreplace"))
    for one in sorted(corpus.documents, key=lambda document: document.name):
        digest.update(repr((one, one.digest)).encode("utf-8", "backslashreplace"))
    return digest.hexdigest()[:_LETTERS]
