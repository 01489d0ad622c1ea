"""How many updates a second, beside the echo bots of two libraries.

    python -m benchmarks.delivery [--rounds 3] [--updates 2000]

Runs this bot on its five documents with real questions, its own delivery as an echo, python-telegram-bot's echo and
aiogram's echo in turn, each in a process pinned to one core, against a stub of the Bot API on the other: with the API
0 and 50 ms away, and at 30 messages a second. Prints a table of medians; the last line is JSON. Everything is sent to
127.0.0.1. The peers are the dependency group "benchmarks".
"""

import argparse
import asyncio
import json
import os
import re
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice
from pathlib import Path

from bot_api_stub import Stub, serve, updates

HERE = Path(__file__).parent
ROOT = HERE.parent
AWAY = 0.05  # seconds
LONGEST = 90.0
BOTS = {
    "dateline": [sys.executable, "-m", "bot", "run", "--config", str(ROOT / "config.example.yaml")],
    "dateline echo": [sys.executable, str(HERE / "echoes" / "ours.py")],
    "aiogram echo": [sys.executable, str(HERE / "echoes" / "with_aiogram.py")],
    "python-telegram-bot echo": [sys.executable, str(HERE / "echoes" / "with_ptb.py")],
}


@dataclass(frozen=True)
class Figures:
    """Updates a second, microseconds of the bot's processor time an update, milliseconds until an answer."""

    rate: float
    cpu_us: float
    p50_ms: float
    p99_ms: float


def questions(count: int = 500) -> list[str]:
    """``count`` distinct questions that the documents can be asked: names, timelines and words out of their texts."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt")))
    words = sorted(set(re.findall(r"\b[a-z]{6,}\b", text)))
    names = sorted(set(re.findall(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b", text)))
    kinds = (
        (f"/who {name}" for name in names),
        (f"/timeline {name} from {year}" for year in (2016, 2017, 2018, 2015) for name in names),
        (f"/search {first} {second}" for first, second in combinations(words, 2)),
    )
    return list(dict.fromkeys(islice(_in_turn(*kinds), 4 * count)))[:count]


def _in_turn(*kinds: Iterator[str]) -> Iterator[str]:
    left = list(kinds)
    while left:
        for kind in tuple(left):
            one = next(kind, None)
            if one is None:
                left.remove(kind)
            else:
                yield one


async def measure(
    bot: str, texts: Sequence[str], count: int, latency: float = 0.0, rate: float | None = None
) -> Figures:
    """Let ``bot`` answer ``count`` updates.

    Raises:
        TimeoutError: if it doesn't within a minute and a half.
    """
    stub = Stub(updates(texts, count), latency, rate)
    async with await serve(stub) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        store = tempfile.TemporaryDirectory()  # of its own: a bot remembers what it has answered, and these come again
        process = await _started(bot, url, store.name)
        try:
            await asyncio.wait_for(stub.begun.wait(), LONGEST)
            before = _cpu_seconds(process.pid)
            await asyncio.wait_for(stub.done.wait(), LONGEST)
            used = _cpu_seconds(process.pid) - before
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()
            store.cleanup()
    waits = sorted(stub.answered[chat] - stub.asked[chat] for chat in stub.answered)
    seconds = max(stub.answered.values()) - min(stub.asked.values())
    p50, p99 = (1000 * waits[int(share * len(waits))] for share in (0.5, 0.99))
    return Figures(count / seconds, 1e6 * used / count, p50, p99)


async def _started(bot: str, url: str, store: str) -> asyncio.subprocess.Process:
    own = [] if bot == "dateline" else [url]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "DATELINE_TOKEN": "123456:benchmark-token-that-nobody-has",
        "DATELINE_TELEGRAM__BASE_URL": url,
        "DATELINE_LOG__LEVEL": "error",
        "DATELINE_STORE": f"{store}/store.sqlite",
    }
    process = await asyncio.create_subprocess_exec(
        *BOTS[bot], *own, env=environment, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(process.pid, {0})
    return process


def _cpu_seconds(pid: int) -> float:
    """Processor time of a process, as Linux tells it."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _medians(runs: Sequence[Figures]) -> Figures:
    def median(name: str) -> float:
        return statistics.median(getattr(run, name) for run in runs)

    return Figures(*(median(name) for name in ("rate", "cpu_us", "p50_ms", "p99_ms")))


def run(rounds: int, count: int) -> dict[str, float]:
    """Measure all in turn, ``rounds`` times; print the table, and return what the last line says."""
    asked = questions()
    taken: dict[tuple[str, str], list[Figures]] = {}
    for _ in range(rounds):
        for bot in BOTS:
            for label, latency in (("0 ms", 0.0), ("50 ms", AWAY)):
                # The library's own client needs seconds for a few hundred; more would only take longer.
                number = min(count, 500) if bot == "python-telegram-bot echo" else count
                taken.setdefault((bot, label), []).append(asyncio.run(measure(bot, asked, number, latency)))
        taken.setdefault(("dateline", "30/s"), []).append(asyncio.run(measure("dateline", asked, 300, rate=30)))
    medians = {key: _medians(runs) for key, runs in taken.items()}
    print(f"{'bot':26} {'API':6} {'updates/s':>9} {'CPU us':>7} {'p50 ms':>7} {'p99 ms':>7}")
    for (bot, label), one in medians.items():
        print(f"{bot:26} {label:6} {one.rate:9.0f} {one.cpu_us:7.0f} {one.p50_ms:7.1f} {one.p99_ms:7.1f}")
    ours, far = medians["dateline", "0 ms"], medians["dateline", "50 ms"]
    return {
        "aiogram_ratio": round(ours.rate / medians["aiogram echo", "0 ms"].rate, 2),
        "ptb_ratio": round(ours.rate / medians["python-telegram-bot echo", "0 ms"].rate, 2),
        "aiogram_ratio_50ms": round(far.rate / medians["aiogram echo", "50 ms"].rate, 2),
        "cpu_us_per_update": round(ours.cpu_us),
        "cpu_us_echo": round(medians["dateline echo", "0 ms"].cpu_us),
        "p99_ms_at_30": round(medians["dateline", "30/s"].p99_ms, 1),
    }


def main() -> None:
    """Measure, with the stub on the second core where there is one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--updates", type=int, default=2000)
    arguments = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {(os.cpu_count() or 1) - 1})
    print(json.dumps(run(arguments.rounds, arguments.updates)))


if __name__ == "__main__":
    main()
