"""What the worst that somebody can type costs: 4,096 characters, to every command.

    python -m benchmarks.nasty [--folder seeds] [--limit 20]

Prints the dearest of each command in milliseconds of processor time; the last line is JSON. The exit code is 1 if one
costs more than the limit.
"""

import argparse
import json
import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby, product
from operator import itemgetter
from pathlib import Path

from bot.answers.commands import COMMANDS
from bot.answers.linked import is_marked
from bot.archive.archive import Archive
from bot.corpus.loading import load_corpus
from bot.corpus.seeds import SEEDS
from bot.service.asking.asking import Ask
from bot.service.tasks.garbage import making_what_stays, seldom_look_for_garbage

TODAY = date(2026, 1, 1)
# What is read one way alone may be read another way beside something: each of these behind each of those.
_NAMING = ("Abe", "the minister", "Путин", "安倍首相", "12 May 2016", "said", "what", "not")
_MARKS = (' "', ': "', ": «a» ", ", ", "「", "... ", " [[", " - ", "? ", "; ", "\n", " of the ", " and ")
LONGEST = 4096  # characters of a message; of what is typed behind a bot's name, 256
INLINE = 256
_BETWEEN = 32  # questions
_REPEATED = {
    "one letter": "a",
    "letters and spaces": "a ",
    "two letters": "ab ",
    "capitals": "Aa Bb Cc ",
    "a name": "Abe ",
    "a mistyped name": "Abeh Putni ",
    "initials": "A. B. ",
    "a name in Cyrillic": "Путин ",
    "a name in kana": "アベ",
    "kanji": "世耕弘成",
    "kanji and kana": "安倍首相と",
    "Arabic": "مرحبا ",
    "Hindi": "नमस्ते ",
    "Hangul": "안녕",
    "digits": "1234567890",
    "numbers": "1 22 333 ",
    "days": "1.1.2016 ",
    "times": "since May 2016 until last week ",
    "times in Japanese": "2016年10月から",
    "times in Russian": "с мая 2016 до прошлой недели ",
    "colons": "from: to: source: ",
    "filters": "from:2016 to:2017 source:TASS ",
    "quotation marks": '"',
    "quotations": '"a" «б» 「は」 ',
    "apostrophes": "'s ",
    "brackets": "[[",
    "brackets around names": "[[Abe]] ",
    "round brackets": "(",
    "hyphens": "-",
    "words with hyphens": "a-b-c",
    "dots": ".",
    "omissions": "a ... ",
    "commas": ",",
    "question marks": "?",
    "spaces": " ",
    "line ends": "\n",
    "accents": "e\u0301",
    "accents alone": "\u0301",
    "zero width": "a\u200b\u200d",
    "right to left": "\u202eab",
    "emoji": "🦊",
    "families": "👩\u200d👩\u200d👧",
    "halves of pairs": "\ud83d",
    "ligatures": "ﬃ",
    "full width": "Ａｂｅ ",
    "what markup is made of": "<b>&amp;*_`",
    "who is": "who is who is ",
    "roles": "minister of the prime minister's minister ",
    "SQL": "'; DROP TABLE x; --",
    "patterns": "(a+)+$",
}


def nasty(archive: Archive, length: int) -> Iterator[tuple[str, str]]:
    """What is typed behind a command, each with a name for it: ``length`` characters."""
    for name, piece in _REPEATED.items():
        yield name, (piece * length)[:length]
    for one, mark in product(_NAMING, _MARKS):
        yield f"{one} and {mark!r}", (f"{one}{mark}" * length)[:length]
    chance = random.Random(1)
    texts = "\n".join(document.text for document in archive.documents)
    words = sorted(set(re.findall(r"\w+", texts)))
    names = [name for entity in archive.entities.values() for name in entity.names]
    for title, known in (("words of the documents", words), ("all names", names)):
        yield title, _filled(known, length, chance)
        yield f"{title}, mistyped", _filled([_mistyped(word, chance) for word in known], length, chance)
    letters = [chr(code) for code in (*range(97, 123), *range(0x430, 0x450))]
    yield "words that nobody knows", "".join(chance.choice([*letters, " "]) for _ in range(length))
    yield "one word that nobody knows", "".join(chance.choice(letters) for _ in range(length))
    yield (
        "any characters",
        "".join(chr(chance.choice([*range(32, 0x2000), *range(0x3040, 0xA000)])) for _ in range(length)),
    )
    yield "a document", texts[:length]
    yield "a document backwards", " ".join(reversed(texts[:length].split()))


def _filled(words: list[str], length: int, chance: random.Random) -> str:
    return " ".join(chance.choice(words) for _ in range(length))[:length]


def _mistyped(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + chance.choice("aeiouxаеио") + word[at + 1 :]


def asked(ask: Ask, command: str) -> Callable[[str], object]:
    """What asks ``command`` of something."""
    if command == "inline":
        return lambda typed: ask.linked(typed) if is_marked(typed) else ask.offers(typed)
    if command.endswith(", in reply"):
        name = command.partition(",")[0]
        return lambda typed: ask(f"/{name}", typed)
    return lambda typed: ask(f"/{command} {typed}" if command != "ask" else typed)


def cost(ask: Callable[[str], object], typed: str, limit: float) -> float:
    """Milliseconds of processor time; of what seems to cost more than ``limit``, the best of three.

    Something else is asked in between: what is remembered for as long as one question takes must not count.
    """
    best = float("inf")
    for again in range(3):
        for other in range(_BETWEEN if again else 0):
            ask(f"nobdoy{other} wohse{other} nmae")
        began = time.process_time()
        ask(typed)
        best = min(best, 1000 * (time.process_time() - began))
        if best <= limit:
            break
    return best


def measure(archive: Archive, limit: float) -> Iterator[tuple[str, str, float]]:
    """What each thing costs that is typed to each command: the command, what it is, the milliseconds."""
    ask = Ask(archive, lambda: TODAY)
    ask.warm_up()
    for command in (*COMMANDS, "verify, in reply", "source, in reply", "inline"):
        for name, typed in nasty(archive, INLINE if command == "inline" else LONGEST):
            yield command, name, cost(asked(ask, command), typed, limit)


def main() -> int:
    """Measure, print, and judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=SEEDS)
    parser.add_argument("--limit", type=float, default=20.0, help="milliseconds")
    parser.add_argument("--most", type=int, default=3, help="of each command, so many are shown")
    given = parser.parse_args()
    with making_what_stays():
        archive = Archive.build(load_corpus(given.folder, TODAY))
    seldom_look_for_garbage()
    worst = 0.0
    for command, costs in groupby(measure(archive, given.limit), itemgetter(0)):
        dearest = sorted(((milliseconds, name) for _, name, milliseconds in costs), reverse=True)[: given.most]
        told = ", ".join(f"{milliseconds:.2f} {name}" for milliseconds, name in dearest)
        print(f"{command:18} {told}", flush=True)
        worst = max(worst, dearest[0][0])
    print(json.dumps({"worst_ms": round(worst, 2), "limit_ms": given.limit}))
    return int(worst > given.limit)


if __name__ == "__main__":
    sys.exit(main())
