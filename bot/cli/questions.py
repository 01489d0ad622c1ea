"""What commands ask the user, and what may be answered."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import click

from bot.answers.typed.day_said import day_said
from bot.cli.own_corpus import nothing_changed
from bot.corpus.adding.draft import one_line
from bot.rendering.wording import day_in_words

_NOT_KNOWN = "-–—"


def choose(question: str, choices: str, default: str) -> str:
    """One letter of ``choices``; a word of ``question`` means its letter, and the Enter key alone gives ``default``.

    Raises:
        DatelineError: if the user stops, or nobody is there.
    """
    words = [part.split()[0] for part in question.rpartition("? ")[2].split(", ")]  # "yes, change the day, drop"
    letters = ", ".join(choices)

    def letter(typed: str) -> str:
        found = typed.strip().lower()
        if found not in (*choices, *words):
            raise click.BadParameter(f"{typed!r} is none of {letters}")
        return found[0]

    try:
        return str(click.prompt(f"{question} ({letters})", value_proc=letter, default=default))
    except click.Abort:
        raise nothing_changed() from None


@dataclass(frozen=True, slots=True)
class Answered:
    """The day that was given; None: it isn't known."""

    day: date | None


def ask_day(today: date) -> Answered | None:
    """A day that isn't after ``today``, shown back; None if nothing was typed, and all shall stay as it is.

    Raises:
        DatelineError: if the user stops, or nobody is there.
    """

    def answered(typed: str) -> Answered | None:
        if typed.strip() in _NOT_KNOWN:
            return Answered(None) if typed.strip() else None
        found = day_said(typed, today)
        if found is None:
            raise click.BadParameter(f"{typed!r} is no day: write 2020-05-04 or 4 May 2020, or - if it isn't known")
        if found > today:
            raise click.BadParameter(f"{typed} is in the future")
        return Answered(found)

    found = _prompt("Day of publication, as 2020-05-04 or 4 May 2020; - if it isn't known, Enter to leave it", answered)
    assert found is None or isinstance(found, Answered)
    if found and found.day:
        click.echo(f"  {day_in_words(found.day)}")
    return found


def ask_line(what: str, now: str | None) -> str | None:
    """A line of text, ``now`` if nothing was typed; None if there shall be none.

    Raises:
        DatelineError: if the user stops, or nobody is there.
    """
    typed = str(_prompt(f"{what}; - for none, Enter to leave it", str.strip))
    return now if not typed else None if typed in _NOT_KNOWN else one_line(typed)


def _prompt(words: str, read: Callable[[str], object]) -> object:
    try:
        return click.prompt(f"  {words}", value_proc=read, default="", show_default=False)
    except click.Abort:
        raise nothing_changed() from None
