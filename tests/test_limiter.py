"""Token buckets: some questions at once, a steady pace in the long run, and one notice."""

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.service.limits.limiter import Bucket, Hold, Limiter, Rate, take

RATE = Rate(burst=3, seconds=10)


def asked(*times: float, rate: Rate = RATE) -> list[Hold | None]:
    """What becomes of questions at these times."""
    bucket, given = None, []
    for now in times:
        bucket, hold = take(bucket, rate, now)
        given.append(hold)
    return given


def test_so_many_at_once_are_answered_then_one_is_told_and_the_others_get_silence():
    assert asked(0, 0, 0, 0, 0, 1) == [None, None, None, Hold(10, tell=True), Hold(10, tell=False), Hold(9, tell=False)]


def test_after_a_while_one_more_is_answered_and_the_next_is_told_anew():
    assert asked(0, 0, 0, 0, 10, 10) == [None, None, None, Hold(10, tell=True), None, Hold(10, tell=True)]


def test_who_keeps_to_the_pace_is_always_answered():
    assert asked(*range(0, 1000, 10)) == [None] * 100


def test_a_pause_fills_no_more_than_the_bucket():
    assert asked(0, 0, 0, 10_000, 10_000, 10_000, 10_000)[-2:] == [None, Hold(10, tell=True)]


def test_a_clock_that_goes_back_neither_fills_nor_breaks_anything():
    assert asked(100, 50, 0, 0)[-1] == Hold(10, tell=True)


@given(st.lists(st.floats(0, 500), max_size=40).map(sorted), st.integers(1, 5), st.floats(0.5, 60))
def test_in_no_stretch_of_time_are_there_more_answers_than_the_rate_gives(times, burst, seconds):
    holds = asked(*times, rate=Rate(burst, seconds))
    answered = [time for time, hold in zip(times, holds, strict=True) if hold is None]
    for i, start in enumerate(answered):
        for j, end in enumerate(answered[i:], 1):
            assert j <= burst + (end - start) / seconds + 1e-6


@given(st.lists(st.floats(0, 500), max_size=40).map(sorted))
def test_nobody_is_told_twice_before_being_answered_again(times):
    told = False
    for hold in asked(*times):
        assert not (told and hold and hold.tell)
        told = hold is not None


def test_a_bucket_that_is_left_alone_is_not_changed():
    bucket = Bucket(2, 0)
    take(bucket, RATE, 5)
    assert bucket == Bucket(2, 0)


def test_a_question_takes_from_all_its_buckets_or_from_none():
    limiter, few, many = Limiter(), ("user", Rate(1, 60)), ("chat", Rate(2, 60))
    assert limiter.take(0, few, many) is None
    assert limiter.take(0, few, many) == Hold(60, tell=True)
    assert limiter.take(0, ("other", Rate(1, 60)), many) is None
    assert limiter.take(0, ("third", Rate(1, 60)), many) == Hold(60, tell=True)


@table("most", [1, 5])
def test_no_more_buckets_are_remembered_than_memory_is_meant_to_hold(most):
    limiter = Limiter(most)
    for owner in range(most + 1):
        assert limiter.take(0, (owner, Rate(1, 60))) is None
    assert limiter.take(0, (0, Rate(1, 60))) is None
    assert limiter.take(0, (most, Rate(1, 60))) == (Hold(60, tell=True) if most > 1 else None)
