"""Updates that Telegram sends, over real HTTP in the same process."""

import asyncio
from contextlib import asynccontextmanager
from io import BytesIO
from ipaddress import ip_network

import pytest
from aiohttp import ServerDisconnectedError
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr
from tables import table

from bot.delivery.senders import Senders
from bot.delivery.webhook import SECRET_HEADER, Webhook

SECRET = {SECRET_HEADER: "a-secret"}


@asynccontextmanager
async def webhook(take=None, senders=None):
    taken = []

    async def keep(update):
        taken.append(update)

    receiver = Webhook(take or keep, SecretStr("a-secret"), senders)
    async with TestClient(TestServer(receiver.application("/hook"))) as client:
        client.taken, client.receiver = taken, receiver
        yield client


async def test_an_update_is_taken():
    async with webhook() as client:
        assert (await client.post("/hook", json={"update_id": 1}, headers=SECRET)).status == 200
    assert client.taken == [{"update_id": 1}]


async def test_the_answer_waits_until_the_update_is_finished():
    finished = asyncio.Event()

    async def take(update):
        await finished.wait()

    async with webhook(take) as client:
        posted = asyncio.ensure_future(client.post("/hook", json={"update_id": 1}, headers=SECRET))
        await asyncio.wait([posted], timeout=0.02)
        assert not posted.done()
        finished.set()
        assert (await posted).status == 200


@table("headers", [{}, {SECRET_HEADER: ""}, {SECRET_HEADER: "another"}, {SECRET_HEADER: "ж"}])
async def test_without_the_secret_nothing_is_taken(headers):
    async with webhook() as client:
        assert (await client.post("/hook", json={"update_id": 1}, headers=headers)).status == 403
    assert client.taken == []


@table(("network", "status"), [("127.0.0.0/8", 200), ("149.154.160.0/20", 403)])
async def test_only_the_networks_given_may_send(network, status):
    async with webhook(senders=Senders([ip_network(network)])) as client:
        assert (await client.post("/hook", json={"update_id": 1}, headers=SECRET)).status == status


async def test_what_a_trusted_proxy_says_of_the_sender_counts():
    senders = Senders([ip_network("149.154.160.0/20")], [ip_network("127.0.0.1")])
    async with webhook(senders=senders) as client:
        for forwarded, status in [("149.154.167.220", 200), ("203.0.113.9", 403)]:
            headers = {**SECRET, "X-Forwarded-For": forwarded}
            assert (await client.post("/hook", json={"update_id": 1}, headers=headers)).status == status


NO_UPDATES = [b"", b"{", b"[1]", b"\xff\xfe", b"null", b"[" * 100_000, b"{}", b'{"update_id": "1"}']


@table("body", NO_UPDATES)
async def test_what_is_no_update_is_refused(body):
    async with webhook() as client:
        assert (await client.post("/hook", data=body, headers=SECRET)).status == 400


async def test_a_body_that_is_too_large_is_refused():
    async with webhook() as client:
        assert (await client.post("/hook", data=BytesIO(b" " * (2 << 20)), headers=SECRET)).status == 413


async def test_an_error_in_the_work_lets_telegram_send_the_update_again():
    async def take(update):
        raise RuntimeError

    async with webhook(take) as client:
        assert (await client.post("/hook", json={"update_id": 1}, headers=SECRET)).status == 500


async def test_an_update_sent_again_while_it_is_in_hand_is_taken_once_and_both_are_answered():
    begun, finished = [], asyncio.Event()

    async def take(update):
        begun.append(update["update_id"])
        await finished.wait()

    async with webhook(take) as client:
        posts = [asyncio.ensure_future(client.post("/hook", json={"update_id": 1}, headers=SECRET)) for _ in "ab"]
        await asyncio.wait(posts, timeout=0.05)
        finished.set()
        assert [answer.status for answer in await asyncio.gather(*posts)] == [200, 200]
    assert begun == [1]


async def test_what_is_in_hand_at_the_end_is_finished_and_nothing_new_is_taken():
    begun, finished = asyncio.Event(), asyncio.Event()

    async def take(update):
        begun.set()
        await finished.wait()

    async with webhook(take) as client:
        first = asyncio.ensure_future(client.post("/hook", json={"update_id": 1}, headers=SECRET))
        await begun.wait()
        ending = asyncio.ensure_future(client.receiver.finish(5))
        await asyncio.sleep(0)
        assert (await client.post("/hook", json={"update_id": 2}, headers=SECRET)).status == 503
        finished.set()
        assert (await first).status == 200
        await ending


async def test_what_takes_too_long_at_the_end_is_not_confirmed():
    begun = asyncio.Event()

    async def take(update):
        begun.set()
        await asyncio.Event().wait()

    async with webhook(take) as client:
        posted = asyncio.ensure_future(client.post("/hook", json={"update_id": 1}, headers=SECRET))
        await begun.wait()
        await client.receiver.finish(0)
        with pytest.raises(ServerDisconnectedError):
            await posted
