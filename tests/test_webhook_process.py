"""``dateline run`` with a webhook, as its own process, over real HTTP with a Bot API server."""

import asyncio

import aiohttp
import pytest
from bot_process import LIMIT, Server, free_port, running, serving
from telegram_fake import TOKEN, message

from bot.delivery.webhook import SECRET_HEADER

pytestmark = pytest.mark.slow
SECRET = "the-secret-of-the-webhook"


def hooked(port: int, **more) -> dict[str, str]:
    return {
        "DATELINE_WEBHOOK__URL": f"http://127.0.0.1:{port}/hook",
        "DATELINE_WEBHOOK__PORT": str(port),
        "DATELINE_WEBHOOK_SECRET": SECRET,
        **more,
    }


async def ended(process) -> str:
    process.terminate()
    output = (await process.stdout.read()).decode()
    assert await process.wait() == 0
    assert TOKEN.partition(":")[2] not in output
    assert SECRET not in output
    return output


async def test_updates_come_by_webhook_then_by_asking_then_by_webhook_again(tmp_path):
    port = free_port()
    async with asyncio.timeout(3 * LIMIT), serving(Server()) as (server, url):
        await server.say(1, "/who Kishida")  # nobody is there yet, and it isn't lost
        async with running(url, tmp_path, **hooked(port)) as process:
            told = await server.called("setWebhook")
            assert (told["url"], told["secret_token"]) == (f"http://127.0.0.1:{port}/hook", SECRET)
            assert "Fumio Kishida" in (await server.called("sendMessage"))["text"]
            await server.say(2, "/who Abe")
            assert "Shinzo Abe" in (await server.called("sendMessage"))["text"]
            assert "listening" in await ended(process)
        await server.say(3, "/who Seko")
        async with running(url, tmp_path) as process:
            assert "Seko" in (await server.called("sendMessage"))["text"]
            assert "updates went to a webhook; it is removed" in await ended(process)
        async with running(url, tmp_path, **hooked(port)) as process:
            assert (await server.called("setWebhook"))["allowed_updates"] == told["allowed_updates"]
            await server.say(4, "/who Putin")
            assert "Vladimir Putin" in (await server.called("sendMessage"))["text"]
            await ended(process)
    assert not server.problems


async def test_only_telegram_is_listened_to(tmp_path):
    port = free_port()
    only = hooked(port, DATELINE_WEBHOOK__TELEGRAM_ONLY="true", DATELINE_WEBHOOK__TRUSTED_PROXIES="127.0.0.1, ::1")
    right = {SECRET_HEADER: SECRET, "X-Forwarded-For": "149.154.167.220"}
    async with (
        asyncio.timeout(LIMIT),
        serving(Server()) as (server, url),
        running(url, tmp_path, **only) as process,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as telegram,
    ):
        await server.called("setWebhook")
        for headers, status in [
            ({**right, SECRET_HEADER: "another"}, 403),
            ({**right, "X-Forwarded-For": "203.0.113.9"}, 403),
            (right, 200),
        ]:
            update = {"update_id": 1, "message": message(1, "/who Abe")}
            assert (await telegram.post("/hook", json=update, headers=headers)).status == status
        assert (await telegram.post("/other", headers=right)).status == 404
        assert "Shinzo Abe" in (await server.called("sendMessage"))["text"]
        assert server.calls.empty()
        await ended(process)


class Slow(Server):
    """A server that never takes a message."""

    def validate(self, method, fields, uploads):
        result = super().validate(method, fields, uploads)
        if method == "sendMessage":
            raise aiohttp.web.HTTPServiceUnavailable
        return result


async def test_a_stop_waits_out_no_outage_and_leaves_what_is_in_hand_to_be_sent_again(tmp_path):
    port = free_port()
    async with asyncio.timeout(2 * LIMIT), serving(Slow()) as (server, url):
        async with running(url, tmp_path, **hooked(port)) as process:
            await server.called("setWebhook")
            asking = asyncio.create_task(server.say(1, "/who Abe"))
            await server.called("sendMessage")
            await ended(process)
            await asking
        async with aiohttp.ClientSession() as session, session.post(f"{url}/bot{TOKEN}/getWebhookInfo") as answer:
            info = (await answer.json())["result"]
    assert (info["url"], info["pending_update_count"]) == (f"http://127.0.0.1:{port}/hook", 1)
