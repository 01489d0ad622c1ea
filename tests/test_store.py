"""What is kept comes back, whatever happens in between."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stored import CHOSEN, NOON, NOTE, Rest, opened

from bot.errors import StoreError
from bot.service.store.preferences import Hours, Preferences
from bot.service.store.sqlite_schema import IN_MEMORY
from bot.service.store.store import Kept, Waiting
from bot.service.store.sweeping import sweep
from bot.settings.database import Database

PREFERENCES = st.builds(
    Preferences,
    st.none() | st.sampled_from(["en", "ru", "ja"]),
    st.booleans(),
    st.booleans(),
    st.none() | st.builds(Hours, st.integers(0, 23), st.integers(0, 23)),
    st.integers(-720, 840),
    st.booleans(),
    st.none() | st.sampled_from(["islands", "Мосты"]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(choices=st.lists(PREFERENCES, max_size=4))
def test_what_a_chat_chooses_last_is_what_comes_back(place, choices):
    async def keep_and_read() -> tuple[Preferences, ...]:
        async with opened(IN_MEMORY if isinstance(place, Path) else place) as store:
            for chosen in (Preferences(), *choices):
                await store.keep(-100123, chosen)
            return await store.preferences(7, -100123)

    assert asyncio.run(keep_and_read()) == (Preferences(), choices[-1] if choices else Preferences())


async def test_another_process_finds_what_was_kept(place):
    async with opened(place) as store:
        await store.keep(1, CHOSEN)
    async with opened(place) as store:
        assert await store.preferences(1) == (CHOSEN,)


async def test_a_store_belongs_to_the_first_bot_that_uses_it(place):
    async with opened(place) as store:
        await store.own(7)
    async with opened(place) as store:
        await store.own(7)
        with pytest.raises(StoreError, match=r"another bot, whose id is 7.*store of its own for each bot"):
            await store.own(8)
        await store.own(7)


async def test_a_chat_that_moves_takes_its_choice_along(place):
    async with opened(place) as store:
        await store.keep(-5, CHOSEN)
        await store.keep(-1005, Preferences("ja"))
        for _ in range(2):
            await store.move(-5, -1005)
        assert await store.preferences(-5, -1005) == (Preferences(), CHOSEN)


async def test_a_write_that_is_cancelled_does_not_hold_up_the_next(place):
    async with opened(place) as store:
        writes = [asyncio.create_task(store.keep(number, CHOSEN)) for number in range(20)]
        await asyncio.sleep(0)
        for write in writes[:10]:
            write.cancel()
        await asyncio.gather(*writes, return_exceptions=True)
        await store.keep(99, CHOSEN)
        assert await store.preferences(19, 99) == (CHOSEN, CHOSEN)


async def test_feedback_comes_back_the_newest_first(place):
    later = replace(
        NOTE, at=NOON + timedelta(hours=1), entity=None, query="half a pair \ud83d of surrogates, a \0 character"
    )
    async with opened(place) as store:
        await store.note(NOTE)
        await store.note(later)
        assert await store.feedback() == (replace(later, query="half a pair ? of surrogates, a ? character"), NOTE)
        assert (await store.noted(7), await store.noted(8)) == (2, 0)


@pytest.mark.parametrize(("seconds", "left"), [(0, 1), (1, 0)])
async def test_feedback_goes_when_its_time_has_come(place, seconds, left):
    async with opened(place) as store:
        await store.note(NOTE)
        await store.expire(NOON + timedelta(seconds=seconds))
        assert len(await store.feedback()) == left


async def test_what_is_too_old_is_swept_away_again_and_again(place):
    days = iter([89, 91])
    async with opened(place) as store:
        await store.note(NOTE)
        with pytest.raises(asyncio.CancelledError):
            await sweep(store, lambda: NOON + timedelta(days=next(days)), Rest(2))
        assert await store.feedback() == ()


async def test_what_is_not_too_old_stays(place):
    async with opened(place) as store:
        await store.note(NOTE)
        with pytest.raises(asyncio.CancelledError):
            await sweep(store, lambda: NOON + timedelta(days=90), Rest(1))
        assert await store.feedback() == (NOTE,)


async def test_what_a_user_is_to_be_forgotten_of_is_gone_and_others_keep_theirs(place):
    async with opened(place) as store:
        for user in (7, 8):
            await store.keep(user, CHOSEN)
            await store.note(replace(NOTE, user=user))
        await store.forget(7)
        assert await store.preferences(7, 8) == (Preferences(), CHOSEN)
        assert [note.user for note in await store.feedback()] == [8]


async def test_what_is_answered_is_remembered_as_long_as_it_may_come_again(place):
    later = NOON + timedelta(minutes=10)
    async with opened(place) as store:
        await store.finish([1, 2], NOON, NOON - timedelta(minutes=10))
        await store.finish([3, 2], later, later - timedelta(minutes=10))
        assert await store.finished(NOON) == {1, 2, 3}
        assert await store.finished(later) == {2, 3}
        await store.finish([4], later, later)
        assert await store.finished(NOON) == {2, 3, 4}


async def test_what_is_parked_is_kept_until_it_is_finished_or_a_day_old(place):
    async with opened(place) as store:
        await store.park([(2, '{"text": "\\u0000 ж"}'), (1, "{}")], NOON)
        await store.park([(1, "{}"), (3, "{}")], NOON + timedelta(hours=1))
    async with opened(place) as store:
        found = [(one.number, one.content) for one in await store.parked()]
        assert found == [(1, "{}"), (2, '{"text": "\\u0000 ж"}'), (3, "{}")]
        await store.finish([4, 1], NOON, NOON, [1])
        assert [one.number for one in await store.parked()] == [2, 3]
        await store.expire_parked(NOON + timedelta(hours=1))
        assert [one.number for one in await store.parked()] == [3]
        assert await store.finished(NOON) == {1, 4}


async def test_what_is_parked_is_adopted_once_when_the_process_that_parked_it_is_gone(place):
    async with opened(place) as store:
        await store.park([(2, "{}"), (1, "{}")], NOON)
    async with opened(place) as store:
        assert await store.adopt() == (Waiting(1, "{}", NOON), Waiting(2, "{}", NOON))
        await store.park([(3, "{}")], NOON)
        assert await store.adopt() == ()


@pytest.mark.slow
@pytest.mark.postgres
async def test_what_a_process_that_lives_has_parked_is_left_to_it(postgres):
    place = Database.parse(postgres)
    async with opened(place) as store:
        async with opened(place) as other:
            await other.park([(1, "{}")], NOON)
            assert await store.adopt() == ()
        assert [one.number for one in await store.adopt()] == [1]
        async with opened(place) as third:
            assert await third.adopt() == ()


@pytest.mark.slow
@pytest.mark.postgres
async def test_what_a_process_of_an_older_version_parked_is_adopted(postgres, postgres_server):
    place = Database.parse(postgres)
    async with opened(place) as store:
        older = "INSERT INTO dateline_store.parked SELECT 1, '{}', now()"
        postgres_server.sql(older, str(place).rpartition("/")[2])
        assert [one.number for one in await store.adopt()] == [1]


async def test_a_store_is_filled_with_what_another_kept(place, tmp_path):
    chosen = {number: replace(CHOSEN, offset=number) for number in range(-50, 50)}
    notes = tuple(replace(NOTE, at=NOON - timedelta(seconds=number)) for number in range(50))
    async with opened(tmp_path / "other.sqlite") as other, opened(place) as store:
        parked = tuple(Waiting(number, '{"text": "ж"}', NOON + timedelta(seconds=number)) for number in range(50))
        await other.fill(Kept(chosen, notes, parked, 7))
        await store.fill(await other.everything())
        assert await store.everything() == Kept(chosen, notes, parked, 7)
        assert await store.adopt() == parked


HELD = [Kept({1: CHOSEN}, ()), Kept({}, (NOTE,)), Kept({}, (), (Waiting(1, "{}", NOON),))]


@pytest.mark.parametrize("held", HELD)
async def test_a_store_that_holds_something_is_not_filled(place, held):
    async with opened(place) as store:
        await store.fill(held)
        with pytest.raises(StoreError, match="something is kept there already"):
            await store.fill(Kept({2: CHOSEN}, ()))
        assert await store.everything() == held
