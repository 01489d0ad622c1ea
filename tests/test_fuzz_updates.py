"""Whatever a client can send: the bot never fails, keeps Telegram's rules, answers once, and only if addressed."""

import asyncio
import os
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from golden_seeds import SEEDS, seeds_archive
from hypothesis import HealthCheck, given, settings
from made_updates import updates
from telegram_fake import ME, NOON, Clock, FakeTelegram, units
from telegram_fake import settings as configured

from bot.application.building import build_bot
from bot.delivery.wire import decoded, encoded
from bot.service.corpora.shelf import Shelf
from bot.service.store.sqlite import SqliteStore
from bot.service.store.sqlite_schema import IN_MEMORY

SENDING = ("sendMessage", "sendPhoto", "sendDocument")
WRITING = (*SENDING, "editMessageText", "editMessageMedia", "editMessageReplyMarkup", "deleteMessage")


class Fuzzed:
    """The whole bot, fed with updates; what it calls and where it fails is kept for each."""

    def __init__(self, bot, telegram, clock):
        self.bot, self.telegram, self.clock, self.errors, self.number = bot, telegram, clock, [], 0
        bot.application.add_error_handler(self._failed)

    async def _failed(self, update, context):
        self.errors.append(context.error)

    async def take(self, content):
        """What is called because of an update, and what went wrong."""
        self.number += 1
        self.clock.now += timedelta(minutes=1)  # so that nobody asks too much at once
        self.errors.clear()
        self.telegram.calls.clear()
        await self.bot.intake.take(decoded(encoded({"update_id": self.number, **content})))
        return list(self.telegram.calls), list(self.errors)


async def give_up(seconds):
    raise AssertionError("nothing is to be waited for here")


@asynccontextmanager
async def fuzzed():
    store, telegram, clock = SqliteStore(IN_MEMORY), FakeTelegram(), Clock(NOON)
    shelf = Shelf.of(seeds_archive(), clock.today, SEEDS)
    bot = build_bot(configured(), shelf, store, clock.today, lambda: clock.now, telegram, give_up)
    await store.open()
    async with bot.application:
        yield Fuzzed(bot, telegram, clock)
    await bot.application.post_shutdown(bot.application)
    assert telegram.problems == []


def check(update, calls, errors):
    """The rules that hold whatever comes in."""
    assert errors == []
    made = [call.method for call in calls]
    assert sum(made.count(method) for method in ("sendMessage", "editMessageText")) <= 2
    for method in ("sendPhoto", "sendDocument", "answerCallbackQuery", "answerInlineQuery"):
        assert made.count(method) <= 1
    kind, content = next(iter(update.items()))
    if kind in ("message", "edited_message"):
        assert made.count("sendMessage") <= 1
        if content["chat"]["type"] != "private" and not is_addressed(content):
            assert not set(made) & set(WRITING)
    elif kind not in ("callback_query", "inline_query"):
        assert not set(made) & set(WRITING)
    for call in calls:
        check_call(call.parameters)


def is_addressed(content) -> bool:
    """Seen more coarsely than the bot sees it: without a command, a name or a reply it has nothing to say."""
    text = content.get("text", "").strip()
    replied = content.get("reply_to_message", {}).get("from", {}).get("id") == ME["id"]
    named = any(one["type"] in ("mention", "text_mention") for one in content.get("entities", []))
    return bool(text) and (text.startswith("/") or named or replied)


def check_call(parameters):
    """What Telegram's own description of its methods doesn't say in a form that a program can check."""
    if "text" in parameters and "entities" in parameters:
        assert 0 < units(parameters["text"]) <= 4096
        for entity in parameters["entities"] or []:
            assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= units(parameters["text"])
    for row in (parameters.get("reply_markup") or {}).get("inline_keyboard", []):
        for button in row:
            assert len(button.get("callback_data", "").encode()) <= 64
    results = parameters.get("results", [])
    assert len(results) <= 50
    assert len({one["id"] for one in results}) == len(results)


def feed(examples):
    """Feed the bot with so many updates."""
    with asyncio.Runner() as runner:
        opened = fuzzed()
        bot = runner.run(opened.__aenter__())

        @settings(max_examples=examples, suppress_health_check=list(HealthCheck))
        @given(updates())
        def fed(update):
            check(update, *runner.run(bot.take(update)))

        try:
            fed()
        finally:
            runner.run(opened.__aexit__(None, None, None))


@pytest.mark.slow
@pytest.mark.each_engine
def test_whatever_a_client_sends_is_answered_by_the_rules():
    feed(20)


@pytest.mark.slow
def test_whatever_a_client_sends_is_answered_by_the_rules_at_length():
    """``FUZZ_UPDATES`` says how many are sent."""
    feed(int(os.environ.get("FUZZ_UPDATES", "500")))
