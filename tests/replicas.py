"""Two replicas of the bot behind nginx, and Telegram, which sends an update again until it is taken."""

import asyncio
import itertools
import os
import re
import shutil
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from bot_process import Server, free_port, running, serving

from bot.delivery.webhook import SECRET_HEADER

SECRET = "the-secret-of-the-webhook"
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/usr/local/sbin")
CONFIGURATION = Path(__file__).parents[1] / "deploy" / "nginx.conf"
needs_nginx = pytest.mark.skipif(NGINX is None and not os.environ.get("CI"), reason="nginx is not installed")


class Telegram(Server):
    """Tells through which of its ports each message was sent. Through those that are ``silent`` nobody hears back."""

    def __init__(self):
        super().__init__()
        self.sent = asyncio.Queue()
        self.silent = set()
        self.over = asyncio.Event()

    async def handle(self, request):
        answer = await super().handle(request)
        if request.match_info["method"] == "sendMessage":
            self.sent.put_nowait(request.url.port)
            if request.url.port in self.silent:
                await self.over.wait()
        return answer

    async def sender(self):
        """The next message that was sent, and through which port."""
        return await self.called("sendMessage"), await self.sent.get()


class Sending:
    """Sends updates as Telegram does, each with a number of its own."""

    def __init__(self, session):
        self._session, self._numbers = session, itertools.count(1)

    async def send(self, address, kind, content, number=None):
        """Send it to ``address`` until it is taken; its number."""
        number = number or next(self._numbers)
        while await self._status(address, {"update_id": number, kind: content}) != 200:  # noqa: ASYNC110 - as Telegram
            await asyncio.sleep(0.1)
        return number

    async def _status(self, address, update):
        try:
            async with self._session.post(address, json=update, headers={SECRET_HEADER: SECRET}) as answer:
                return answer.status
        except aiohttp.ClientError:
            return None


@asynccontextmanager
async def replica(telegram, url, folder, port, public, database):
    hook = {
        "DATELINE_STORE": database,
        "DATELINE_WEBHOOK__URL": f"http://127.0.0.1:{public}/updates",
        "DATELINE_WEBHOOK__PORT": str(port),
        "DATELINE_WEBHOOK_SECRET": SECRET,
    }
    async with running(url, folder, **hook) as process:
        await telegram.called("setWebhook")
        yield process


@asynccontextmanager
async def two_behind_nginx(folder, database):
    """Telegram, what sends for it, and for each replica its process, its address, and its port at Telegram."""
    public, *ports = (free_port() for _ in range(3))
    telegram = Telegram()
    async with (
        serving(telegram) as (_, first),
        serving(telegram) as (_, second),
        replica(telegram, first, folder, ports[0], public, database) as one,
        replica(telegram, second, folder, ports[1], public, database) as other,
        nginx(folder, public, ports),
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session,
    ):
        replicas = [
            (process, f"http://127.0.0.1:{port}/updates", int(url.rpartition(":")[2]))
            for process, port, url in zip((one, other), ports, (first, second), strict=True)
        ]
        try:
            yield telegram, Sending(session), f"http://127.0.0.1:{public}/updates", *replicas
        finally:
            telegram.over.set()


@asynccontextmanager
async def nginx(folder, public, ports):
    """The project's own configuration of nginx, on loopback and without a certificate."""
    site, changed = CONFIGURATION.read_text(encoding="utf-8"), 0
    for pattern, replacement in [
        (r"listen 443 ssl;", f"listen 127.0.0.1:{public};"),
        (r"server_name .*;", ""),
        (r"ssl_certificate .*;", ""),
        (r"ssl_certificate_key .*;", ""),
        (r"server 127\.0\.0\.1:8080;", f"server 127.0.0.1:{ports[0]};"),
        (r"# server 127\.0\.0\.1:8081;", f"server 127.0.0.1:{ports[1]};"),
    ]:
        site, times = re.subn(pattern, replacement, site)
        changed += times
    assert changed == 6
    (folder / "site.conf").write_text(site)
    paths = "".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;" if os.geteuid() == 0 else ""  # who owns the folder
    (folder / "nginx.conf").write_text(
        f"{user} daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.log;"
        f"events {{ worker_connections 512; }} http {{ access_log off; {paths} include {folder}/site.conf; }}"
    )
    process = await asyncio.create_subprocess_exec(NGINX, "-p", folder, "-c", folder / "nginx.conf")
    try:
        await _listening(public, process)
        yield
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _listening(port, process):
    while process.returncode is None:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except ConnectionRefusedError:
            await asyncio.sleep(0.02)
        else:
            writer.close()
            return
    raise AssertionError("nginx didn't start")
