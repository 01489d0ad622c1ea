"""Garbage isn't looked for while something is made that stays, and is after it."""

import gc
import weakref

import pytest

from bot.service.tasks.garbage import making_what_stays


def test_garbage_is_not_looked_for_during_making_what_stays():
    with making_what_stays():
        assert not gc.isenabled()


def test_it_is_looked_for_afterwards_whatever_happened():
    with pytest.raises(KeyError), making_what_stays():
        raise KeyError
    assert gc.isenabled()


def test_what_was_made_is_left_alone():
    frozen = gc.get_freeze_count()
    with making_what_stays():
        made = [[] for _ in range(1000)]
    assert gc.get_freeze_count() >= frozen + len(made)


def test_what_it_takes_the_place_of_is_cleared_away():
    class Node:
        itself: object = None

    gone = Node()
    gone.itself = gone
    there = weakref.ref(gone)
    with making_what_stays(in_place_of_another=True):
        del gone
    assert there() is None
