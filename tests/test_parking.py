"""Updates whose answers are held up keep no others from coming, by a clock that jumps."""

import asyncio
from dataclasses import dataclass, field

import pytest
from stored import NOON, opened
from structlog.testing import capture_logs
from telegram import Bot
from test_polling_pace import Far
from virtual_time import VirtualTime

from bot.delivery import parking
from bot.delivery.polling import Polling
from bot.errors import StoreError
from bot.service.lately import parked
from bot.service.lately.finished import Finished
from bot.service.lately.parked import Parked
from bot.service.store.store import PARKED_FOR

STUCK = 150  # in front of all others: more than Telegram hands out at once
ALL = 400


@dataclass
class Lot:
    """Keeps in memory; ``broken`` says whether the next time fails."""

    broken: list[bool] = field(default_factory=list)
    kept: dict[int, dict] = field(default_factory=dict)
    over_with: list[int] = field(default_factory=list)
    asked_for: int = 0

    async def left(self):
        if self.broken and self.broken.pop(0):
            raise StoreError("the store", "it is away")
        return list(self.kept.values())

    async def park(self, updates):
        self.asked_for += 1
        await asyncio.sleep(0.01)
        if self.broken and self.broken.pop(0):
            return False
        self.kept |= {update["update_id"]: update for update in updates}
        return True

    def over(self, number):
        self.over_with.append(number)
        self.kept.pop(number, None)


async def polled(lot, stuck, until=None, count=ALL):
    """When each of ``count`` updates was answered; those of ``stuck`` wait so many seconds for that."""
    answered, loop, over = {}, asyncio.get_running_loop(), asyncio.Event()

    async def take(update):
        number = update["update_id"]
        await asyncio.sleep(stuck.get(number, 0.01))
        answered[number] = loop.time()
        if len(answered) == (until or count):
            over.set()

    polling = Polling(Bot("1:x", request=(server := Far(count))), server, take, [], keeping=lot)
    bringing = asyncio.create_task(polling.run())
    await over.wait()
    await asyncio.sleep(1)
    bringing.cancel()
    await asyncio.gather(bringing, return_exceptions=True)
    await polling.finish(0)
    return answered


def run(coroutine):
    with asyncio.Runner(loop_factory=VirtualTime) as runner:
        return runner.run(coroutine)


def test_those_behind_many_that_are_stuck_are_answered_after_some_seconds():
    answered = run(polled(lot := Lot(), dict.fromkeys(range(1, STUCK + 1), 300)))
    assert max(answered[number] for number in range(STUCK + 1, ALL + 1)) < 3 * parking.LATE
    assert (sorted(lot.over_with), lot.kept) == ([*range(1, STUCK + 1)], {})


def test_a_few_that_are_stuck_are_not_parked_while_there_is_room():
    run(polled(lot := Lot(), dict.fromkeys(range(1, 41), 5 * parking.LATE), count=50))
    assert lot.asked_for == 0


def test_where_nothing_is_stuck_nothing_is_parked():
    run(polled(lot := Lot(), {}))
    assert lot.asked_for == 0


def test_where_they_cannot_be_kept_others_wait_and_it_is_tried_again():
    answered = run(polled(Lot(broken=[False, True, True]), dict.fromkeys(range(1, 101), 300)))
    assert 20 < max(answered[number] for number in range(101, ALL + 1)) < 30


def test_what_ends_while_it_is_written_is_taken_out_again():
    run(polled(lot := Lot(), dict.fromkeys(range(1, 101), parking.LATE + 0.015)))
    assert lot.kept == {}


def test_what_was_left_is_begun_first_and_what_comes_again_is_not_begun_twice():
    lot = Lot(kept={number: {"update_id": number} for number in (1, 2, 3)})
    answered = run(polled(lot, {}, count=5))
    assert [number <= 3 for number in answered] == [True, True, True, False, False]
    assert sorted(lot.over_with) == [1, 2, 3]


def test_while_it_cannot_be_seen_what_was_left_others_are_answered():
    lot = Lot([True], {9: {"update_id": 9}})
    with capture_logs() as logs:
        answered = run(polled(lot, {}, count=5, until=6))
    assert (set(answered), list(answered)[-1]) == ({1, 2, 3, 4, 5, 9}, 9)
    assert [log["log_level"] for log in logs] == ["error"]


class Silent(Far):
    """Doesn't answer any more once ``is_silent``."""

    is_silent = False

    async def do_request(self, *given, **more):
        await asyncio.sleep(3600 if self.is_silent else 0)
        return await super().do_request(*given, **more)


async def seconds_to_end(stuck, count=ALL, *, in_silence=False):
    """How long it takes to end where ``stuck`` of ``count`` updates wait for ever, and the others are answered."""
    answered, loop, server = 0, asyncio.get_running_loop(), Silent(count)
    over = asyncio.Event()

    async def take(update):
        nonlocal answered
        await asyncio.sleep(1e6 if update["update_id"] <= stuck else 0.01)
        answered += 1
        if answered == count - stuck:
            over.set()

    polling = Polling(Bot("1:x", request=server), server, take, [], keeping=Lot())
    bringing = asyncio.create_task(polling.run())
    await over.wait()
    bringing.cancel()
    await asyncio.gather(bringing, return_exceptions=True)
    server.is_silent, began = in_silence, loop.time()
    await polling.finish(3)
    return loop.time() - began


def test_at_the_end_what_is_parked_is_not_waited_for():
    assert run(seconds_to_end(100)) < 0.1


def test_at_the_end_what_is_in_hand_has_its_time():
    assert 3 <= run(seconds_to_end(40, count=50)) < 3.1


def test_the_end_does_not_wait_long_for_a_server_that_is_silent():
    assert run(seconds_to_end(100, in_silence=True)) <= 1


def updates(*numbers):
    return [{"update_id": number, "message": {"text": "half \ufffd"}} for number in numbers]


async def no_rest(seconds):
    pass


async def test_what_is_finished_is_not_left_to_the_next_process(place):
    told = []
    async with opened(place) as store:
        finished = Finished(store, lambda: NOON, no_rest, Parked(store, lambda: NOON, told.append))
        assert await finished.park(updates(3, 1, 2))
        await finished.add(1)
        finished.over(1)
        await finished.close()
        assert told[0] == 3
        assert told[-1] == 2
    async with opened(place) as store:
        again = Finished(store, lambda: NOON, no_rest)
        assert await again.left() == updates(2, 3)
        again.over(2)  # not answered, as it turned out
        await again.close()
    async with opened(place) as store:
        assert await Parked(store, lambda: NOON).left() == updates(3)
    async with opened(place) as store:
        assert await Parked(store, lambda: NOON + PARKED_FOR * 1.01).left() == []


async def test_what_was_finished_before_it_was_written_is_taken_out(place):
    async with opened(place) as store:
        kept = Parked(store, lambda: NOON)
        finished = Finished(store, lambda: NOON, no_rest, kept)
        await finished.add(1)
        await finished.close()
        await finished.park(updates(1))
        finished.over(1)
        await finished.close()
        assert await store.parked() == ()


async def test_no_more_are_parked_than_memory_is_meant_to_hold(tmp_path, monkeypatch):
    monkeypatch.setattr(parked, "MOST", 3)
    async with opened(tmp_path / "store.sqlite") as store:
        kept = Parked(store, lambda: NOON)
        assert await kept.park(updates(1, 2))
        assert not await kept.park(updates(3, 4))
        assert await kept.park(updates(3))
        assert [one.number for one in await store.parked()] == [1, 2, 3]


async def test_a_store_that_fails_keeps_nothing_and_says_so(tmp_path):
    async with opened(tmp_path / "store.sqlite") as store:
        pass
    with capture_logs() as logs, pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "park", failing)
        assert not await Parked(store, lambda: NOON).park(updates(1))
    assert [log["log_level"] for log in logs] == ["warning", "error"]


async def failing(*given):
    raise StoreError("the store", "the disk is full")
