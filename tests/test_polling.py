"""Asking for updates: what is confirmed, in which order, and what happens when something fails."""

import asyncio
import json
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

import pytest
from structlog.testing import capture_logs
from tables import table
from telegram import Bot
from telegram.error import InvalidToken
from telegram_fake import Request

from bot.delivery.polling import Polling

TOKEN = "123456:a-token-that-nobody-has"


@dataclass
class Server(Request):
    """Telegram's queue of updates: what lies below the offset asked for is forgotten."""

    queue: list[int]
    asked: list[dict] = field(default_factory=list)
    failures: list[tuple[int, dict]] = field(default_factory=list)
    deleted: list[dict] = field(default_factory=list)
    confirmed: asyncio.Event = field(default_factory=asyncio.Event)

    async def do_request(self, url, method, request_data=None, **timeouts):
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        self.asked.append(asked)
        await asyncio.sleep(0)
        if url.endswith("/deleteWebhook"):
            self.deleted.append(dict(request_data.parameters) if request_data else {})
            return 200, b'{"ok": true, "result": true}'
        if self.failures:
            status, content = self.failures.pop(0)
            return status, json.dumps({"ok": False, **content}).encode()
        self.queue = [number for number in self.queue if number >= int(asked.get("offset", 0))]
        if not self.queue:
            self.confirmed.set()
            await asyncio.sleep(0.001)
        return 200, json.dumps({"ok": True, "result": [{"update_id": n} for n in self.queue[:100]]}).encode()


@asynccontextmanager
async def polling(server, take, **more):
    asker = Polling(Bot(TOKEN, request=server, get_updates_request=server), server, take, ["message"], **more)
    task = asyncio.create_task(asker.run())
    try:
        async with asyncio.timeout(5):
            yield asker, task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, InvalidToken):
            await task


async def test_every_update_is_taken_once_and_confirmed():
    taken = []

    async def take(update):
        taken.append(update["update_id"])

    server = Server(list(range(1, 251)))
    async with polling(server, take):
        await server.confirmed.wait()
    assert taken == list(range(1, 251))


async def test_an_update_that_is_not_finished_is_not_confirmed_and_holds_up_no_other():
    slow, others, taken = asyncio.Event(), asyncio.Event(), []

    async def take(update):
        if update["update_id"] == 1:
            await slow.wait()
        taken.append(update["update_id"])
        others.set() if len(taken) == 2 else None

    server = Server([1, 2, 3])
    async with polling(server, take):
        await others.wait()
        assert {asked.get("offset", "1") for asked in server.asked} == {"1"}
        slow.set()
        await server.confirmed.wait()
    assert taken == [2, 3, 1]


async def test_only_the_kinds_of_update_that_are_answered_are_asked_for():
    server = Server([])
    async with polling(server, None):
        await server.confirmed.wait()
    assert json.loads(server.asked[0]["allowed_updates"]) == ["message"]


async def test_an_outage_is_waited_out_longer_each_time():
    waits = []

    async def sleep(seconds):
        waits.append(seconds)

    server = Server([], failures=[(502, {})] * 8)
    async with polling(server, None, sleep=sleep):
        await server.confirmed.wait()
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]


async def test_telegram_says_how_long_to_wait():
    waits = []

    async def sleep(seconds):
        waits.append(seconds)

    server = Server([], failures=[(429, {"parameters": {"retry_after": 9}})])
    async with polling(server, None, sleep=sleep):
        await server.confirmed.wait()
    assert waits == [9]


async def test_a_second_program_with_the_same_token_is_named_plainly_and_given_way_to():
    waits = []

    async def sleep(seconds):
        waits.append(seconds)

    refused = (409, {"description": "Conflict: terminated by other getUpdates request"})
    server = Server([], failures=[refused, refused])
    with capture_logs() as logs:
        async with polling(server, None, sleep=sleep):
            await server.confirmed.wait()
    assert waits == [1, 2]
    assert {log["event"] for log in logs} == {"another program asks for updates with the same token: stop one of them"}


async def test_a_token_that_is_refused_ends_it():
    server = Server([], failures=[(401, {"description": "Unauthorized"})])
    async with polling(server, None) as (_, task):
        with pytest.raises(InvalidToken):
            await task


async def test_what_is_in_hand_at_the_end_is_finished_and_confirmed():
    begun, slow = asyncio.Event(), asyncio.Event()

    async def take(update):
        begun.set()
        await slow.wait()

    server = Server([7])
    async with polling(server, take) as (asker, task):
        await begun.wait()
        task.cancel()
        slow.set()
        await asker.finish(5)
    assert server.asked[-1]["offset"] == "8"


async def test_what_does_not_end_in_time_is_given_back():
    begun = asyncio.Event()

    async def take(update):
        begun.set()
        await asyncio.Event().wait()

    server = Server([7])
    async with polling(server, take) as (asker, task):
        await begun.wait()
        task.cancel()
        await asker.finish(0.01)
    assert server.asked[-1].get("offset", "7") == "7"


async def test_an_update_that_fails_is_logged_and_holds_up_no_other():
    async def take(update):
        if update["update_id"] == 1:
            raise ZeroDivisionError

    server = Server([1, 2])
    with capture_logs() as logs:
        async with polling(server, take):
            await server.confirmed.wait()
    assert [(log["event"], log["update"]) for log in logs] == [("an update failed", 1)]


HOOKED = {"error_code": 409, "description": "Conflict: can't use getUpdates method while webhook is active"}


async def test_a_webhook_from_before_is_removed_and_drops_nothing():
    server, taken = Server([1, 2], failures=[(409, HOOKED)]), []

    async def take(update):
        taken.append(update["update_id"])

    async with polling(server, take):
        await server.confirmed.wait()
    assert (server.deleted, taken) == ([{}], [1, 2])


@table("before", [[(409, HOOKED)], [(502, {})], []])
async def test_a_webhook_that_somebody_sets_later_stays(before):
    """The first is removed, before anything has come; whoever sets one after that wants it."""
    server, paused = Server([1], failures=[*before]), asyncio.Event()

    async def take(update):
        server.failures = [(409, HOOKED)] * 3

    async def sleep(seconds):
        if not server.failures:
            paused.set()
        await asyncio.sleep(0)

    async with polling(server, take, sleep=sleep):
        await paused.wait()
    assert len(server.deleted) == before.count((409, HOOKED))


@table("given", [{}, None, "updates", [5], [{}], [{"update_id": "x"}], [{"update_id": -1}]])
async def test_an_answer_without_updates_is_waited_out_like_an_outage(given):
    waits = []

    async def sleep(seconds):
        waits.append(seconds)

    server = Server([1], failures=[(200, {"ok": True, "result": given})] * 2)
    async with polling(server, keep_nothing, sleep=sleep):
        await server.confirmed.wait()
    assert waits == [1, 2]


async def test_what_has_no_number_holds_up_no_update_beside_it():
    taken = []

    async def take(update):
        taken.append(update["update_id"])

    server = Server([7], failures=[(200, {"ok": True, "result": [{"message": {}}, {"update_id": 7}]})])
    async with polling(server, take):
        await server.confirmed.wait()
    assert taken == [7]


async def keep_nothing(update):
    pass
