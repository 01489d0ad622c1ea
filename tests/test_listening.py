"""Waiting for updates: what Telegram is told, and what happens when it is told something else."""

import asyncio
import json
import socket
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from pydantic import SecretStr
from structlog.testing import capture_logs
from tables import table
from telegram import Bot
from telegram.error import InvalidToken, NetworkError
from telegram_fake import Request

from bot.delivery.listening import Listening, Place
from bot.delivery.webhook import Webhook
from bot.errors import ListenError, WebhookError

TOKEN = "123456:a-token-that-nobody-has"
URL = "https://bot.example.org/hook"


@dataclass
class Server(Request):
    """Telegram, which remembers its webhook. ``refusals`` are what it answers before it does as it is told."""

    url: str = ""
    told: list[dict] = field(default_factory=list)
    info: dict = field(default_factory=dict)
    refusals: list[int] = field(default_factory=list)

    async def do_request(self, url, method, request_data=None, **timeouts):
        if self.refusals:
            return self.refusals.pop(0), json.dumps({"ok": False, "description": "Bad webhook: no"}).encode()
        if url.endswith("/setWebhook"):
            self.told.append(dict(request_data.parameters))
            self.url = self.told[-1]["url"]
            return 200, b'{"ok": true, "result": true}'
        info = {"url": self.url, "has_custom_certificate": False, "pending_update_count": 0, **self.info}
        return 200, json.dumps({"ok": True, "result": info}).encode()


@asynccontextmanager
async def listening(server, looks: int = 0, before=lambda: None, port: int = 0):
    """It listens on a free port and looks so often whether all is well; ``before`` is done before each look."""
    looked, left = asyncio.Event(), [looks]

    async def sleep(seconds):
        if not left[0]:
            looked.set()
            await asyncio.Event().wait()
        left[0] -= 1
        before()

    async def take(update):
        pass

    secret = SecretStr("a-secret")
    place = Place(URL, "/hook", "127.0.0.1", port)
    source = Listening(
        Bot(TOKEN, request=server, get_updates_request=server), Webhook(take, secret), place, secret, ["message"], sleep
    )
    running = asyncio.ensure_future(source.run())
    done = asyncio.ensure_future(looked.wait())
    await asyncio.wait({running, done}, timeout=5, return_when=asyncio.FIRST_COMPLETED)
    try:
        yield running
    finally:
        for task in (running, done):
            task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await running
        await source.finish(1)


async def test_telegram_is_told_where_to_send_what_and_drops_nothing():
    server = Server()
    async with listening(server):
        pass
    assert server.told == [
        {"url": URL, "secret_token": "a-secret", "allowed_updates": ["message"], "max_connections": 100}
    ]


async def test_the_webhook_stays_where_it_is_while_all_is_well():
    server = Server()
    async with listening(server, looks=3):
        pass
    assert len(server.told) == 1


async def test_updates_that_somebody_took_over_are_taken_back_and_that_is_said():
    server = Server()
    with capture_logs() as logs:
        async with listening(server, looks=2, before=lambda: setattr(server, "url", "")):
            pass
    assert server.url == URL
    assert [log["log_level"] for log in logs] == ["info", "error", "error"]


async def test_what_could_not_be_delivered_is_said_once():
    server = Server(info={"last_error_date": 1_767_225_600, "last_error_message": "Read timeout expired"})
    with capture_logs() as logs:
        async with listening(server, looks=3):
            pass
    assert [log["reason"] for log in logs if log["log_level"] == "warning"] == ["Read timeout expired"]


async def test_an_outage_is_no_reason_to_end():
    server = Server()
    async with listening(server, looks=3, before=lambda: server.refusals.append(502)) as running:
        assert not running.done()


@table(("refusals", "error"), [([400], WebhookError), ([502], NetworkError), ([401], InvalidToken)])
async def test_an_address_that_telegram_cannot_be_told_of_ends_it(refusals, error):
    async with listening(Server(refusals=refusals)) as running:
        assert isinstance(running.exception(), error)
        assert TOKEN not in str(running.exception())


async def test_a_port_that_is_taken_is_told_in_a_sentence():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with listening(Server(), port=port) as running:
            assert isinstance(running.exception(), ListenError)
            assert f"Can't listen on 127.0.0.1, port {port}" in str(running.exception())
