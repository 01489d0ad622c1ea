"""Texts that are being added, or were when the program that added them ended: they are no documents yet."""

import hashlib
import json
from pathlib import Path

from bot.corpus.dossier import DOSSIER_NAME

HIDDEN = ".adding"
"""The folder inside that of the documents in which a program that adds something prepares it."""
LIST = "texts.json"
"""Names there the texts that are moved to their places, each with its digest."""


def pending(folder: Path) -> frozenset[str]:
    """The names of the texts that lie in ``folder`` before they are added; none where nothing is being added.

    A text that somebody has put in the place of one of them isn't among them.
    """
    hidden = folder / HIDDEN
    if not (hidden / DOSSIER_NAME).exists():  # last of all that takes the place of the corpus's own
        return frozenset()
    return frozenset(name for name, digest in _listed(hidden / LIST).items() if _is_at(folder / name, digest))


def digest_of(content: bytes) -> str:
    """What tells a text that is being added from another one."""
    return hashlib.sha256(content).hexdigest()


def _listed(path: Path) -> dict[str, str]:
    """The list of texts; empty where writing it wasn't finished, and so no text had been moved."""
    try:
        return dict(json.loads(path.read_bytes()))
    except (OSError, ValueError):
        return {}


def _is_at(path: Path, digest: str) -> bool:
    try:
        return digest_of(path.read_bytes()) == digest
    except OSError:
        return False
