"""What is measured, that nobody's words get into it, and what health and readiness say."""

import socket
from contextlib import closing

import pytest
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client.parser import text_string_to_metric_families
from tables import table
from telegram.error import RetryAfter, TelegramError
from telegram_fake import ANN, GROUP, ME, TOKEN, FakeTelegram, message, taking

from bot.answers.commands import COMMANDS
from bot.delivery.patience import Patience
from bot.delivery.watched import Watched
from bot.errors import MonitoringError, StoreError
from bot.service.asking.outcome import Outcome
from bot.service.monitoring.metrics import Metrics
from bot.service.monitoring.readiness import Readiness, store_answers, telegram_is_heard
from bot.service.monitoring.server import Monitor
from bot.service.monitoring.watched_store import watched
from bot.service.store.sqlite import SqliteStore
from bot.service.store.sqlite_schema import IN_MEMORY


def samples(metrics: Metrics) -> dict[tuple[str, ...], float]:
    """Each value by the name of its metric and the values of its labels, in the order of their names."""
    families = text_string_to_metric_families(metrics.exposed.decode())
    return {(one.name, *one.labels.values()): one.value for family in families for one in family.samples}


def question(number: int, text: str, **more) -> dict:
    return {"update_id": number, "message": message(number, text, **more)}


@table(
    ("asked", "command", "outcome"),
    [
        ("/who Abe", "who", Outcome.FOUND),
        ("/WHO@dateline_bot Abe", "who", Outcome.FOUND),
        ("/help", "help", Outcome.FOUND),
        ("/who Aba", "who", Outcome.ASKED_BACK),
        ("/search xylophone", "search", Outcome.MISSING),
        ("xylophone", "ask", Outcome.MISSING),
        ("/xylophone", "unknown", Outcome.MISSING),
    ],
)
async def test_an_answer_is_counted_by_its_command_and_outcome(asked, command, outcome):
    async with taking() as bot:
        await bot.intake.take(question(1, asked))
    found = samples(bot.metrics)
    assert found["dateline_answers_total", command, outcome] == 1
    assert found["dateline_answer_seconds_count", command] == 1
    assert found["dateline_updates_total", "message"] == 1
    assert found["dateline_update_seconds_count",] == 1
    assert found["dateline_updates_in_hand",] == 0


class Broken:
    """An archive that nothing can be asked of."""

    documents = passages = plans = ()
    meaning = None
    by_entity = entities = {}  # noqa: RUF012 - nothing is ever put in


async def test_an_answer_that_fails_is_counted_as_an_error():
    async with taking(Broken()) as bot:
        await bot.intake.take(question(1, "/timeline"))
    found = samples(bot.metrics)
    assert found["dateline_answers_total", "timeline", Outcome.ERROR] == 1
    assert found["dateline_updates_failed_total", "unexpected"] == 1


async def test_inline_queries_are_counted_by_whether_there_is_anything():
    async with taking() as bot:
        for number, typed in enumerate(["putin", "xylophone"], 1):
            query = {"id": "9", "from": ANN, "query": typed, "offset": ""}
            await bot.intake.take({"update_id": number, "inline_query": query})
    found = samples(bot.metrics)
    assert found["dateline_answers_total", "inline", Outcome.FOUND] == 1
    assert found["dateline_answers_total", "inline", Outcome.MISSING] == 1


async def test_what_comes_again_and_what_is_malformed_is_counted_and_not_answered():
    async with taking(telegram=(telegram := FakeTelegram())) as bot:
        for raw in (question(1, "/help"), question(1, "/help"), {"update_id": 2, "message": {"text": "/help"}}):
            await bot.intake.take(raw)
    found = samples(bot.metrics)
    assert len(telegram.sent) == 1
    assert found["dateline_updates_skipped_total", "answered before"] == 1
    assert found["dateline_updates_skipped_total", "malformed"] == 1


@table(
    ("code", "kind"),
    [(400, "refused"), (403, "forbidden"), (409, "conflict"), (401, "token")],
)
async def test_what_telegram_refuses_is_counted_by_method_and_kind(code, kind):
    telegram = FakeTelegram()
    async with taking(telegram=telegram) as bot:
        telegram.refuse("sendMessage", "No: chat not found", code)
        await bot.intake.take(question(1, "/help"))
    assert samples(bot.metrics)["dateline_api_errors_total", kind, "sendMessage"] == 1


async def test_the_name_of_a_file_that_cannot_be_had_is_no_label():
    class Gone(FakeTelegram):
        async def do_request(self, url, *rest, **more):
            return 404, b"gone"

    metrics = Metrics()
    way, url = Watched(Gone(), metrics.telegram), f"https://api.telegram.org/file/bot{TOKEN}/documents/diary.pdf"
    with pytest.raises(TelegramError):
        await way.retrieve(url)
    (counted,) = [labels for name, *labels in samples(metrics) if name == "dateline_api_errors_total"]
    assert "a file" in counted


async def test_waits_are_counted_and_summed():
    metrics, outcomes = Metrics(), [RetryAfter(7), True]

    async def call():
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def sleep(seconds):
        pass

    await Patience(metrics.telegram, sleep).process_request(call, (), {}, "sendMessage", {}, None)
    found = samples(metrics)
    assert found["dateline_api_waits_total", "flood"] == 1
    assert found["dateline_api_wait_seconds_total", "flood"] == 7


class Full(SqliteStore):
    """A store whose disk is full."""

    async def preferences(self, *chats):
        raise StoreError(IN_MEMORY, "database or disk is full")


async def test_what_the_store_cannot_do_is_counted_and_still_raised():
    metrics = Metrics()
    with pytest.raises(StoreError):
        await watched(Full(IN_MEMORY), metrics.store).preferences(1)
    assert samples(metrics)["dateline_store_errors_total", "preferences"] == 1


NASTY = ["/zzz9 secretword", "/who secretword", '/x"}', "secretword\n{}", "/" + "q" * 32, "/who@other_bot x", "\ud83d"]


async def test_nothing_that_anybody_types_and_no_token_or_id_becomes_a_label():
    telegram = FakeTelegram()
    async with taking(telegram=telegram) as bot:
        number = 0
        for text in NASTY:
            under = message(9, "an answer", by=ME)
            for kind, content in (
                ("message", message(1, text, chat={**GROUP, "title": "secretword"})),
                ("message", message(1, text)),
                ("inline_query", {"id": "9", "from": ANN, "query": text, "offset": text}),
                ("callback_query", {"id": "7", "from": ANN, "chat_instance": "1", "data": text, "message": under}),
                ("secretword", {"secretword": text}),
            ):
                number += 1
                await bot.intake.take({"update_id": number, kind: content})
    values = {label for one, *labels in samples(bot.metrics) for label in labels if not one.endswith("_bucket")}
    assert not [
        bad
        for bad in ("secretword", TOKEN.partition(":")[2], "zzz9", "qqq", "1001", "123456:")
        if bad in " ".join(values)
    ]
    methods = {call.method for call in telegram.calls}
    kinds = {"message", "inline_query", "callback_query", "other"}
    assert values <= {*COMMANDS, *Outcome, *kinds, *methods, "inline", "unknown", "malformed", "default"}


async def ready(*checks):
    application = Monitor(Metrics(), Readiness(dict(enumerate(checks)))).application()
    async with TestClient(TestServer(application)) as client:
        response = await client.get("/readyz")
        return response.status, await response.text()


async def test_a_bot_is_ready_when_its_store_answers_and_telegram_has():
    store, metrics = SqliteStore(IN_MEMORY), Metrics()
    await store.open()
    metrics.telegram.heard = 100.0
    assert await ready(store_answers(store), telegram_is_heard(metrics.telegram, 120, lambda: 200.0)) == (
        200,
        "ready\n",
    )
    await store.close()


async def test_what_is_in_the_way_is_said():
    metrics = Metrics()
    status, text = await ready(store_answers(Full(IN_MEMORY)), telegram_is_heard(metrics.telegram, 120))
    assert status == 503
    assert text == "0: the store can't be read; the log says why\n1: Telegram hasn't answered yet\n"


async def test_long_silence_of_telegrams_is_told():
    metrics = Metrics()
    metrics.telegram.heard = 100.0
    assert await ready(telegram_is_heard(metrics.telegram, 120, lambda: 400.0)) == (
        503,
        "0: Telegram hasn't answered for 300 seconds\n",
    )


async def test_health_and_metrics_are_served():
    async with TestClient(TestServer(Monitor(Metrics(), Readiness({})).application())) as client:
        assert (await client.get("/healthz")).status == 200
        response = await client.get("/metrics")
        assert response.headers["Content-Type"].startswith("text/plain; version=")
        assert "dateline_updates_in_hand 0.0" in await response.text()
        assert (await client.get("/")).status == 404


async def test_a_port_that_is_taken_is_said_in_a_sentence():
    with closing(socket.create_server(("127.0.0.1", 0))) as held:
        port = held.getsockname()[1]
        with pytest.raises(MonitoringError, match=f"can't be served on 127.0.0.1, port {port}"):
            await Monitor(Metrics(), Readiness({})).open("127.0.0.1", port)
