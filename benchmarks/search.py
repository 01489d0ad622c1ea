"""How long a search takes and how much room its index, beside tantivy alone, bm25s and SQLite FTS5 in the same run.

    pip install --group benchmarks
    python -m benchmarks.search [--source FOLDER_OR_JSONL] [--sizes 1000 10000 100000] [--json FILE] [--draw FOLDER]
                                [--postgres ADDRESS]

The corpora are made of the sentences of the texts in SOURCE (the seeds, if none is given), drawn at random: paragraphs
of one to five sentences, documents of twenty paragraphs. Each engine answers 200 queries of two to five words, each
from one paragraph, in a process of its own. Times are those of the processor, whatever else it does meanwhile; but what
lies in the PostgreSQL database at ADDRESS, if one is given, is timed by the clock, since most of that is waiting. A
million paragraphs take some minutes and 6 GB.
"""

import argparse
import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil

from benchmarks.curves import Chart, write_charts
from benchmarks.engines import ADDRESS, ENGINES, IN_POSTGRES
from benchmarks.recombined import queries, read_paragraphs, recombine

SEEDS = Path(__file__).parents[1] / "seeds"
QUERIES, WARM_UP = 200, 20
_MB = 1e6
_CHARTS = (
    Chart("p95_ms", "95 of 100 searches take at most", "ms"),
    Chart("memory_mb", "Memory of the index", "MB"),
)


def measured(engine: str, size: int, source: Path) -> dict[str, object]:
    """One engine with one corpus: build time, memory of the index, latency of queries."""
    corpus = recombine(read_paragraphs(source), size)
    asked = queries(corpus, QUERIES)
    build = ENGINES[engine](corpus)
    gc.collect()
    by_clock = engine == IN_POSTGRES
    clock = time.perf_counter if by_clock else time.process_time
    before, began = _memory(), clock()
    search = build()
    built = clock() - began
    spent = sorted(_milliseconds(search, asked, time.perf_counter if by_clock else time.thread_time))
    gc.collect()
    memory = _memory() - before  # with what is remembered of the queries
    return {
        "engine": engine,
        "paragraphs": size,
        "text_mb": round(corpus.characters / _MB, 1),
        "build_s": round(built, 2),
        "memory_mb": round(memory / _MB, 1),
        "p50_ms": round(spent[len(spent) // 2], 3),
        "p95_ms": round(spent[int(0.95 * len(spent))], 3),
    }


def _memory() -> int:
    return int(psutil.Process().memory_info().rss)


def _milliseconds(search: object, asked: list[str], clock: Callable[[], float]) -> Iterator[float]:
    assert callable(search)
    for query in asked[:WARM_UP]:
        search(query)
    for query in asked:
        began = clock()
        search(query)
        yield 1000 * (clock() - began)


def _apart(engine: str, size: int, source: Path) -> dict[str, object]:
    """``measured``, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.search", "--one", engine, str(size), "--source", str(source)]
    result = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert isinstance(result, dict)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", type=Path, default=SEEDS)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--json", type=Path, help="write the figures there")
    parser.add_argument("--draw", type=Path, help="draw the curves into that folder")
    parser.add_argument(
        "--postgres", help="the address of a database to try, too; a schema for each size is made there"
    )
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES), help="only these")
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(measured(given.one[0], int(given.one[1]), given.source)))
        return
    if given.postgres:
        os.environ[ADDRESS] = given.postgres
    engines = [one for one in given.engines if given.postgres or one != IN_POSTGRES]
    print(f"{'engine':20} {'paragraphs':>10} {'text MB':>8} {'build s':>8} {'index MB':>9} {'p50 ms':>8} {'p95 ms':>8}")
    rows = []
    for size in given.sizes:
        for engine in engines:
            row = _apart(engine, size, given.source)
            rows.append(row)
            print("{:20} {:10} {:8} {:8} {:9} {:8} {:8}".format(*row.values()), flush=True)
    if given.json:
        given.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    if given.draw:
        write_charts(given.draw, "search", _CHARTS, rows, "engine", "paragraphs")


if __name__ == "__main__":
    main()
