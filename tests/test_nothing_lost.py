"""A bot that is killed in a burst of questions answers all of them after its restart."""

import asyncio
from collections import Counter, defaultdict

import pytest
from bot_process import LIMIT, Server, running, serving
from lo_bot_api_emulator import ApiRefusal

from bot.service.store import presence
from bot.settings.database import Database

pytestmark = pytest.mark.slow
CHATS, MANY_CHATS = range(2001, 2301), range(2001, 3001)
IN_HAND = 100  # as many as Telegram hands out at once: these may be answered twice


async def ask_in_every_chat(server, chats=CHATS):
    for chat in chats:
        person = {"id": chat, "is_bot": False, "first_name": "Ann"}
        await server.say(chat, "/who Abe", by=person, chat={"id": chat, "type": "private", "first_name": "Ann"})


async def test_every_question_is_answered_and_at_most_those_in_hand_twice(tmp_path, place):
    answered = Counter()
    kept = place.url.get_secret_value() if isinstance(place, Database) else str(place)
    quietly = {"DATELINE_STORE": kept, "DATELINE_LOG__LEVEL": "error"}
    async with asyncio.timeout(3 * LIMIT), serving(Server()) as (server, url):
        await ask_in_every_chat(server, MANY_CHATS)
        async with running(url, tmp_path, **quietly) as process:
            while answered.total() < len(MANY_CHATS) // 3:
                answered[(await server.called("sendMessage"))["chat_id"]] += 1
            process.kill()
            await process.wait()
        async with running(url, tmp_path, **quietly):
            while len(answered) < len(MANY_CHATS) or not server.calls.empty():
                answered[(await server.called("sendMessage"))["chat_id"]] += 1
    assert set(answered) == set(MANY_CHATS)
    assert sum(count > 1 for count in answered.values()) <= IN_HAND
    assert max(answered.values()) <= 2


class Flooded(Server):
    """Wants no more messages in groups while ``flood`` lasts."""

    flood = True

    def validate(self, method, fields, uploads):
        if method == "sendMessage" and self.flood and int(fields["chat_id"]) < 0:
            raise ApiRefusal("Too Many Requests: retry after 300", 429, {"retry_after": 300})
        return super().validate(method, fields, uploads)


GROUPS, EACH = range(-1030, -1000), 5  # more than are in hand at once; so many of one chat are within its limit


async def ask_in_every_group(server, numbers):
    for number in numbers:
        for chat in GROUPS:
            person = {"id": 5000 - chat, "is_bot": False, "first_name": "Ann"}
            place = {"id": chat, "type": "supergroup", "title": "Readers"}
            await server.say(number, "/who@dateline_bot Abe", by=person, chat=place)


async def test_chats_under_flood_control_delay_no_other_and_are_answered_in_order_even_after_a_kill(tmp_path, place):
    answered, in_groups = Counter(), defaultdict(list)
    kept = place.url.get_secret_value() if isinstance(place, Database) else str(place)
    quietly = {"DATELINE_STORE": kept, "DATELINE_LOG__LEVEL": "error"}

    async def count():
        given = await server.called("sendMessage")
        answered[given["chat_id"]] += 1
        if given["chat_id"] in GROUPS:
            in_groups[given["chat_id"]].append(given["reply_parameters"]["message_id"])

    async with asyncio.timeout(3 * LIMIT), serving(Flooded()) as (server, url):
        await ask_in_every_group(server, range(1, EACH + 1))
        await ask_in_every_chat(server)
        async with running(url, tmp_path, **quietly) as process:
            while len(answered) < len(CHATS):
                await count()
            process.kill()
            await process.wait()
        assert not in_groups
        server.flood = False
        await ask_in_every_group(server, [EACH + 1])
        async with running(url, tmp_path, **quietly):
            while len(answered) < len(CHATS) + len(GROUPS) or min(map(len, in_groups.values())) <= EACH:
                await count()
    assert set(map(tuple, in_groups.values())) == {tuple(range(1, EACH + 2))}
    assert sum(answered[chat] > 1 for chat in CHATS) <= IN_HAND
    assert max(answered[chat] for chat in CHATS) <= 2


PARKED = "SELECT count(*) FROM dateline_store.parked"
LIVING = "SELECT count(DISTINCT objid) FROM pg_locks WHERE locktype = 'advisory' AND classid = {}"


@pytest.mark.postgres
async def test_what_was_parked_by_a_process_that_is_killed_is_answered_by_one_that_lives(
    tmp_path, postgres, postgres_server
):
    answered, numbers = defaultdict(list), range(1, 3)  # more than half of what is in hand at most: most are parked
    quietly = {"DATELINE_STORE": postgres, "DATELINE_LOG__LEVEL": "error"}

    async def number(question):
        return int(await asyncio.to_thread(postgres_server.sql, question, postgres.rpartition("/")[2]))

    async with (
        asyncio.timeout(3 * LIMIT),
        serving(Flooded()) as (server, url),
        running(url, tmp_path, **quietly) as dying,
    ):
        await ask_in_every_group(server, numbers)
        await server.called("setMyCommands")  # its tables are made
        while await number(PARKED) < len(GROUPS):
            pass  # each time is a process of its own
        server.flood = False  # whoever has been refused waits all the same; the other one never is
        async with running(url, tmp_path, **quietly):
            while await number(LIVING.format(presence.SPACE)) < 2:
                pass
            dying.kill()
            await dying.wait()
            while sum(map(len, answered.values())) < len(GROUPS) * len(numbers):
                given = await server.called("sendMessage")
                answered[given["chat_id"]].append(given["reply_parameters"]["message_id"])
            while await number(PARKED):
                pass
            assert server.calls.empty()
    assert {chat: sorted(asked) for chat, asked in answered.items()} == {chat: [*numbers] for chat in GROUPS}


async def test_a_bot_that_is_asked_to_stop_ends_what_it_has_begun(tmp_path):
    answered = Counter()
    async with asyncio.timeout(3 * LIMIT), serving(Server()) as (server, url):
        await ask_in_every_chat(server)
        async with running(url, tmp_path, DATELINE_LOG__LEVEL="error") as process:
            answered[(await server.called("sendMessage"))["chat_id"]] += 1
            process.terminate()
            assert await process.wait() == 0
        async with running(url, tmp_path, DATELINE_LOG__LEVEL="error"):
            while len(answered) < len(CHATS) or not server.calls.empty():
                answered[(await server.called("sendMessage"))["chat_id"]] += 1
    assert set(answered.values()) == {1}
