"""What corpora are called, by people and in buttons."""

import base64
import hashlib
import unicodedata

ONLY = ""
"""The name of a corpus that is the only one."""
_KEY = 2  # letters
_SIGN = "~"  # before a key in a button


def key_of(name: str) -> str:
    """What stands for ``name`` in buttons and links: two letters of ``[A-Za-z0-9_-]``; nothing for the only corpus."""
    return base64.urlsafe_b64encode(hashlib.sha256(name.encode()).digest()).decode()[:_KEY] if name else ""


def edition_in(name: str, edition: str) -> str:
    """What stands in a button for the ``edition`` of the documents of the corpus ``name``."""
    return f"{_SIGN}{key_of(name)}{edition}" if name else edition


def key_in(edition: str) -> str:
    """The key of the corpus that an edition is of, as ``edition_in`` made it."""
    return edition[1 : 1 + _KEY] if edition.startswith(_SIGN) else ""


def same_name(name: str, other: str) -> bool:
    """Are the two one name, however it was typed?"""
    return _folded(name) == _folded(other)


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
