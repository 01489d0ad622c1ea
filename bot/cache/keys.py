"""What facts are kept by: everything that they depend on."""

import hashlib
from collections.abc import Iterable
from dataclasses import fields

from bot.cache.version import INDEX_LIBRARIES, INDEXING, LIBRARIES, READING, version_of
from bot.corpus.document import Document
from bot.corpus.entity import Entity

_BYTES = 32
_DECLARED = tuple(field.name for field in fields(Document) if field.name not in ("text", "digest"))


def index_key(entities: Iterable[Entity], documents: Iterable[Document]) -> str | None:
    """What the indexes of a whole corpus are kept by; None if nothing may be kept."""
    version, keys = version_of(INDEXING, INDEX_LIBRARIES), Keys(entities)
    own = [keys.of(document) for document in documents]
    if version is None or None in own:
        return None
    return hashlib.blake2b(b"".join(key for key in own if key), key=version, digest_size=_BYTES).hexdigest()


class Keys:
    """The keys of documents that are read with ``entities`` listed; without a version there is none."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        version = version_of(READING, LIBRARIES)
        self._common = None if version is None else _digest(version, repr(tuple(entities)))

    def of(self, document: Document) -> bytes | None:
        """The key of one document: its text, and all that is declared about it."""
        if self._common is None:
            return None
        declared = repr([getattr(document, name) for name in _DECLARED])
        return _digest(self._common, declared, document.text)


def _digest(first: bytes, *texts: str) -> bytes:
    digest = hashlib.blake2b(first, digest_size=_BYTES)
    for text in texts:
        written = text.encode("utf-8", "surrogatepass")
        digest.update(len(written).to_bytes(8, "big"))
        digest.update(written)
    return digest.digest()
