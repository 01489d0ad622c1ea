"""Which updates may be confirmed."""

from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.window import Window


def holding(*numbers: int, size: int = 100) -> Window:
    window = Window(size)
    for number in numbers:
        assert window.take(number)
    return window


def test_before_the_first_update_nothing_is_confirmed():
    assert Window(3).offset is None


def test_what_is_in_hand_is_not_confirmed():
    assert holding(5, 6).offset == 5


def test_what_is_finished_is_confirmed_as_soon_as_all_before_it_is():
    window = holding(5, 6, 7)
    window.finish(6)
    assert window.offset == 5
    window.finish(5)
    assert window.offset == 7
    window.finish(7)
    assert window.offset == 8


def test_an_update_that_comes_again_is_not_taken_again():
    window = holding(5, 6)
    window.finish(6)
    assert not window.take(5)
    assert not window.take(6)


def test_no_more_are_in_hand_than_the_window_holds():
    assert not holding(1, 2, size=2).take(3)


def test_numbers_may_begin_anew_when_nothing_is_in_hand():
    window = holding(900)
    window.finish(900)
    assert window.take(7)
    window.finish(7)
    assert window.offset == 8


@given(st.lists(st.integers(0, 40)), st.randoms())
def test_the_offset_never_passes_an_unfinished_update_and_none_is_taken_twice(order, random):
    """A server with 40 updates repeats all from the offset on; ``order`` says which of those in hand ends next."""
    window, taken, finished = Window(7), [], set()
    for step in (*order, *range(200)):
        first = window.offset or 0
        taken += [number for number in range(first, min(first + 7, 40)) if window.take(number)]
        hand = [number for number in taken if number not in finished]
        if hand:
            one = hand[step % len(hand)]
            window.finish(one)
            finished.add(one)
        assert all(number in finished for number in range(window.offset or 0))
    assert taken == list(range(40))
