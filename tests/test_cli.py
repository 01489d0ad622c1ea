"""The command line: what goes in, what comes out, and how it fails."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from small_corpus import write_corpus

from bot.cli.configured import token_is_set
from bot.cli.main import COMMANDS, main

ROOT = Path(__file__).parents[1]


@pytest.fixture
def corpus(tmp_path):
    return str(write_corpus(tmp_path / "corpus"))


@pytest.fixture(autouse=True)
def _in_an_empty_folder(monkeypatch, tmp_path):
    """No configuration that lies about gets in."""
    monkeypatch.chdir(tmp_path)


def dateline(*arguments: str, typed: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=typed)


def test_ask_writes_excerpts_with_their_source(corpus):
    result = dateline("ask", "--corpus", corpus, "/said", "Anna", "Reed")
    assert '"We will rebuild the bridge," Mayor Anna Reed said.' in result.stdout
    assert "The Daily · 4 May 2020 · Flood in Ashford · https://example.org/flood" in result.stdout
    assert (result.exit_code, result.stderr) == (0, "")


def test_ask_answers_each_line_of_a_batch_with_one_object(corpus):
    typed = "/who Anna Reed\r\n\n/nonsense\nwho?\n"
    result = dateline("ask", "--json", "--batch", "--corpus", corpus, typed=typed)
    given = [json.loads(line) for line in result.stdout.splitlines()]
    assert [one["query"] for one in given] == ["/who Anna Reed", "", "/nonsense", "who?"]
    assert [one["found"] for one in given] == [True, False, False, False]
    assert result.exit_code == 0


def test_a_warning_is_no_part_of_an_answer(corpus, monkeypatch):
    monkeypatch.setattr("bot.cache.kept.SMALL", 0)
    Path(corpus, ".dateline").write_text("no folder", encoding="utf-8")
    result = dateline("ask", "--json", "--corpus", corpus, "/who Anna Reed")
    assert json.loads(result.stdout)["found"]
    assert "the bot goes on without" in result.stderr


def test_ask_limits_the_citations(corpus):
    result = dateline("ask", "--json", "--limit", "1", "--corpus", corpus, "/search bridge road")
    assert len(json.loads(result.stdout)["citations"]) == 1


def test_bytes_that_are_no_text_are_no_end(corpus):
    result = dateline("ask", "--json", "--batch", "--corpus", corpus, typed=b"/who \xff\xfe\n/sources\n")
    assert [json.loads(line)["command"] for line in result.stdout.splitlines()] == ["who", "sources"]


def test_an_argument_that_is_no_text_is_no_end(corpus):
    result = dateline("ask", "--json", "--corpus", corpus, "/who \udcff")
    assert json.loads(result.stdout)["found"] is False


def test_read_writes_facts_line_by_line():
    rain = '{"id": "a", "text": "It rained on 3 May 2020.", "published": "2020-05-04"}'
    typed = rain + '\n\n{"text": "Ural Bank\\ud800 met on 3 May."}\n'
    result = dateline("read", "--json", typed=typed)
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert first["id"] == "a"
    assert [time["value"] for time in first["times"]] == ["2020-05-03"]
    assert (second["id"], second["published"]) == ("3", None)


FAILURES = [
    (("ask", "--corpus", "nowhere", "/plan"), None, "nowhere: there is no such folder"),
    (("chat", "--corpus", "nowhere"), None, "nowhere: there is no such folder"),
    (("ask", "--corpus", "broken", "/plan"), None, "'gone.txt' is named here, but is not in the folder"),
    (("ask", "--corpus", "broken", "/plan"), None, "unknown key 'documents.flood.txt.publishd'"),
    (("ask",), None, "Ask something"),
    (("ask", "--limit", "0", "x"), None, "0 is not in the range"),
    (("ask", "--today", "soon", "x"), None, "'soon' does not match"),
    (("nonsense",), None, "No such command 'nonsense'"),
    (("read",), None, "Missing option '--json'"),
    (("read", "--json"), "{text", "Line 1 of the input is no JSON"),
    (("read", "--json"), '\n{"id": 5}', "Line 2 of the input has no text"),
    (("read", "--json"), "[1]", "Line 1 of the input has no text"),
    (("read", "--json"), '{"text": "x", "published": "May"}', "Line 1 of the input: 'May' is no day"),
    (("read", "--json"), "[" * 100_000, "Line 1 of the input holds"),
    (("read", "--json"), "9" * 5000, "Line 1 of the input holds"),
]


@pytest.mark.parametrize(("arguments", "typed", "sentence"), FAILURES)
def test_a_failure_is_a_sentence_on_standard_error(arguments, typed, sentence, tmp_path):
    broken = write_corpus(tmp_path / "broken") / "corpus.yaml"
    written = broken.read_text(encoding="utf-8").replace("    publisher:", "    publishd:")
    broken.write_text(written.replace("entities:", "  gone.txt: {}\nentities:"), encoding="utf-8")
    result = dateline(*arguments, typed=typed)
    assert sentence in result.stderr
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Traceback" not in result.stderr


def test_a_file_that_cannot_be_read_is_a_sentence(corpus, monkeypatch):
    def refuse(*_args, **_keywords):
        raise PermissionError(13, "Permission denied", "corpus.yaml")

    monkeypatch.setattr(Path, "read_text", refuse)
    result = dateline("ask", "--corpus", corpus, "/plan")
    assert (result.exit_code, result.stderr) == (2, "corpus.yaml: Permission denied.\n")


def test_the_configured_folder_is_asked(corpus, tmp_path):
    (tmp_path / "config.yaml").write_text("corpus: corpus\n", encoding="utf-8")
    assert "Flood in Ashford" in dateline("ask", "/sources").stdout


def test_a_broken_configuration_is_refused(tmp_path):
    (tmp_path / "config.yaml").write_text("corpsu: corpus\n", encoding="utf-8")
    result = dateline("ask", "/sources")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "config.yaml:1: unknown key 'corpsu'" in result.stderr


@pytest.mark.parametrize(
    ("token", "expected"), [(None, False), ("", False), ("123:abc", True), ("no token at all", True)]
)
def test_what_runs_without_a_command_hangs_on_the_token(token, expected, monkeypatch):
    if token is not None:
        monkeypatch.setenv("DATELINE_TOKEN", token)
    assert token_is_set() is expected


@pytest.mark.slow
@pytest.mark.each_engine
def test_without_a_command_and_a_token_the_chat_opens():
    result = dateline(typed="")
    assert "@BotFather" in result.stdout
    assert result.exit_code == 0


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command):
    assert dateline(command, "--help").stdout.startswith(f"Usage: main {command}")


def test_help_lists_every_command():
    assert all(f"\n  {command} " in dateline("--help").stdout for command in COMMANDS)


@pytest.mark.slow
def test_a_reader_that_stops_reading_is_no_error(corpus):
    command = f"'{sys.executable}' -m bot ask --json --batch --corpus '{corpus}' | head -1"
    lots = "/sources\n" * 2000
    done = subprocess.run(["bash", "-c", command], input=lots, capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.stdout.count("\n"), done.stderr) == (1, "")


@pytest.mark.slow
def test_the_seeds_are_answered_by_the_module():
    command = [sys.executable, "-m", "bot", "ask", "/who japanese foreign minister"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.startswith("Fumio Kishida\n")


def test_without_what_it_needs_the_module_says_how_to_install_it():
    asked = subprocess.run([sys.executable, "-S", "-m", "bot"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (asked.returncode, asked.stdout) == (2, "")
    assert asked.stderr == "What Dateline needs isn't installed here. This installs and starts it: python3 start.py\n"
