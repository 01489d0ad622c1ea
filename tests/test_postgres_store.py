"""The store in a database: shared by several processes, gone and back again, its password unseen."""

import asyncio
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from stored import CHOSEN, NOON, opened
from swallowing import way_to

from bot.errors import StoreError, StoreRestsError
from bot.service.store import postgres_schema
from bot.service.store.breaker import sheltered
from bot.service.store.configured import prepare, store_at
from bot.service.store.postgres_schema import STEPS
from bot.service.store.preferences import Preferences
from bot.service.store.store import Claim, Reply
from bot.settings.database import Database

pytestmark = [pytest.mark.slow, pytest.mark.postgres]


@pytest.fixture
def database(postgres) -> Database:
    return Database.parse(postgres)


@pytest.fixture
def sql(postgres, postgres_server):
    return lambda statement: postgres_server.sql(statement, postgres.rpartition("/")[2])


@asynccontextmanager
async def two(database):
    async with opened(database) as one, opened(database) as other:
        yield one, other


async def test_what_one_replica_keeps_another_sees_at_once(database):
    async with two(database) as (one, other):
        await one.keep(1, CHOSEN)
        assert await other.preferences(1) == (CHOSEN,)


async def test_an_update_goes_to_one_replica(database):
    async with two(database) as (one, other):
        claims = await asyncio.gather(*(store.claim(number, NOON) for number in range(50) for store in (one, other)))
        assert [set(pair) for pair in zip(claims[::2], claims[1::2], strict=True)] == 50 * [
            {Claim.MINE, Claim.ELSEWHERE}
        ]


async def test_an_update_that_is_finished_is_nobodys_any_more(database):
    async with two(database) as (one, other):
        assert await one.claim(1, NOON) is Claim.MINE
        await one.finish([1], NOON, NOON)
        assert [await store.claim(1, NOON) for store in (one, other)] == [Claim.FINISHED, Claim.FINISHED]


async def test_an_update_that_is_given_back_goes_to_whoever_asks_next(database):
    async with two(database) as (one, other):
        await one.claim(1, NOON)
        await other.release(1)
        assert await other.claim(1, NOON) is Claim.ELSEWHERE
        await one.release(1)
        assert await other.claim(1, NOON) is Claim.MINE


async def test_what_a_replica_had_in_hand_at_its_end_goes_to_another_once(database):
    async with two(database) as (one, other):
        async with opened(database) as gone:
            await gone.claim(1, NOON)
            assert await one.claim(1, NOON) is Claim.ELSEWHERE
        claims = await asyncio.gather(one.claim(1, NOON), other.claim(1, NOON))
        assert set(claims) == {Claim.MINE, Claim.ELSEWHERE}


async def test_a_replica_learns_which_message_of_another_answers_a_question(database):
    async with two(database) as (one, other):
        assert await other.reply_to(7, 1) is None
        for reply in (Reply(2, NOON), Reply(2, NOON, 3)):
            await one.reply(7, 1, reply)
            await one.finish([], NOON, NOON)
            assert await other.reply_to(7, 1) == reply
        await other.reply(8, 1, Reply(5, NOON + timedelta(minutes=1)))
        await other.finish([], NOON, NOON + timedelta(minutes=1))
        assert [await one.reply_to(chat, 1) for chat in (7, 8)] == [None, Reply(5, NOON + timedelta(minutes=1))]
        await one.forget(8)
        assert await one.reply_to(8, 1) is None


async def test_a_connection_that_breaks_is_made_anew_and_what_is_in_hand_stays_there(database, sql):
    async with two(database) as (one, other):
        await one.claim(1, NOON)
        sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dateline'")
        for number in range(2, 40, 2):
            assert [await store.claim(number + (store is one), NOON) for store in (one, other)] == 2 * [Claim.MINE]
            if sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'") == "2":  # both have noticed
                break
        assert await one.claim(50, NOON) is Claim.MINE
        assert await other.claim(1, NOON) is Claim.ELSEWHERE


async def test_what_was_left_in_hand_long_ago_is_forgotten(database, sql):
    async with opened(database) as store:
        await store.claim(1, NOON)
        for days, left in [(0.9, "1,2"), (1.1, "3")]:
            late = NOON + timedelta(days=days)
            await store.finish([2 if days < 1 else 3], late, late)
            assert sql("SELECT string_agg(number::text, ',' ORDER BY number) FROM dateline_store.updates") == left


async def test_replicas_that_start_together_make_the_tables_once(database, sql):
    async with opened(database):
        pass
    sql("DROP SCHEMA dateline_store CASCADE")
    await asyncio.gather(*(asyncio.to_thread(prepare, database) for _ in range(4)))
    assert sql("SELECT number FROM dateline_store.form") == str(len(STEPS))


def test_a_step_that_fails_leaves_the_tables_as_they_were(database, sql, monkeypatch):
    prepare(database)
    monkeypatch.setattr(postgres_schema, "STEPS", (*STEPS, "CREATE TABLE dateline_store.new (a integer); no SQL"))
    with pytest.raises(StoreError, match="syntax error"):
        prepare(database)
    assert sql("SELECT to_regclass('dateline_store.new') IS NULL, number FROM dateline_store.form") == f"t|{len(STEPS)}"


def test_tables_of_a_newer_form_are_left_alone(database, monkeypatch):
    with monkeypatch.context() as newer:
        newer.setattr(postgres_schema, "STEPS", (*STEPS, "CREATE TABLE dateline_store.new (a integer)"))
        prepare(database)
    with pytest.raises(StoreError, match=r"\(a newer version of Dateline has written it\)\. Start the newer version"):
        prepare(database)


async def test_a_user_that_may_only_use_what_is_there_can_use_it(database, sql, postgres_server):
    async with opened(database):
        pass
    sql("CREATE ROLE reader LOGIN PASSWORD 'reading'")
    try:
        sql("GRANT USAGE ON SCHEMA dateline_store TO reader")
        sql("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA dateline_store TO reader")
        name = str(database).rpartition("/")[2]
        url = replace(postgres_server, password="reading").url(name).replace("//dateline:", "//reader:")
        async with opened(Database.parse(url)) as store:
            assert await store.claim(1, NOON) is Claim.MINE
    finally:
        sql("DROP OWNED BY reader; DROP ROLE reader")


@pytest.mark.parametrize("change", ["password", "port", "name", "host"])
def test_a_database_that_cannot_be_had_is_told_in_a_sentence_without_its_password(postgres_server, change):
    url = {
        "password": postgres_server.url("postgres").replace(postgres_server.password, "wr%40ng"),
        "port": replace(postgres_server, port=1).url("postgres"),
        "name": postgres_server.url("none"),
        "host": postgres_server.url("postgres").replace("127.0.0.1", "nowhere.invalid"),
    }[change]
    with pytest.raises(StoreError) as raised:
        prepare(Database.parse(url))
    told = str(raised.value)
    assert told.startswith("Settings can't be kept in postgresql://dateline@")
    assert told.endswith("'store' in config.yaml.")
    assert not [word for word in (postgres_server.password, "wr%40ng", "wr@ng") if word in told]


async def test_a_database_that_hangs_is_asked_no_more_and_asked_again_when_it_goes_on(postgres, postgres_server):
    async with way_to(postgres_server.port) as way:
        store = sheltered(store_at(Database.parse(postgres.replace(f":{way.port}/", f":{way.own}/"))))
        await store.open()
        await store.claim(1, NOON)
        way.hang()
        asked = await asyncio.gather(*(store.preferences(chat) for chat in range(30)), return_exceptions=True)
        assert {type(one) for one in asked} == {StoreError}
        with pytest.raises(StoreRestsError, match="doesn't answer within 5 seconds"):
            await store.preferences(1)
        way.go_on()
        while True:
            with suppress(StoreRestsError):
                assert await store.preferences(1) == (Preferences(),)
                break
            await asyncio.sleep(0.2)  # the rest is one of real seconds
        assert await store.claim(2, NOON) is Claim.MINE
        way.hang()
        async with asyncio.timeout(4):
            await store.close()
