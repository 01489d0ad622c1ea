"""The way to Telegram, over real HTTP to a server in the same process."""

import asyncio
import socket
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot, InputFile
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from bot.delivery.transport import Transport

TOKEN = "123456:a-token-that-nobody-has"
MESSAGE = {"message_id": 1, "date": 1_767_225_600, "chat": {"id": 5, "type": "private"}, "text": "a"}


@asynccontextmanager
async def bot_on(answer):
    """A bot whose every call but getMe is answered by ``answer``, a handler of aiohttp."""

    async def handle(request):
        if request.path.endswith("getMe"):
            me = {"id": 1, "is_bot": True, "first_name": "B", "username": "b_bot"}
            return web.json_response({"ok": True, "result": me})
        return await answer(request)

    application = web.Application()
    application.router.add_post("/{tail:.*}", handle)
    async with TestServer(application) as server:
        url = str(server.make_url("/bot"))
        async with Bot(TOKEN, base_url=url, request=Transport(), get_updates_request=Transport()) as bot:
            yield bot


async def test_a_message_goes_out_as_json_and_comes_back_parsed():
    seen = []

    async def answer(request):
        seen.append((request.content_type, await request.json()))
        return web.json_response({"ok": True, "result": MESSAGE})

    async with bot_on(answer) as bot:
        sent = await bot.send_message(5, "Путин 安倍 \U0001f600")
    assert sent.message_id == 1
    assert seen == [("application/json", {"chat_id": 5, "text": "Путин 安倍 \U0001f600"})]


async def test_parameters_in_the_address_go_into_the_body():
    seen = []

    async def answer(request):
        seen.append((request.query_string, dict(await request.post())))
        return web.json_response({"ok": True, "result": []})

    async with bot_on(answer) as bot:
        await bot.request.post(f"{bot.base_url}/getUpdates?offset=5&allowed_updates=%5B%22message%22%5D")
    assert seen == [("", {"offset": "5", "allowed_updates": '["message"]'})]


async def test_a_file_goes_out_as_a_form_in_parts():
    seen = {}

    async def answer(request):
        form = await request.post()
        seen.update(chat=form["chat_id"], name=form["document"].filename, content=form["document"].file.read())
        return web.json_response({"ok": True, "result": MESSAGE})

    async with bot_on(answer) as bot:
        await bot.send_document(5, InputFile(b"a,b\n", filename="days.csv", attach=False))
    assert seen == {"chat": "5", "name": "days.csv", "content": b"a,b\n"}


@pytest.mark.parametrize(
    ("status", "content", "error"),
    [
        (400, {"ok": False, "description": "Bad Request: chat not found"}, BadRequest),
        (429, {"ok": False, "description": "Too Many", "parameters": {"retry_after": 3}}, RetryAfter),
        (500, {"ok": False, "description": "Internal"}, NetworkError),
        (502, None, NetworkError),
        (301, None, NetworkError),
    ],
)
async def test_what_the_server_refuses_is_an_error_of_its_kind(status, content, error):
    async def answer(request):
        return web.json_response(content, status=status) if content else web.Response(text="<html>", status=status)

    async with bot_on(answer) as bot:
        with pytest.raises(error) as raised:
            await bot.send_message(5, "a")
    assert TOKEN not in str(raised.value)


async def test_a_server_that_does_not_answer_is_timed_out():
    forever = asyncio.Event()

    async def answer(request):
        await forever.wait()

    async with bot_on(answer) as bot:
        with pytest.raises(TimedOut):
            await bot.send_message(5, "a", read_timeout=0.01)
        forever.set()


async def test_a_connection_that_breaks_is_a_network_error_without_the_token():
    async def answer(request):
        request.transport.abort()
        return web.Response()

    async with bot_on(answer) as bot:
        with pytest.raises(NetworkError) as raised:
            await bot.send_message(5, "a")
    assert TOKEN not in repr(raised.value)


@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}/bot", "http://no-such-host.invalid/bot", "http://[::1/bot"])
async def test_no_server_is_a_network_error_without_the_token(url):
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        bot = Bot(
            TOKEN, base_url=url.format(port=held.getsockname()[1]), request=Transport(), get_updates_request=Transport()
        )
        await bot.request.initialize()
        with pytest.raises(NetworkError) as raised:
            await bot.get_me()
        await bot.request.shutdown()
    assert TOKEN not in repr(raised.value)


async def test_a_closed_transport_sends_nothing():
    with pytest.raises(NetworkError):
        await Transport().do_request("http://127.0.0.1/", "POST")
