"""File names of documents: the day, then words of the title."""

import re
import unicodedata
from collections.abc import Collection

from bot.corpus.adding.draft import Draft

_LONGEST = 50  # of a script with four bytes a letter, 200 of the 255 that most file systems allow
# What the file systems of some machine keep for itself.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)$")


def file_name(draft: Draft, taken: Collection[str]) -> str:
    """A name for ``draft`` in the corpus folder that isn't among ``taken``: "2020-05-04-bridge-to-be-rebuilt.txt".

    Letters of every script stay as they are. ``taken`` are names in lower case: some file systems tell no more apart.
    """
    title = draft.title or re.sub(r"\.\w+$", "", draft.source.rstrip("/").rpartition("/")[2])
    parts = [draft.published.isoformat() if draft.published else "", _slug(title)]
    stem = "-".join(part for part in parts if part) or "document"
    if _RESERVED.match(stem):
        stem = f"{stem}-document"
    numbered = (f"{stem}-{number}.txt" for number in range(2, len(taken) + 3))
    return next(name for name in (f"{stem}.txt", *numbered) if name.lower() not in taken)


def _slug(title: str) -> str:
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", title.lower()))
    slug = "-".join(words)
    if len(slug) <= _LONGEST:
        return slug
    return slug[:_LONGEST].rpartition("-")[0] or slug[:_LONGEST]
