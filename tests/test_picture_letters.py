"""Words in a picture: three scripts, and an honest bar for what no face has."""

from itertools import product

import pytest
from dated_answers import SCRIPTS
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.rendering.picture.faces import Style, Voice
from bot.rendering.picture.letters import set_words, width_of

STYLES = [Style(voice, 36, weight) for voice in Voice for weight in (400, 700)]
STYLE = Style(Voice.QUOTED, 36)


@table(("script", "style"), product(SCRIPTS, STYLES))
def test_each_script_has_its_letters_in_every_style(script, style):
    assert set_words(SCRIPTS[script], style).is_whole


@table("word", ["“quoted”", "«в кавычках»", "「引用」", "№ 5 — 2020–2021…", "≈ 3 May", "Łódź, Čeština", "е́"])
def test_marks_and_accents_are_shown(word):
    assert set_words(word, STYLE).is_whole


@table("word", ["🐟", "👩‍👩‍👧", "שלום", "مرحبا", "한국어", "\x00", "\ue000", "\ud800"])
def test_what_no_face_has_is_a_bar(word):
    setting = set_words(word, STYLE)
    assert [run.face for run in setting.runs] == [None]
    assert setting.width > 0


def test_a_family_of_joined_emoji_is_as_wide_as_one_letter():
    assert width_of("👩‍👩‍👧", STYLE) == width_of("🐟", STYLE)


def test_letters_around_a_bar_are_shown():
    runs = set_words("a fish 🐟 swims", STYLE).runs
    assert [run.face is None for run in runs] == [False, True, False]


@given(st.text(max_size=80), st.sampled_from(STYLES))
def test_any_text_can_be_set(words, style):
    setting = set_words(words, style)
    assert setting.width == pytest.approx(sum(run.width for run in setting.runs))
    assert all(run.left >= 0 for run in setting.runs)


def test_pairs_of_letters_are_kerned():
    assert width_of("AVAVA", STYLE) < sum(width_of(letter, STYLE) for letter in "AVAVA")
