"""A Bot API server that is as cheap as one can be, so that a bot is measured and not its server.

It hands out text messages of many chats through getUpdates, or sends them to the webhook that it is told of, and takes
whatever is sent. It listens on 127.0.0.1
alone, and knows no more of HTTP than a bot's client uses: requests with a Content-Length or in chunks, kept alive.
"""

import asyncio
import json
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from benchmarks.webhook_sender import send, told_of

Raw: TypeAlias = dict[str, Any]

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)
_OFFSET = re.compile(rb'offset"?(?:=|:\s*"?|"\r\n\r\n)(-?\d+)')
_LIMIT = re.compile(rb'limit"?(?:=|:\s*"?|"\r\n\r\n)(\d+)')
_CHAT = re.compile(rb'chat_id"?(?:=|:\s*"?|"\r\n\r\n)(-?\d+)')
_BATCH = 100
_FIRST_CHAT = 1000
CHATS = ("both", "private", "groups")
_ME = {"id": 1, "is_bot": True, "first_name": "Stub", "username": "stub_bot", "can_join_groups": True}


def updates(texts: Sequence[str], count: int, chats: str = "both") -> list[Raw]:
    """``count`` messages with ``texts`` in turn, each from a chat of its own: private, a group, or every other one."""
    return [_message(number, texts[number % len(texts)], chats) for number in range(count)]


def _message(number: int, text: str, chats: str) -> Raw:
    ann = {"id": _FIRST_CHAT + number, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    private: Raw = {"id": ann["id"], "type": "private", "first_name": "Ann"}
    group: Raw = {"id": -(10**12) - _FIRST_CHAT - number, "type": "supergroup", "title": "Readers"}
    message = {
        "message_id": number + 1,
        "date": 1_767_225_600,
        "chat": group if chats == "groups" or (chats == "both" and number % 2) else private,
        "from": ann,
        "text": text,
    }
    return {"update_id": number + 1, "message": message}


@dataclass
class Stub:
    """What is to be handed out, at which pace, and what has come back.

    ``latency`` is in seconds, added to each request; ``rate`` is updates a second, None for all at once. ``asked`` and
    ``answered`` hold, by chat, the moment (``time.perf_counter``) an update was due and the moment its answer arrived.
    """

    pending: Sequence[Raw]
    latency: float = 0.0
    rate: float | None = None
    asked: dict[int, float] = field(default_factory=dict)
    answered: dict[int, float] = field(default_factory=dict)
    began: float = 0.0
    served: int = 0
    pictures: int = 0
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    done: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self._encoded = [json.dumps(update).encode() for update in self.pending]
        self._chats = [update["message"]["chat"]["id"] for update in self.pending]
        self._next = 0

    async def result(self, method: bytes, body: bytes) -> bytes:
        """The JSON of what ``method`` gives."""
        if self.latency:
            await asyncio.sleep(self.latency)
        if method == b"getUpdates":
            limit = int(found[1]) if (found := _LIMIT.search(body)) else _BATCH
            return await self._updates(int(found[1]) if (found := _OFFSET.search(body)) else 0, min(limit, _BATCH))
        if method == b"setWebhook":
            self._sending = asyncio.create_task(send(*told_of(body), self._following))
            return b"true"
        if method == b"getMe":
            return json.dumps(_ME).encode()
        if method == b"sendMessage":
            return self._sent(_chat_in(body))
        if method == b"sendPhoto":
            self.pictures += 1
            return _written(_chat_in(body))
        return b"true"

    def _sent(self, chat: int) -> bytes:
        self.answered.setdefault(chat, time.perf_counter())
        if len(self.answered) == len(self._chats):
            self.done.set()
        return _written(chat)

    async def _updates(self, offset: int, limit: int) -> bytes:
        self.began = self.began or time.perf_counter()
        self.begun.set()
        first = max(offset - 1, 0)
        due = self._due()
        if first >= due:
            await asyncio.sleep(0.01 if first < len(self._encoded) else 0.2)
            due = self._due()
        last = min(first + limit, due)
        for i in range(first, last):
            self.asked.setdefault(self._chats[i], self._moment(i))
        return b"[" + b",".join(self._encoded[first:last]) + b"]"

    async def _following(self) -> bytes | None:
        """The next update for a webhook, when it is due and has come so far; None if there is none."""
        self.began = self.began or time.perf_counter()
        self.begun.set()
        i, self._next = self._next, self._next + 1
        if i >= len(self._encoded):
            return None
        if self.rate is not None:
            await asyncio.sleep(self._moment(i) - time.perf_counter())
        if self.latency:
            await asyncio.sleep(self.latency)
        self.asked.setdefault(self._chats[i], self._moment(i))
        return self._encoded[i]

    def _due(self) -> int:
        if self.rate is None:
            return len(self._encoded)
        return min(len(self._encoded), int((time.perf_counter() - self.began) * self.rate))

    def _moment(self, i: int) -> float:
        return time.perf_counter() if self.rate is None else self.began + (i + 1) / self.rate


def _chat_in(body: bytes) -> int:
    found = _CHAT.search(body)
    assert found is not None  # every message says where it goes
    return int(found[1])


def _written(chat: int) -> bytes:
    """What Telegram tells of a message that was sent."""
    return b'{"message_id":7,"date":1767225600,"chat":{"id":%d,"type":"private"},"text":"x"}' % chat


class _Connection(asyncio.Protocol):
    def __init__(self, stub: Stub) -> None:
        self._stub, self._held, self._tasks = stub, b"", set[asyncio.Task[None]]()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._held += data
        while request := self._next():
            task = asyncio.get_running_loop().create_task(self._answer(*request))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _next(self) -> tuple[bytes, bytes] | None:
        """The method and the body of a request that has come whole; what follows it is held."""
        head, found, rest = self._held.partition(b"\r\n\r\n")
        if not found:
            return None
        if _CHUNKED.search(head):
            body, found, left = rest.partition(b"0\r\n\r\n")
            if not found:
                return None
        else:
            length = int(matched[1]) if (matched := _LENGTH.search(head)) else 0
            if len(rest) < length:
                return None
            body, left = rest[:length], rest[length:]
        self._held = left
        target = head.split(b" ", 2)[1]
        path, _, query = target.partition(b"?")
        return path.rsplit(b"/", 1)[1], body + query

    async def _answer(self, method: bytes, body: bytes) -> None:
        content = b'{"ok":true,"result":' + await self._stub.result(method, body) + b"}"
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(content)
        if not self._transport.is_closing():
            self._transport.write(head + content)
            self._stub.served += 1


async def serve(stub: Stub) -> asyncio.Server:
    """Serve ``stub`` on a free port of 127.0.0.1."""
    return await asyncio.get_running_loop().create_server(lambda: _Connection(stub), "127.0.0.1", 0)
