"""Packed facts on disk, by what they were read from: whatever is deleted there only costs time."""

import hashlib
import sqlite3
from collections.abc import Collection, Mapping
from contextlib import closing
from pathlib import Path

import structlog

from bot.cache.places import make

_PATIENCE = 10.0  # seconds to wait for another process that writes
_SUM_BYTES = 8
_FEW = 1000  # facts that no document has any more are kept while they are so few, or fewer than the others
_TABLE = "CREATE TABLE IF NOT EXISTS facts (key BLOB PRIMARY KEY, sum BLOB NOT NULL, packed BLOB NOT NULL)"

_log = structlog.get_logger(__name__)


class FactsFile:
    """A file of SQLite's: whole or not at all, also when the program is killed or two of them write.

    What can't be read or written is told of once, and done without; a damaged file is thrown away.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "facts.sqlite3"
        self._usable = True

    def read(self) -> dict[bytes, bytes]:
        """All that is kept, and whole."""
        if not self._path.exists():
            return {}
        try:
            with closing(self._open()) as database:
                begun = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'facts'").fetchall()
                rows = database.execute("SELECT key, sum, packed FROM facts").fetchall() if begun else []
        except (sqlite3.Error, OSError) as error:
            self._failed(error)
            return {}
        return {key: packed for key, told, packed in rows if told == _sum(key, packed)}

    def write(self, facts: Mapping[bytes, bytes]) -> None:
        """Keep ``facts`` too."""
        rows = [(key, _sum(key, packed), packed) for key, packed in facts.items()]
        self._change("INSERT OR REPLACE INTO facts VALUES (?, ?, ?)", rows)

    def keep_only(self, known: Collection[bytes], wanted: Collection[bytes]) -> None:
        """Throw away those of ``known`` that aren't ``wanted``, where that is worth it."""
        gone = set(known).difference(wanted)
        if len(gone) > max(_FEW, len(wanted)):
            self._change("DELETE FROM facts WHERE key = ?", [(key,) for key in gone])

    def _change(self, statement: str, rows: Collection[tuple[bytes, ...]]) -> None:
        if not self._usable or not rows:
            return
        try:
            make(self._path.parent)
            with closing(self._open()) as database, database:
                database.execute(_TABLE)
                database.executemany(statement, rows)
        except (sqlite3.Error, OSError) as error:
            self._failed(error)

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=_PATIENCE)

    def _failed(self, error: Exception) -> None:
        """Go on without; a damaged file goes, and the next write begins another."""
        damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)
        self._usable = False
        if damaged:
            try:
                self._path.unlink(missing_ok=True)
                self._usable = True
            except OSError:  # another process has it open, on Windows
                pass
        told = "what was read can't be kept in this file; the bot goes on without, and only starts more slowly"
        _log.warning(told, file=str(self._path), reason=str(error))


def _sum(key: bytes, packed: bytes) -> bytes:
    return hashlib.blake2b(packed, digest_size=_SUM_BYTES, key=key).digest()
