"""What buttons carry, in the 64 bytes that Telegram gives."""

import re

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.answers.answer import Answer, Suggestion
from bot.rendering.telegram.keyboard import Keyboard
from bot.rendering.telegram.pages import Page
from bot.rendering.telegram.parts import Part
from bot.rendering.telegram.press import Action, Asked, Press
from bot.rendering.telegram.view import View

TYPED = st.text(min_size=1, max_size=60)
ASKERS = st.integers(0, 2**52)  # Telegram's ids have at most 52 significant bits
EDITIONS = st.from_regex(re.compile(r"[\w-]{2}", re.ASCII), fullmatch=True)
PRIVATE = View("dateline_bot", "aZ")
GROUP = View("dateline_bot", "aZ", group=True, short=True)
PAGE = Page("words")


def keyboard(part: Part, suggestions, asked: Asked, view: View = PRIVATE, typed: str = "/who Abe"):
    return Keyboard(Answer("who", typed, suggestions=tuple(suggestions)), asked, view).under(part)


def data(*arguments) -> list[str]:
    made = keyboard(*arguments)
    return [one.callback_data for row in made.inline_keyboard for one in row if one.callback_data] if made else []


def presses(*arguments) -> list[Press]:
    return [Press.parse(one) for one in data(*arguments)]


@given(st.sampled_from(Action), ASKERS, TYPED, st.lists(st.integers(0, 19), max_size=9), st.integers(0, 999), EDITIONS)
def test_what_a_button_carries_is_read_back(action, asker, typed, path, page, edition):
    press = Press(action, Asked(asker, typed, tuple(path)), page, edition)
    assert Press.parse(press.data) == press


@given(
    ASKERS, TYPED, st.integers(1, 999), st.lists(TYPED, max_size=25), st.booleans(), st.sampled_from([PRIVATE, GROUP])
)
def test_every_button_fits(asker, typed, page_count, suggested, folded, view):
    suggestions = [Suggestion(text, text) for text in suggested]
    part = Part(PAGE, page_count - 1, page_count, folded, foldable=view.group, hidden=page_count)
    for one in data(part, suggestions, Asked.of(asker, typed), view, typed):
        assert 1 <= len(one.encode()) <= 64
        assert Press.parse(one).edition == "aZ"


@given(ASKERS, st.text(min_size=1, max_size=20, alphabet=st.characters(max_codepoint=127)))
def test_a_short_question_travels_with_its_buttons(asker, typed):
    assert Asked.of(asker, typed).typed == typed


def test_a_long_question_does_not():
    assert Asked.of(1001, "/search " + "word " * 10) == Asked(1001, None)


def test_a_suggestion_is_asked_by_its_own_words():
    (one,) = presses(Part(PAGE), [Suggestion("Abe", "/who Abe")], Asked(1001, None))
    assert one == Press(Action.ASK, Asked(1001, "/who Abe"), edition="aZ")


def test_a_suggestion_too_long_is_asked_by_the_way_to_it():
    long = Suggestion("Long", "/who " + "long " * 12)
    (_, one) = presses(Part(PAGE), [Suggestion("Abe", "/who Abe"), long], Asked(1001, "/who", (3,)))
    assert one == Press(Action.ASK, Asked(1001, "/who", (3, 1)), edition="aZ")


def test_one_page_without_suggestions_has_no_buttons():
    assert keyboard(Part(PAGE), (), Asked(1001, "/plan")) is None


@table(("page", "turns"), [(0, [2, 0, 1]), (1, [0, 1, 2]), (2, [1, 2, 0])])
def test_pages_turn_round(page, turns):
    assert [one.page for one in presses(Part(PAGE, page, 3), (), Asked(1, "/plan"))] == turns


def test_a_long_name_is_shortened_on_its_button():
    made = keyboard(Part(PAGE), [Suggestion("🙂" * 80, "/who x")], Asked(1, "/who"))
    assert made.inline_keyboard[0][0].text == "🙂" * 29 + "…"


@table(
    ("part", "view", "labels"),
    [
        (Part(PAGE, folded=True, foldable=True, hidden=9), GROUP, ["9 more", "In private"]),
        (Part(PAGE, folded=True, foldable=True, hidden=1), GROUP, ["One more", "In private"]),
        (Part(PAGE, folded=True, foldable=True), GROUP, ["More", "In private"]),
        (Part(PAGE, foldable=True), GROUP, ["Less", "In private"]),
        (Part(PAGE, foldable=True), View("dateline_bot", group=True), ["In private"]),
    ],
)
def test_in_a_group_an_answer_unfolds_folds_and_opens_in_private(part, view, labels):
    row, last = keyboard(part, (), Asked(1, "/plan"), view).inline_keyboard
    assert [one.text for one in row] == labels
    assert [one.text for one in last] == ["✕"]


def test_an_answer_that_is_folded_shows_three_suggestions_and_whole_all():
    suggestions = [Suggestion(str(number), f"/who {number}") for number in range(8)]
    folded, whole = Part(PAGE, folded=True, foldable=True, hidden=2), Part(PAGE, foldable=True)
    shown = [len(keyboard(part, suggestions, Asked(1, "/plan"), GROUP).inline_keyboard) - 2 for part in (folded, whole)]
    assert shown == [3, 8]


def test_a_question_too_long_for_a_link_is_sent_in_private_by_a_button():
    long = "what was said of " + "the bridge " * 9
    (_, button) = keyboard(Part(PAGE, foldable=True), (), Asked(1, None), GROUP, long).inline_keyboard[0]
    assert Press.parse(button.callback_data) == Press(Action.IN_PRIVATE, Asked(1, None), edition="aZ")


def test_data_of_an_unknown_action_is_nobodys():
    assert Press.parse("z--0:rt::/plan") is None
