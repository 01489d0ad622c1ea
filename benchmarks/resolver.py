"""How long the resolver takes and how much memory it needs, against rapidfuzz alone on the same names in the same run.

    python -m benchmarks.resolver [SIZE ...] [--kinds made,mixed]    (1000 20000 by default)

Two kinds of lists: ``made`` of syllables, so that hardly a word comes twice, and ``mixed`` of real given names and
surnames, so that every word comes often.  For each it tells the time to build, the memory that this took, the median
and the 95th percentile of a query in milliseconds, and how many first answers are right: for ``Resolver.resolve``, for
``Resolver.find`` in a question, and for ``rapidfuzz.process.extractOne`` with WRatio over the names without marks.
One line of JSON a list.  Times are those of the processor, so other programs on the machine count for little.
"""

import argparse
import gc
import json
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from anyascii import anyascii
from rapidfuzz import fuzz, process

from benchmarks import people
from bot.finding.resolver import Known, Resolver
from bot.reading.names.given_names import ALL
from bot.reading.names.surnames import FREQUENT

_ONSETS = "b br ch d f g gr h j k kh kr l m n p r s sh st t tr v y z zh".split()
_VOWELS = "a e i o u a i o ai ei ou".split()
_CODAS = "- - - n r l s m k t nd rt".split()
_CYRILLIC = [
    ("zh", "ж"),
    ("kh", "х"),
    ("ch", "ч"),
    ("sh", "ш"),
    ("ei", "ей"),
    ("ai", "ай"),
    ("ou", "у"),
    ("y", "й"),
    ("j", "дж"),
    ("x", "кс"),
    ("q", "к"),
    ("w", "в"),
    ("c", "к"),
]
_CYRILLIC += list(zip("abvgdezijklmnoprstufh", "абвгдезийклмнопрстуфх", strict=True))
_QUERIES, _PEER_QUERIES, _WARM = 400, 40, 20


def made(size: int) -> list[str]:
    """``size`` different made-up full names, the same in every run."""
    chance = random.Random(size)
    found: dict[str, None] = {}
    while len(found) < size:
        found[f"{_word(chance, 2)} {_word(chance, 3)}"] = None
    return list(found)


def mixed(size: int) -> list[str]:
    """``size`` different full names of real given names and surnames, the same in every run."""
    chance = random.Random(size)
    surnames = sorted({*FREQUENT, *(word.latin.lower() for word in people.read("surnames.txt"))})
    given = sorted(ALL)
    places = chance.sample(range(len(given) * len(surnames)), size)
    return [f"{given[n % len(given)].title()} {surnames[n // len(given)].title()}" for n in places]


def _word(chance: random.Random, syllables: int) -> str:
    parts = [chance.choice(part) for _ in range(syllables) for part in (_ONSETS, _VOWELS, _CODAS)]
    return "".join(parts).replace("-", "").capitalize()


def queries(known: list[str]) -> list[tuple[str, str]]:
    """Names as typed, and as meant: with a slip, in Cyrillic, surname first, or as they are."""
    chance = random.Random(0)
    ways = [_slip, _in_cyrillic, _surname_first, str.lower]
    return [(ways[n % len(ways)](name), name) for n, name in enumerate(chance.sample(known, min(_QUERIES, len(known))))]


def _slip(name: str) -> str:
    middle = len(name) // 2
    return name[:middle] + name[middle + 1 :]


def _in_cyrillic(name: str) -> str:
    typed = name.lower()
    for latin, cyrillic in _CYRILLIC:
        typed = typed.replace(latin, cyrillic)
    return typed


def _surname_first(name: str) -> str:
    return " ".join(reversed(name.split()))


def timed(answer: Callable[[str], str | None], typed: list[tuple[str, str]]) -> dict[str, float]:
    """The median and the 95th percentile in milliseconds, and the share of right answers."""
    spent, right = [], 0
    for query, meant in typed:
        began = time.process_time()
        right += answer(query) == meant
        spent.append(1000 * (time.process_time() - began))
    spent.sort()
    share = round(100 * right / len(typed), 1)
    return {
        "p50_ms": round(spent[len(spent) // 2], 3),
        "p95_ms": round(spent[int(0.95 * len(spent))], 3),
        "right": share,
    }


def peer(known: list[str]) -> Callable[[str], str | None]:
    """What one line of rapidfuzz answers."""
    plain = [anyascii(name).lower() for name in known]

    def answer(query: str) -> str | None:
        best = process.extractOne(anyascii(query).lower(), plain, scorer=fuzz.WRatio)
        return known[best[2]] if best else None

    return answer


def resident() -> float:
    """The memory of this process in MB (Linux; 0 elsewhere)."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


def measured(kind: str, size: int) -> dict[str, object]:
    """The figures for one list."""
    known = made(size) if kind == "made" else mixed(size)
    typed = queries(known)
    gc.collect()
    before, began = resident(), time.process_time()
    resolver = Resolver(Known(name, "person", name) for name in known)
    built = time.process_time() - began
    gc.collect()
    memory = resident() - before
    for query, _ in typed[:_WARM]:
        resolver.resolve(query)

    def resolved(query: str) -> str | None:
        candidates = resolver.resolve(query).candidates
        return candidates[0].entity.id if candidates else None

    def found(query: str) -> str | None:
        entities = resolver.find(f"When did {query} first say so?")
        return entities[0].entity.id if entities else None

    return {
        "names": size,
        "kind": kind,
        "build_s": round(built, 2),
        "memory_mb": round(memory),
        "resolve": timed(resolved, typed),
        "find": timed(found, typed),
        "rapidfuzz": timed(peer(known), typed[:_PEER_QUERIES]),
    }


def runs() -> Iterator[tuple[str, int]]:
    """The lists to measure, as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=[1_000, 20_000])
    parser.add_argument("--kinds", default="made,mixed", help="made, mixed or both, with a comma")
    given = parser.parse_args()
    return ((kind, size) for size in given.sizes for kind in given.kinds.split(","))


def main() -> None:
    for kind, size in runs():  # each in a process of its own, for its memory
        with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
            print(json.dumps(pool.submit(measured, kind, size).result()), flush=True)


if __name__ == "__main__":
    main()
