"""``dateline ask --picture`` and ``--export``: files beside the answer."""

import sys
from io import BytesIO

import pytest
from click.testing import CliRunner, Result
from PIL import Image
from small_corpus import write_corpus

from bot.cli.main import main
from bot.rendering.picture.marks import Ink
from bot.rendering.picture.painting import COLOURS, Theme


@pytest.fixture
def ask(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    corpus = write_corpus(tmp_path / "corpus")

    def run(*arguments: str, typed: str | None = None) -> Result:
        return CliRunner().invoke(main, ["ask", "--corpus", str(corpus), *arguments], input=typed)

    return run


@pytest.mark.slow
@pytest.mark.each_engine
@pytest.mark.parametrize("question", ["/timeline", "/plan"])
def test_a_picture_is_drawn_beside_the_answer(ask, tmp_path, question):
    result = ask(question, "--picture", "drawn.PNG")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Anna Reed" in result.stdout or "Bridges" in result.stdout
    assert Image.open(BytesIO((tmp_path / "drawn.PNG").read_bytes())).width == 1080


@pytest.mark.slow
@pytest.mark.each_engine
@pytest.mark.parametrize(("arguments", "theme"), [((), Theme.LIGHT), (("--dark",), Theme.DARK)])
def test_a_picture_is_light_unless_dark_is_asked_for(ask, tmp_path, arguments, theme):
    ask("/timeline", "--picture", "drawn.png", *arguments)
    assert Image.open(tmp_path / "drawn.png").getpixel((0, 0)) == COLOURS[theme][Ink.PAPER]


@pytest.mark.parametrize(("name", "begins"), [("x.ics", "BEGIN:VCALENDAR"), ("x.csv", "\ufeffevent,"), ("x.json", "{")])
def test_an_export_is_written_in_the_format_that_its_name_ends_in(ask, tmp_path, name, begins):
    assert ask("/timeline", "--export", name).exit_code == 0
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("/who Anna Reed", "--picture", "x.png"), "There is nothing to draw: only dated events (/timeline)"),
        (("/who Anna Reed", "--export", "x.csv"), "There is nothing to export: only dated events (/timeline) can be."),
        (("/plan", "--export", "x.csv"), "There is nothing to export"),
        (("/timeline", "--export", "x.pdf"), "x.pdf has to end in .ics or .csv or .json."),
        (("/timeline", "--picture", "x"), "x has to end in .png."),
        (("/timeline", "--picture", "none/x.png"), "none/x.png: No such file or directory."),
        (("--batch", "--picture", "x.png"), "One file can't hold the answers to many questions: leave out --batch"),
    ],
)
def test_what_cannot_be_written_is_a_sentence(ask, arguments, sentence):
    result = ask(*arguments, typed="")
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert "Traceback" not in result.stderr


def test_without_the_extra_it_is_told_how_to_get_it(ask, monkeypatch):
    monkeypatch.setitem(sys.modules, "uharfbuzz", None)
    result = ask("/timeline", "--picture", "x.png")
    assert result.exit_code == 2
    assert "pip install 'dateline[picture]'" in result.stderr


def test_exports_need_no_extra(ask, monkeypatch, tmp_path):
    for name in ("PIL", "uharfbuzz", "fontpkg"):
        monkeypatch.setitem(sys.modules, name, None)
    assert ask("/timeline", "--export", "x.ics").exit_code == 0
