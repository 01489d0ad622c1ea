"""The log: text or JSON, and never the token."""

import asyncio
import io
import json
import logging

import pytest
import structlog
from aiohttp.test_utils import TestServer
from pydantic import SecretStr
from telegram_fake import GROUP, FakeTelegram, message, taking

from bot.cli.logs import set_up_logging
from bot.service.monitoring.metrics import Metrics
from bot.service.monitoring.readiness import Readiness
from bot.service.monitoring.server import Monitor
from bot.settings.sections import LogSettings

TOKEN = "123456:the-secret"
SECRET = "the-secret"


@pytest.fixture
def written():
    """Sets the log up and gives what it writes; in the end everything is as before."""
    root, level = logging.getLogger(), logging.getLogger().level
    handlers, stream = root.handlers[:], io.StringIO()

    def set_up(**settings) -> io.StringIO:
        set_up_logging(LogSettings(**settings), [SecretStr(TOKEN)], stream)
        return stream

    yield set_up
    logging.captureWarnings(False)
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)


def fail() -> None:
    secret = TOKEN
    raise ValueError(f"https://api.telegram.org/bot{secret}/getMe")


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_token_is_hidden_wherever_it_stands(written, form):
    stream = written(level="debug", format=form)
    log, own = logging.getLogger("telegram.ext"), structlog.get_logger("bot")
    log.debug("Set Bot API URL: %s", f"https://x/bot{TOKEN}")
    log.warning("encoded %s", TOKEN.replace(":", "%3A"))
    own.info("started", token=TOKEN, more={"deep": [TOKEN]})
    try:
        fail()
    except ValueError as error:
        log.exception("failed")
        own.error("failed", exc_info=error)
    assert len(stream.getvalue().splitlines()) >= 5
    assert SECRET not in stream.getvalue()


def test_a_line_of_json_is_an_object(written):
    stream = written(format="json")
    structlog.get_logger("bot").info("started", documents=5)
    logging.getLogger("telegram").warning("slow")
    first, second = map(json.loads, stream.getvalue().splitlines())
    assert (first["event"], first["documents"], first["level"], first["logger"]) == ("started", 5, "info", "bot")
    assert (second["event"], second["level"]) == ("slow", "warning")


@pytest.mark.parametrize("name", ["httpx", "httpcore.connection"])
def test_libraries_that_log_addresses_are_silent(written, name):
    stream = written(level="debug")
    logging.getLogger(name).info("HTTP Request: POST ...")
    assert not stream.getvalue()


def test_less_than_the_level_is_not_written(written):
    stream = written(level="warning")
    structlog.get_logger("bot").info("started")
    assert not stream.getvalue()


@pytest.mark.parametrize(("level", "lines"), [("info", 1), ("debug", 2)])
def test_a_traceback_of_telegrams_library_is_one_line_unless_debugging(written, level, lines):
    stream = written(level=level)
    try:
        fail()
    except ValueError:
        logging.getLogger("telegram.ext").exception("failed")
    assert "ValueError" in stream.getvalue()
    assert min(len(stream.getvalue().splitlines()), 2) == lines


@pytest.mark.parametrize("form", ["text", "json"])
async def test_every_line_about_an_update_names_its_number_and_no_other_does(written, form):
    stream, telegram = written(format=form), FakeTelegram()
    async with taking(telegram=telegram) as bot:
        telegram.refuse("sendMessage", "Forbidden: bot was kicked", 403)
        await bot.intake.take({"update_id": 987654321, "message": message(1, "/help", chat=GROUP)})
        await bot.intake.take({"update_id": 987654322, "message": {}})
        logging.getLogger("telegram").warning("something else")
    lines = stream.getvalue().splitlines()
    assert ["987654321" in line for line in lines] == [True, False, False]
    assert ["987654322" in line for line in lines] == [False, True, False]


NO_HTTP = {
    "BadStatusLine": b"GET / HTTP/9.9x\r\n\r\n",
    "BadHttpMessage": b"GET / HTTP/1.1\r\nContent-Length: secretword\r\n\r\n",
    "LineTooLong": b"GET /" + b"secretword" * 1000 + b" HTTP/1.1\r\n\r\n",
}


@pytest.mark.parametrize("level", ["info", "debug"])
@pytest.mark.parametrize("reason", NO_HTTP)
async def test_bytes_that_are_no_http_cost_a_line_that_does_not_hold_them(written, reason, level):
    stream = written(level=level, format="json")
    async with TestServer(Monitor(Metrics(), Readiness({})).application()) as server:
        reader, writer = await asyncio.open_connection(server.host, server.port)
        writer.write(NO_HTTP[reason])
        await reader.read()
        writer.close()
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    told = [(line["event"], line["reason"]) for line in lines if line["logger"] == "aiohttp.server"]
    assert told == [("what came is no HTTP, and is refused", reason)]
    assert "secretword" not in stream.getvalue()
    assert "Traceback" not in stream.getvalue()
