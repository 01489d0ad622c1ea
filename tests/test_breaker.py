"""A store that fails again and again is left alone for a while."""

import asyncio
from itertools import pairwise

import pytest
from stored import NOON, opened
from structlog.testing import capture_logs

from bot.errors import StoreError
from bot.service.lately.finished import Finished
from bot.service.monitoring.readiness import store_answers
from bot.service.store.breaker import FAILURES, FIRST_REST, LONGEST_REST, sheltered
from bot.service.store.sqlite import SqliteStore
from bot.service.store.sqlite_schema import IN_MEMORY


class Failing(SqliteStore):
    """Fails while ``broken``, and counts what it is asked."""

    def __init__(self):
        super().__init__(IN_MEMORY)
        self.broken, self.asked = True, 0

    async def preferences(self, *chats):
        self.asked += 1
        if self.broken:
            raise StoreError("somewhere", "it hangs")
        return ()


class Clock:
    def __init__(self):
        self.time = 100.0

    def __call__(self):
        return self.time


async def ask(store, times=1):
    for _ in range(times):
        with pytest.raises(StoreError, match="it hangs"):
            await store.preferences(1)


async def settle():
    """Let a probe come to its end."""
    for _ in range(5):
        await asyncio.sleep(0)


async def test_after_failures_in_a_row_it_is_not_asked_for_a_while():
    failing, clock = Failing(), Clock()
    store = sheltered(failing, clock)
    await ask(store, FAILURES + 10)
    assert failing.asked == FAILURES
    with pytest.raises(StoreError, match="isn't asked again for some seconds"):
        await store.claim(1, NOON)


async def test_a_success_between_failures_begins_the_count_anew():
    failing = Failing()
    store = sheltered(failing, Clock())
    for _ in range(5):
        await ask(store, FAILURES - 1)
        failing.broken = False
        assert await store.preferences(1) == ()
        failing.broken = True


async def test_a_probe_closes_it_again_and_nobody_waits_for_that():
    failing, clock = Failing(), Clock()
    store = sheltered(failing, clock)
    with capture_logs() as logs:
        await ask(store, FAILURES)
        failing.broken = False
        clock.time += FIRST_REST
        await ask(store)
        await settle()
        assert await store.preferences(1) == ()
    assert [(log["log_level"], log["event"]) for log in logs] == [
        ("error", "the store fails again and again, and isn't asked for a while"),
        ("warning", "the store answers again"),
    ]


async def test_while_probes_fail_they_become_rarer():
    failing, clock = Failing(), Clock()
    store = sheltered(failing, clock)
    await ask(store, FAILURES)
    probes = []
    for _ in range(600):
        clock.time += 1
        before = failing.asked
        await ask(store)
        await settle()
        if failing.asked > before:
            probes.append(clock.time)
    pauses = [b - a for a, b in pairwise(probes)]
    assert pauses[:4] == [2 * FIRST_REST, 4 * FIRST_REST, 8 * FIRST_REST, LONGEST_REST]
    assert set(pauses[3:]) == {LONGEST_REST}


async def test_while_it_rests_an_update_logs_nothing_and_each_rest_a_line():
    failing, clock = Failing(), Clock()
    store = sheltered(failing, clock)
    await ask(store, FAILURES)
    finished = Finished(store, lambda: NOON)
    with capture_logs() as logs:
        for number in range(5):
            assert await finished.begin(number)
            await finished.give_back(number)
            assert not await finished.park([{"update_id": number}])
        assert logs[1:] == []
        assert logs[0]["event"] == "answers are held up; updates are parked, so that others come"
        clock.time += FIRST_REST
        await ask(store)
        await settle()
    assert [(log["event"], log["seconds"]) for log in logs[1:]] == [
        ("the store still fails, and isn't asked for a while", 2 * FIRST_REST)
    ]


async def test_readiness_says_so_and_brings_the_probe():
    failing, clock = Failing(), Clock()
    check = store_answers(sheltered(failing, clock))
    for _ in range(FAILURES + 1):
        assert await check()
    failing.broken = False
    clock.time += FIRST_REST
    assert await check()
    await settle()
    assert await check() is None


async def test_a_probe_that_hangs_ends_with_the_store():
    failing, clock = Failing(), Clock()
    store = sheltered(failing, clock)
    await ask(store, FAILURES)
    hanging = asyncio.Event()

    async def never(*chats):
        hanging.set()
        await asyncio.Event().wait()

    failing.preferences = never
    clock.time += FIRST_REST
    await ask(store)
    await hanging.wait()
    await store.close()


async def test_what_could_not_be_noted_as_answered_is_noted_later():
    async def nothing(seconds):
        await asyncio.sleep(0)

    async with opened(IN_MEMORY) as store:
        finished, finish = Finished(store, lambda: NOON, nothing), store.finish

        async def broken(*arguments):
            raise StoreError("somewhere", "it hangs")

        store.finish = broken
        await finished.add(1)
        await asyncio.sleep(0)
        for _ in range(10):
            await asyncio.sleep(0)
        noted = asyncio.Event()

        async def whole(*arguments):
            await finish(*arguments)
            noted.set()

        store.finish = whole
        await noted.wait()  # though nothing follows
        await finished.add(2)
        await finished.close()
        assert await store.finished(NOON) == {1, 2}
