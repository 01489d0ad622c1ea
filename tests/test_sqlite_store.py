"""The store in a file: its form, its owner, its traces."""

import asyncio
import os
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from stored import CHOSEN, NOON, NOTE, Rest, opened
from structlog.testing import capture_logs

from bot.errors import StoreError
from bot.service.store import sqlite_schema
from bot.service.store.preferences import Preferences
from bot.service.store.sqlite_schema import STEPS, prepare
from bot.service.store.sweeping import sweep


async def test_nothing_is_kept_of_a_chat_that_chooses_what_holds_anyway(tmp_path):
    path = tmp_path / "store.sqlite"
    async with opened(path) as store:
        await store.keep(1, CHOSEN)
        await store.keep(1, Preferences())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM preferences").fetchone() == (0,)


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
    with pytest.raises(StoreError, match=r"\(a newer version of Dateline has written it\)\. Start the newer version"):
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


@pytest.mark.parametrize(
    ("spoil", "mend"),
    [
        (lambda content: b"\xa5" * len(content), "If this is the bot's own file, it is damaged: move it away"),
        (lambda content: content[: len(content) // 2], "The file is damaged: move it away, and an empty one is made"),
    ],
)
async def test_a_damaged_file_is_told_to_be_one_and_left_as_it_is(tmp_path, spoil, mend):
    path = tmp_path / "store.sqlite"
    async with opened(path) as store:
        await store.finish(range(3000), NOON, NOON)
    path.write_bytes(spoilt := spoil(path.read_bytes()))
    with pytest.raises(StoreError, match=mend):
        prepare(path)
    assert path.read_bytes() == spoilt
