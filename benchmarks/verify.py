"""How well and how fast quotations are verified, against one line of rapidfuzz in the same run.

    python -m benchmarks.verify [--words N] [--curve] [FOLDER or FILE.jsonl ...]

The corpus: articles around the quotations of data/quotations.yaml; the documents given (a corpus folder, or one JSON
object a line with a "text"; the seeds by default); and articles put together from pieces of these and from made-up
words, up to N words (1,000,000 by default). Each quotation is then asked for as it stands, with other typography, with
an omission, altered in one way or another, in other words, and with another speaker; and some sentences that nobody
said. Printed are the share of right verdicts for each kind, and the median and 95th percentile of a question in
milliseconds; with --curve, what thresholds would have cost.
"""

import argparse
import json
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import yaml
from rapidfuzz import fuzz, process

from bot.answers.question import Question
from bot.answers.verify.answer import answer_verify
from bot.answers.verify.forms import read_claims
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.dossier import Dossier
from bot.corpus.folding import fold
from bot.corpus.loading import Corpus, load_corpus
from bot.finding.verbatim.matching import nearest_match
from bot.finding.verbatim.words import read_words

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 1, 1)
QUOTATIONS = yaml.safe_load((Path(__file__).parent / "data" / "quotations.yaml").read_text(encoding="utf-8"))
# Twelve words at least, so that each alteration leaves something to recognise.
_SHORTEST, _MOST_ASKED, _PEER_ASKED = 8, 120, 60
_MADE_UP, _ARTICLE = 30_000, 400
_SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zy bra cle dro fre gli".split()
_AUXILIARIES = re.compile(r"\b(will|is|are|was|were|have|has|had|can|do|did|would|should|may)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never) ", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|forty|\d+)\b", re.IGNORECASE)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, what kind of it, and the verdicts that are right."""

    kind: str
    typed: str
    right: frozenset[str]


def corpus(paths: list[str], words: int, chance: random.Random) -> list[Document]:
    """The documents: those given, those around the quotations, and as many made-up ones as it takes."""
    documents = [*_given(paths), *_around_quotations()]
    chain, made_up = _chain(documents), _made_up(chance)
    size = sum(len(document.text.split()) for document in documents)
    while size < words:
        text = " ".join(_recombined(chain, made_up, chance) for _ in range(_ARTICLE // 20))
        size += len(text.split())
        day = date(2015, 1, 1) + timedelta(days=chance.randrange(3000))
        documents.append(Document(f"made-up-{len(documents)}.txt", text, published=day, publisher="The Maker"))
    return documents


def _given(paths: list[str]) -> Iterator[Document]:
    for path in map(Path, paths or [str(ROOT / "seeds")]):
        if path.is_dir():
            yield from load_corpus(path, TODAY).documents
        else:
            rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
            yield from (Document(f"{path.name}-{i}", row["text"], publisher=path.stem) for i, row in enumerate(rows))


def _around_quotations() -> Iterator[Document]:
    for i, entry in enumerate(QUOTATIONS):
        said = entry["said"].rstrip(".")
        lead = f"{entry['role'].capitalize()} {entry['by']} spoke to reporters on Monday about it for an hour."
        text = f"{lead}\n\n“{said},” {entry['role']} {entry['by']} said. Nobody in the room asked any further question."
        yield Document(
            f"quotation-{i}.txt", text, published=date(2020, 1, 1) + timedelta(days=i), publisher="The Daily"
        )


def _chain(documents: list[Document]) -> dict[str, list[str]]:
    """Which words follow which, once for every time they do."""
    chain: dict[str, list[str]] = defaultdict(list)
    for document in documents:
        for word, following in pairwise(document.text.split()):
            chain[word].append(following)
    return chain


def _made_up(chance: random.Random) -> list[str]:
    return ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(_MADE_UP)]


def _recombined(chain: dict[str, list[str]], made_up: list[str], chance: random.Random) -> str:
    """Twenty words that follow one another somewhere, every fifth replaced by a made-up one, rare ones rarely."""
    word = chance.choice(list(chain)[:2000])
    words = []
    for _ in range(20):
        rare = made_up[min(int(chance.paretovariate(0.4)), _MADE_UP) - 1]
        words.append(rare if chance.random() < 0.2 else word)
        word = chance.choice(chain.get(word) or ["the"])
    return " ".join(words).capitalize().rstrip(".,") + "."


def questions(archive: Archive, chance: random.Random) -> Iterator[Asked]:
    """Every kind of question about the quotations of ``archive``."""
    quotations = _quotations(archive)
    chance.shuffle(quotations)
    speakers = sorted({by for _, by in quotations})
    for said, by in quotations[:_MOST_ASKED]:
        other = chance.choice([one for one in speakers if one != by])
        yield Asked("as it stands", f'"{said}"', frozenset({"verbatim"}))
        yield Asked("with its speaker", f'{by}: "{said}"', frozenset({"verbatim"}))
        yield Asked("other typography", _typeset(said), frozenset({"verbatim"}))
        yield Asked("part of it", f'"{_part(said, chance)}" — {by}', frozenset({"verbatim"}))
        yield Asked("with an omission", f'"{_elided(said)}"', frozenset({"verbatim"}))
        yield Asked("another speaker", f'"{said}", {other} said', frozenset({"misattributed"}))
        for kind, alter in ALTERATIONS.items():
            altered = alter(said, chance)
            if altered and altered != said:
                yield Asked(kind, f'{by}: "{altered}"', frozenset({"altered"}))
        for length in (4, 5, 6):
            short = _replaced(" ".join(said.split()[1 : length + 1]), chance)
            yield Asked(f"one of {length} words", f'"{short}"', frozenset({"altered", "absent"}))
    for sentence in _of_this_project():
        words = sentence.split()
        yield Asked("of another subject", f'"{sentence}"', frozenset({"absent"}))
        yield Asked("five words of it", f'"{" ".join(words[1:6])}"', frozenset({"absent"}))
    for entry in QUOTATIONS:
        yield Asked("light paraphrase", f'"{entry["light"]}"', frozenset({"altered", "absent"}))
        yield Asked("free paraphrase", f'{entry["by"]}: "{entry["free"]}"', frozenset({"absent"}))
    for said, by in quotations[:_MOST_ASKED]:
        yield Asked("shuffled words", f'{by}: "{_shuffled(said, chance)}"', frozenset({"absent"}))
    for one, two in pairwise(quotations[:_MOST_ASKED]):
        yield Asked("halves of two", f'"{_half(one[0], 0)} {_half(two[0], 1)}"', frozenset({"altered", "absent"}))


def _quotations(archive: Archive) -> list[tuple[str, str]]:
    """The quotations of some length, in one piece, and who is quoted."""
    found = {}
    for facts in archive.facts:
        for voice in facts.voices if not facts.document.name.startswith("made-up") else ():
            said = voice.quotation.span.of(facts.document.text).rstrip(" ,.")
            plain = not re.search(r"[\"“”…\[\n]", said)
            if voice.quotation.direct and len(voice.people) == 1 and plain and len(said.split()) >= _SHORTEST:
                found[said] = voice.people[0].name
    return list(found.items())


def _of_this_project() -> list[str]:
    """Sentences that no document holds: those of this project's own pages."""
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
    text = " ".join(page.read_text(encoding="utf-8") for page in pages)
    found = re.findall(r"(?<=[.:] )[A-Z][^.|`\"#:;()]{25,160}(?=\.\s)", " ".join(text.split()))
    return list(dict.fromkeys(found))


def _typeset(said: str) -> str:
    return "«" + said[0].lower() + said[1:].replace("'", "’").replace(" ", "\u00a0", 2).replace("-", "\u2011") + "»"


def _part(said: str, chance: random.Random) -> str:
    words = said.split()
    start = chance.randrange(len(words) - 6)
    return " ".join(words[start : start + 7]).strip(",")


def _elided(said: str) -> str:
    words = said.split()
    return " ".join([*words[:4], "[…]", *words[5:]])


def _half(said: str, which: int) -> str:
    words = said.split()
    return " ".join(words[len(words) // 2 :] if which else words[: len(words) // 2])


def _shuffled(said: str, chance: random.Random) -> str:
    words = said.split()
    chance.shuffle(words)
    return " ".join(words)


def _dropped(said: str, chance: random.Random) -> str:
    words = said.split()
    del words[chance.randrange(1, len(words) - 1)]
    return " ".join(words)


def _put_in(said: str, chance: random.Random) -> str:
    words = said.split()
    words.insert(chance.randrange(1, len(words) - 1), chance.choice("really always again today probably".split()))
    return " ".join(words)


def _swapped(said: str, chance: random.Random) -> str:
    words = said.split()
    at = chance.randrange(1, len(words) - 2)
    words[at], words[at + 1] = words[at + 1], words[at]
    return " ".join(words)


def _replaced(said: str, chance: random.Random) -> str:
    words = said.split()
    long = [i for i, word in enumerate(words) if len(word) > 5] or [1]
    words[chance.choice(long)] = chance.choice("courage winter machine terrible reform invented".split())
    return " ".join(words)


def _negated(said: str, chance: random.Random) -> str:
    if _NOT.search(said):
        return _NOT.sub("", said, count=1)
    return _AUXILIARIES.sub(r"\1 not", said, count=1)


def _numbered(said: str, chance: random.Random) -> str:
    return _NUMBER.sub("eleven", said, count=1)


def _renamed(said: str, chance: random.Random) -> str:
    return _NAME.sub("Belgium", said, count=1)


ALTERATIONS: dict[str, Callable[[str, random.Random], str]] = {
    "a word dropped": _dropped,
    "a word put in": _put_in,
    "words swapped": _swapped,
    "a word replaced": _replaced,
    "three words replaced": lambda said, chance: _replaced(_replaced(_replaced(said, chance), chance), chance),
    "negated": _negated,
    "another number": _numbered,
    "another name": _renamed,
}


def peer(documents: list[Document]) -> Callable[[str], str]:
    """What one line of rapidfuzz answers: partial_ratio over all documents, with the best thresholds one could wish."""
    texts = [fold(document.text) for document in documents]

    def verdict(typed: str) -> str:
        quoted = re.search(r"[\"«](.+)[\"»]", typed)
        best = process.extractOne(fold(quoted[1] if quoted else typed), texts, scorer=fuzz.partial_ratio)
        return "verbatim" if best[1] > 99.9 else "altered" if best[1] > 80 else "absent"

    return verdict


def ours(archive: Archive) -> Callable[[str], str]:
    def verdict(typed: str) -> str:
        answer = answer_verify(archive, Question.parse(f"/verify {typed}"), TODAY)
        return answer.checked.verdict.value if answer.checked else "none"

    return verdict


def measured(name: str, verdict: Callable[[str], str], asked: list[Asked]) -> None:
    """Print how many verdicts are right, by kind, and how long they took."""
    spent, right, given = [], Counter(), defaultdict(Counter)
    for one in asked:
        began = time.perf_counter()
        said = verdict(one.typed)
        spent.append(1000 * (time.perf_counter() - began))
        right[one.kind] += said in one.right
        given[one.kind][said] += 1
    spent.sort()
    print(
        f"{name}: p50 {spent[len(spent) // 2]:.1f} ms, p95 {spent[int(0.95 * len(spent))]:.1f} ms, {len(asked)} asked"
    )
    for kind, verdicts in given.items():
        n = sum(verdicts.values())
        print(f"  {kind:22} {100 * right[kind] / n:5.1f}% right of {n:4}   {dict(verdicts.most_common())}")


def curve(archive: Archive, asked: list[Asked]) -> None:
    """Print how alterations and sentences that nobody said lie: what agrees, and how far beyond chance."""
    rows = []
    for one in asked:
        claim = read_claims(one.typed, TODAY)[0]
        pieces = [read_words(piece.of(claim.text)) for piece in claim.pieces]
        match = nearest_match(archive.wording, pieces)
        rows.append((one.kind, match.share if match else 0.0, match.evidence if match else 0.0))
    for kind in dict.fromkeys(kind for kind, _, _ in rows):
        for number, name in ((1, "share"), (2, "evidence")):
            values = sorted(row[number] for row in rows if row[0] == kind)
            tenths = [values[min(int(len(values) * at), len(values) - 1)] for at in (0.0, 0.02, 0.1, 0.5, 0.9, 0.98, 1)]
            print(f"  {kind:22} {name:8}", *(f"{value:7.2f}" for value in tenths))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--words", type=int, default=1_000_000)
    parser.add_argument("--curve", action="store_true")
    options = parser.parse_args()
    chance = random.Random(0)
    documents = corpus(options.paths, options.words, chance)
    words = sum(len(document.text.split()) for document in documents)
    began = time.perf_counter()
    archive = Archive.build(Corpus(tuple(documents), Dossier()))
    print(f"{len(documents)} documents, {words} words, read in {time.perf_counter() - began:.0f} s")
    asked = list(questions(archive, chance))
    if options.curve:
        curve(archive, asked)
    measured("/verify", ours(archive), asked)
    measured("partial_ratio", peer(documents), chance.sample(asked, min(_PEER_ASKED, len(asked))))


if __name__ == "__main__":
    main()
