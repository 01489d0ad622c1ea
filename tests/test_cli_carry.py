"""``dateline carry``: what a file holds, into a database or another file."""

import asyncio
from dataclasses import replace

import pytest
from click.testing import CliRunner
from stored import CHOSEN, NOON, NOTE, opened

from bot.cli.main import main
from bot.service.store.store import Kept, Waiting
from bot.settings.database import Database

TOKEN = "123456:" + "x" * 35
KEPT = Kept({7: CHOSEN, -8: CHOSEN}, (NOTE,))


ASKED = replace(KEPT, parked=(Waiting(1, "{}", NOON), Waiting(2, "{}", NOON)), bot=123456)


async def filled(place, kept=KEPT) -> None:
    async with opened(place) as store:
        await store.fill(kept)


async def kept_in(place) -> Kept:
    async with opened(place) as store:
        return await store.everything()


@pytest.fixture
def carry(place, tmp_path, monkeypatch):
    """The command, with a store that is configured and empty."""
    monkeypatch.setenv("DATELINE_STORE", place.url.get_secret_value() if isinstance(place, Database) else str(place))
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(main, ["carry", *map(str, arguments)])


def test_what_was_kept_is_carried_over_once_and_stays_where_it_was(carry, place, tmp_path):
    asyncio.run(filled(tmp_path / "old.sqlite"))
    result = carry(tmp_path / "old.sqlite")
    assert (result.stdout, result.stderr, result.exit_code) == (
        "Carried over. Chats that have chosen: 2, notes: 1.\n",
        "",
        0,
    )
    assert asyncio.run(kept_in(place)) == asyncio.run(kept_in(tmp_path / "old.sqlite")) == KEPT
    again = carry(tmp_path / "old.sqlite")
    assert (again.stdout, again.exit_code) == ("", 2)
    assert "something is kept there already). Name a store that holds nothing yet." in again.stderr


def test_questions_that_wait_are_carried_over_for_the_bot_that_was_asked(carry, place, tmp_path, monkeypatch):
    monkeypatch.setenv("DATELINE_TOKEN", TOKEN)
    asyncio.run(filled(tmp_path / "old.sqlite", ASKED))
    result = carry(tmp_path / "old.sqlite")
    told = "Carried over. Chats that have chosen: 2, notes: 1, questions that wait: 2.\n"
    assert (result.stdout, result.stderr) == (told, "")
    assert asyncio.run(kept_in(place)) == ASKED


@pytest.mark.parametrize("token", [None, TOKEN.replace("1", "2")])
def test_no_other_bot_gets_questions_that_wait(carry, place, tmp_path, monkeypatch, token):
    if token:
        monkeypatch.setenv("DATELINE_TOKEN", token)
    asyncio.run(filled(tmp_path / "old.sqlite", ASKED))
    result = carry(tmp_path / "old.sqlite")
    assert result.stdout == "Carried over. Chats that have chosen: 2, notes: 1.\n"
    assert "Questions that wait for an answer: 2. They stay" in result.stderr
    assert asyncio.run(kept_in(place)) == KEPT


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("missing.sqlite", "missing.sqlite is no file."),
        ("postgresql://a:secret@b@c/d", "it is no address of a database"),
    ],
)
def test_what_is_no_store_is_told_and_nothing_is_made(carry, tmp_path, source, told):
    result = carry(source)
    assert (result.stdout, result.exit_code) == ("", 2)
    assert told in result.stderr
    assert "secret" not in result.stderr
    assert not list(tmp_path.iterdir())
