"""A bot in which everything fails, at its most talkative, as its own process: no secret is in anything it prints."""

import asyncio
import os
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from bot_process import LIMIT, free_port, running, serving
from failing_api import SECRET, Api, broken, given, html, once, refused
from telegram_fake import TOKEN, message

from bot.delivery.webhook import SECRET_HEADER

pytestmark = pytest.mark.slow
HALF = TOKEN.partition(":")[2]
QUESTION = {"update_id": 1, "message": message(1, "/who Abe")}


async def printed(process, code: int) -> str:
    """Everything that is printed, once the bot has ended with ``code``."""
    output = (await process.stdout.read()).decode()
    assert await process.wait() == code, output[-2000:]
    assert HALF not in output
    assert SECRET not in output
    return output


@asynccontextmanager
async def telling(url: str, folder: Path, **more: str):
    """The bot, which knows its secrets, at its most talkative."""
    async with running(url, folder, DATELINE_WEBHOOK_SECRET=SECRET, **more) as process:
        yield process


@pytest.mark.parametrize(
    ("way", "said"),
    [
        (refused(401), "Telegram refuses the token"),
        (refused(409), "doesn't answer as a Bot API server does"),
        (html(200), "doesn't answer as a Bot API server does"),
        (html(502), "doesn't answer"),
        (broken, "doesn't answer"),
    ],
)
async def test_a_start_that_fails(tmp_path, way, said):
    async with asyncio.timeout(LIMIT), serving(Api({"getMe": way})) as (_, url), telling(url, tmp_path) as process:
        output = await printed(process, 2)
    assert said in output.splitlines()[-1]


async def test_a_server_that_is_not_there(tmp_path):
    async with asyncio.timeout(LIMIT), telling(f"http://127.0.0.1:{free_port()}", tmp_path) as process:
        assert "doesn't answer" in (await printed(process, 2)).splitlines()[-1]


@pytest.mark.parametrize(
    ("way", "form"), [(refused(409), "json"), (html(502), "text"), (given("odd"), "text"), (given([{}]), "json")]
)
async def test_updates_that_cannot_be_had(tmp_path, way, form):
    server = Api({"getUpdates": way, "setMyCommands": refused(400)})
    chosen = {"DATELINE_LOG__FORMAT": form}
    async with asyncio.timeout(LIMIT), serving(server) as (api, url), telling(url, tmp_path, **chosen) as process:
        await api.sees("getUpdates", times=2)
        process.terminate()
        await printed(process, 0)


async def test_a_token_that_is_refused_later_on(tmp_path):
    async with (
        asyncio.timeout(LIMIT),
        serving(Api({"getUpdates": refused(401)})) as (_, url),
        telling(url, tmp_path) as process,
    ):
        assert "Telegram refuses the token" in await printed(process, 2)


CRASHES = [(given("no message"), "text"), (refused(400), "json"), (refused(403), "json")]


@pytest.mark.parametrize(("way", "form"), CRASHES)
async def test_a_handler_that_crashes(tmp_path, way, form):
    server = Api({"getUpdates": once([QUESTION]), "sendMessage": way})
    chosen = {"DATELINE_LOG__FORMAT": form}
    async with asyncio.timeout(LIMIT), serving(server) as (api, url), telling(url, tmp_path, **chosen) as process:
        await api.sees("sendMessage")
        await api.sees("getUpdates", times=3)
        process.terminate()
        output = await printed(process, 0)
    assert "unexpected error" in output or "didn't take it" in output


async def test_a_webhook_that_is_refused(tmp_path):
    hook = hooked(free_port())
    async with (
        asyncio.timeout(LIMIT),
        serving(Api({"setWebhook": refused(400)})) as (_, url),
        telling(url, tmp_path, **hook) as process,
    ):
        assert "Telegram refuses the webhook" in await printed(process, 2)


async def test_a_webhook_that_strangers_call_and_in_which_a_handler_crashes(tmp_path):
    port, watched = free_port(), free_port()
    async with (
        asyncio.timeout(LIMIT),
        serving(Api({"sendMessage": given("no message")})) as (api, url),
        telling(url, tmp_path, **hooked(port), DATELINE_MONITORING__PORT=str(watched)) as process,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as caller,
    ):
        await api.sees("setWebhook")
        for headers, body, status in [
            ({}, QUESTION, 403),
            ({SECRET_HEADER: f"{SECRET}x"}, QUESTION, 403),
            ({SECRET_HEADER: SECRET}, [SECRET], 400),
            ({SECRET_HEADER: SECRET}, {"update_id": 5, "message": {"text": SECRET}}, 200),
            ({SECRET_HEADER: SECRET}, QUESTION, 200),
        ]:
            assert (await caller.post("/hook", json=body, headers=headers)).status == status
        for path in ("metrics", "readyz", "healthz"):
            shown = await (await caller.get(f"http://127.0.0.1:{watched}/{path}")).text()
            assert HALF not in shown
            assert SECRET not in shown
        process.terminate()
        output = await printed(process, 0)
    assert "unexpected error" in output
    assert "who is not Telegram called the webhook" in output


def hooked(port: int) -> dict[str, str]:
    url = f"http://127.0.0.1:{port}/hook"
    return {"DATELINE_WEBHOOK__URL": url, "DATELINE_WEBHOOK__PORT": str(port)}


@pytest.mark.parametrize(
    ("method", "way"),
    [("getMe", refused(400)), ("getMe", html(200)), ("getWebhookInfo", refused(403)), ("getChat", broken)],
)
async def test_a_doctor_whom_telegram_tells_nothing(tmp_path, method, way):
    variables = {"DATELINE_TOKEN": TOKEN, "DATELINE_WEBHOOK_SECRET": SECRET, "DATELINE_ALLOWED_CHATS": "-5"}
    async with asyncio.timeout(LIMIT), serving(Api({method: way})) as (_, url):
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "doctor"),
            cwd=Path(__file__).parents[1],
            env={
                **os.environ,
                **variables,
                "DATELINE_STORE": str(tmp_path / "store.sqlite"),
                "DATELINE_TELEGRAM__BASE_URL": url,
            },
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        output = await printed(process, 2)
    assert "Traceback" not in output
