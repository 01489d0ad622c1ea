"""Writes docs/commands.md and the pictures in docs/commands/: each command as a chat on the documents that come along.

Run it from the project's folder: ``python tools/pictures/commands.py``. The whole bot runs; only Telegram is played,
and the telephone drawn. The scenes stand in tests/shown_commands.py.
"""

import asyncio
import re
import sys
from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import shown_commands as scenes  # type: ignore[import-not-found]  # found through the line above

from bot.answers.commands import COMMANDS
from bot.rendering.wording import fill
from handlers.menu import CHAT_COMMANDS
from tools.pictures.phone import WIDTH, save

PAGE, PICTURES = ROOT / "docs" / "commands.md", ROOT / "docs" / "commands"
INTRODUCTION = """# Every command, and what comes

What you see is what the bot sends, on the five documents that come along, on 1 February 2018: `make picture` runs
it and draws the telephone. A long message fades out in the picture; below each stands all of it, in words."""


def main() -> None:
    """Write the page and its pictures."""
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.svg"):
        old.unlink()
    PAGE.write_text(asyncio.run(page(PICTURES)), encoding="utf-8")


async def page(pictures: Path) -> str:
    """The page; its pictures are drawn into the folder ``pictures``."""
    parts = [INTRODUCTION]
    parts += [part async for part in _sections("The documents", _answering(), pictures)]
    parts += [part async for part in _sections("The chat", _about_the_chat(), pictures)]
    manners = [(scene.name, "", scene) for scene in scenes.MANNERS]
    parts += [part async for part in _sections("Manners", manners, pictures)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _answering() -> Iterator[tuple[str, str, Any]]:
    for scene in scenes.COMMANDS:
        command = COMMANDS[scene.name]
        usage = f"`{command.usage}`" if command.usage.startswith("/") else command.usage.capitalize()
        yield usage, f"{fill(command.summary)}." if command.summary else "", scene


def _about_the_chat() -> Iterator[tuple[str, str, Any]]:
    summaries = {command.name: fill(command.summary) for command in CHAT_COMMANDS}
    for scene in scenes.IN_THE_CHAT:
        yield f"`/{scene.name}`", f"{summaries[scene.name]}.", scene


async def _sections(title: str, told: Iterable[tuple[str, str, Any]], pictures: Path) -> AsyncIterator[str]:
    yield f"## {title}"
    for heading, summary, scene in told:
        talk = await scenes.shown(scene)
        name = re.sub("[^a-z]+", "-", scene.name.lower().replace("'", "")) + ".svg"
        words = "\n".join(talk.lines).strip()
        save(pictures / name, f"A chat: {heading.strip('`')}", [talk.items], "Readers" if talk.in_group else "Dateline")
        yield f"### {heading}"
        yield " ".join(part for part in (summary, scene.said) if part)
        along = (
            f'\n<img src="{scene.picture}" width="400" alt="The picture that comes along.">' if scene.picture else ""
        )
        yield f'<img src="commands/{name}" width="{WIDTH}" alt="A chat; in words below.">{along}'
        yield f"<details><summary>In words</summary>\n\n```text\n{words}\n```\n\n</details>"


if __name__ == "__main__":
    main()
