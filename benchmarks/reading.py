"""How fast documents are read, and that the time grows with their length and no faster.

    python -m benchmarks.reading [FILE.jsonl ...]

Each FILE holds one JSON object a line with a "text" and perhaps a "published" day; without one the seeds are read.
Prints words a second for each file, one process, start-up included and not; then, for ordinary and for hostile texts
of doubling length, the seconds and their growth with each doubling (2.0 is linear).
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

BEGAN = time.perf_counter()

from bot.corpus.document import Document
from bot.reading.facts import Reader

SEEDS = Path(__file__).parents[1] / "seeds"
STARTED = time.perf_counter() - BEGAN
DOUBLINGS = 4
DAY = date(2020, 3, 18)
HOSTILE = {
    "quotation marks": '"',
    "opening marks": "“a ",
    "guillemets": "«",
    "apostrophes": "' ",
    "brackets": "(",
    "full stops": ". ",
    "capitals": "Aa ",
    "initials": "A. ",
    "titles": "Mr. ",
    "said": "said ",
    "numbers": "12 ",
    "months": "January ",
    "promises": "he said she would come in May ",
    "letters": "in a letter on Friday ",
    "long word": "a",
    "hyphens": "a-",
    "joints": "of the ",
    "blank lines": "\n\n",
    "spaces": " ",
    "kana": "「あ",
    "marks apart": "e\u0301",
    "labels": "LEE: Yes.\n\n",
    "ideographs": "市長氏",
    "relative": "who said that he ",
    "Japanese days": "5日にかけた",
    "Russian days": "бы 5 мая не ",
}


def main() -> None:
    for name, documents in _given(sys.argv[1:]):
        words = sum(len(document.text.split()) for document in documents)
        spent = _seconds(lambda documents=documents: _read(documents))
        print(f"{name}: {words} words, {words / spent:,.0f} a second, {words / (spent + STARTED):,.0f} with start-up")
    ordinary = " ".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt")))
    _growth("ordinary text, one line", lambda size: (ordinary * (size // len(ordinary) + 1))[:size].replace("\n", " "))
    _growth("ordinary text", lambda size: (ordinary * (size // len(ordinary) + 1))[:size])
    for name, unit in HOSTILE.items():
        _growth(name, lambda size, unit=unit: unit * (size // len(unit)))


def _given(paths: list[str]) -> Iterator[tuple[str, list[Document]]]:
    for path in paths:
        rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]
        yield Path(path).name, [Document(str(i), row["text"], _day(row.get("published"))) for i, row in enumerate(rows)]
    if not paths:
        yield "seeds", [Document(p.name, p.read_text(encoding="utf-8")) for p in sorted(SEEDS.glob("*.txt"))]


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def _read(documents: list[Document]) -> None:
    reader = Reader()
    for document in documents:
        reader.read(document)


def _growth(name: str, make: Callable[[int], str]) -> None:
    times = [_seconds(lambda size=size: _read([Document(name, make(size), published=DAY)])) for size in _sizes()]
    growth = [f"{later / earlier:.1f}" for earlier, later in pairwise(times)]
    print(f"{name:25} {' '.join(f'{spent:7.3f}' for spent in times)} s   x {' '.join(growth)}")


def _sizes() -> list[int]:
    return [20_000 * 2**i for i in range(DOUBLINGS)]


def _seconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
