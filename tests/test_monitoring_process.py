"""Health and metrics of ``dateline run`` as its own process, over real HTTP."""

import asyncio
import signal
import socket

import aiohttp
import pytest
from bot_process import LIMIT, Server, running, serving
from telegram_fake import TOKEN

pytestmark = pytest.mark.slow


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        return held.getsockname()[1]


async def get(session, port, path):
    async with session.get(f"http://127.0.0.1:{port}/{path}") as response:
        return response.status, await response.text()


async def test_a_running_bot_is_alive_is_ready_and_tells_what_it_does(tmp_path):
    port = free_port()
    async with (
        asyncio.timeout(LIMIT),
        serving(Server()) as (server, url),
        running(url, tmp_path, DATELINE_MONITORING__PORT=str(port)) as process,
        aiohttp.ClientSession() as session,
    ):
        await server.say(1, "/who Kishida")
        await server.called("sendMessage")
        assert await get(session, port, "healthz") == (200, "alive\n")
        assert await get(session, port, "readyz") == (200, "ready\n")
        _, metrics = await get(session, port, "metrics")
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0
    assert 'dateline_answers_total{command="who",outcome="found"} 1.0' in metrics
    assert 'dateline_corpus_documents{corpus="default"} 5.0' in metrics
    assert "process_resident_memory_bytes" in metrics
    assert "Kishida" not in metrics
    assert TOKEN.partition(":")[2] not in metrics


async def test_a_port_that_is_taken_ends_the_run_with_a_sentence(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as held:
        taken = {"DATELINE_MONITORING__PORT": str(held.getsockname()[1])}
        async with asyncio.timeout(LIMIT), serving(Server()) as (_, url), running(url, tmp_path, **taken) as process:
            output = (await process.stdout.read()).decode()
            assert await process.wait() == 2
    assert "Health and metrics can't be served on 127.0.0.1" in output
    assert "Traceback" not in output
