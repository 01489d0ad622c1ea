"""Each update is answered once, by whichever process has it in hand, and by another if that one ends."""

import asyncio
from contextlib import asynccontextmanager

import pytest
from stored import NOON, opened
from structlog.testing import capture_logs
from telegram import Update
from telegram.ext import TypeHandler
from telegram_fake import chatting, message

from bot.delivery.intake import Intake
from bot.service.lately.finished import Finished
from bot.service.monitoring.metrics import Metrics
from bot.settings.database import Database


@asynccontextmanager
async def remembering(store, rest=None):
    """What remembers in ``store``; ``rest`` is done in its pauses."""

    async def nothing(seconds):
        await (rest or asyncio.sleep)(0)

    finished = Finished(store, lambda: NOON, nothing)
    await finished.open()
    try:
        yield finished
    finally:
        await finished.close()


async def test_what_is_answered_is_not_begun_again_nor_after_a_restart(place):
    async with opened(place) as store:
        async with remembering(store) as finished:
            assert await finished.begin(1)
            await finished.add(1)
            assert not await finished.begin(1)
            assert await finished.begin(2)
            await finished.give_back(2)
        async with remembering(store) as finished:
            assert not await finished.begin(1)
            assert await finished.begin(2)


class Slow:
    """A store that notes what is finished when it may, and tells how often."""

    def __init__(self):
        self.began, self.may_end, self.noted = asyncio.Event(), asyncio.Event(), []

    async def finished(self, since):
        return frozenset()

    async def finish(self, updates, *more):
        self.began.set()
        await self.may_end.wait()
        self.noted += updates


async def test_what_is_answered_while_others_are_noted_is_noted_next_though_nothing_follows():
    store = Slow()
    async with asyncio.timeout(5), remembering(store) as finished:
        await finished.add(1)
        await store.began.wait()
        await finished.add(2)
        store.began.clear()
        store.may_end.set()
        await store.began.wait()
    assert store.noted == [1, 2]


@pytest.fixture
def database(postgres) -> Database:
    return Database.parse(postgres)


@pytest.mark.slow
@pytest.mark.postgres
async def test_what_another_replica_answers_meanwhile_is_not_begun(database):
    async with opened(database) as store, opened(database) as other, remembering(other) as elsewhere:
        pauses = []

        async def answered(seconds):
            pauses.append(seconds)
            if len(pauses) == 3:
                await other.finish([1], NOON, NOON)

        async with remembering(store, answered) as here:
            assert await elsewhere.begin(1)
            assert not await here.begin(1)
            assert len(pauses) == 3


@pytest.mark.slow
@pytest.mark.postgres
async def test_what_a_replica_leaves_unanswered_is_begun_by_one_that_waits_for_it(database):
    async with opened(database) as store:
        other = opened(database)
        gone = await other.__aenter__()

        async def ends(seconds):
            await other.__aexit__(None, None, None)

        async with remembering(gone) as elsewhere, remembering(store, ends) as here:
            assert await elsewhere.begin(1)
            assert await here.begin(1)


@pytest.mark.slow
@pytest.mark.postgres
async def test_where_the_database_fails_questions_are_answered_all_the_same(database, postgres_server):
    async with opened(database) as store, remembering(store) as finished:
        postgres_server.sql("DROP SCHEMA dateline_store CASCADE", str(database).rpartition("/")[2])
        with capture_logs() as logs:
            assert await finished.begin(1)
            await finished.give_back(1)
            await finished.add(1)
            await finished.close()
    assert [log["log_level"] for log in logs] == 3 * ["error"]


class Uneven:
    """Takes long to find out whose the first update is."""

    def __init__(self):
        self.given_back = []

    async def holds(self, number):
        return False

    async def begin(self, number):
        for _ in range(100 if number == 1 else 0):
            await asyncio.sleep(0)
        return True

    async def add(self, number):
        pass

    async def give_back(self, number):
        self.given_back.append(number)


async def test_updates_of_a_chat_stay_in_order_while_it_is_found_out_whose_they_are():
    async with chatting() as bot:
        intake = Intake(bot.application, Uneven(), Metrics().updates)
        asked = [{"update_id": number, "message": message(number, "/who Abe")} for number in (1, 2)]
        await asyncio.gather(*map(intake.take, asked))
        sent = [call["reply_parameters"]["message_id"] for call in bot.telegram.sent]
        assert sent == [1, 2]


async def test_what_is_broken_off_is_given_back():
    async with chatting() as bot:
        answered, begun = Uneven(), asyncio.Event()

        async def stuck(update, context):
            begun.set()
            await asyncio.Event().wait()

        bot.application.add_handler(TypeHandler(Update, stuck), -10)
        update = {"update_id": 1, "message": message(1, "/who Abe")}
        taking = asyncio.create_task(Intake(bot.application, answered, Metrics().updates).take(update))
        await begun.wait()
        taking.cancel()
        await asyncio.wait([taking])
        assert answered.given_back == [1]
