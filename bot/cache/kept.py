"""Whether and where the indexes of a corpus are kept."""

from dataclasses import dataclass
from pathlib import Path

from bot.cache.reading import is_small
from bot.corpus.loading import Corpus


@dataclass(frozen=True, slots=True)
class Kept:
    """The folder that keeps indexes, and the key of those of one corpus: all that they depend on."""

    folder: Path
    key: str

    @classmethod
    def of(cls, corpus: Corpus, cache: Path | None) -> "Kept | None":
        """What keeps the indexes of ``corpus``: None without a folder, or where it isn't worth while."""
        if cache is None or is_small(corpus.documents):
            return None
        from bot.cache.keys import index_key  # noqa: PLC0415 - few documents start faster without all this

        key = index_key(corpus.dossier.entities, corpus.documents)
        return cls(cache, key) if key else None
