"""The form of the tables in PostgreSQL, and how those of an older form get today's."""

from typing import Any, TypeAlias

import asyncpg
from asyncpg.pool import PoolConnectionProxy

Connection: TypeAlias = "asyncpg.Connection[Any] | PoolConnectionProxy[Any]"

# Step N, counted from 1, leads from form N-1 to form N. A step that has been released is never changed: another one is
# put behind it, which an older process must be able to live with, since replicas are replaced one after the other.
STEPS: tuple[str, ...] = (
    """
    CREATE TABLE dateline_store.preferences (
        chat bigint PRIMARY KEY,
        language text,
        "full" boolean NOT NULL,
        mentions boolean NOT NULL,
        quiet_start smallint,
        quiet_end smallint,
        "offset" smallint NOT NULL,
        feedback boolean NOT NULL,
        corpus text
    );
    CREATE TABLE dateline_store.feedback (
        at timestamptz NOT NULL,
        "user" bigint NOT NULL,
        query text NOT NULL,
        command text NOT NULL,
        entity text,
        citations integer NOT NULL,
        corpus text NOT NULL
    );
    CREATE INDEX ON dateline_store.feedback (at);
    CREATE INDEX ON dateline_store.feedback ("user");
    -- Unlogged: it is written for every update and needed for minutes, so it isn't worth a wait for the disk. After a
    -- crash of the server it is empty, and what was in hand then may be answered twice.
    CREATE UNLOGGED TABLE dateline_store.updates (
        number bigint PRIMARY KEY,
        replica integer, -- that has it in hand; none once it has been answered
        at timestamptz NOT NULL
    );
    CREATE INDEX ON dateline_store.updates (at);
    """,
    """
    -- Which message answers which, so that any replica can change an answer when its question is edited.
    CREATE UNLOGGED TABLE dateline_store.replies (
        chat bigint,
        message bigint,
        reply bigint NOT NULL,
        at timestamptz NOT NULL,
        picture bigint,
        PRIMARY KEY (chat, message)
    );
    CREATE INDEX ON dateline_store.replies (at);
    """,
    """
    -- Numbers of updates and of messages are a bot's own, so another one would take its questions for answered.
    CREATE TABLE dateline_store.owner (one boolean PRIMARY KEY DEFAULT true CHECK (one), bot bigint NOT NULL);
    """,
    """
    -- Updates that Telegram has forgotten and that aren't answered yet. Logged, unlike those of which only numbers are
    -- kept: this is the only place where they are.
    CREATE TABLE dateline_store.parked (number bigint PRIMARY KEY, content text NOT NULL, at timestamptz NOT NULL);
    """,
    """
    -- Who has it in hand. Of an older version nobody is named; then the claim alone decides.
    ALTER TABLE dateline_store.parked ADD COLUMN replica integer;
    """,
)
_LOCK = 0x646174656C696E65  # "dateline": nobody else changes the form meanwhile


class NewerFormError(Exception):
    """A newer version has written the tables."""


async def bring_up_to_date(connection: Connection) -> None:
    """Give the tables today's form; all of it or, if something fails, nothing.

    Raises:
        NewerFormError: if they have a form that isn't known yet.
    """
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1)", _LOCK)
        form = await _form(connection)
        if form > len(STEPS):
            raise NewerFormError
        for step in STEPS[form:]:
            await connection.execute(step)
        await connection.execute("UPDATE dateline_store.form SET number = $1 WHERE number <> $1", len(STEPS))


async def _form(connection: Connection) -> int:
    """The number of the tables' form; where there is nothing yet, it is noted as 0."""
    if await connection.fetchval("SELECT to_regclass('dateline_store.form')") is None:
        # Not "IF NOT EXISTS": that asks for the right to make schemas even where this one is there.
        await connection.execute(
            """
            CREATE SCHEMA dateline_store;
            CREATE TABLE dateline_store.form (number integer NOT NULL);
            INSERT INTO dateline_store.form VALUES (0);
            """
        )
    return int(await connection.fetchval("SELECT number FROM dateline_store.form"))
