"""The card of settings: every button of it does something, fits, and is read back."""

from hypothesis import given
from hypothesis import strategies as st

from bot.rendering.languages import LANGUAGES
from bot.service.store.preferences import Hours, Preferences
from handlers.choosing.settings_card import DONE, card, chosen

PREFERENCES = st.builds(
    Preferences,
    st.none() | st.sampled_from(list(LANGUAGES)),
    st.booleans(),
    st.booleans(),
    st.none() | st.builds(Hours, st.integers(0, 23), st.integers(0, 23)),
    st.integers(-24, 28).map(lambda half_hours: 30 * half_hours),
    st.booleans(),
)


@given(PREFERENCES, st.booleans(), st.sampled_from(list(LANGUAGES)))
def test_every_button_fits_and_chooses_what_its_sign_says(preferences, group, locale):
    page, markup = card(preferences, group, locale)
    buttons = [button for row in markup.inline_keyboard for button in row]
    assert len(page.text) < 1000
    for button in buttons[:-1]:
        assert 1 <= len(button.callback_data.encode()) <= 64
        after = chosen(button.callback_data, preferences)
        assert (after == preferences) is button.text.startswith("✓ ")
        assert -720 <= after.offset <= 840
    assert buttons[-1].callback_data == DONE


@given(PREFERENCES, st.text(max_size=12) | st.from_regex(r"=[a-z]\d{1,3}", fullmatch=True))
def test_data_of_any_make_chooses_or_is_nobodys(preferences, data):
    after = chosen(data, preferences)
    assert after is None or isinstance(after, Preferences)
