"""What goes wrong on the way to Telegram, done to the whole bot over real HTTP: it goes on, and nothing is lost."""

import asyncio
import json
import socket

import pytest
from faulty_telegram import (
    LIMIT,
    FakeTime,
    FaultyTelegram,
    body,
    broken_off,
    broken_off_in_the_middle,
    refusal,
    running,
    silent,
)
from structlog.testing import capture_logs
from telegram_fake import ANN, GROUP, TOKEN

pytestmark = pytest.mark.slow

ON_THE_WAY = {
    "flood": refusal(429, "Too Many Requests: retry after 5", retry_after=5),
    "server": refusal(500, "Internal Server Error"),
    "gateway": body(b"<html>Bad Gateway</html>", 502),
    "timeout": silent,
    "broken off": broken_off,
    "broken off in the middle": broken_off_in_the_middle,
    "no JSON": body(b"<html>Sign in to the hotel's network</html>"),
    "half of JSON": body(b'{"ok":true,"result":{"mess'),
}
# Updates are waited for half a minute and more, so that no answer comes isn't tried here.
AT_THE_WAY_IN = {name: fault for name, fault in ON_THE_WAY.items() if fault is not silent}
AT_THE_WAY_IN |= {"nothing": body(b""), "no list": body(b'{"ok":true,"result":7}')}


@pytest.mark.parametrize("fault", ON_THE_WAY.values(), ids=ON_THE_WAY)
async def test_an_answer_that_fails_on_the_way_is_sent_again(fault):
    server = FaultyTelegram()
    server.faults["sendMessage"] += [fault, fault]
    server.ask("/help")
    async with running(server, FakeTime(), patience=0.1 if fault is silent else LIMIT):
        await server.called("sendMessage")
        await server.confirmed()
    assert server.tries["sendMessage"] == 3 or (fault is silent and server.tries["sendMessage"] > 3)


@pytest.mark.parametrize("fault", AT_THE_WAY_IN.values(), ids=AT_THE_WAY_IN)
async def test_asking_for_updates_goes_on_after_it_has_failed(fault):
    server, time = FaultyTelegram(), FakeTime()
    server.faults["getUpdates"] += [fault, fault]
    server.ask("/help")
    async with running(server, time):
        await server.called("sendMessage")
        await server.confirmed()
    assert server.tries["sendMessage"] == 1


async def test_telegram_says_how_long_to_wait():
    server, time = FaultyTelegram(), FakeTime()
    server.faults["sendMessage"] += [refusal(429, "Too Many Requests: retry after 77", retry_after=77)]
    server.ask("/help")
    async with running(server, time):
        await server.called("sendMessage")
    assert time.waits == [77]


async def test_only_the_chat_that_telegram_holds_up_waits():
    server, released = FaultyTelegram(), asyncio.Event()

    class Held(FakeTime):
        async def sleep(self, seconds):
            await released.wait()

    server.faults["sendMessage"] += [refusal(429, "Too Many Requests: retry after 5", retry_after=5)]
    server.ask("/help")
    for other in range(2001, 2011):
        server.ask("/help", by={**ANN, "id": other}, chat={"id": other, "type": "private"})
    async with running(server, Held()):
        await server.called("sendMessage", 10)
        released.set()
        await server.called("sendMessage", 11)
        await server.confirmed()
    assert server.calls[-1] != server.calls[0]
    assert {given["chat_id"] for name, given in server.calls if name == "sendMessage"} == {1001, *range(2001, 2011)}


async def test_names_that_are_not_resolved_for_a_while_are_waited_out(monkeypatch):
    real, failures = asyncio.BaseEventLoop.getaddrinfo, [1, 2]

    async def getaddrinfo(loop, host, *rest, **more):
        if host == "telegram.invalid" and failures:
            failures.pop()
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return await real(loop, "127.0.0.1" if host == "telegram.invalid" else host, *rest, **more)

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", getaddrinfo)
    server = FaultyTelegram()
    server.ask("/help")
    async with running(server, FakeTime(), "http://telegram.invalid:{port}"):
        await server.called("sendMessage")
    assert not failures


REFUSALS = {
    "chat gone": (400, "Bad Request: chat not found"),
    "kicked": (403, "Forbidden: bot was kicked from the supergroup chat"),
    "blocked": (403, "Forbidden: bot was blocked by the user"),
    "deactivated": (403, "Forbidden: user is deactivated"),
    "no rights": (400, "Bad Request: not enough rights to send text messages to the chat"),
    "nobody may write": (400, "Bad Request: CHAT_WRITE_FORBIDDEN"),
    "topic closed": (400, "Bad Request: TOPIC_CLOSED"),
    "topic gone": (400, "Bad Request: message thread not found"),
}


@pytest.mark.parametrize("refused", REFUSALS.values(), ids=REFUSALS)
async def test_what_telegram_refuses_for_good_is_over_with_one_line_in_the_log(refused):
    server = FaultyTelegram()
    server.faults["sendMessage"] += [refusal(*refused)]
    server.ask("/help", chat=GROUP)
    with capture_logs() as logs:
        async with running(server, FakeTime()):
            await server.confirmed()
            server.ask("/help", number=9)
            await server.called("sendMessage")
            await server.confirmed()
    assert [log["event"] for log in logs if log["log_level"] != "info"] == ["Telegram didn't take it"]
    assert server.tries["sendMessage"] == 2


OURS = {
    "markup": "Bad Request: can't parse entities: unexpected end tag at byte offset 5",
    "length": "Bad Request: message is too long",
    "buttons": "Bad Request: BUTTON_DATA_INVALID",
}


@pytest.mark.parametrize("reason", OURS.values(), ids=OURS)
async def test_what_telegram_refuses_for_a_mistake_of_ours_is_told_to_whoever_asked(reason):
    server = FaultyTelegram()
    server.faults["sendMessage"] += [refusal(400, reason)]
    server.ask("/help")
    with capture_logs() as logs:
        async with running(server, FakeTime()):
            told = await server.called("sendMessage")
            await server.confirmed()
    (error,) = (log for log in logs if log["log_level"] == "error")
    assert error["id"] in told["text"]


async def test_an_answer_whose_question_is_deleted_arrives_without_a_reply():
    server = FaultyTelegram()
    server.faults["sendMessage"] += [refusal(400, "Bad Request: message to be replied not found")]
    server.ask("/help", chat=GROUP)
    async with running(server, FakeTime()):
        assert "reply_parameters" not in await server.called("sendMessage")
        await server.confirmed()


STALE = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def test_a_press_and_a_query_that_have_grown_old_are_over():
    server = FaultyTelegram()
    query = {"id": "7", "from": ANN, "chat_instance": "1", "data": "garbage"}
    server.updates += [
        {"update_id": 1, "callback_query": query},
        {"update_id": 2, "inline_query": {"id": "9", "from": ANN, "query": "Abe", "offset": ""}},
    ]
    for method in ("answerCallbackQuery", "answerInlineQuery"):
        server.faults[method] += [refusal(400, STALE)]
    with capture_logs() as logs:
        async with running(server, FakeTime()):
            await server.confirmed()
    assert [log for log in logs if log["log_level"] != "info"] == []


MALFORMED = [
    {"update_id": 1},
    {"update_id": 1, "message": {}},
    {"update_id": 1, "message": {"message_id": 1, "text": "/help"}},
    {"update_id": 1, "message": None},
    {"update_id": 1, "message": 5},
    {
        "update_id": 1,
        "message": {"message_id": 1, "date": "then", "chat": {"id": 1, "type": "private"}, "text": "/help"},
    },
    {"update_id": 1, "a_kind_of_the_future": {"x": [1]}},
    {"update_id": 1, "callback_query": {"id": "1"}},
    {"update_id": 1, "inline_query": [1]},
    "no update",
]


@pytest.mark.parametrize("malformed", MALFORMED, ids=map(json.dumps, MALFORMED))
async def test_a_malformed_update_is_over_and_holds_up_no_other(malformed):
    server = FaultyTelegram()
    server.faults["getUpdates"] += [body(json.dumps({"ok": True, "result": [malformed]}).encode())]
    server.ask("/help", number=2)
    async with running(server, FakeTime()):
        await server.called("sendMessage")
        await server.confirmed()
    assert server.tries["sendMessage"] == 1


async def test_what_telegram_adds_in_the_future_does_no_harm():
    server = FaultyTelegram()
    server.ask("/help", a_field_of_the_future={"x": 1}, entities=[{"type": "of_the_future", "offset": 0, "length": 5}])
    async with running(server, FakeTime()):
        await server.called("sendMessage")
        await server.confirmed()


HOUR = 3600
DOWN = [broken_off, refusal(502, "Bad Gateway"), body(b"<html>Down</html>", 503), broken_off_in_the_middle]


async def test_after_an_outage_of_an_hour_the_bot_answers_what_was_asked_before_and_after():
    server, time, met, back = FaultyTelegram(), FakeTime(), [0], []

    async def outage(request):
        met[0] += 1
        if time.now > HOUR:
            server.outage = None
            back.append(time.now)
        return await DOWN[met[0] % len(DOWN)](request)

    async with running(server, time):
        await server.called("setMyCommands", 9)
        server.ask("/help")
        server.faults["sendMessage"] += [broken_off]
        await server.until(lambda: server.tries["sendMessage"])
        server.outage = outage
        await server.until(lambda: not server.outage)
        server.ask("/help", number=9)
        await server.called("sendMessage", 2)
        await server.confirmed()
    waits_once_more = 60 + 30  # whoever asks for updates, and whoever answers: the longest that each rests
    assert HOUR < back[0] < time.now <= back[-1] + waits_once_more
    assert met[0] < 400  # neither tries without rest
    assert server.tries["getMe"] == 1


async def test_another_program_with_the_same_token_is_said_plainly_given_way_to_and_outlived():
    server, time = FaultyTelegram(), FakeTime()
    conflict = refusal(409, "Conflict: terminated by other getUpdates request; make sure that only one runs")
    server.faults["getUpdates"] += [conflict] * 8
    server.ask("/help")
    with capture_logs() as logs:
        async with running(server, time):
            await server.called("sendMessage")
            await server.confirmed()
    told = [log["event"] for log in logs if log["log_level"] == "error"]
    assert told == ["another program asks for updates with the same token: stop one of them"] * 8
    assert time.waits == [1, 2, 4, 8, 16, 32, 60, 60]
    assert TOKEN.partition(":")[2] not in str(logs)
