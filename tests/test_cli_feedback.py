"""``dateline feedback``: what people noted, for whoever runs the bot."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner

from bot.cli.main import main
from bot.service.store.feedback import Feedback
from bot.service.store.sqlite import SqliteStore

NOW = datetime.now(UTC)
NOTES = (
    Feedback(NOW - timedelta(days=3), 7, "/who Ann", "who", "Anna Reed", 1),
    Feedback(NOW - timedelta(days=2), 8, "/WHO  ann", "who", "Ann Marsh", 4),
    Feedback(NOW - timedelta(days=1), 7, "is the bridge safe?\x1b[2J", "ask", None, 0),
    Feedback(NOW - timedelta(days=91), 7, "long ago", "ask", None, 0),
)


@pytest.fixture
def notes():
    return NOTES


@pytest.fixture
def feedback(tmp_path, monkeypatch, notes):
    """The command, with some notes in the store."""
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.sqlite"))
    monkeypatch.chdir(tmp_path)

    async def note() -> None:
        store = SqliteStore(tmp_path / "store.sqlite")
        await store.open()
        for one in notes:
            await store.note(one)
        await store.close()

    asyncio.run(note())
    return lambda *arguments: CliRunner().invoke(main, ["feedback", *arguments])


def test_questions_are_listed_the_most_frequent_first_without_who_noted_them(feedback):
    day, before = ((NOW - timedelta(days=days)).date() for days in (1, 2))
    result = feedback()
    assert result.stdout.splitlines() == [
        f"  2 x  {before}  /WHO  ann  (taken for Ann Marsh, 4 excerpts shown)",
        f"  1 x  {day}  is the bridge safe?␛[2J  (no excerpts shown)",
    ]
    assert (result.exit_code, result.stderr) == (0, "")


def test_for_programs_there_is_an_object_a_question(feedback):
    first, second = map(json.loads, feedback("--json").stdout.splitlines())
    assert first == {
        "query": "/WHO  ann",
        "times": 2,
        "last": (NOW - timedelta(days=2)).date().isoformat(),
        "command": "who",
        "entity": "Ann Marsh",
        "citations": 4,
    }
    assert (second["query"], second["entity"]) == ("is the bridge safe?\x1b[2J", None)


@pytest.mark.parametrize(
    "notes",
    [[Feedback(NOW, 7, "/who Ann", "who", None, number, name) for number, name in ((1, "north"), (2, "south"))]],
)
def test_the_same_question_to_two_corpora_is_two(feedback):
    day = NOW.date()
    assert sorted(feedback().stdout.splitlines()) == [
        f"  1 x  {day}  north: /who Ann  (one excerpt shown)",
        f"  1 x  {day}  south: /who Ann  (2 excerpts shown)",
    ]
    assert {json.loads(line)["corpus"] for line in feedback("--json").stdout.splitlines()} == {"north", "south"}


def test_where_nothing_was_ever_kept_nothing_is_made(tmp_path, monkeypatch):
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "none.sqlite"))
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["feedback"])
    assert result.stdout == "Nobody has noted anything in the last 90 days.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_store_is_said_to_be_none(tmp_path, monkeypatch):
    (tmp_path / "store.sqlite").write_text("Buy milk, and whatever else there is to be had in the shop." * 20)
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.sqlite"))
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["feedback"])
    assert (result.exit_code, "file is not a database" in result.output) == (2, True)
