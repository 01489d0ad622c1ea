"""``dateline doctor``: whether everything that a bot in Telegram needs is well, and how to mend what isn't."""

import asyncio
import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import click

from bot.application.addresses import method_url, server_of
from bot.cli.check import check_corpora, folders_of, summary
from bot.cli.options import today_option
from bot.delivery.examining import Expected, examine
from bot.errors import MalformedTokenError, NoTokenError, Problem, Severity
from bot.rendering.wrapping import visible
from bot.service.health.finding import Finding, State
from bot.service.health.machine import of_index, of_meaning, of_pictures, of_store
from bot.service.store.configured import prepare
from bot.settings.loading import check_settings
from bot.settings.secret import without
from bot.settings.settings import Settings

_COLOURS = {State.FINE: "green", State.WARNING: "yellow", State.ERROR: "red"}


@click.command("doctor")
@click.option("--config", type=click.Path(path_type=Path), help="The configuration, if it isn't config.yaml.")
@today_option
@click.pass_context
def command(context: click.Context, config: Path | None, today: date) -> None:
    """Look the bot over: configuration, documents, store, extras; and in Telegram token, webhook, rights, clock.

    A bot that runs isn't disturbed. Nothing is changed, but that a store is made where there is none yet. Exits with 2
    if there is an error, and with 0 if there are warnings at most.
    """
    found = Counter[State]()
    settings, problems = check_settings(config)
    secrets = settings.secrets if settings else ()
    for finding in _findings(settings, problems, today):
        found[finding.state] += 1
        state, colon, rest = visible(without(str(finding), secrets)).partition(":")
        click.echo(click.style(state + colon, fg=_COLOURS[finding.state], bold=True) + rest)
    click.echo(f"{found.total()} looked at: {', '.join(_counted(found[state], state) for state in reversed(State))}.")
    if found[State.ERROR]:
        context.exit(2)


def _findings(settings: Settings | None, problems: Sequence[Problem], today: date) -> Iterator[Finding]:
    yield from map(Finding.of, problems)
    if settings and not problems:
        yield Finding.fine("configuration", "it is in order")
    corpora, of_corpora = check_corpora(folders_of(settings), today)
    yield from map(Finding.of, of_corpora)
    if not any(problem.severity is Severity.ERROR for problem in of_corpora):
        yield Finding.fine("documents", summary(corpora, of_corpora))
    if settings:
        yield of_store(partial(prepare, settings.store), str(settings.store))
        if settings.index:
            yield of_index(settings.index)
        yield of_pictures()
        yield of_meaning(settings.semantic.choice)
        yield from _in_telegram(settings)


def _in_telegram(settings: Settings) -> list[Finding]:
    telegram = settings.telegram
    try:
        token = telegram.bot_token
    except (NoTokenError, MalformedTokenError) as error:
        return [Finding.error("token", str(error))]
    logging.getLogger("telegram").addHandler(logging.NullHandler())  # what it would log at length is told in a line
    expected = Expected(server_of(telegram), method_url(telegram), settings.webhook.url, settings.allowed_chats)
    return asyncio.run(examine(token, expected, lambda: datetime.now(UTC)))


def _counted(number: int, state: State) -> str:
    if state is State.FINE:
        return f"{number} fine"
    return f"{number or 'no'} {state}{'' if number == 1 else 's'}"
