"""How long a start takes and how much memory, by the number of articles.

    pip install --group benchmarks
    python -m benchmarks.growth FOLDER [--sizes 200 2000 20000] [--corpora FOLDER] [--json FILE] [--draw FOLDER]

The corpora are made of the paragraphs of the texts in FOLDER, with ever new people in them: articles of about 150
words, spread over 25 years (see grown.py). Each is started four times, every time in a process of its own, until it has
answered a question: for the first time, with nothing kept; again; after one article has changed; and after one has been
added. Seconds are those on the clock, so whatever else the machine does counts, and those of all processors together.
Memory is the most that the process had together with those that it began. Corpora stay in --corpora, and are taken from
there if they are there already.
"""

import argparse
import json
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from benchmarks.curves import Chart, write_charts
from benchmarks.grown import grow
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.cache.places import cache_of
from bot.corpus.loading import load_corpus
from bot.service.tasks.garbage import making_what_stays

TODAY = date(2026, 1, 1)
STARTS = ("first start", "later start", "one article changed", "one article added")
_MB, _LOOK = 1e6, 0.1  # seconds between two looks at the memory
_ADDED = "A late addition\n\nThe bridge over the river was opened on 3 March 2020, Mayor Anna Reed said.\n"
_CHARTS = (
    Chart("processors", "Seconds of all processors until a question is answered", "s"),
    Chart("memory_mb", "The most memory meanwhile", "MB"),
)


def started(folder: Path) -> dict[str, float]:
    """Seconds that each part of a start takes."""
    began = time.perf_counter()
    with making_what_stays():
        corpus = load_corpus(folder, TODAY)
        loaded = time.perf_counter()
        archive = Archive.build(corpus, cache=cache_of(folder))
    built = time.perf_counter()
    answer(archive, Question.parse("When was the bridge opened?"), TODAY)
    answered = time.perf_counter()
    words = sum(len(document.text.split()) for document in corpus.documents)
    return {
        "words": words,
        "loading": loaded - began,
        "building": built - loaded,
        "answering": answered - built,
        "processors": sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)),
    }


def _measured(folder: Path) -> dict[str, float]:
    """``started`` in a process of its own, with the time on the clock and the most memory that it had."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.growth", "--one", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        most = 0
        while process.poll() is None:
            most = max(most, _memory(process.pid))
            time.sleep(_LOOK)
        spent = time.perf_counter() - began
        assert process.stdout
        found = json.loads(process.stdout.read())
    assert isinstance(found, dict)
    return {**found, "seconds": spent, "memory_mb": most / _MB}


def _memory(process: int) -> int:
    total = 0
    try:
        own = psutil.Process(process)
        for one in (own, *own.children(recursive=True)):
            total += one.memory_info().rss
    except psutil.NoSuchProcess:
        pass
    return total


def _rows(folder: Path, size: int) -> Iterator[dict[str, object]]:
    kept = cache_of(folder)
    shutil.rmtree(kept, ignore_errors=True)
    for start in STARTS:
        with _edited(folder, start):
            row = _measured(folder)
        disk = sum(path.stat().st_size for path in kept.rglob("*") if path.is_file())
        yield {"start": start, "articles": size, **row, "disk_mb": disk / _MB}


@contextmanager
def _edited(folder: Path, start: str) -> Iterator[None]:
    """The corpus in ``folder`` with one article changed or added, for as long as the body runs."""
    article, before = folder / "000/000000.txt", None
    if start == STARTS[2]:
        before = article.read_text(encoding="utf-8")
    if start == STARTS[3]:
        article = folder / "added.txt"
    if start in STARTS[2:]:
        article.write_text((before or "") + _ADDED, encoding="utf-8")
    try:
        yield
    finally:
        if before is not None:
            article.write_text(before, encoding="utf-8")
        elif start == STARTS[3]:
            article.unlink()


def _shown(row: Mapping[str, object]) -> str:
    return (
        "{start:20} {articles:9} {words:11,} {seconds:9.1f} {processors:11.1f} {memory_mb:10.0f} {disk_mb:9.0f}".format(
            **row
        )
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--sizes", type=int, nargs="+", default=[200, 2_000, 20_000])
    parser.add_argument("--corpora", type=Path, help="make the corpora in this folder, and leave them there")
    parser.add_argument("--json", type=Path, help="write the figures there")
    parser.add_argument("--draw", type=Path, help="draw the curves into that folder")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(started(given.one)))
        return
    print(f"{'':20} {'articles':>9} {'words':>11} {'seconds':>9} {'processors':>11} {'memory MB':>10} {'disk MB':>9}")
    rows = []
    with TemporaryDirectory() as temporary:
        for size in given.sizes:
            folder = (given.corpora or Path(temporary)) / f"{size}"
            if not folder.exists():
                grow(given.folder, folder, size)
            for row in _rows(folder, size):
                rows.append(row)
                print(_shown(row), flush=True)
            if given.json:
                given.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    if given.draw:
        write_charts(given.draw, "growth", _CHARTS, rows, "start", "articles")


if __name__ == "__main__":
    main()
