"""How long the resolver takes, against rapidfuzz alone on the same made-up names.

    PYTHONPATH=. python benchmarks/resolver.py [SIZE ...]     (1000 20000 by default; 1000000: minutes, 3 GB)

For each size it prints the time to build, the median and the 95th percentile of a query in milliseconds, and how many
first answers are right, for ``Resolver.resolve``, for ``Resolver.find`` in a question, and for
``rapidfuzz.process.extractOne`` with WRatio over the names without marks.
"""

import random
import sys
import time
from collections.abc import Callable, Iterator

from anyascii import anyascii
from rapidfuzz import fuzz, process

from bot.finding.resolver import Known, Resolver

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
]
_CYRILLIC += list(zip("abvgdezijklmnoprstufh", "абвгдезийклмнопрстуфх", strict=True))
_QUERIES = 200


def names(size: int) -> list[str]:
    """``size`` different made-up full names, the same in every run."""
    chance = random.Random(size)
    found: dict[str, None] = {}
    while len(found) < size:
        found[f"{_word(chance, 2)} {_word(chance, 3)}"] = None
    return list(found)


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


def timed(answer: Callable[[str], str | None], typed: list[tuple[str, str]]) -> str:
    """The median and 95th percentile in milliseconds, and the share of right answers."""
    spent, right = [], 0
    for query, meant in typed:
        began = time.perf_counter()
        right += answer(query) == meant
        spent.append(1000 * (time.perf_counter() - began))
    spent.sort()
    middle, slow = spent[len(spent) // 2], spent[int(0.95 * len(spent))]
    return f"p50 {middle:8.2f} ms   p95 {slow:8.2f} ms   right {100 * right / len(typed):5.1f}%"


def peer(known: list[str]) -> Callable[[str], str | None]:
    """What one line of rapidfuzz answers."""
    plain = [anyascii(name).lower() for name in known]

    def answer(query: str) -> str | None:
        best = process.extractOne(anyascii(query).lower(), plain, scorer=fuzz.WRatio)
        return known[best[2]] if best else None

    return answer


def measured(size: int) -> Iterator[str]:
    """The lines to print for one size."""
    known = names(size)
    typed = queries(known)
    began = time.perf_counter()
    resolver = Resolver(Known(name, "person", name) for name in known)
    yield f"{size} names: built in {time.perf_counter() - began:.2f} s"
    for query, _ in typed[:20]:
        resolver.resolve(query)

    def resolved(query: str) -> str | None:
        candidates = resolver.resolve(query).candidates
        return candidates[0].entity.id if candidates else None

    def found(query: str) -> str | None:
        entities = resolver.find(f"When did {query} first say so?")
        return entities[0].entity.id if entities else None

    yield "  Resolver.resolve      " + timed(resolved, typed)
    yield "  Resolver.find         " + timed(found, typed)
    yield "  rapidfuzz extractOne  " + timed(peer(known), typed[:40])


def main() -> None:
    for size in [int(size) for size in sys.argv[1:]] or [1_000, 20_000]:
        for line in measured(size):
            print(line, flush=True)


if __name__ == "__main__":
    main()
