"""Spellings that people asked for in vain, and ``dateline review``, which makes aliases of them."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest
from click.testing import CliRunner
from tables import table
from town_corpus import town_archive, write_town

from bot.cli.main import main
from bot.service.reviewing.spellings import unknown_spellings
from bot.service.store import sqlite_schema
from bot.service.store.feedback import Feedback
from bot.service.store.sqlite import SqliteStore

NOW, TODAY = datetime.now(UTC), date(2026, 1, 1)


def note(query: str, corpus: str = "") -> Feedback:
    return Feedback(NOW, 7, query, "who", None, 0, corpus)


def spellings(*queries: str) -> list[tuple[str, int, str]]:
    found = unknown_spellings(town_archive(), map(note, queries), TODAY)
    return [(one.typed, one.times, one.near[0].name) for one in found]


@table(
    ("query", "typed", "name"),
    [
        ("/who Anna Rheet", "Anna Rheet", "Anna Reed"),
        ("/said Ana Rheet about the bridge", "Ana Rheet", "Anna Reed"),
        ("/said Anna Rheet since 2020", "Anna Rheet", "Anna Reed"),
        ("/timeline Paul Marx", "Paul Marx", "Paul Marsh"),
        ("when did Paul Marx open the bridge?", "Marx", "Paul Marsh"),
    ],
)
def test_a_spelling_that_surely_names_nobody_is_near_to_somebody(query, typed, name):
    assert (typed, 1, name) in spellings(query)


@table(
    "query",
    ["/who Anna Reed", "/who Рид", "/who mayor", "/who Xylophone Orchestra", "/search Rheed", "why?", "/who", ""],
)
def test_what_is_known_a_role_or_near_to_nobody_is_no_such_spelling(query):
    assert spellings(query) == []


def test_the_same_spelling_is_told_once_with_how_often_it_was_noted_the_most_frequent_first():
    found = spellings("/who Paul Marx", "/who Anna Rheet", "/said anna rheet", "/who Anna Rheet in 2020")
    assert [(typed.casefold(), times) for typed, times, _ in found] == [("anna rheet", 3), ("paul marx", 1)]


@pytest.fixture
def review(tmp_path, monkeypatch):
    """The command on the town's corpus, with notes of its bot in the store."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.sqlite"))
    monkeypatch.setenv("DATELINE_CORPUS", str(write_town(tmp_path / "town")))

    async def keep(*notes: Feedback) -> None:
        store = SqliteStore(tmp_path / "store.sqlite")
        await store.open()
        for one in notes:
            await store.note(one)
        await store.close()

    def run(*notes: Feedback, typed: str = ""):
        if notes:
            asyncio.run(keep(*notes))
        return CliRunner().invoke(main, ["review", "--today", "2026-01-01"], input=typed)

    return run


@pytest.mark.slow
@pytest.mark.each_engine
def test_review_makes_an_alias_of_it_and_leaves_the_rest_of_the_file_as_it_is(review, tmp_path):
    path = tmp_path / "town" / "corpus.yaml"
    (path.parent / "most.txt").unlink()
    days = "".join(f"  {text.name}: {{published: 2020-05-04}} # sure\n" for text in path.parent.glob("*.txt"))
    listed = "entities:\n  # The mayor.\n  - kind: person\n    name: Anna Reed\n\n# No plans.\n"
    path.write_text(f"documents:\n{days}{listed}", encoding="utf-8")
    result = review(note("/who Anna Rheet"), note("/said Anna Rheet about the bridge"), typed="y\n")
    assert "People asked for “Anna Rheet”, 2 times" in result.stdout
    assert "1 settled" in result.stdout
    expected = listed.replace("name: Anna Reed\n", "name: Anna Reed\n    aliases: [Anna Rheet]\n")
    assert path.read_text(encoding="utf-8") == f"documents:\n{days}{expected}"
    assert "Anna Rheet" not in review().stdout


def test_a_no_changes_nothing(review, tmp_path):
    before = (tmp_path / "town" / "corpus.yaml").read_text(encoding="utf-8")
    assert "0 settled, 1 answered with no, 0 left open." in review(note("/who Anna Rheet"), typed="n\nn\nn\n").stdout
    assert (tmp_path / "town" / "corpus.yaml").read_text(encoding="utf-8") == before


def test_what_was_asked_of_another_corpus_or_long_ago_is_left_out(review):
    old = Feedback(NOW - timedelta(days=91), 7, "/who Anna Rheet", "who", None, 0)
    assert "Nothing is uncertain." in review(note("/who Anna Rheet", "elsewhere"), old).stdout


def test_review_goes_on_without_what_people_noted_where_that_cannot_be_read(review, tmp_path, monkeypatch):
    with monkeypatch.context() as newer:
        newer.setattr(sqlite_schema, "STEPS", (*sqlite_schema.STEPS, ("CREATE TABLE new (a)",)))
        sqlite_schema.prepare(tmp_path / "store.sqlite")
    result = review(typed="n\nn\n")
    assert (result.exit_code, result.stderr.count("\n")) == (0, 1)
    assert "Start the newer version, or name another place as 'store'" in result.stderr


def test_without_a_store_nothing_is_asked(review):
    assert "Nothing is uncertain." in review().stdout
