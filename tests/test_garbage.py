"""Garbage isn't looked for while something is made that stays, and is after it."""

import gc
import weakref

import pytest

from bot.service.tasks.garbage import making_what_stays


@pytest.fixture(autouse=True)
def _thaw():
    """What all tests share is frozen: thawed, nothing is but what a test freezes itself."""
    gc.unfreeze()
    yield
    gc.freeze()


def test_garbage_is_not_looked_for_during_making_what_stays():
    with making_what_stays():
        assert not gc.isenabled()


def test_it_is_looked_for_afterwards_whatever_happened():
    with pytest.raises(KeyError), making_what_stays():
        raise KeyError
    assert gc.isenabled()


def test_what_was_made_is_left_alone():
    with making_what_stays():
        pass
    assert gc.get_freeze_count() > 0


def test_what_it_takes_the_place_of_is_cleared_away():
    class Node:
        itself: object = None

    gone = Node()
    gone.itself = gone
    there = weakref.ref(gone)
    with making_what_stays(in_place_of_another=True):
        del gone
    assert there() is None
