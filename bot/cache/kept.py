"""Whether and where what was read and indexed of a corpus is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.corpus.document import Document
from bot.corpus.loading import Corpus

SMALL = 100_000
"""Characters up to which reading anew is about as fast as looking for what was read: half a second's reading."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The folder that keeps it; the keys of the documents by name, in their order; and that of the indexes of all.

    Keys hold all that depends on: what has another key is something else. ``indexing`` is that of indexing alone.
    """

    folder: Path
    documents: Mapping[str, bytes]
    indexes: str
    indexing: bytes

    @classmethod
    def of(cls, corpus: Corpus, cache: Path | None) -> "Kept | None":
        """What is kept of ``corpus`` in the folder ``cache``: None without one, or where it isn't worth while."""
        if cache is None or is_small(corpus.documents):
            return None
        from bot.cache.keys import Keys  # noqa: PLC0415 - few documents start faster without all this

        keys = Keys.of(corpus.dossier.entities)
        if keys is None:
            return None
        documents = {document.name: keys.document(document) for document in corpus.documents}
        return cls(cache, documents, keys.indexes(documents.values()), keys.indexing)


def is_small(documents: Sequence[Document]) -> bool:
    """Isn't it worth while to keep what is read of ``documents``?"""
    return sum(len(document.text) for document in documents) <= SMALL
