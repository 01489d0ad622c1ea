"""``dateline review``: what is uncertain about a corpus, question by question."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from bot.archive.archive import Archive
from bot.cache.places import cache_of
from bot.cli.configured import configured_cache
from bot.cli.noted import noted
from bot.cli.opened import opened
from bot.cli.options import today_option
from bot.cli.own_corpus import own_corpus_option
from bot.cli.questions import ask_day, choose
from bot.corpus.adding.dossier_edits import DossierEdits
from bot.corpus.adding.writing import clean_up, write
from bot.corpus.dossier import DOSSIER_NAME
from bot.errors import StoreError
from bot.reading.facts import Facts
from bot.rendering.sources import published_by
from bot.rendering.wrapping import visible
from bot.service.reviewing.declined import Declined, question_of, read_declined, write_declined
from bot.service.reviewing.identities import Identities
from bot.service.reviewing.reviewing import Twins, twins, without_sure_day
from bot.service.reviewing.spellings import Spelling, unknown_spellings
from bot.service.store.feedback import Feedback
from bot.settings.loading import load_settings

_BEGINNING = 300  # characters


@click.command("review")
@own_corpus_option
@today_option
def command(corpus: Path, today: date) -> None:
    """Settle what is uncertain: days that aren't known or were guessed, one person under two names, and spellings that
    people asked for in vain.

    Nothing is written before the last answer. What you say no to isn't asked again until the documents say more of it;
    the Enter key leaves a question for the next time.
    """
    clean_up(corpus)
    archive, kept = opened(corpus, today), cache_of(corpus, configured_cache())
    edits, declined = DossierEdits(corpus / DOSSIER_NAME), read_declined(kept)
    doubtful, uncertain = without_sure_day(archive), _uncertain(archive, corpus, today, declined)
    if not doubtful and not uncertain:
        click.echo("Nothing is uncertain.")
        return
    days = [_day(facts, edits, today) for facts in doubtful]
    answers = list(_replies(uncertain, edits))
    agreed = sum(days) + sum(one.agreed is True for one in answers)
    if agreed:
        write(corpus, {}, edits, today)
    if refused := [one.asked for one in answers if one.agreed is False]:
        _remember(kept, declined.union(map(question_of, refused)))
    left = len(days) + len(answers) - agreed - len(refused)
    click.echo(f"\n{agreed} settled, {len(refused)} answered with no, {left} left open.")


def _uncertain(archive: Archive, corpus: Path, today: date, declined: Declined) -> list[Twins | Spelling]:
    """Who may be one person, and what may mean somebody, but for what is ``declined``."""
    found: list[Twins | Spelling] = [*twins(archive), *unknown_spellings(archive, _notes_of(corpus), today)]
    return [one for one in found if question_of(one) not in declined]


@dataclass(frozen=True, slots=True)
class _Reply:
    """What was asked, and whether it was agreed to; None: that was left open."""

    asked: Twins | Spelling
    agreed: bool | None


def _replies(uncertain: Iterable[Twins | Spelling], edits: DossierEdits) -> Iterator[_Reply]:
    """What is asked and said; nothing is asked that follows from the replies before."""
    told = Identities()
    for asked in uncertain:
        if isinstance(asked, Spelling):
            yield _Reply(asked, _spelling(asked, edits))
        elif not told.follows(asked):
            agreed = _person(asked, edits)
            if agreed is not None:
                told.tell(asked, same=agreed)
            yield _Reply(asked, agreed)


def _remember(kept: Path, declined: Declined) -> None:
    try:
        where = write_declined(kept, declined)
        click.echo(f"\nWhat got a no isn't asked again. To have it all asked anew, delete {where}.")
    except OSError as error:
        click.echo(f"What was answered with no can't be remembered in {kept} ({error.strerror}).", err=True)


def _notes_of(corpus: Path) -> list[Feedback]:
    """What people noted of answers from the folder ``corpus``; nothing, and a warning, where that can't be read."""
    settings, _ = load_settings()
    names = {name for name, folder in settings.folders.items() if folder.resolve() == corpus.resolve()}
    if not names:
        return []
    try:
        return [note for note in noted(settings) if note.corpus in names]
    except StoreError as error:
        click.echo(f"What people noted isn't asked about. {error}", err=True)
        return []


def _day(facts: Facts, edits: DossierEdits, today: date) -> bool:
    """Ask for the day of a document; was it answered?"""
    document = facts.document
    click.echo("\n" + "\n".join(_shown(facts)))
    day = document.published
    if day:
        answer = choose("Is that its day? yes, no, leave it open", "ynl", "l")
        if answer == "l":
            return False
    if not day or answer == "n":
        if not (answered := ask_day(today)):
            return False
        day = answered.day
    if not day and not document.published:
        return False
    edits.declare(document.name, {"published": day.isoformat() if day else None, "inferred": None})
    return True


def _shown(facts: Facts) -> Iterator[str]:
    document = facts.document
    yield click.style(visible(document.title or document.name), bold=True)
    yield f"  {visible(published_by(document))}"
    if facts.dated_by:
        yield "  worked out from " + visible(", ".join(f"“{span.of(document.text)}”" for span in facts.dated_by))
    beginning = " ".join(document.text[:_BEGINNING].split())
    yield f"  {visible(beginning)} …"


def _person(pair: Twins, edits: DossierEdits) -> bool | None:
    """Ask whether two names are one person's, and if so, let the one go by the other too; were they?"""
    passages = "one passage" if pair.mentions == 1 else f"{pair.mentions} passages"
    agreed = _agreed(
        f"\nIs it one person: {visible(pair.name)} (named in {passages}) and {visible(pair.other)} ("
        f"in {pair.other_mentions})?"
    )
    if agreed:
        edits.add_alias("person", pair.name, pair.other)
    return agreed


def _agreed(question: str) -> bool | None:
    """Yes, no, or None where it is left open."""
    return {"y": True, "n": False}.get(choose(f"{question} yes, no, leave it open", "ynl", "l"))


def _spelling(spelling: Spelling, edits: DossierEdits) -> bool | None:
    """Ask whom people meant by a spelling that names nobody, one after the other; was it one of them?"""
    times = "once" if spelling.times == 1 else f"{spelling.times} times"
    click.echo(f"\nPeople asked for “{visible(spelling.typed)}”, {times}, and didn't get what they had asked.")
    replies = []
    for entity in spelling.near:
        replies.append(_agreed(f"Is that {visible(entity.name)}?"))
        if replies[-1]:
            edits.add_alias(entity.kind.value, entity.name, spelling.typed)
            return True
    return None if None in replies else False
