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


def test_what_is_parked_may_be_confirmed_and_makes_room():
    window = holding(5, 6, 7, size=3)
    window.park(5)
    assert (window.offset, window.room, window.in_hand) == (6, 1, 2)
    window.finish(6)
    window.finish(7)
    assert window.offset == 8
    assert not window.take(5)
    window.finish(5)
    assert (window.offset, window.in_hand) == (8, 0)
    assert not window.take(5)  # an answer that was on its way repeats it


def test_what_a_killed_process_parked_is_passed_when_it_comes_again():
    window = Window(3)
    assert window.find_parked(5)
    assert window.find_parked(7)
    assert [window.take(number) for number in (5, 6, 7)] == [False, True, False]
    assert window.offset == 6
    window.finish(6)
    assert (window.offset, window.room) == (8, 3)


def test_what_is_in_hand_is_not_found_parked():
    window = holding(5)
    assert not window.find_parked(5)


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


@given(st.lists(st.tuples(st.integers(0, 40), st.booleans())), st.integers(0, 40))
def test_with_parking_too_none_is_passed_that_is_neither_finished_nor_parked(order, before):
    """Like the one above; a step may also park the first in hand, and ``before`` were parked by another process."""
    window, taken, finished, parked = Window(7), [*range(before)], set(), set(range(before))
    assert all(map(window.find_parked, parked))
    assert not any(map(window.take, range(before)))  # they come again, if it couldn't say so any more
    for step, parks in (*order, *((number, False) for number in range(200))):
        first = window.offset or 0
        taken += [number for number in range(first, min(first + 7, 40)) if window.take(number)]
        hand = [number for number in taken if number not in finished]
        waiting = [number for number in hand if number not in parked]
        if parks and waiting:
            window.park(waiting[0])
            parked.add(waiting[0])
        elif hand:
            window.finish(hand[step % len(hand)])
            finished.add(hand[step % len(hand)])
        assert all(number in finished | parked for number in range(window.offset or 0))
    assert taken == list(range(40))
    assert window.in_hand == 0
    assert window.room == 7
