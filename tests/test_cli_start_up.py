"""Nothing is collected during start-up, and everything is after it."""

import gc

import pytest

from bot.cli.start_up import start_up


@pytest.fixture(autouse=True)
def _thaw():
    yield
    gc.unfreeze()


def test_garbage_is_not_looked_for_during_start_up():
    with start_up():
        assert not gc.isenabled()


def test_it_is_looked_for_afterwards_whatever_happened():
    with pytest.raises(KeyError), start_up():
        raise KeyError
    assert gc.isenabled()


def test_what_start_up_made_is_left_alone():
    with start_up():
        pass
    assert gc.get_freeze_count() > 0
