"""``dateline carry``: what one store keeps, into another."""

import asyncio
from dataclasses import replace
from pathlib import Path

import click

from bot.service.store.configured import prepare, store_at
from bot.service.store.store import Kept, Store
from bot.settings.database import Database, is_database
from bot.settings.loading import load_settings


@click.command("carry")
@click.argument("source", metavar="FILE")
@click.option("--config", type=click.Path(path_type=Path), help="The file of settings, if it isn't config.yaml.")
def command(source: str, config: Path | None) -> None:
    """Copy what chats have chosen and noted from FILE into the store that the configuration names.

    With it go the questions that still wait for an answer, if the token is that of the bot that was asked. Do so once,
    while the bot rests, before it starts with another 'store'. That one has to be empty; FILE stays as it is, and may
    be the address of a database too.
    """
    settings, _ = load_settings(config)
    place = _place(source)
    for one in (place, settings.store):
        prepare(one)
    token = settings.telegram.token.get_secret_value() if settings.telegram.token else ""
    kept, left = asyncio.run(_carry(store_at(place), store_at(settings.store), token.partition(":")[0]))
    waiting = f", questions that wait: {len(kept.parked)}" if kept.parked else ""
    click.echo(f"Carried over. Chats that have chosen: {len(kept.preferences)}, notes: {len(kept.feedback)}{waiting}.")
    if left:
        click.echo(
            f"Questions that wait for an answer: {left}. They stay, since the token that is configured isn't that of "
            "the bot that was asked. Let that bot run with FILE once more, or take them along with its token.",
            err=True,
        )


def _place(source: str) -> Path | Database:
    if is_database(source):
        try:
            return Database.parse(source)
        except ValueError as error:
            raise click.BadParameter(str(error).replace("|", ". ") + ".") from None
    if not Path(source).is_file():
        raise click.BadParameter(f"{source} is no file.")
    return Path(source)


async def _carry(source: Store, to: Store, bot: str) -> tuple[Kept, int]:
    """What ``to`` keeps now of what ``source`` does, and how many questions that wait it doesn't: not ``bot``'s own."""
    await source.open()
    try:
        await to.open()
        try:
            there = await source.everything()
            kept = there if str(there.bot) == bot else replace(there, parked=(), bot=None)
            await to.fill(kept)
        finally:
            await to.close()
    finally:
        await source.close()
    return kept, len(there.parked) - len(kept.parked)
