"""A bot that is killed in a burst of questions answers all of them after its restart."""

import asyncio
from collections import Counter

import pytest
from bot_process import LIMIT, Server, running, serving

from bot.settings.database import Database

pytestmark = pytest.mark.slow
CHATS = range(2001, 2301)
IN_HAND = 100  # as many as Telegram hands out at once: these may be answered twice


async def ask_in_every_chat(server):
    for chat in CHATS:
        person = {"id": chat, "is_bot": False, "first_name": "Ann"}
        await server.say(chat, "/who Abe", by=person, chat={"id": chat, "type": "private", "first_name": "Ann"})


async def test_every_question_is_answered_and_at_most_those_in_hand_twice(tmp_path, place):
    answered = Counter()
    kept = place.url.get_secret_value() if isinstance(place, Database) else str(place)
    quietly = {"DATELINE_STORE": kept, "DATELINE_LOG__LEVEL": "error"}
    async with asyncio.timeout(3 * LIMIT), serving(Server()) as (server, url):
        await ask_in_every_chat(server)
        async with running(url, tmp_path, **quietly) as process:
            while answered.total() < len(CHATS) // 3:
                answered[(await server.called("sendMessage"))["chat_id"]] += 1
            process.kill()
            await process.wait()
        async with running(url, tmp_path, **quietly):
            while len(answered) < len(CHATS) or not server.calls.empty():
                answered[(await server.called("sendMessage"))["chat_id"]] += 1
    assert set(answered) == set(CHATS)
    assert sum(count > 1 for count in answered.values()) <= IN_HAND
    assert max(answered.values()) <= 2


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
