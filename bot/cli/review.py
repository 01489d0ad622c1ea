"""``dateline review``: what is uncertain about a corpus, question by question."""

from collections.abc import Iterable, Iterator
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

    Nothing is written before the last answer. What you say no to isn't asked again until the documents say more of it.
    """
    clean_up(corpus)
    archive, kept = opened(corpus, today), cache_of(corpus, configured_cache())
    edits, declined = DossierEdits(corpus / DOSSIER_NAME), read_declined(kept)
    doubtful, uncertain = without_sure_day(archive), _uncertain(archive, corpus, today, declined)
    if not doubtful and not uncertain:
        click.echo("Nothing is uncertain.")
        return
    days = [_day(facts, edits, today) for facts in doubtful]
    answers = list(_answers(uncertain, edits))
    settled = sum(days) + sum(agreed for _, agreed in answers)
    if settled:
        write(corpus, {}, edits, today)
    if refused := [one for one, agreed in answers if not agreed]:
        _remember(kept, declined.union(map(question_of, refused)))
    click.echo(f"\n{settled} settled, {len(days) + len(answers) - settled} left open.")


def _uncertain(archive: Archive, corpus: Path, today: date, declined: Declined) -> list[Twins | Spelling]:
    """Who may be one person, and what may mean somebody, but for what is ``declined``."""
    found: list[Twins | Spelling] = [*twins(archive), *unknown_spellings(archive, _notes_of(corpus), today)]
    return [one for one in found if question_of(one) not in declined]


def _answers(uncertain: Iterable[Twins | Spelling], edits: DossierEdits) -> Iterator[tuple[Twins | Spelling, bool]]:
    """What is asked, and whether it was agreed to; not what follows from the answers before."""
    told = Identities()
    for asked in uncertain:
        if isinstance(asked, Spelling):
            yield asked, _spelling(asked, edits)
        elif not told.follows(asked):
            agreed = _person(asked, edits)
            told.tell(asked, same=agreed)
            yield asked, agreed


def _remember(kept: Path, declined: Declined) -> None:
    try:
        write_declined(kept, declined)
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


def _person(pair: Twins, edits: DossierEdits) -> bool:
    """Ask whether two names are one person's, and if so, let the one go by the other too; were they?"""
    names = f"{pair.name} (named in {pair.mentions} passages) and {pair.other} (in {pair.other_mentions})"
    if choose(f"\nIs it one person: {visible(names)}? yes, no", "yn", "n") == "n":
        return False
    edits.add_alias("person", pair.name, pair.other)
    return True


def _spelling(spelling: Spelling, edits: DossierEdits) -> bool:
    """Ask whom people meant by a spelling that names nobody, one after the other; was it one of them?"""
    times = "once" if spelling.times == 1 else f"{spelling.times} times"
    click.echo(f"\nPeople asked for “{visible(spelling.typed)}”, {times}, and didn't get what they had asked.")
    for entity in spelling.near:
        if choose(f"Is that {visible(entity.name)}? yes, no", "yn", "n") == "y":
            edits.add_alias(entity.kind.value, entity.name, spelling.typed)
            return True
    return False
