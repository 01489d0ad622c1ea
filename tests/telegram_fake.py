"""Telegram as far as a bot sees it: records what is called, answers as Telegram would, and makes updates.

The fake stands at the outermost seam, ``telegram.request.BaseRequest``, so the real Application runs, parsing included.
"""

import importlib.util
import json
import os
import re
from collections import deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from golden_seeds import SEEDS, seeds_archive
from pydantic import SecretStr
from telegram import Update
from telegram.request import BaseRequest, RequestData

from bot.application.building import build_bot
from bot.rendering.telegram.press import Action, Asked, Press
from bot.service.asking.asking import edition_of
from bot.service.corpora.reloading import Reloading
from bot.service.corpora.shelf import Shelf
from bot.service.store.sqlite import SqliteStore
from bot.service.store.sqlite_schema import IN_MEMORY
from bot.settings.settings import Settings
from bot.settings.telegram import TelegramSettings

TOKEN = "123456:a-token-that-nobody-has-ever-had-yet"
ME = {"id": 123456, "is_bot": True, "first_name": "Dateline", "username": "dateline_bot"}
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
NOW = int(NOON.timestamp())
ANN = {"id": 1001, "is_bot": False, "first_name": "Ann"}
BOB = {"id": 1002, "is_bot": False, "first_name": "Bob"}
PRIVATE = {"id": 1001, "type": "private", "first_name": "Ann"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Readers"}
PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 1080, "height": 1920}]
FORUM = {"id": -1002, "type": "supergroup", "title": "Readers' topics", "is_forum": True}
_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Call:
    url: str
    method: str
    parameters: dict[str, Any]
    files: dict[str, bytes] = field(default_factory=dict)


def api_problems(method: str, parameters: dict[str, Any]) -> list[str]:
    """Which of Telegram's rules a call breaks, where BOT_API_CHECK names a checker of them."""
    return _checker()(method, parameters)


@cache
def _checker():
    path = os.environ.get("BOT_API_CHECK")
    if not path:
        return lambda method, parameters: []
    spec = importlib.util.spec_from_file_location("bot_api_check", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.problems


class Request(BaseRequest):
    """A way to Telegram that needs no opening and no closing."""

    @property
    def read_timeout(self):
        return None

    async def initialize(self):
        pass

    async def shutdown(self):
        pass


@dataclass
class FakeTelegram(Request):
    """Records each call, with its parameters decoded. ``refuse`` makes the next call of a method fail."""

    calls: list[Call] = field(default_factory=list)
    refusals: dict[str, deque] = field(default_factory=dict)
    last_id: int = 5000
    problems: list[str] = field(default_factory=list)
    admins: set[int] = field(default_factory=set)
    files: dict[str, bytes] = field(default_factory=dict)

    def refuse(self, method: str, description: str, code: int = 400, **parameters):
        refusal = {"ok": False, "error_code": code, "description": description, "parameters": parameters}
        self.refusals.setdefault(method, deque()).append((code, refusal))

    async def do_request(self, url, method, request_data: RequestData | None = None, **timeouts):
        name = url.rsplit("/", 1)[1]
        if "/file/bot" in url:
            self.calls.append(Call(url, "download", {}))
            return 200, self.files[name]
        parameters = dict(request_data.parameters) if request_data else {}
        uploads = (request_data.multipart_data or {}) if request_data else {}
        parameters |= {field: upload[0] for field, upload in uploads.items() if field in ("photo", "document")}
        files = {field: upload[1] for field, upload in uploads.items()}
        self.calls.append(Call(url, name, json.loads(json.dumps(parameters)), files))
        self.problems += [f"{name}: {problem}" for problem in api_problems(name, self.calls[-1].parameters)]
        if self.refusals.get(name):
            code, refusal = self.refusals[name].popleft()
            return code, json.dumps(refusal).encode()
        return 200, json.dumps({"ok": True, "result": self._result(name, parameters)}).encode()

    def _result(self, method, parameters):
        if method == "getMe":
            return ME
        if method in ("sendMessage", "editMessageText"):
            self.last_id += method == "sendMessage"
            chat = {"id": parameters["chat_id"], "type": "private"}
            number = parameters.get("message_id", self.last_id)
            return {"message_id": number, "date": NOW, "chat": chat, "from": ME, "text": parameters["text"]}
        if method in ("sendPhoto", "sendDocument", "editMessageMedia"):
            self.last_id += method != "editMessageMedia"
            chat = {"id": parameters["chat_id"], "type": "private"}
            number = parameters.get("message_id", self.last_id)
            return {"message_id": number, "date": NOW, "chat": chat, "from": ME, "photo": PHOTO}
        if method == "getFile":
            name = parameters["file_id"]
            return {"file_id": name, "file_unique_id": name, "file_path": f"documents/{name}"}
        if method == "getChatMember":
            return self._member(parameters["user_id"])
        return True

    def _member(self, user):
        owner = {"status": "creator", "is_anonymous": False} if user in self.admins else {"status": "member"}
        return {**owner, "user": {"id": user, "is_bot": False, "first_name": "Somebody"}}

    def made(self, method: str) -> list[dict[str, Any]]:
        """The parameters of each call of ``method``."""
        return [call.parameters for call in self.calls if call.method == method]

    @property
    def sent(self) -> list[dict[str, Any]]:
        return self.made("sendMessage")

    @property
    def edited(self) -> list[dict[str, Any]]:
        return self.made("editMessageText")

    @property
    def texts(self) -> list[str | None]:
        """What people saw: messages, edits and toasts."""
        return [call.parameters.get("text") for call in self.calls]

    @property
    def toasts(self) -> list[str | None]:
        return [call.get("text") for call in self.made("answerCallbackQuery")]


@dataclass
class Clock:
    """What time it is."""

    now: datetime

    def today(self):
        return self.now.date()


@dataclass
class Chatting:
    """The bot on the five documents, and people who write to it."""

    telegram: FakeTelegram
    application: Any
    store: SqliteStore
    clock: Clock
    shelf: Shelf
    reloading: Reloading
    last_update: int = 0
    last_message: int = 0

    def later(self, **time: float):
        """Let so much time pass."""
        self.clock.now += timedelta(**time)

    async def update(self, kind: str, content: dict[str, Any]):
        self.last_update += 1
        raw = {"update_id": self.last_update, kind: content}
        await self.application.process_update(Update.de_json(raw, self.application.bot))

    async def write(self, text: str | None = None, *, by=ANN, chat=PRIVATE, edit: int | None = None, **more) -> int:
        """Somebody writes ``text``, or edits their message ``edit``; the id of the message."""
        self.last_message += edit is None
        number = edit or self.last_message
        content = message(number, text, by=by, chat=chat, **more)
        await self.update("edited_message" if edit else "message", {**content, **({"edit_date": NOW} if edit else {})})
        return number

    async def press(
        self, data: str, *, by=ANN, chat=PRIVATE, below: dict | None = None, message_id: int = 5001, **more
    ):
        """Somebody presses a button under the bot's message, which replies to ``below``."""
        under = message(message_id, "an answer", by=ME, chat=chat, **({"reply_to_message": below} if below else {}))
        under["reply_markup"] = with_button(data)
        query = {"id": "77", "from": by, "chat_instance": "1", "data": data, "message": {**under, **more}}
        await self.update("callback_query", query)


def with_button(data: str) -> dict[str, Any]:
    """Buttons under a message, one of which has ``data``."""
    return {
        "inline_keyboard": [[{"text": "another", "callback_data": "=done"}, {"text": "this", "callback_data": data}]]
    }


def message(number: int, text: str | None, *, by=ANN, chat=PRIVATE, **more) -> dict[str, Any]:
    """A message as Telegram sends it, with the entities that Telegram finds in its text."""
    content = {"message_id": number, "date": NOW, "chat": chat, **more}
    if by:
        content["from"] = by
    if text is not None:
        content = {"text": text, "entities": _entities(text), **content}
    return content


def _entities(text: str) -> list[dict[str, Any]]:
    found = []
    for kind, sign in (("bot_command", "/"), ("mention", "@")):
        position = 0
        for word in text.split(" "):
            if word.startswith(sign) and len(word) > 1:
                found.append({"type": kind, "offset": units(text[:position]), "length": units(word.rstrip(",.:!?"))})
            position += len(word) + 1
    return sorted(found, key=lambda entity: entity["offset"])


def units(text: str) -> int:
    """The length of ``text`` in UTF-16 units, worked out another way than the bot does."""
    return len(text) + len(_TWO_UNITS.findall(text))


@cache
def settings(**telegram) -> Settings:
    return Settings(corpus=SEEDS, telegram=TelegramSettings(token=SecretStr(TOKEN), **telegram))


def seeds_shelf() -> Shelf:
    return Shelf.of(seeds_archive(), date.today, SEEDS)


@asynccontextmanager
async def chatting(
    archive=None,
    mishaps: int = 0,
    now: datetime = NOON,
    path: Path = IN_MEMORY,
    folder: Path = SEEDS,
    shelf: Shelf | None = None,
    **configured,
):
    """The bot, initialised, until the block ends; then every call must have kept Telegram's rules.

    An unexpected error, which the bot survives, fails the test unless it is of those that ``mishaps`` announces.
    """
    telegram, store, clock = FakeTelegram(), SqliteStore(path), Clock(now)
    shelf = shelf or Shelf.of(archive or seeds_archive(), clock.today, folder)
    configuration = settings().model_copy(update=configured)
    bot = build_bot(configuration, shelf, store, clock.today, lambda: clock.now, telegram)
    application = bot.application
    await store.open()
    try:
        async with application:
            yield Chatting(telegram, application, store, clock, shelf, bot.reloading)
    finally:
        await bot.reloading.close()
        await store.close()
    assert telegram.problems == []
    assert len([text for text in telegram.texts if text and "went wrong" in text]) == mishaps


@asynccontextmanager
async def taking(archive=None, telegram=None):
    """The bot, whose ``intake`` takes updates as they come."""
    store, shelf = SqliteStore(IN_MEMORY), Shelf.of(archive or seeds_archive(), NOON.date, SEEDS)
    bot = build_bot(settings(), shelf, store, NOON.date, lambda: NOON, request=telegram or FakeTelegram())
    await store.open()
    try:
        async with bot.application:
            yield bot
    finally:
        await bot.application.post_shutdown(bot.application)


def buttons(call: dict[str, Any]) -> dict[str, str]:
    """The buttons under a message: what stands on each -> its data, or the address it leads to."""
    rows = call.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"]: button.get("callback_data") or button["url"] for row in rows for button in row}


def more(call: dict[str, Any]) -> str:
    """The data of the button that unfolds an answer."""
    return next(data for label, data in buttons(call).items() if label.endswith("more"))


def excerpts(call: dict[str, Any]) -> int:
    """How many excerpts a message shows."""
    return sum(entity["type"] == "expandable_blockquote" for entity in call["entities"])


def turning(typed: str | None, page: int = 1, action: Action = Action.TURN) -> str:
    """What a button under Ann's question carries that turns to a page of its answer, as the bot itself makes it."""
    return Press(action, Asked(ANN["id"], typed), page, edition_of(seeds_archive())).data
