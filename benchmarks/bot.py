"""How many updates a second the bot answers, beside the echo bots of two libraries.

    python -m benchmarks.bot [--way polling|webhook] [--rounds 3] [--updates 2000] [--chats both|private|groups]

Runs this bot as it is, on its five documents, with 500 distinct questions (``asked.py``); its own delivery as an echo;
python-telegram-bot's echo and aiogram's echo; in turn, each in a process pinned to one core, against a stub of the Bot
API on the other: with the API 0 and 50 ms away, and at 30 messages a second. Each update is from a chat of its own,
every other one a group where the bot shows the beginning of an answer, unless ``--chats`` says otherwise. No answer is
kept from one question for the next. Pictures are on: in private a timeline's follows where the bot has few updates in
hand, as at 30 a second, and where it has many there is a button for it; the last column says how many were sent. Off is
the extra "semantic": it isn't installed by itself, and reads nothing but plain questions.

With "--way webhook" the same load comes as Telegram sends it, a hundred requests at once at most, to this bot's webhook
and to aiogram's (its SimpleRequestHandler, as its documentation sets it up), and python-telegram-bot is left out.

Prints a table of medians; the last line is JSON. Everything is sent to 127.0.0.1. The peers are the dependency group
"benchmarks".
"""

import argparse
import asyncio
import json
import os
import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

if not __package__:  # run as a file: then this folder comes first, and this file would hide the package "bot"
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from benchmarks.asked import questions
from benchmarks.bot_api_stub import CHATS, Raw, Stub, serve, updates
from benchmarks.bots import AIOGRAM, OUR_ECHO, OURS, POLLING, PTB, ROOT, WAYS, begun, check_peers, started

AWAY = 0.05  # seconds
LONGEST = 90.0
_STEADY, _OF_PTB = 300, 500  # updates


@dataclass(frozen=True)
class Figures:
    """Updates a second, microseconds of the bot's processor time an update, milliseconds until an answer; pictures."""

    rate: float
    cpu_us: float
    p50_ms: float
    p99_ms: float
    pictures: float


async def measure(
    bot: str, asked: Sequence[Raw], latency: float = 0.0, rate: float | None = None, way: str = POLLING
) -> Figures:
    """Let ``bot`` answer all updates of ``asked``, which come to it by ``way``.

    Raises:
        TimeoutError: if it doesn't within a minute and a half.
    """
    stub = Stub(asked, latency, rate)
    async with await serve(stub) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        store = tempfile.TemporaryDirectory()  # of its own: a bot remembers what it has answered, and these come again
        process = await started(bot, url, store.name, way)
        try:
            await begun(bot, process, stub.begun, LONGEST)
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
    return Figures(len(asked) / seconds, 1e6 * used / len(asked), p50, p99, stub.pictures)


def _cpu_seconds(pid: int) -> float:
    """Processor time of a process, as Linux tells it."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _medians(runs: Sequence[Figures]) -> Figures:
    return Figures(*map(statistics.median, zip(*map(astuple, runs), strict=True)))


def run(rounds: int, count: int, chats: str, way: str) -> dict[str, float]:
    """Measure all in turn, ``rounds`` times; print the table, and return what the last line says."""
    asked = updates(questions(ROOT / "seeds", 500), count, chats)
    taken: dict[tuple[str, str], list[Figures]] = {}
    for _ in range(rounds):
        for bot in WAYS[way]:
            # The library's own client needs seconds for a few hundred; more would only take longer.
            given = asked[: _OF_PTB if bot == PTB else count]
            for label, latency in (("0 ms", 0.0), ("50 ms", AWAY)):
                taken.setdefault((bot, label), []).append(asyncio.run(measure(bot, given, latency, way=way)))
        taken.setdefault((OURS, "30/s"), []).append(asyncio.run(measure(OURS, asked[:_STEADY], rate=30, way=way)))
    medians = {key: _medians(runs) for key, runs in taken.items()}
    print(f"{'bot':26} {'API':6} {'updates/s':>9} {'CPU us':>7} {'p50 ms':>7} {'p99 ms':>7} {'pictures':>8}")
    for (bot, label), one in medians.items():
        times = f"{one.rate:9.0f} {one.cpu_us:7.0f} {one.p50_ms:7.1f} {one.p99_ms:7.1f} {one.pictures:8.0f}"
        print(f"{bot:26} {label:6} {times}")
    return _summary(medians)


def _summary(medians: Mapping[tuple[str, str], Figures]) -> dict[str, float]:
    ours, far = medians[OURS, "0 ms"], medians[OURS, "50 ms"]
    ptb = medians.get((PTB, "0 ms"))
    return {
        "aiogram_ratio": round(ours.rate / medians[AIOGRAM, "0 ms"].rate, 2),
        **({"ptb_ratio": round(ours.rate / ptb.rate, 2)} if ptb else {}),
        "aiogram_ratio_50ms": round(far.rate / medians[AIOGRAM, "50 ms"].rate, 2),
        "cpu_us_per_update": round(ours.cpu_us),
        "cpu_us_echo": round(medians[OUR_ECHO, "0 ms"].cpu_us),
        "p99_ms_at_30": round(medians[OURS, "30/s"].p99_ms, 1),
    }


def main() -> None:
    """Measure, with the stub on the second core where there is one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--way", choices=WAYS, default=POLLING)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--updates", type=int, default=2000)
    parser.add_argument("--chats", choices=CHATS, default="both")
    arguments = parser.parse_args()
    check_peers()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {(os.cpu_count() or 1) - 1})
    print(json.dumps(run(arguments.rounds, arguments.updates, arguments.chats, arguments.way)))


if __name__ == "__main__":
    main()
