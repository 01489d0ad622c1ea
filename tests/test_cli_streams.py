"""Standard input and output take any text, and suit what they lead to."""

import io
import sys

import pytest

from bot.cli import streams
from bot.rendering.terminal import Terminal


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def show(monkeypatch, **environment: str) -> Terminal:
    """What answers are written with where standard output is a terminal."""
    for name, value in {"TERM": "xterm", "COLUMNS": "72", "NO_COLOR": "", **environment}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Screen())
    return streams.terminal("ru")


def test_a_terminal_has_colours_and_its_own_width(monkeypatch):
    assert show(monkeypatch) == Terminal(colours=True, width=72, locale="ru")


def test_lines_stay_readable_in_a_wide_window(monkeypatch):
    assert show(monkeypatch, COLUMNS="300").width == 100


@pytest.mark.parametrize(("variable", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colours_can_be_refused(monkeypatch, variable, value):
    assert not show(monkeypatch, **{variable: value}).colours


def test_what_is_no_terminal_gets_no_colours(monkeypatch):
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert streams.terminal("ru", numbered=True) == Terminal(numbered=True, locale="ru")


def test_any_text_goes_through_whatever_the_encoding_of_the_system(monkeypatch):
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("世耕\xff".encode() + b"\xff\n"), encoding="ascii"))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
    streams.prepare()
    sys.stdout.write(sys.stdin.readline() + "\ud800")
    sys.stdout.flush()
    assert written.getvalue().decode("utf-8") == "世耕\xff\N{REPLACEMENT CHARACTER}\n\\ud800"
