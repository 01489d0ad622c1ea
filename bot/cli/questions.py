"""What commands ask the user, and what may be answered."""

from datetime import date

import click

from bot.cli.own_corpus import nothing_changed


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


def ask_day(today: date, default: date | None = None) -> date | None:
    """A day that isn't after ``today``; None if the answer is a hyphen: not known.

    Raises:
        DatelineError: if the user stops, or nobody is there.
    """

    def day(typed: str) -> date | None:
        if typed.strip() == "-":
            return None
        try:
            found = date.fromisoformat(typed.strip())
        except ValueError:
            raise click.BadParameter(f"{typed!r} is no day: write YYYY-MM-DD, or - if it isn't known") from None
        if found > today:
            raise click.BadParameter(f"{typed} is in the future")
        return found

    try:
        found = click.prompt(
            "  Day of publication, as YYYY-MM-DD", value_proc=day, default=default.isoformat() if default else "-"
        )
    except click.Abort:
        raise nothing_changed() from None
    assert found is None or isinstance(found, date)
    return found
