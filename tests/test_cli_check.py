"""``check`` tells everything that is wrong, at once."""

import pytest
from click.testing import CliRunner, Result
from small_corpus import write_corpus

from bot.cli.main import main


@pytest.fixture(autouse=True)
def _in_an_empty_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)


def check(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments])


def test_a_sound_corpus(tmp_path):
    write_corpus(tmp_path / "corpus")
    result = check("corpus")
    assert (result.exit_code, result.stdout) == (0, "2 documents, 2 entities, 1 plan: no errors, no warnings.\n")


def test_the_seeds_are_sound():
    result = check()
    assert (result.exit_code, result.stdout) == (0, "5 documents, 74 entities, 1 plan: no errors, no warnings.\n")


def test_warnings_stop_nothing(tmp_path):
    (write_corpus(tmp_path / "corpus") / "undated.txt").write_text("News.", encoding="utf-8")
    result = check("corpus")
    assert result.stdout.startswith("warning: undated.txt: its day of publication is not declared.")
    assert result.stdout.endswith("\n3 documents, 2 entities, 1 plan: no errors, 1 warning.\n")
    assert result.exit_code == 0


def test_errors_of_corpus_and_configuration_come_first_and_together(tmp_path):
    folder = write_corpus(tmp_path / "corpus")
    (folder / "picture.txt").write_bytes(b"\x89PNG\x00")
    (folder / "undated.txt").write_text("News.", encoding="utf-8")
    (tmp_path / "config.yaml").write_text("corpus: corpus\nlog:\n  level: loud\n", encoding="utf-8")
    result = check("corpus")
    told = [line.split(":")[0] for line in result.stdout.splitlines()]
    assert told == ["error", "error", "warning", "3 documents, 2 entities, 1 plan"]
    assert "config.yaml:3: log.level" in result.stdout
    assert "picture.txt: it holds control characters" in result.stdout
    assert result.exit_code == 2


@pytest.mark.parametrize(("arguments", "where"), [(["nowhere"], "nowhere"), (["--config", "no.yaml"], "no.yaml")])
def test_what_is_named_must_be_there(arguments, where):
    result = check(*arguments)
    assert result.stdout.startswith(f"error: {where}: there is no such ")
    assert result.exit_code == 2


def test_a_file_name_plays_no_tricks(tmp_path):
    (write_corpus(tmp_path / "corpus") / "\x1b[2Jundated.txt").write_text("News.", encoding="utf-8")
    assert check("corpus").stdout.startswith("warning: ␛[2Jundated.txt:")
