"""A store whose writer is killed: whatever was acknowledged is there, and nothing is broken."""

import asyncio
import sqlite3
import sys
from contextlib import closing

import pytest
from stored import opened

from bot.service.store.preferences import Preferences
from bot.settings.database import Database

pytestmark = pytest.mark.slow

# Says a number as soon as the store has acknowledged what is kept under it, on and on.
WRITER = """
import asyncio, itertools, sys
from pathlib import Path
from bot.settings.database import Database, is_database
from bot.service.store.preferences import Preferences
from bot.service.store.configured import store_at

async def write(first):
    place = sys.argv[1]
    store = store_at(Database.parse(place) if is_database(place) else Path(place))
    await store.open()
    for number in itertools.count(first):
        await store.keep(number, Preferences("ru", offset=number % 600))
        await store.move(number, -number)
        print(number, flush=True)

asyncio.run(write(int(sys.argv[2])))
"""


async def write_until_killed(path, first: int, acknowledged: int) -> int:
    """Kill the writer some moment after so many acknowledgements; the last number that it said."""
    writer = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", WRITER, str(path), str(first)), stdout=asyncio.subprocess.PIPE
    )
    for _ in range(acknowledged):
        assert await writer.stdout.readline()
    writer.kill()
    rest = (await writer.stdout.read()).split()
    await writer.wait()
    return int(rest[-1]) if rest else first + acknowledged - 1


async def test_a_writer_killed_in_mid_write_loses_nothing_it_has_acknowledged(place):
    last, written = 0, place.url.get_secret_value() if isinstance(place, Database) else place
    for acknowledged in (1, 3, 10, 37, 100):
        last = await write_until_killed(written, last + 1, acknowledged)
        if written == place:
            with closing(sqlite3.connect(place)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    async with opened(place) as store:
        for number in range(1, last + 1):
            assert await store.preferences(-number) == (Preferences("ru", offset=number % 600),)
    assert last >= 151
