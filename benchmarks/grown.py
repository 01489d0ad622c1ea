"""A corpus of any size as a folder: articles of the paragraphs of real texts, with ever new people in them."""

import json
import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from benchmarks.people import read
from bot.corpus.document import Document
from bot.corpus.dossier import DOSSIER_NAME
from bot.corpus.span import Span
from bot.reading.facts import Reader

_WORDS = 97  # asked for; with the paragraph that goes over it, an article has 150 on average
_LONGEST = 120  # words of a paragraph; of a longer one, its first sentences
_FIRST_DAY, _DAYS = date(2000, 1, 1), 9000
_PER_FOLDER, _PUBLISHERS = 1000, 40
_SHAPE = 0.15  # of the Pareto distribution that people are drawn from: few are in many articles, most in one
_ENDINGS = (
    "a ak an berg dal e en er feld i in ini is ka ko ley man ne o ov ova ram sen ski son ström to uk va y".split()
)
_SUFFIXES = (".txt", ".json", ".jsonl")
_BREAK = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text, and the parts of people's names in it: which person's, and whether it is the last part."""

    text: str
    names: tuple[tuple[Span, int, bool], ...]

    def told_of(self, people: Mapping[int, tuple[str, str]]) -> str:
        """The text with other people's names: for each, a given name and a surname."""
        pieces, at = [], 0
        for span, person, last in self.names:
            pieces += [self.text[at : span.start], people[person][last]]
            at = span.end
        return "".join([*pieces, self.text[at:]])


def paragraphs(source: Path) -> list[Paragraph]:
    """The paragraphs of the texts in a folder: of .txt all, of .json and .jsonl whatever is called "text"."""
    reader = Reader()
    texts = (text for path in sorted(source.rglob("*")) if path.suffix in _SUFFIXES for text in _texts(path))
    blocks = dict.fromkeys(block.strip() for text in texts for block in _BREAK.split(text))
    shortened = (" ".join(block.split()[:_LONGEST]) for block in blocks)
    return [_paragraph(reader, block) for block in shortened if len(block.split()) > 5]


def _texts(path: Path) -> Iterator[str]:
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".txt":
        yield content
    for one in content.splitlines() if path.suffix == ".jsonl" else [content] if path.suffix == ".json" else []:
        yield from _called_text(json.loads(one))


def _called_text(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "text" and isinstance(inner, str):
                yield inner
            else:
                yield from _called_text(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _called_text(inner)


def _paragraph(reader: Reader, text: str) -> Paragraph:
    """``text`` with the places of the words that full names in it are made of."""
    people = [one for one in reader.read(Document("", text)).people if " " in one.name]
    found = {}
    for number, person in enumerate(people):
        parts = person.name.split()
        for place, part in enumerate(parts):
            for match in re.finditer(rf"\b{re.escape(part)}\b", text):
                found[match.start()] = (Span(match.start(), match.end()), number, place == len(parts) - 1)
    return Paragraph(text, tuple(found[start] for start in sorted(found)))


class Grower:
    """Writes articles one after the other; two of the same seed are the same."""

    def __init__(self, drawn: list[Paragraph], seed: int = 0) -> None:
        self._paragraphs, self._chance = drawn, random.Random(seed)
        self._given = [word.latin for word in read("given_names.txt")]
        self._surnames = [word.latin for word in read("surnames.txt")]

    def article(self) -> str:
        """A headline, a dateline's worth of paragraphs, about 150 words in all."""
        wanted = self._chance.lognormvariate(0, 0.5) * _WORDS
        told: list[str] = []
        cast = [self._person() for _ in range(3)]
        while sum(len(one.split()) for one in told) < wanted:
            paragraph = self._chance.choice(self._paragraphs)
            people = {person: self._chance.choice(cast) for _, person, _ in paragraph.names}
            told.append(paragraph.told_of(people))
        headline = " ".join(self._chance.choice(self._paragraphs).text.split()[: self._chance.randint(4, 9)])
        return "\n\n".join([headline.rstrip(".,;:"), *told]) + "\n"

    def _person(self) -> tuple[str, str]:
        """Somebody of an unlimited number of people, of whom some are far better known than others."""
        number = int(self._chance.paretovariate(_SHAPE)) - 1
        own = random.Random(number)
        surname = own.choice(self._surnames)
        if number >= len(self._surnames):
            surname = surname[: own.randint(3, 6)] + own.choice(self._surnames)[-3:] + own.choice(_ENDINGS)
        return own.choice(self._given), surname.capitalize()

    def publisher(self) -> str:
        return f"The {self._chance.choice(self._surnames[:_PUBLISHERS])} Post"

    def day(self) -> date:
        return _FIRST_DAY + timedelta(self._chance.randrange(_DAYS))


def grow(source: Path, folder: Path, size: int) -> int:
    """Write a corpus of ``size`` articles, with their days in corpus.yaml; the number of its words."""
    grower, words, declared = Grower(paragraphs(source)), 0, ["documents:"]
    for number in range(size):
        name = f"{number // _PER_FOLDER:03}/{number:06}.txt"
        path, text = folder / name, grower.article()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        words += len(text.split())
        declared += [f"  {name}:", f"    published: {grower.day()}", f"    publisher: {grower.publisher()}"]
        declared.append(f"    url: https://example.org/{number}")
    (folder / DOSSIER_NAME).write_text("\n".join(declared) + "\n", encoding="utf-8")
    return words
