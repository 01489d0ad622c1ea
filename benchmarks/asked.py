"""Distinct questions that people may ask of a corpus, in turn ``/who``, ``/timeline`` and ``/search``."""

import random
import re
from collections.abc import Iterator
from datetime import date
from itertools import cycle, islice, product
from pathlib import Path

from bot.archive.archive import Archive
from bot.corpus.loading import load_corpus

_WITH_A_SLIP = 10  # one name of so many is typed with two letters exchanged
_TIMES = ("", " from 2016-09", " 2016-10..2017-03", " since March 2017", " until 2017", " в 2017", " in December 2016")


def questions(folder: Path, count: int, seed: int = 1) -> list[str]:
    """``count`` questions: names as the corpus lists them or as its documents have them, in any script, and words of
    its texts, alone or beside a name.
    """
    archive, chance = Archive.build(load_corpus(folder, date(2026, 1, 1))), random.Random(seed)
    names = [name for entity in archive.entities.values() for name in entity.names]
    chance.shuffle(names)
    typed = [_with_a_slip(name, chance) if i % _WITH_A_SLIP == 0 else name for i, name in enumerate(names)]
    others = typed[len(typed) // 2 :] + typed[: len(typed) // 2]  # nobody asks twice in a row about the same name
    words = sorted({word for one in archive.documents for word in re.findall(r"\b[a-z]{6,}\b", one.text)})
    kinds = (
        (f"/who {name}" for name in typed),
        (f"/timeline {name}{time}" for time, name in product(_TIMES, others)),
        (f"/search {' '.join(told)}" for told in _searched(words, names, chance)),
    )
    return list(islice(_distinct(_in_turn(kinds)), count))


def _with_a_slip(name: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(name) - 1) if len(name) > 3 else 0
    return name[:at] + name[at : at + 2][::-1] + name[at + 2 :]


def _searched(words: list[str], names: list[str], chance: random.Random) -> Iterator[tuple[str, ...]]:
    for how in cycle(range(3)):
        beside = (chance.choice(names),) if how == 0 else ()
        yield (*beside, *chance.sample(words, 1 + how))


def _distinct(asked: Iterator[str]) -> Iterator[str]:
    seen: set[str] = set()
    for one in asked:
        if one not in seen:
            seen.add(one)
            yield one


def _in_turn(kinds: tuple[Iterator[str], ...]) -> Iterator[str]:
    left = list(kinds)
    while left:
        for kind in tuple(left):
            one = next(kind, None)
            if one is None:
                left.remove(kind)
            else:
                yield one
