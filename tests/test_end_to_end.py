"""``dateline run``, as its own process, over real HTTP with a Bot API server."""

import asyncio
import os
import signal
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from lo_bot_api_emulator import ApiRefusal, LoBotApiEmulator
from telegram_fake import ANN, GROUP, ME, PHOTO, PRIVATE, TOKEN, buttons, message

pytestmark = pytest.mark.slow
LIMIT = 15  # seconds for a whole test, start-up included


class Server(LoBotApiEmulator):
    """Takes what the real server takes and the emulator doesn't know, and keeps what was called."""

    def __init__(self):
        super().__init__()
        self.calls = asyncio.Queue()

    def validate(self, method, fields, uploads):
        known = {k: v for k, v in fields.items() if k not in ("link_preview_options", "message_thread_id")}
        result = super().validate(method, known, uploads)
        if method == "getMe":
            return {**result, **ME}
        if method != "getUpdates":
            decoded = {k: self.decoded(v) if k in ("reply_markup", "entities") else v for k, v in fields.items()}
            self.calls.put_nowait((method, decoded))
        return result

    async def called(self, method):
        """The fields of the next call of ``method``; calls before it are passed over."""
        while True:
            name, fields = await self.calls.get()
            if name == method:
                return fields

    async def say(self, number, text, **more):
        await self.enqueue_update({"message": message(number, text, **more)}, token=TOKEN)


class Stranger(LoBotApiEmulator):
    """A server that doesn't know the token."""

    def validate(self, method, fields, uploads):
        raise ApiRefusal("Unauthorized", 401)


@asynccontextmanager
async def serving(server):
    runner = web.AppRunner(server.app(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield server, f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def running(url, **environment):
    """The bot in a process of its own; in the end it is asked to stop, if it hasn't by itself."""
    variables = {"DATELINE_TOKEN": TOKEN, "DATELINE_TELEGRAM__BASE_URL": url, "DATELINE_LOG__LEVEL": "debug"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run", "--config", "config.example.yaml"),
        cwd=Path(__file__).parents[1],
        env={**os.environ, **variables, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_a_chat_a_group_a_button_and_a_deep_link():
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url) as process:
        menu = await server.called("setMyCommands")
        assert '"timeline"' in menu["commands"]

        await server.say(1, "/who Kishida")
        private = await server.called("sendMessage")
        assert "Fumio Kishida" in private["text"]

        await server.say(2, "/timeline@dateline_bot", chat=GROUP)
        group = await server.called("sendMessage")
        assert group["chat_id"] == str(GROUP["id"])

        under = message(3, group["text"], by=ME, chat=GROUP)
        query = {"id": "7", "from": ANN, "chat_instance": "1", "data": buttons(group)["▶"], "message": under}
        await server.enqueue_update({"callback_query": query}, token=TOKEN)
        turned = await server.called("editMessageText")
        assert turned["text"] != group["text"]

        links = [entity["url"] for entity in private["entities"] if "url" in entity]
        excerpt = next(link for link in links if "?start=" in link).partition("=")[2]
        await server.say(4, f"/start {excerpt}", chat=PRIVATE)
        assert "what stands around it" in (await server.called("sendMessage"))["text"]

        process.send_signal(signal.SIGTERM)
        output = (await process.stdout.read()).decode()
        assert await process.wait() == 0
    assert "started" in output
    assert "documents=5" in output
    assert TOKEN.partition(":")[2] not in output
    # The last getUpdates, which says what has been read, may meet the one before it, which the server hasn't let go.
    assert {one["status"] for one in server.requests if one["method"] != "getUpdates"} == {200}


async def test_a_picture_and_a_file_arrive_over_http():
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url):
        await server.say(1, "/timeline Kishida")
        picture = await server.called("sendPhoto")
        assert picture["chat_id"] == str(PRIVATE["id"])

        under = message(3, None, by=ME, photo=PHOTO)
        query = {"id": "7", "from": ANN, "chat_instance": "1", "data": buttons(picture)["📅 .ics"], "message": under}
        await server.enqueue_update({"callback_query": query}, token=TOKEN)
        await server.called("sendDocument")

    uploads = [(one["files"], one["status"]) for one in server.requests if one["files"]]
    assert uploads == [(["photo"], 200), (["document"], 200)]


async def test_a_run_that_fails_logs_no_token_at_its_most_talkative():
    async with asyncio.timeout(LIMIT), serving(Stranger()) as (_, url), running(url) as process:
        output = (await process.stdout.read()).decode()
        assert await process.wait() == 2
    assert "getMe" in output
    assert "Telegram refuses the token" in output
    assert TOKEN.partition(":")[2] not in output
