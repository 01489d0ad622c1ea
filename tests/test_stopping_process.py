"""A bot that is told to stop ends, whatever it is waiting for."""

import asyncio

import pytest
from bot_process import LIMIT, running, serving
from failing_api import Api, html, silent

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("method", "way"), [("getMe", silent), ("getMe", html(502)), ("setMyCommands", html(502)), ("getUpdates", silent)]
)
async def test_a_stop_waits_for_no_server(tmp_path, method, way):
    chosen = {"DATELINE_LOG__LEVEL": "info"}
    server = Api({method: way})
    async with asyncio.timeout(LIMIT), serving(server) as (api, url), running(url, tmp_path, **chosen) as process:
        await api.sees(method)
        process.terminate()
        output = (await process.stdout.read()).decode()
        assert await process.wait() == 0, output[-1000:]
    assert "Traceback" not in output
