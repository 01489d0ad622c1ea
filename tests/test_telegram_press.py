"""What buttons carry, in the 64 bytes that Telegram gives."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers.answer import Suggestion
from bot.rendering.telegram.keyboard import keyboard
from bot.rendering.telegram.press import Action, Asked, Press

TYPED = st.text(min_size=1, max_size=60)
ASKERS = st.integers(0, 2**52)  # Telegram's ids have at most 52 significant bits


def data(*arguments) -> list[str]:
    made = keyboard(*arguments)
    return [button.callback_data for row in made.inline_keyboard for button in row] if made else []


@settings(max_examples=40)
@given(st.sampled_from(Action), ASKERS, TYPED, st.lists(st.integers(0, 19), max_size=9), st.integers(0, 999))
def test_what_a_button_carries_is_read_back(action, asker, typed, path, page):
    press = Press(action, Asked(asker, typed, tuple(path)), page)
    assert Press.parse(press.data) == press


@settings(max_examples=40)
@given(ASKERS, TYPED, st.integers(1, 999), st.lists(TYPED, max_size=25))
def test_every_button_fits(asker, typed, page_count, suggested):
    suggestions = [Suggestion(text, text) for text in suggested]
    for one in data(page_count - 1, page_count, suggestions, Asked.of(asker, typed)):
        assert 1 <= len(one.encode()) <= 64
        assert Press.parse(one)


@settings(max_examples=40)
@given(ASKERS, st.text(min_size=1, max_size=20, alphabet=st.characters(max_codepoint=127)))
def test_a_short_question_travels_with_its_buttons(asker, typed):
    assert Asked.of(asker, typed).typed == typed


def test_a_long_question_does_not():
    assert Asked.of(1001, "/search " + "word " * 10) == Asked(1001, None)


def test_a_suggestion_is_asked_by_its_own_words():
    (one,) = data(0, 1, [Suggestion("Abe", "/who Abe")], Asked(1001, None))
    assert Press.parse(one) == Press(Action.ASK, Asked(1001, "/who Abe"))


def test_a_suggestion_too_long_is_asked_by_the_way_to_it():
    long = Suggestion("Long", "/who " + "long " * 12)
    (_, one) = data(0, 1, [Suggestion("Abe", "/who Abe"), long], Asked(1001, "/who", (3,)))
    assert Press.parse(one) == Press(Action.ASK, Asked(1001, "/who", (3, 1)))


def test_one_page_without_suggestions_has_no_buttons():
    assert keyboard(0, 1, (), Asked(1001, "/plan")) is None


@pytest.mark.parametrize(("page", "turns"), [(0, [2, 0, 1]), (1, [0, 1, 2]), (2, [1, 2, 0])])
def test_pages_turn_round(page, turns):
    assert [Press.parse(one).page for one in data(page, 3, (), Asked(1, "/plan"))] == turns


def test_a_long_name_is_shortened_on_its_button():
    made = keyboard(0, 1, [Suggestion("🙂" * 80, "/who x")], Asked(1, "/who"))
    assert made.inline_keyboard[0][0].text == "🙂" * 29 + "…"
