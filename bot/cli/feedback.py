"""``dateline feedback``: which questions were answered with something else than what was asked."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import click

from bot.cli.noted import noted
from bot.corpus.folding import fold
from bot.rendering.wrapping import visible
from bot.service.store.feedback import Feedback
from bot.settings.loading import load_settings


@click.command("feedback")
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object a question.")
@click.option("--config", type=click.Path(path_type=Path), help="The file of settings, if it isn't config.yaml.")
def command(as_json: bool, config: Path | None) -> None:
    """List the questions under whose answer somebody pressed "Not what I asked", the most frequent first.

    Such a note is kept for 90 days. A name that the bot took for another is mended by an alias in corpus.yaml.
    """
    settings, _ = load_settings(config)
    questions = list(_questions(noted(settings)))
    for question in questions:
        click.echo(json.dumps(question.to_json(), ensure_ascii=False) if as_json else question.line())
    if not questions and not as_json:
        click.echo("Nobody has noted anything in the last 90 days.")


@dataclass(frozen=True, slots=True)
class _Question:
    """The same question, noted so many ``times``; ``last`` is the newest of the notes. Who noted it isn't told."""

    times: int
    last: Feedback

    def to_json(self) -> dict[str, object]:
        last = self.last
        return {
            "query": last.query,
            "times": self.times,
            "last": last.at.date().isoformat(),
            "command": last.command,
            "entity": last.entity,
            "citations": last.citations,
            **({"corpus": last.corpus} if last.corpus else {}),
        }

    def line(self) -> str:
        last = self.last
        taken = f"taken for {last.entity}, " if last.entity else ""
        shown = "one excerpt" if last.citations == 1 else f"{last.citations or 'no'} excerpts"
        corpus = f"{last.corpus}: " if last.corpus else ""
        return visible(f"{self.times:>3} x  {last.at.date()}  {corpus}{last.query}  ({taken}{shown} shown)")


def _questions(notes: Iterable[Feedback]) -> Iterator[_Question]:
    """``notes`` by question, however it was typed."""
    by_question = sorted(notes, key=lambda note: (*_same(note), -note.at.timestamp()))
    grouped = (list(same) for _, same in groupby(by_question, key=_same))
    questions = [_Question(len(same), same[0]) for same in grouped]
    yield from sorted(questions, key=lambda question: (-question.times, -question.last.at.timestamp()))


def _same(note: Feedback) -> tuple[str, str]:
    return note.corpus, " ".join(fold(note.query).split())
