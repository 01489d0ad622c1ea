"""Vectors on disk, by what they are vectors of: whatever is deleted there only costs time."""

import hashlib
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import structlog

from bot.finding.vectors.embedder import Embedder, Kind, Vectors

_DIGEST_BYTES = 16
_AT_ONCE = 500  # keys in one question to the database: SQLite takes 999 at least
_PATIENCE = 10.0  # seconds to wait for another process that writes
_ROUNDED = 0.01  # what half precision may change of a length
_TABLE = "CREATE TABLE IF NOT EXISTS vectors (digest BLOB PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID"

_log = structlog.get_logger(__name__)


class Cache:
    """The vectors of one model, kept in a file of SQLite's: whole or not at all, also when the program is killed.

    A file that can't be read or written is told of once, and done without.
    """

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        self._path = folder / f"{re.sub(r'[^A-Za-z0-9.]+', '-', embedder.name)}.sqlite3"
        self._model = embedder.name

    def read(self, texts: Sequence[str], kind: Kind) -> dict[str, Vectors]:
        """The vectors that are known of ``texts``."""
        digests = {self._digest(text, kind): text for text in texts}
        found: dict[str, Vectors] = {}
        try:
            if self._path.exists():
                with closing(self._open()) as database:
                    rows = _rows(database, list(digests))
                    found = {digests[digest]: vector for digest, blob in rows if _is_unit(vector := _vector(blob))}
        except (sqlite3.Error, OSError, ValueError) as error:
            self._tell(error)
            return {}
        sizes = {len(vector) for vector in found.values()}
        return found if len(sizes) == 1 else {}

    def write(self, texts: Sequence[str], kind: Kind, vectors: Vectors) -> None:
        """Keep ``vectors``, a row for each of ``texts``."""
        rows = [
            (self._digest(text, kind), row.astype(np.float16).tobytes())
            for text, row in zip(texts, vectors, strict=True)
        ]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._open()) as database, database:
                database.execute(_TABLE)
                database.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", rows)
        except (sqlite3.Error, OSError) as error:
            self._tell(error)

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=_PATIENCE)

    def _digest(self, text: str, kind: Kind) -> bytes:
        told = f"{self._model}\0{kind}\0{text}".encode("utf-8", "surrogatepass")
        return hashlib.blake2b(told, digest_size=_DIGEST_BYTES).digest()

    def _tell(self, error: Exception) -> None:
        told = "the file of vectors can't be used; deleting it mends it, and costs only time"
        _log.warning(told, file=str(self._path), reason=str(error))


def _rows(database: sqlite3.Connection, digests: Sequence[bytes]) -> Iterator[tuple[bytes, bytes]]:
    for first in range(0, len(digests), _AT_ONCE):
        some = digests[first : first + _AT_ONCE]
        marks = ",".join("?" * len(some))
        query = f"SELECT digest, vector FROM vectors WHERE digest IN ({marks})"  # noqa: S608 - of question marks alone
        yield from database.execute(query, some)


def _vector(blob: bytes) -> Vectors:
    return np.frombuffer(blob, dtype=np.float16).astype(np.float32)


def _is_unit(vector: Vectors) -> bool:
    """Is it a vector as models give them, of length 1? What isn't was damaged."""
    return abs(float(np.linalg.norm(vector)) - 1) < _ROUNDED
