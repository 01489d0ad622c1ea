"""Standard input and output, made safe for any text and fit for what they lead to."""

import io
import os
import shutil
import sys

from bot.rendering.terminal import Terminal

# Longer lines tire the eye, however wide the window is.
_WIDEST = 100


def prepare() -> None:
    """Let no character of a document or a question end the program.

    What isn't a terminal is UTF-8, whatever the system's own encoding. Bytes that are no text are read as U+FFFD, and a
    character that can't be shown is written as its escape, which in JSON means the same.
    """
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors=errors)


def text_of(given: str) -> str:
    """``given`` with a question mark for each half of a surrogate pair: bytes that are no text, or JSON's escapes."""
    return given.encode("utf-8", "replace").decode()


def terminal(locale: str, numbered: bool = False) -> Terminal:
    """How answers are written to standard output: with colours and its own width only where it is a terminal."""
    if not sys.stdout.isatty():
        return Terminal(numbered=numbered, locale=locale)
    width = min(_WIDEST, shutil.get_terminal_size().columns)
    return Terminal(colours=_shows_colours(), width=width, numbered=numbered, locale=locale)


def _shows_colours() -> bool:
    """Nobody has asked for none (https://no-color.org), and the terminal knows them."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
