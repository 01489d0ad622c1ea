"""What facts and indexes are kept by: everything that they depend on."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, fields

from bot.cache.version import INDEX_LIBRARIES, INDEXING, LIBRARIES, READING, version_of
from bot.corpus.document import Document
from bot.corpus.entity import Entity

_BYTES = 32
_DECLARED = tuple(field.name for field in fields(Document) if field.name not in ("text", "digest"))


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of what is read with some entities listed; ``reading`` and ``indexing`` are versions."""

    reading: bytes
    indexing: bytes

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> "Keys | None":
        """The keys with ``entities`` listed; None if nothing may be kept."""
        reading, indexing = version_of(READING, LIBRARIES), version_of(INDEXING, INDEX_LIBRARIES)
        if reading is None or indexing is None:
            return None
        return cls(_digest(reading, repr(tuple(entities))), indexing)

    def document(self, document: Document) -> bytes:
        """The key of the facts of one document: its text, and all that is declared about it."""
        declared = repr([getattr(document, name) for name in _DECLARED])
        return _digest(self.reading, declared, document.text)

    def indexes(self, documents: Iterable[bytes]) -> str:
        """The key of the indexes of documents that have these keys, in this order."""
        return hashlib.blake2b(b"".join(documents), key=self.indexing, digest_size=_BYTES).hexdigest()


def _digest(first: bytes, *texts: str) -> bytes:
    digest = hashlib.blake2b(first, digest_size=_BYTES)
    for text in texts:
        written = text.encode("utf-8", "surrogatepass")
        digest.update(len(written).to_bytes(8, "big"))
        digest.update(written)
    return digest.digest()
