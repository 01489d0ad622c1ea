"""What somebody has said no to when a corpus was reviewed: it isn't asked again until what it rests on is another."""

from pathlib import Path
from typing import TypeAlias

import msgspec

from bot.cache.places import make, put
from bot.service.reviewing.reviewing import Twins
from bot.service.reviewing.spellings import Spelling

_FILE = "declined.json"
Declined: TypeAlias = frozenset[tuple[str, ...]]
"""Questions that got a no, each as what it asked and what it rests on."""


def question_of(asked: Twins | Spelling) -> tuple[str, ...]:
    """Which names, and in how many passages they stand; which spelling, how often it was typed, and who is near."""
    if isinstance(asked, Twins):
        return "person", asked.name, asked.other, str(asked.mentions), str(asked.other_mentions)
    return "spelling", asked.typed, str(asked.times), *(entity.id for entity in asked.near)


def read_declined(folder: Path) -> Declined:
    """What is remembered in ``folder``, where a corpus keeps what was read; nothing where that can't be told."""
    try:
        return msgspec.json.decode((folder / _FILE).read_bytes(), type=frozenset[tuple[str, ...]])
    except (OSError, ValueError):
        return frozenset()


def write_declined(folder: Path, declined: Declined) -> Path:
    """Remember it; the file in which.

    Raises:
        OSError: if ``folder`` can't be written.
    """
    make(folder)
    file = folder / _FILE
    put(file, msgspec.json.encode(sorted(declined)))
    return file
