"""Thirty messages a second for a long time: does memory stay what it is?

    python -m benchmarks.soak [--minutes 60] [--warm-up 12] [--rate 30] [--chats both|private|groups]

The bot as it is, in a process of its own, on its five documents, asked 500 distinct questions in turn, each message
from a chat of its own. What it remembers of chats and updates is bounded, by numbers and by ten minutes; until these
are over memory grows. From then on it has to stay within 5 % of what it is at the end of the warm-up. Linux only.

Prints the memory twice a minute; the last line is JSON. The exit code is 1 if memory grew or a message went unanswered.
"""

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.asked import questions
from benchmarks.bot_api_stub import CHATS, Stub, serve, updates
from benchmarks.bots import OURS, ROOT, started

_EVERY = 30.0  # seconds
_AT_THE_END = 120.0  # seconds for the last answers
_MOST = 0.05


def resident(pid: int) -> float:
    """Megabytes of a process in memory."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


async def soak(minutes: float, rate: float, chats: str) -> tuple[list[tuple[float, float]], Stub]:
    """Let the bot answer for so long; how many megabytes it had in memory after how many minutes."""
    stub = Stub(updates(questions(ROOT / "seeds", 500), int(60 * minutes * rate), chats), rate=rate)
    samples: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as store:
        async with await serve(stub) as server:
            url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            process = await started(OURS, url, store)
            try:
                await asyncio.wait_for(stub.begun.wait(), _AT_THE_END)
                began = time.perf_counter()
                while not stub.done.is_set() and time.perf_counter() - began < 60 * minutes + _AT_THE_END:
                    samples.append(((time.perf_counter() - began) / 60, resident(process.pid)))
                    print(
                        f"{samples[-1][0]:6.1f} min {samples[-1][1]:7.1f} MB {len(stub.answered):8} answered",
                        flush=True,
                    )
                    await asyncio.wait([asyncio.create_task(stub.done.wait())], timeout=_EVERY)
            finally:
                process.kill()
                await process.wait()
    return samples, stub


def judge(samples: Sequence[tuple[float, float]], stub: Stub, warm_up: float) -> dict[str, float]:
    """What comes of it: the memory after the warm-up, by how much it was ever more, and how long people waited."""
    after = [megabytes for minute, megabytes in samples if minute >= warm_up]
    base = statistics.median(after[:3])
    waits = sorted(stub.answered[chat] - stub.asked[chat] for chat in stub.answered)
    return {
        "minutes": round(samples[-1][0], 1),
        "answered": len(stub.answered),
        "unanswered": len(stub.pending) - len(stub.answered),
        "mb_after_warm_up": round(base, 1),
        "mb_at_the_end": round(statistics.median(after[-3:]), 1),
        "most_growth": round(max(after) / base - 1, 4),
        "p50_ms": round(1000 * waits[len(waits) // 2], 1),
        "p99_ms": round(1000 * waits[int(0.99 * len(waits))], 1),
        "pictures": stub.pictures,
    }


def main() -> int:
    """Soak, print, and judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--warm-up", type=float, default=12)
    parser.add_argument("--rate", type=float, default=30)
    parser.add_argument("--chats", choices=CHATS, default="both")
    given = parser.parse_args()
    samples, stub = asyncio.run(soak(given.minutes, given.rate, given.chats))
    told = judge(samples, stub, given.warm_up)
    print(json.dumps(told))
    return int(told["most_growth"] > _MOST or told["unanswered"] > 0)


if __name__ == "__main__":
    sys.exit(main())
