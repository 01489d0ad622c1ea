"""What reading depends on besides the documents: its own source, its libraries, and Python."""

import hashlib
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

READING = ("cache/packing.py", "cache/plain.py", "corpus", "reading")
"""The packages and modules of ``bot`` that decide what facts are read, and how they are written down."""
INDEXING = (
    *READING,
    "archive",
    "cache/entries.py",
    "cache/former.py",
    "cache/indexing.py",
    "cache/kept_indexes.py",
    "finding",
)
"""Those that decide how facts are indexed, and how that is written down."""
LIBRARIES = ("PyStemmer", "RapidFuzz", "ahocorasick_rs", "msgspec", "nupunkt")
"""The libraries that these packages read with; a test holds this to their imports."""
INDEX_LIBRARIES = (*LIBRARIES, "anyascii", "marisa-trie", "tantivy")
"""The libraries that all these use."""
_BOT = Path(__file__).parents[1]


@cache
def version_of(packages: tuple[str, ...], libraries: tuple[str, ...], root: Path = _BOT) -> bytes | None:
    """A digest that changes with every file of ``packages`` in ``root``, with ``libraries`` and with Python.

    Nobody has to remember to raise a number: a changed word list is another version. Where the source isn't there to be
    looked at (an archive of compiled files), there is no version, and nothing may be kept.
    """
    digest = hashlib.sha256(f"{sys.version_info[:2]} {unicodedata.unidata_version} {sys.byteorder}".encode())
    for package in packages:
        sources = list(_sources(root / package))
        if not sources:
            return None
        for path in sources:
            digest.update(f"\n{path.relative_to(root).as_posix()}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    try:
        digest.update("".join(f"\n{name} {version(name)}" for name in libraries).encode())
    except PackageNotFoundError:
        return None
    return digest.digest()


def _sources(folder: Path) -> Iterator[Path]:
    """A module; or all files of a package but those that Python makes."""
    paths = [folder] if folder.is_file() else (path for path in folder.rglob("*") if path.is_file())
    return iter(sorted(path for path in paths if "__pycache__" not in path.parts))
