"""The bots that are measured, each started as a process of its own, and what they need to be installed."""

import asyncio
import os
import socket
import sys
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
OURS, OUR_ECHO, AIOGRAM, PTB = "dateline", "dateline echo", "aiogram echo", "python-telegram-bot echo"
BOTS = {
    OURS: [sys.executable, "-m", "bot", "run", "--config", str(ROOT / "config.example.yaml")],
    OUR_ECHO: [sys.executable, str(HERE / "echoes" / "ours.py")],
    AIOGRAM: [sys.executable, str(HERE / "echoes" / "with_aiogram.py")],
    PTB: [sys.executable, str(HERE / "echoes" / "with_ptb.py")],
}
POLLING, WEBHOOK = "polling", "webhook"
WAYS = {POLLING: (OURS, OUR_ECHO, AIOGRAM, PTB), WEBHOOK: (OURS, OUR_ECHO, AIOGRAM)}
"""How updates come, and who is measured then."""
_PEERS = ("aiogram",)
_INSTALL = "Install what it is measured against: pip install --group benchmarks"


def check_peers() -> None:
    """End the program with one sentence where a peer isn't installed."""
    missing = [name for name in _PEERS if find_spec(name) is None]
    if missing:
        sys.exit(f"{', '.join(missing)} isn't installed here. {_INSTALL}")


async def started(bot: str, url: str, store: str, way: str = POLLING) -> asyncio.subprocess.Process:
    """``bot`` as a process, on one core where that can be chosen; it keeps what it has to in the folder ``store``.

    It is told to be at a free port, where updates come by webhook.
    """
    webhook = f"http://127.0.0.1:{_free_port()}/updates" if way == WEBHOOK else None
    own = [] if bot == OURS else [url, *([webhook] if webhook else [])]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "DATELINE_TOKEN": "123456:benchmark-token-that-nobody-has",
        "DATELINE_TELEGRAM__BASE_URL": url,
        "DATELINE_LOG__LEVEL": "error",
        "DATELINE_STORE": f"{store}/store.sqlite",
        "DATELINE_SEMANTIC__ENABLED": "false",
    }
    if webhook:
        port = webhook.rpartition(":")[2].partition("/")[0]
        environment |= {"DATELINE_WEBHOOK__URL": webhook, "DATELINE_WEBHOOK__PORT": port}
    process = await asyncio.create_subprocess_exec(
        *BOTS[bot], *own, env=environment, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(process.pid, {0})
    return process


async def begun(bot: str, process: asyncio.subprocess.Process, beginning: asyncio.Event, seconds: float) -> None:
    """Wait until ``bot`` is at work; end the program where it ends instead.

    Raises:
        TimeoutError: if it does neither in so many ``seconds``.
    """
    waiting = {asyncio.ensure_future(beginning.wait()), asyncio.ensure_future(process.wait())}
    await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    for one in waiting:
        one.cancel()
    if beginning.is_set():
        return
    if process.returncode is None:
        raise TimeoutError
    sys.exit(f"The bot '{bot}' ended at its start, with exit code {process.returncode}. {_INSTALL}")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
