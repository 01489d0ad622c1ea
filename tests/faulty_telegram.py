"""A Bot API server whose every call can be made to fail, over real HTTP, and the whole bot running against it."""

import asyncio
from collections import Counter, defaultdict, deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.test_utils import TestServer
from golden_seeds import SEEDS, seeds_archive
from telegram_fake import ME, NOON, NOW, message, settings

from bot.application.building import build_bot
from bot.delivery.serving import serve
from bot.delivery.transport import Transport
from bot.service.corpora.shelf import Shelf
from bot.service.store.sqlite import SqliteStore
from bot.service.store.sqlite_schema import IN_MEMORY

ENDED = web.AppKey("ended", asyncio.Event)
LIMIT = 60  # seconds for a whole test on a machine that has much else to do


def refusal(status, description="No", **parameters):
    """Telegram refuses the call."""
    content = {"ok": False, "error_code": status, "description": description, "parameters": parameters}

    async def answer(request):
        return web.json_response(content, status=status)

    return answer


def body(text, status=200):
    """Something that isn't Telegram answers."""

    async def answer(request):
        return web.Response(body=text, status=status)

    return answer


async def broken_off(request):
    """The connection breaks before an answer."""
    request.transport.abort()
    return web.Response()


async def broken_off_in_the_middle(request):
    """The connection breaks in the middle of the answer."""
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"ok":true,"result":')
    request.transport.abort()
    return response


async def silent(request):
    """No answer comes for as long as anybody waits."""
    await request.app[ENDED].wait()
    return web.Response()


@dataclass
class FaultyTelegram:
    """Hands out ``updates`` until they are confirmed. ``faults`` are what the next calls of a method meet, in turn.

    ``outage``, while there is one, decides over every call.
    """

    updates: list[dict] = field(default_factory=list)
    faults: dict[str, deque] = field(default_factory=lambda: defaultdict(deque))
    outage: object = None
    calls: list[tuple[str, dict]] = field(default_factory=list)
    tries: Counter = field(default_factory=Counter)
    happened: asyncio.Event = field(default_factory=asyncio.Event)

    def ask(self, text, number=None, **more):
        """Somebody writes ``text``."""
        number = number or len(self.updates) + 1
        self.updates.append({"update_id": number, "message": message(number, text, **more)})

    async def called(self, method, times=1):
        """The parameters of the last of so many successful calls of ``method``, once they were made."""
        while len(made := [given for name, given in self.calls if name == method]) < times:
            self.happened.clear()
            await self.happened.wait()
        return made[-1]

    async def confirmed(self):
        """Wait until every update is confirmed."""
        await self.until(lambda: not self.updates)

    async def until(self, condition):
        """Wait until ``condition`` holds after a call."""
        while not condition():
            self.happened.clear()
            await self.happened.wait()

    async def handle(self, request):
        method = request.path.rpartition("/")[2]
        given = await request.json() if request.content_type == "application/json" else dict(await request.post())
        self.tries[method] += 1
        self.happened.set()
        fault = self.outage or (self.faults[method].popleft() if self.faults[method] else None)
        if fault:
            return await fault(request)
        result = await self._result(method, given)
        self.calls.append((method, given))
        self.happened.set()
        return web.json_response({"ok": True, "result": result})

    async def _result(self, method, given):
        if method == "getUpdates":
            return await self._handed_out(int(given.get("offset", 0)))
        if method == "getMe":
            return ME
        if method == "sendMessage":
            chat = {"id": given["chat_id"], "type": "private"}
            return {"message_id": 5000 + len(self.calls), "date": NOW, "chat": chat, "text": given["text"]}
        return True

    async def _handed_out(self, offset):
        self.updates = [one for one in self.updates if one.get("update_id", offset) >= offset]
        self.happened.set()
        await asyncio.sleep(0.001)  # so that asking for nothing again and again leaves time for all else
        return self.updates[:100]


class FakeTime:
    """Waiting takes no time, and this much of it has gone by."""

    def __init__(self):
        self.now, self.waits = 0.0, []

    async def sleep(self, seconds):
        end = self.now + seconds
        self.waits.append(seconds)
        await asyncio.sleep(0)
        self.now = max(self.now, end)


@asynccontextmanager
async def running(server, time, url=None, patience=LIMIT):
    """The whole bot, against ``server``, until the block ends; then it stops as it should.

    It waits ``patience`` seconds for an answer: on a busy machine, long, where none is to be missed.
    """
    application = web.Application()
    application.router.add_post("/{tail:.*}", server.handle)
    ended = application[ENDED] = asyncio.Event()
    async with asyncio.timeout(LIMIT), TestServer(application) as http:
        shelf, store = Shelf.of(seeds_archive(), NOON.date, SEEDS), SqliteStore(IN_MEMORY)
        address = (url or "http://127.0.0.1:{port}").format(port=http.port)
        configured, way = settings(base_url=address), Transport(patience=patience)
        bot = build_bot(configured, shelf, store, NOON.date, lambda: NOON, way, time.sleep)
        stop = asyncio.Event()
        serving = asyncio.create_task(serve(bot.application, bot.source, stop))
        try:
            yield bot
        finally:
            stop.set()
            server.outage = None
            await serving
            ended.set()
