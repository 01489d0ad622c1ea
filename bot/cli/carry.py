"""``dateline carry``: what one store keeps, into another."""

import asyncio
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

    Do so once, while the bot rests, before it starts with another 'store'. That one has to be empty; FILE stays as it
    is, and may be the address of a database too.
    """
    settings, _ = load_settings(config)
    place = _place(source)
    for one in (place, settings.store):
        prepare(one)
    kept = asyncio.run(_carry(store_at(place), store_at(settings.store)))
    click.echo(f"Carried over. Chats that have chosen: {len(kept.preferences)}, notes: {len(kept.feedback)}.")


def _place(source: str) -> Path | Database:
    if is_database(source):
        try:
            return Database.parse(source)
        except ValueError as error:
            raise click.BadParameter(str(error).replace("|", ". ") + ".") from None
    if not Path(source).is_file():
        raise click.BadParameter(f"{source} is no file.")
    return Path(source)


async def _carry(source: Store, to: Store) -> Kept:
    await source.open()
    try:
        await to.open()
        try:
            kept = await source.everything()
            await to.fill(kept)
        finally:
            await to.close()
    finally:
        await source.close()
    return kept
