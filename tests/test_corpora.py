"""Several corpora in the configuration and at the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from tables import table
from telegram_fake import TOKEN
from two_corpora import TOWNS, marks_of, other, write_one

from bot.cli.main import main
from bot.corpus.corpus_names import ONLY, edition_in, key_in, key_of, same_name
from bot.corpus.seeds import SEEDS
from bot.settings.loading import check_settings, load_settings


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A folder with a configuration that names both corpora, and the corpora."""
    monkeypatch.chdir(tmp_path)
    for name in TOWNS:
        write_one(name, tmp_path / "documents" / name)
    Path("config.yaml").write_text("corpora:\n  north: documents/north\n  south: documents/south\n", encoding="utf-8")
    return tmp_path


def run(*arguments: str, **more):
    return CliRunner().invoke(main, list(arguments), **more)


def configured(text: str) -> list[str]:
    Path("config.yaml").write_text(text, encoding="utf-8")
    return [str(problem) for problem in check_settings()[1]]


def test_corpora_have_folders_counted_from_the_file_and_keep_their_order(here):
    assert list(load_settings()[0].folders.items()) == [
        ("north", Path("documents/north")),
        ("south", Path("documents/south")),
    ]


def test_a_variable_names_them_too(here, monkeypatch):
    monkeypatch.setenv("DATELINE_CORPORA", "south=documents/south, west = /srv/west")
    assert dict(load_settings()[0].folders) == {"south": Path("documents/south"), "west": Path("/srv/west")}


def test_one_corpus_alone_has_no_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert dict(load_settings()[0].folders) == {ONLY: SEEDS}


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("corpora: {'a:b': x}", "'a:b' is no name for a corpus. Write letters, digits, spaces, dots or hyphens"),
        (f"corpora: {{{'a' * 33}: x}}", "is no name for a corpus"),
        ("corpora: {' a': x}", "is no name for a corpus"),
        ("corpora: {'@a': x}", "is no name for a corpus"),
        ("corpora: {News: x, news: y}", "'News' and 'news' can't be told apart. Give one of them another name"),
        ("corpus: x\ncorpora: {a: y}", "'corpus' stands beside it. Name that folder here as well"),
        ("corpora: [a, b]", "keys with values should stand here"),
    ],
)
def test_what_cannot_work_is_told(here, written, what):
    (problem,) = configured(written)
    assert what in problem
    assert problem.startswith("error: config.yaml:")


def test_names_that_buttons_could_not_tell_apart_are_told(here):
    names = {}
    for number in range(1000):
        other_name = names.setdefault(key_of(f"n{number}"), f"n{number}")
        if other_name != f"n{number}":
            break
    (problem,) = configured(f"corpora: {{{other_name}: x, n{number}: y}}")
    assert "can't be told apart" in problem


@given(st.text(max_size=32), st.text("ab-_", min_size=2, max_size=2))
def test_the_key_of_a_corpus_is_found_again_in_an_edition(name, edition):
    name = name.encode("utf-8", "replace").decode()
    assert key_in(edition_in(name, edition)) == key_of(name)


@table(("one", "another"), [("News", "news"), ("Ｎｅｗｓ", "news"), ("the  news ", "The News")])
def test_a_name_is_known_however_it_is_typed(one, another):
    assert same_name(one, another)


@pytest.mark.parametrize("name", TOWNS)
def test_a_question_is_answered_from_the_corpus_that_is_named(here, name):
    told = run("ask", "--corpus", name, "/who Anna Reed").stdout
    assert TOWNS[name] in told
    assert not [mark for mark in marks_of(other(name)) if mark in told]


def test_without_a_name_the_first_answers(here):
    assert TOWNS["north"] in run("ask", "/who Anna Reed").stdout
    assert TOWNS["north"] in run("chat", input="/who Anna Reed\n").stdout


def test_a_folder_may_be_named_all_the_same(here):
    assert TOWNS["south"] in run("ask", "--corpus", "documents/south", "/who Anna Reed").stdout


@pytest.mark.parametrize(
    "command", [["ask", "--corpus", "west", "x"], ["check", "west"], ["add", "--corpus", "west", "x"]]
)
def test_a_name_that_nothing_has_is_told_with_those_that_are(here, command):
    result = run(*command)
    assert result.exit_code == 2
    assert "west: there is no corpus of that name, nor such a folder. Named are: north, south." in result.stderr


def test_check_looks_at_all_of_them(here):
    (here / "documents" / "south" / "corpus.yaml").write_text("colour: red\n", encoding="utf-8")
    result = run("check")
    assert result.exit_code == 2
    assert "error: south/corpus.yaml:1: unknown key 'colour'." in result.stdout
    assert result.stdout.splitlines()[-1].startswith("2 corpora, 4 documents, ")


def test_check_looks_at_the_one_that_is_named(here):
    (here / "documents" / "south" / "corpus.yaml").write_text("colour: red\n", encoding="utf-8")
    assert run("check", "north").exit_code == 0
    assert run("check", "south").exit_code == 2


def test_the_bot_does_not_start_if_one_of_them_is_broken_and_says_which(here):
    (here / "documents" / "south" / "corpus.yaml").write_text("colour: red\n", encoding="utf-8")
    result = run("run", env={"DATELINE_TOKEN": TOKEN, "DATELINE_STORE": str(here / "store.sqlite")})
    assert result.exit_code == 2
    assert "south/corpus.yaml:1: unknown key 'colour'" in result.stderr


def test_documents_are_added_to_the_one_that_is_named(here):
    (here / "new.txt").write_text("Anna Reed opened a school in Southvale on 1 July 2021.\n", encoding="utf-8")
    assert run("add", "--yes", "--corpus", "south", "new.txt").exit_code == 0
    assert not list((here / "documents" / "north").glob("new*"))
    asked = run("ask", "--json", "--corpus", "south", "/search school").stdout
    assert json.loads(asked)["found"]
