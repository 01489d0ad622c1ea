"""The work of reading grows with the length of a text, and no faster."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

import bot.reading
from bot.corpus.document import Document
from bot.reading.facts import Reader

pytestmark = pytest.mark.slow  # together they take seconds

UNITS = [
    '"',
    "“a ",
    "«",
    "' ",
    "(",
    "A. ",
    "Mr. ",
    "said ",
    "12 ",
    "May ",
    "a-",
    "of the ",
    "\n\n",
    "「あ",
    "John Smith said. ",
    "he said she would come in May ",
    "in a letter on Friday ",
    "e\u0301",
    "министр ",
    "市長氏",
    "after the May storm ",
    "LEE: Yes.\n\n",
    "who said that he ",
    "'a\n\n",
]


def steps(text: str) -> int:
    """The calls, of Python's functions and of C's, that reading ``text`` takes."""
    count = 0

    def count_one(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += 1

    sys.setprofile(count_one)
    try:
        Reader().read(Document("a.txt", text, published=date(2020, 3, 18)))
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_takes_at_most_little_more_than_twice_the_steps(unit):
    Reader().read(Document("a.txt", unit))  # what is built once isn't counted
    once, twice = steps(unit * 150), steps(unit * 300)
    assert twice < 2.3 * once + 500


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.walk_packages(bot.reading.__path__, "bot.reading."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern):
                yield f"{module.name}.{name}", value


def unbounded(parsed: Any, inside: bool = False) -> bool:
    """Does a parsed pattern repeat without bound what itself repeats without bound, and may back-track into it?"""
    for operation, argument in parsed:
        kind = str(operation)
        if kind in ("MAX_REPEAT", "MIN_REPEAT"):
            _, most, body = argument
            endless = most == re._constants.MAXREPEAT
            if (endless and inside) or unbounded(body, inside or endless):
                return True
        elif any(unbounded(part, inside) for part in _parts(argument)):
            return True
    return False


def _parts(argument: Any) -> Iterator[Any]:
    if isinstance(argument, re._parser.SubPattern):
        yield argument
    elif isinstance(argument, (list, tuple)):
        for item in argument:
            yield from _parts(item)


@pytest.mark.parametrize(
    ("name", "pattern"), list(patterns()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_no_pattern_repeats_endlessly_what_repeats_endlessly(name, pattern):
    assert not unbounded(re._parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)), name


@pytest.mark.parametrize("pattern", [r"(a+)+", r"(?:a*b?)*", r"(\w+\s*)+x"])
def test_the_check_on_patterns_finds_what_back_tracks(pattern):
    assert unbounded(re._parser.parse(pattern))
