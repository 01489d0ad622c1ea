"""What is kept comes back, whatever happens in between."""

import asyncio
import os
import sqlite3
import stat
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.errors import StoreError
from bot.service import sqlite_schema
from bot.service.feedback import Feedback
from bot.service.preferences import Hours, Preferences
from bot.service.sqlite_schema import IN_MEMORY, STEPS, prepare
from bot.service.sqlite_store import SqliteStore
from bot.service.sweeping import sweep

CHOSEN = Preferences("ru", full=True, mentions=False, quiet=Hours(22, 7), offset=-330, feedback=False)
PREFERENCES = st.builds(
    Preferences,
    st.none() | st.sampled_from(["en", "ru", "ja"]),
    st.booleans(),
    st.booleans(),
    st.none() | st.builds(Hours, st.integers(0, 23), st.integers(0, 23)),
    st.integers(-720, 840),
    st.booleans(),
    st.none() | st.sampled_from(["islands", "Мосты"]),
)


@asynccontextmanager
async def opened(path=IN_MEMORY):
    store = SqliteStore(path)
    await store.open()
    try:
        yield store
    finally:
        await store.close()


@given(st.lists(PREFERENCES, max_size=4))
def test_what_a_chat_chooses_last_is_what_comes_back(choices):
    async def keep_and_read() -> tuple[Preferences, ...]:
        async with opened() as store:
            for chosen in choices:
                await store.keep(-100123, chosen)
            return await store.preferences(7, -100123)

    assert asyncio.run(keep_and_read()) == (Preferences(), choices[-1] if choices else Preferences())


async def test_another_process_finds_what_was_kept(tmp_path):
    path = tmp_path / "deep" / "down" / "store.sqlite"
    async with opened(path) as store:
        await store.keep(1, CHOSEN)
    async with opened(path) as store:
        assert await store.preferences(1) == (CHOSEN,)


async def test_nothing_is_kept_of_a_chat_that_chooses_what_holds_anyway(tmp_path):
    path = tmp_path / "store.sqlite"
    async with opened(path) as store:
        await store.keep(1, CHOSEN)
        await store.keep(1, Preferences())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM preferences").fetchone() == (0,)


async def test_a_chat_that_moves_takes_its_choice_along():
    async with opened() as store:
        await store.keep(-5, CHOSEN)
        await store.keep(-1005, Preferences("ja"))
        for _ in range(2):
            await store.move(-5, -1005)
        assert await store.preferences(-5, -1005) == (Preferences(), CHOSEN)


async def test_a_write_that_is_cancelled_does_not_hold_up_the_next():
    async with opened() as store:
        writes = [asyncio.create_task(store.keep(number, CHOSEN)) for number in range(20)]
        await asyncio.sleep(0)
        for write in writes[:10]:
            write.cancel()
        await asyncio.gather(*writes, return_exceptions=True)
        await store.keep(99, CHOSEN)
        assert await store.preferences(19, 99) == (CHOSEN, CHOSEN)


NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
NOTE = Feedback(NOON, 7, "who is Anna", "who", "Anna Reed", 3, "islands")


async def test_feedback_comes_back_the_newest_first():
    later = replace(NOTE, at=NOON + timedelta(hours=1), entity=None, query="half a pair \ud83d of surrogates")
    async with opened() as store:
        await store.note(NOTE)
        await store.note(later)
        assert await store.feedback() == (replace(later, query="half a pair ? of surrogates"), NOTE)
        assert (await store.noted(7), await store.noted(8)) == (2, 0)


@pytest.mark.parametrize(("seconds", "left"), [(0, 1), (1, 0)])
async def test_feedback_goes_when_its_time_has_come(seconds, left):
    async with opened() as store:
        await store.note(NOTE)
        await store.expire(NOON + timedelta(seconds=seconds))
        assert len(await store.feedback()) == left


async def test_what_is_forgotten_leaves_no_trace_on_the_disk(tmp_path):
    path = tmp_path / "store.sqlite"
    async with opened(path) as store:
        await store.keep(7, CHOSEN)
        await store.keep(8, CHOSEN)
        for number in range(50):
            await store.note(replace(NOTE, query=f"a secret question {number}"))
        await store.note(replace(NOTE, user=8, query="a question of somebody else's"))
        await store.forget(7)
        assert await store.preferences(7, 8) == (Preferences(), CHOSEN)
        assert [note.user for note in await store.feedback()] == [8]
        kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
        assert b"a question of somebody else's" in kept
        assert b"a secret question" not in kept


class Rest:
    """Takes the place of the pauses between two sweeps, and ends the sweeping after so many."""

    def __init__(self, pauses: int) -> None:
        self.left = pauses

    async def __call__(self, seconds: float) -> None:
        self.left -= 1
        if not self.left:
            raise asyncio.CancelledError


async def test_what_is_too_old_is_swept_away_again_and_again():
    days = iter([89, 91])
    async with opened() as store:
        await store.note(NOTE)
        with pytest.raises(asyncio.CancelledError):
            await sweep(store, lambda: NOON + timedelta(days=next(days)), Rest(2))
        assert await store.feedback() == ()


async def test_what_is_not_too_old_stays():
    async with opened() as store:
        await store.note(NOTE)
        with pytest.raises(asyncio.CancelledError):
            await sweep(store, lambda: NOON + timedelta(days=90), Rest(1))
        assert await store.feedback() == (NOTE,)


async def test_a_sweep_that_fails_is_logged_and_tried_again(tmp_path):
    path = tmp_path / "store.sqlite"
    async with opened(path) as store:
        with closing(sqlite3.connect(path)) as broken:
            broken.execute("DROP TABLE feedback")
        with capture_logs() as logs, pytest.raises(asyncio.CancelledError):
            await sweep(store, lambda: NOON, Rest(2))
    assert [log["log_level"] for log in logs] == ["error", "error"]


def test_the_file_is_for_its_owner_alone(tmp_path):
    prepare(tmp_path / "store.sqlite")
    assert stat.S_IMODE((tmp_path / "store.sqlite").stat().st_mode) == 0o600


def form(path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


@pytest.mark.parametrize("steps", range(len(STEPS)))
async def test_a_file_of_any_older_form_is_brought_up_to_date(tmp_path, monkeypatch, steps):
    path = tmp_path / "store.sqlite"
    with monkeypatch.context() as older:
        older.setattr(sqlite_schema, "STEPS", STEPS[:steps])
        prepare(path)
    assert form(path) == steps
    async with opened(path) as store:
        await store.keep(1, CHOSEN)
        assert await store.preferences(1) == (CHOSEN,)
    assert form(path) == len(STEPS)


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "store.sqlite"
    prepare(path)
    monkeypatch.setattr(sqlite_schema, "STEPS", (*STEPS, ("CREATE TABLE new (a)", "no SQL at all")))
    with pytest.raises(StoreError, match="syntax error"):
        prepare(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'new'").fetchall() == []
    assert form(path) == len(STEPS)


def test_a_file_of_a_newer_form_is_left_alone(tmp_path, monkeypatch):
    path = tmp_path / "store.sqlite"
    with monkeypatch.context() as newer:
        newer.setattr(sqlite_schema, "STEPS", (*STEPS, ("CREATE TABLE new (a)",)))
        prepare(path)
    with pytest.raises(StoreError, match="a newer version of Dateline has written it"):
        prepare(path)


def test_what_is_no_store_is_left_alone(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("Buy milk, and bread, and whatever else there is to be had in the shop." * 9)
    with pytest.raises(StoreError, match="file is not a database"):
        prepare(path)
    assert path.read_text().startswith("Buy milk")


def test_without_a_place_to_write_a_sentence_says_what_to_do(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError) as raised:
        prepare(tmp_path / "file" / "store.sqlite")
    assert str(raised.value) == (
        f"Settings can't be kept in {tmp_path}/file/store.sqlite (File exists). Name a file in a folder that can be "
        "written: as 'store' in config.yaml, or as DATELINE_STORE in the environment."
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows finds a home elsewhere")
def test_a_user_without_a_home_is_told_too(monkeypatch):
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    with pytest.raises(StoreError, match="home"):
        prepare(Path("~/store.sqlite"))
