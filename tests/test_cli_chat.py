"""The chat in the terminal."""

from concurrent.futures import Future
from dataclasses import replace
from datetime import date

import pytest
from click.testing import CliRunner, Result
from prompt_toolkit.application import create_app_session
from prompt_toolkit.history import FileHistory, InMemoryHistory
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from small_corpus import write_corpus

from bot.archive.archive import Archive
from bot.cli.chat import Chat
from bot.cli.completion import complete
from bot.cli.main import main
from bot.cli.prompt import history, read_lines
from bot.corpus.loading import load_corpus
from bot.rendering.terminal import Terminal

TODAY = date(2026, 1, 1)


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return Archive.build(load_corpus(write_corpus(tmp_path_factory.mktemp("chat") / "corpus"), TODAY))


@pytest.fixture
def chat(archive):
    return Chat(archive, TODAY, Terminal(numbered=True))


@pytest.fixture(autouse=True)
def _state(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def piped(tmp_path, typed: str) -> Result:
    return CliRunner().invoke(main, ["chat", "--corpus", str(write_corpus(tmp_path / "corpus"))], input=typed)


def test_the_greeting_says_what_was_read_what_to_ask_and_how_to_leave(chat):
    greeting = chat.greeting(has_token=True)
    assert "2 documents, from 4 May 2020 to 1 June 2020" in greeting
    assert "  1. /said Anna Reed\n  2. /timeline Anna Reed\n  3. /plan\n" in greeting
    assert "Ctrl-D" in greeting
    assert "@BotFather" not in greeting


def test_without_a_token_the_greeting_says_how_to_get_one(chat):
    assert "@BotFather" in chat.greeting(has_token=False)


def test_the_greeting_says_what_meaning_would_add_where_it_is_not_read(archive, chat):
    hint = "python3 start.py --with semantic"
    assert hint in " ".join(chat.greeting(has_token=True).split())
    understanding = Chat(replace(archive, meaning=Future()), TODAY, Terminal())
    assert hint not in " ".join(understanding.greeting(has_token=True).split())


@pytest.mark.parametrize("number", ["3", " 3 ", "３"])
def test_a_number_asks_the_suggestion_of_that_number(chat, number):
    chat.greeting(has_token=True)
    assert chat.reply(number).startswith("Repair plan, as declared")


@pytest.mark.parametrize("number", ["0", "4", "-1", "²"])
def test_other_numbers_are_questions(chat, number):
    chat.greeting(has_token=True)
    assert chat.reply(number) == Chat(chat.archive, TODAY, chat.terminal).reply(number)


def test_piped_lines_are_answered_in_turn(tmp_path):
    result = piped(tmp_path, "/plan\n\n2\n/quit\n/sources\n")
    assert "> /plan\nRepair plan, as declared" in result.stdout
    assert "> 2\nRepair plan, point 2" in result.stdout
    assert "> /sources" not in result.stdout
    assert (result.exit_code, result.stderr) == (0, "")


def test_ctrl_c_leaves_quietly(tmp_path, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Chat, "reply", interrupt)
    result = piped(tmp_path, "/plan\n")
    assert (result.exit_code, result.stderr) == (0, "")


COMPLETIONS = [
    ("/w", ["/who"]),
    ("/S", ["/said", "/source", "/search", "/sources"]),
    ("who", []),
    ("", []),
    ("/who ann", ["Anna Reed"]),
    ("/who reed", ["Anna Reed"]),
    ("/who анна р", ["Анна Рид"]),
    ("/who リ", ["リード"]),
    ("/timeline ash", ["Ashford"]),
    ("/said ash", []),
    ("/said re", ["Anna Reed"]),
    ("/plan ro", ["Roads"]),
    ("/search re", []),
    ("/who ", []),
]


@pytest.mark.parametrize(("line", "expected"), COMPLETIONS)
def test_commands_and_names_are_completed(archive, line, expected):
    assert [found.text for found in complete(archive, line)] == expected


def test_a_completion_replaces_what_was_typed_and_names_whom_it_means(archive):
    (found,) = complete(archive, "/who анна р")
    assert (found.length, found.hint) == (len("анна р"), "Anna Reed")


def test_history_is_kept_for_its_owner_alone(tmp_path):
    kept = history()
    assert isinstance(kept, FileHistory)
    assert (tmp_path / "state" / "dateline" / "history").stat().st_mode & 0o077 == 0


def test_history_that_cannot_be_kept_is_not_missed(tmp_path):
    (tmp_path / "state").write_text("a file stands here", encoding="utf-8")
    assert isinstance(history(), InMemoryHistory)


@pytest.mark.parametrize(("keys", "lines"), [("/plan\r/who\r\x04", ["/plan", "/who"]), ("/plan\r\x03", ["/plan"])])
def test_lines_are_typed_until_ctrl_d_or_ctrl_c(archive, keys, lines):
    with create_pipe_input() as keyboard, create_app_session(input=keyboard, output=DummyOutput()):
        keyboard.send_text(keys)
        assert list(read_lines(archive, "en")) == lines


def test_a_number_that_was_not_offered_is_not_looked_for(chat):
    assert chat.reply("7") == "There is no 7 to choose here."


@pytest.mark.parametrize("typed", ["hello", "help", "What is this?"])
def test_who_meets_the_bot_is_told_what_can_be_asked(chat, typed):
    assert "/timeline" in chat.reply(typed)


def test_thanks_get_no_excerpt(tmp_path):
    assert piped(tmp_path, "thanks\n").stdout.endswith("> thanks\n")


def test_an_excerpt_to_open_is_asked_for(chat):
    assert chat.reply("/open").startswith("Which passage?")


@pytest.mark.parametrize("command", ["settings", "privacy", "add"])
def test_a_command_about_a_chat_is_said_to_work_in_telegram(chat, command):
    assert chat.reply(f"/{command}") == f"/{command} is about a chat in Telegram: there it works."
