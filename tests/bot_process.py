"""``dateline run`` as a process of its own, and a Bot API server for it to speak with, over real HTTP."""

import asyncio
import json
import os
import socket
import sys
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web
from lo_bot_api_emulator import ApiRefusal, LoBotApiEmulator, updates
from telegram_fake import ANN, ME, TOKEN, api_problems, message, with_button

updates.KINDS = updates.KINDS | {"edited_message", "my_chat_member"}  # the emulator lets no others through
LIMIT = 60  # seconds for a whole test, start-up included, on a machine that has much else to do
_NOT_MODELLED = ("link_preview_options", "message_thread_id", "disable_notification", "button", "is_personal")
_WORDS = ("text", "inline_query_id", "callback_query_id", "next_offset")


class Server(LoBotApiEmulator):
    """Takes what the real server takes and the emulator doesn't know, and keeps what was called.

    Every call is held to Telegram's rules; ``problems`` are those that it broke.
    """

    def __init__(self):
        super().__init__(allow_insecure_loopback_webhooks=True)
        self.calls = asyncio.Queue()
        self.problems = []
        self.updates = 0

    def validate(self, method, fields, uploads):
        decoded = {name: value if name in _WORDS else _decoded(value) for name, value in fields.items()}
        if method != "getUpdates":
            named = decoded | {field: upload["filename"] for field, upload in uploads.items()}
            self.problems += [f"{method}: {problem}" for problem in api_problems(method, named)]
            self.calls.put_nowait((method, decoded))
        if method == "getChatMember":
            user = {"id": decoded["user_id"], "is_bot": False, "first_name": "Somebody"}
            return {"status": "creator", "is_anonymous": False, "user": user}
        known = {name: value for name, value in fields.items() if name not in _NOT_MODELLED}
        if reply := decoded.get("reply_parameters"):
            kept = {name: value for name, value in reply.items() if not name.startswith("quote")}
            known["reply_parameters"] = json.dumps(kept)
        result = super().validate(method, known, uploads)
        return {**result, **ME} if method == "getMe" else result

    async def called(self, method):
        """The parameters of the next call of ``method``; calls before it are passed over."""
        while True:
            name, parameters = await self.calls.get()
            if name == method:
                return parameters

    async def tell(self, kind, content):
        await self.enqueue_update({kind: content}, token=TOKEN)

    async def say(self, number, text, **more):
        await self.tell("message", message(number, text, **more))

    async def press(self, data, under, by=ANN):
        below = {**under, "reply_markup": with_button(data)}
        await self.tell("callback_query", {"id": "7", "from": by, "chat_instance": "1", "data": data, "message": below})


class Stranger(LoBotApiEmulator):
    """A server that doesn't know the token."""

    def validate(self, method, fields, uploads):
        raise ApiRefusal("Unauthorized", 401)


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def _decoded(value):
    try:
        return json.loads(value)
    except (TypeError, ValueError):
        return value


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
async def running(url, folder, **environment):
    """The bot in a process of its own; in the end it is asked to stop, if it hasn't by itself."""
    variables = {
        "DATELINE_TOKEN": TOKEN,
        "DATELINE_STORE": str(folder / "store.sqlite"),
        "DATELINE_TELEGRAM__BASE_URL": url,
        "DATELINE_LOG__LEVEL": "debug",
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run", "--config", "config.example.yaml"),
        cwd=Path(__file__).parents[1],
        env={**os.environ, **variables, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        limit=1 << 26,  # what is logged is read at the end; until then a full pipe mustn't hold the bot up
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
