"""Text is cut into lines between words, and a terminal obeys none of it."""

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.span import Span
from bot.rendering.wrapping import columns_of, visible, wrap


def lines(text: str, width: int) -> list[str]:
    return [line.of(text) for line in wrap(text, Span(0, len(text)), width)] if text else []


@table(
    ("text", "width", "expected"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 8, ["one two", "three"]),
        ("  indented  \n\n  and ended \r\n", 20, ["indented", "and ended"]),
        ("a line\rover it", 20, ["a line", "over it"]),
        ("an-unbreakable-word in it", 5, ["an-unbreakable-word", "in it"]),
        ("on\u00a0Friday", 4, ["on\u00a0Friday"]),
        ("日本とロシア", 4, ["日本", "とロ", "シア"]),
        ("日本、ロシア", 4, ["日", "本、", "ロシ", "ア"]),
        ("は「日本」と", 5, ["は", "「日", "本」", "と"]),
    ],
)
def test_lines_end_between_words_and_wide_characters(text, width, expected):
    assert lines(text, width) == expected


@given(st.text(), st.integers(1, 60))
def test_wrapping_loses_nothing_but_white_space(text, width):
    assert "".join("".join(lines(text, width)).split()) == "".join(text.split())


@given(st.text(alphabet="ab \n\t日本「」、", max_size=80), st.integers(8, 20))
def test_a_line_is_too_wide_only_if_one_word_is(text, width):
    for line in lines(text, width):
        assert columns_of(line) <= width or len(line.split()) == 1


@table(
    ("character", "shown"),
    [
        ("\x1b", "␛"),
        ("\x00", "␀"),
        ("\x07", "␇"),
        ("\x08", "␈"),
        ("\x7f", "␡"),
        ("\x9b", "\N{REPLACEMENT CHARACTER}"),
        ("\N{RIGHT-TO-LEFT OVERRIDE}", "\N{REPLACEMENT CHARACTER}"),
        ("\N{RIGHT-TO-LEFT ISOLATE}", "\N{REPLACEMENT CHARACTER}"),
        ("\N{LINE SEPARATOR}", "␤"),
        ("\n", "␊"),
        ("\t", " "),
    ],
)
def test_what_a_terminal_obeys_gets_one_visible_character(character, shown):
    assert visible(f"a{character}b") == f"a{shown}b"


@table("text", ["Tokyo’s “plan” — 5 %", "Сэко, ё", "世耕\u3000大臣", "e\u0301", "👩\u200d🌾"])
def test_other_characters_stay(text):
    assert visible(text) == text


@table(("text", "columns"), [("abc", 3), ("世耕", 4), ("e\u0301", 1), ("ｱ", 1), ("", 0)])
def test_columns(text, columns):
    assert columns_of(text) == columns
