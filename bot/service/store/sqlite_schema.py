"""The form of the SQLite file, and how a file of an older form gets today's."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bot.errors import StoreError
from bot.service.store.store import OF_A_NEWER

IN_MEMORY = Path(":memory:")
# Step N, counted from 1, leads from form N-1 to form N; the file's own form is its "user_version". A step that has been
# released is never changed: another one is put behind it.
STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE preferences (
            chat INTEGER PRIMARY KEY,
            language TEXT,
            "full" INTEGER NOT NULL,
            mentions INTEGER NOT NULL,
            quiet_start INTEGER,
            quiet_end INTEGER,
            "offset" INTEGER NOT NULL,
            feedback INTEGER NOT NULL
        )""",
    ),
    (
        """CREATE TABLE feedback (
            at TEXT NOT NULL,
            user INTEGER NOT NULL,
            query TEXT NOT NULL,
            command TEXT NOT NULL,
            entity TEXT,
            citations INTEGER NOT NULL
        )""",
        "CREATE INDEX feedback_by_time ON feedback (at)",
        "CREATE INDEX feedback_by_user ON feedback (user)",
    ),
    (
        """CREATE TABLE finished (
            "update" INTEGER PRIMARY KEY,
            at TEXT NOT NULL
        )""",
    ),
    (
        "ALTER TABLE preferences ADD COLUMN corpus TEXT",
        "ALTER TABLE feedback ADD COLUMN corpus TEXT NOT NULL DEFAULT ''",
    ),
    ("CREATE TABLE owner (one INTEGER PRIMARY KEY CHECK (one = 1), bot INTEGER NOT NULL)",),
    (
        """CREATE TABLE parked (
            "update" INTEGER PRIMARY KEY,
            content TEXT NOT NULL,
            at TEXT NOT NULL
        )""",
    ),
)
_MENDS = {
    sqlite3.SQLITE_NOTADB: "If this is the bot's own file, it is damaged: move it away, and an empty one is made; else "
    "name another",
    sqlite3.SQLITE_CORRUPT: "The file is damaged: move it away, and an empty one is made. 'sqlite3 FILE .recover' gets "
    "out of it what can still be read",
    sqlite3.SQLITE_FULL: "Make room on that disk",
    sqlite3.SQLITE_BUSY: "Another program holds the file: end it, or name another file as 'store'",
    sqlite3.SQLITE_IOERR: "The disk fails: look into the system's log",
}
"""How to mend what SQLite says, by its result code (https://www.sqlite.org/rescode.html); of others, see StoreError."""


def prepare(path: Path) -> None:
    """See that ``path`` holds a store of today's form that can be written.

    Raises:
        StoreError: if it can't.
    """
    with closing(connect(path)):
        pass


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the store at ``path``, made if there is none yet, brought to today's form if it has an older one.

    Raises:
        StoreError: if it can't be read or written, or has a newer form.
    """
    with telling(path):
        connection = sqlite3.connect(_own_file(path), isolation_level=None)
        try:
            _set_up(connection)
            _bring_up_to_date(connection, path)
        except (sqlite3.Error, StoreError):
            connection.close()
            raise
    return connection


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Say in a sentence what goes wrong inside with the file at ``path``.

    Raises:
        StoreError: in place of what the system or SQLite raises.
    """
    try:
        yield
    except OSError as error:
        raise StoreError(path, error.strerror or str(error)) from None
    except sqlite3.Error as error:
        # Of an extended code the last byte is the one that it extends. What isn't SQLite's own error has none.
        mend = _MENDS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        raise StoreError(path, str(error), *([mend] if mend else [])) from None
    except RuntimeError as error:  # "~" for a user who has no home
        raise StoreError(path, str(error)) from None


def _own_file(path: Path) -> Path:
    """``path``, made for its owner's eyes alone if nothing is there."""
    if path == IN_MEMORY:
        return path
    path = path.expanduser()
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    return path


def _set_up(connection: sqlite3.Connection) -> None:
    """Readers don't wait for a writer (WAL), what is acknowledged is on disk, what is deleted is overwritten."""
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("BEGIN IMMEDIATE")
    (form,) = connection.execute("PRAGMA user_version").fetchone()
    if form > len(STEPS):
        raise StoreError(path, *OF_A_NEWER)
    for statement in (statement for step in STEPS[form:] for statement in step):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {len(STEPS)}")
    connection.execute("COMMIT")
