"""Updates that Telegram sends, over real HTTP in the same process."""

import asyncio
from contextlib import asynccontextmanager
from io import BytesIO
from ipaddress import ip_network

import pytest
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from bot.delivery.webhook import SECRET_HEADER, Webhook

SECRET = {SECRET_HEADER: "a-secret"}


@asynccontextmanager
async def webhook(take=None, networks=()):
    taken = []

    async def keep(update):
        taken.append(update)

    served = Webhook(take or keep, SecretStr("a-secret"), networks).application("/hook")
    async with TestClient(TestServer(served)) as client:
        client.taken = taken
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


@pytest.mark.parametrize("headers", [{}, {SECRET_HEADER: ""}, {SECRET_HEADER: "another"}, {SECRET_HEADER: "ж"}])
async def test_without_the_secret_nothing_is_taken(headers):
    async with webhook() as client:
        assert (await client.post("/hook", json={"update_id": 1}, headers=headers)).status == 403
    assert client.taken == []


@pytest.mark.parametrize(("network", "status"), [("127.0.0.0/8", 200), ("149.154.160.0/20", 403)])
async def test_only_the_networks_given_may_send(network, status):
    async with webhook(networks=[ip_network(network)]) as client:
        assert (await client.post("/hook", json={"update_id": 1}, headers=SECRET)).status == status


@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b"\xff\xfe", b"null"])
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
