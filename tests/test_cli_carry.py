"""``dateline carry``: what a file holds, into a database or another file."""

import asyncio

import pytest
from click.testing import CliRunner
from stored import CHOSEN, NOTE, opened

from bot.cli.main import main
from bot.service.store.store import Kept
from bot.settings.database import Database

KEPT = Kept({7: CHOSEN, -8: CHOSEN}, (NOTE,))


async def filled(place) -> None:
    async with opened(place) as store:
        await store.fill(KEPT)


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
