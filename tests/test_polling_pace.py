"""How many updates a second pass, by a clock that knows only the way to Telegram and the processor's time."""

import asyncio
import json
from urllib.parse import parse_qs, urlsplit

import pytest
from tables import table
from telegram import Bot
from telegram_fake import Request
from virtual_time import VirtualTime

from bot.delivery.polling import Polling

COUNT, AWAY = 2000, 0.05


class Far(Request):
    """Has ``count`` updates, and answers after ``AWAY``."""

    def __init__(self, count=COUNT):
        super().__init__()
        self.count, self.asked = count, 0

    async def do_request(self, url, method, request_data=None, **timeouts):
        await asyncio.sleep(AWAY)
        self.asked += 1
        asked = {
            name: int(values[0]) for name, values in parse_qs(urlsplit(url).query).items() if name != "allowed_updates"
        }
        first = asked.get("offset", 1)
        given = range(first, min(first + asked["limit"], self.count + 1))
        if not given:
            await asyncio.sleep(asked["timeout"])
        return 200, json.dumps({"ok": True, "result": [{"update_id": number} for number in given]}).encode()


async def paced(each):
    """Updates a second and questions, where the processor needs ``each`` seconds an update, and has one core."""
    loop, server, over = asyncio.get_running_loop(), Far(), asyncio.Event()
    busy_until, answered = 0.0, 0

    async def work(seconds):
        nonlocal busy_until
        busy_until = max(busy_until, loop.time()) + seconds
        await asyncio.sleep(busy_until - loop.time())

    async def take(update):
        nonlocal answered
        await work(each * 0.75)
        await asyncio.sleep(AWAY)  # it is sent
        await work(each * 0.25)
        answered += 1
        if answered == COUNT:
            over.set()

    bringing = asyncio.create_task(Polling(Bot("1:x", request=server), server, take, []).run())
    await over.wait()
    rate = COUNT / loop.time()
    bringing.cancel()
    await asyncio.gather(bringing, return_exceptions=True)
    return rate, server.asked


@pytest.mark.slow
@table(("each", "most"), [(0.0002, 1000), (0.0004, 1000), (0.0008, 1000), (0.0011, 909)])
def test_with_telegram_far_away_most_of_what_the_window_lets_through_passes(each, most):
    """A hundred in hand, each on its way for twice 50 ms, are a thousand a second; the processor may do fewer."""
    with asyncio.Runner(loop_factory=VirtualTime) as runner:
        rate, asked = runner.run(paced(each))
    assert 0.7 * most < rate < most
    assert asked <= COUNT / 50 + 3
