"""How long a complete answer takes, from the text somebody typed to the page that is sent.

    python -m benchmarks.answers [FOLDER]

Asks the corpus in FOLDER (the seeds, if none is given) what its help suggests, each command about the people and bodies
it names most, and plain questions about them. Prints, for each kind, the median and the 95th percentile in
milliseconds of the processor, and how much of it is the answer and how much the rendering. Then the mean of 500
distinct questions, as ``benchmarks.bot`` asks them.
"""

import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from statistics import mean, median

from benchmarks.asked import questions
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.loading import load_corpus
from bot.rendering.telegram.parts import Part
from bot.rendering.telegram.view import View

SEEDS = Path(__file__).parents[1] / "seeds"
TODAY = date(2026, 1, 1)
VIEW = View("dateline_bot")
FORMS = ("/who {}", "/said {}", "/timeline {}", "/search {}", "When did {} speak?", "What did {} say?", "where is {}")
NAMES, REPEATED = 10, 20
GROUP = View("dateline_bot", group=True, short=True)
DISTINCT, ROUNDS = 500, 5


def timed(works: Sequence[Callable[[], object]]) -> list[float]:
    """The median time of each of ``works`` in milliseconds. They take turns: nobody asks the same twice in a row."""
    spent: list[list[float]] = [[] for _ in works]
    for _ in range(REPEATED):
        for own, work in zip(spent, works, strict=True):
            began = time.process_time()
            work()
            own.append(1000 * (time.process_time() - began))
    return list(map(median, spent))


def measured(archive: Archive, asked: Sequence[str]) -> list[tuple[float, float]]:
    """Of each question the milliseconds for its answer, and for the page of that which is sent."""
    questions = [Question.parse(typed) for typed in asked]
    given = [answer(archive, question, TODAY) for question in questions]
    found = timed([partial(answer, archive, question, TODAY) for question in questions])
    return list(zip(found, timed([partial(Part.of, one, VIEW) for one in given]), strict=True))


def distinct(archive: Archive, asked: Sequence[str]) -> tuple[float, float]:
    """Mean milliseconds for the answer and for the page, of different questions in turn; of each the best of some
    rounds, every other one in a group, where the beginning of an answer is shown.
    """
    best = [(float("inf"), float("inf"))] * len(asked)
    for _ in range(ROUNDS):
        for place, typed in enumerate(asked):
            began = time.process_time()
            given = answer(archive, Question.parse(typed), TODAY)
            found = time.process_time()
            Part.of(given, GROUP if place % 2 else VIEW)
            spent = found - began, time.process_time() - found
            best[place] = min(best[place][0], spent[0]), min(best[place][1], spent[1])
    return 1000 * mean(one for one, _ in best), 1000 * mean(one for _, one in best)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SEEDS
    archive = Archive.build(load_corpus(folder, TODAY))
    named = sorted(archive.by_entity, key=lambda entity: -len(archive.by_entity[entity]))[:NAMES]
    print(f"{'asked':22} {'median ms':>10} {'p95 ms':>8} {'answer':>8} {'rendering':>10}")
    everything: list[float] = []
    for form in FORMS:
        parts = measured(archive, [form.format(archive.entities[entity].name) for entity in named])
        whole = sorted(map(sum, parts))
        everything += whole
        shares = [median(part) for part in zip(*parts, strict=True)]
        row = (median(whole), whole[int(0.95 * len(whole))], *shares)
        print(f"{form.format('NAME'):22} {row[0]:10.2f} {row[1]:8.2f} {row[2]:8.2f} {row[3]:10.2f}", flush=True)
    print(f"{'all':22} {median(everything):10.2f}")
    found, shown = distinct(archive, questions(folder, DISTINCT))
    print(f"{DISTINCT} distinct, mean {found + shown:14.2f} {'':8} {found:8.2f} {shown:10.2f}")


if __name__ == "__main__":
    main()
