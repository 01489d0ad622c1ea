"""How long a picture takes, and how long the event loop waits meanwhile.

    python -m benchmarks.picture [FOLDER]

FOLDER is a corpus; without one the seeds are drawn. Prints for each question the median of some runs in milliseconds:
cold (the first picture of a process, its libraries loaded), warm (a picture that was not drawn before), kept (one that
was), and as a measure of the machine an empty page of the same size written as PNG. Then the longest time that an event
loop had to wait, while nothing was done beside it and while pictures were drawn in a thread.
"""

import asyncio
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.loading import load_corpus
from bot.rendering.picture.drawing import draw
from bot.rendering.picture.letters import set_words
from bot.rendering.picture.painting import paint

SEEDS = Path(__file__).parents[1] / "seeds"
QUESTIONS = ("/timeline", "/plan")
RUNS, FRESH, IDLE = 21, 5, 2.0
TODAY = date(2026, 1, 1)


def main() -> None:
    if sys.argv[1:2] == ["--cold"]:
        print(_first(sys.argv[2], Path(sys.argv[3])))
        return
    folder = Path(sys.argv[1]) if sys.argv[1:] else SEEDS
    archive = Archive.build(load_corpus(folder, TODAY))
    for typed in QUESTIONS:
        _compare(typed, answer(archive, Question.parse(typed), TODAY), folder)
    asked = answer(archive, Question.parse(QUESTIONS[0]), TODAY)
    waits = [asyncio.run(_longest_wait(work)) for work in (lambda: time.sleep(IDLE), lambda: _draw_often(asked))]
    print("longest wait of an event loop: {:.0f} ms beside nothing, {:.0f} ms beside drawing".format(*waits))


def _compare(typed: str, asked: Answer, folder: Path) -> None:
    picture = draw(asked)
    if picture is None:
        print(f"{typed}: nothing to draw")
        return
    image = Image.open(BytesIO(picture))
    cold = statistics.median(_cold(typed, folder) for _ in range(FRESH))
    warm = _median(lambda: draw(asked), before=paint.cache_clear)
    anew = _median(lambda: draw(asked), before=_forget)
    kept = _median(lambda: draw(asked))
    empty = _median(lambda: Image.new("RGB", image.size).save(BytesIO(), "PNG"))
    print(f"{typed}: {image.width}x{image.height}, {len(picture) / 1000:.0f} kB")
    print(
        f"  cold {cold:.0f} ms, warm {warm:.0f} ms, warm with all words new {anew:.0f} ms, kept {kept:.1f} ms;", end=" "
    )
    print(f"an empty page {empty:.0f} ms, so warm is {warm / empty:.1f} empty pages")


def _forget() -> None:
    paint.cache_clear()
    set_words.cache_clear()


def _median(run: Callable[[], object], before: Callable[[], None] = lambda: None) -> float:
    return statistics.median(_milliseconds(run, before) for _ in range(RUNS))


def _milliseconds(run: Callable[[], object], before: Callable[[], None]) -> float:
    before()
    began = time.perf_counter()
    run()
    return (time.perf_counter() - began) * 1000


def _cold(typed: str, folder: Path) -> float:
    command = [sys.executable, __file__, "--cold", typed, str(folder)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _first(typed: str, folder: Path) -> float:
    """The time of the first picture, but for importing Pillow and HarfBuzz, which this file does itself."""
    asked = answer(Archive.build(load_corpus(folder, TODAY)), Question.parse(typed), TODAY)
    return _milliseconds(lambda: draw(asked), lambda: None)


async def _longest_wait(work: Callable[[], None]) -> float:
    """How much later than asked for a sleeping task wakes, at worst, while ``work`` is done in a thread."""
    working = asyncio.create_task(asyncio.to_thread(work))
    longest = 0.0
    while not working.done():
        began = time.perf_counter()
        await asyncio.sleep(0.001)
        longest = max(longest, (time.perf_counter() - began) * 1000 - 1)
    return longest


def _draw_often(asked: Answer) -> None:
    for _ in range(RUNS):
        _forget()
        draw(asked)


if __name__ == "__main__":
    main()
