"""Facts as bytes and back."""

from dataclasses import fields, replace
from datetime import date
from typing import Any, get_type_hints

import msgspec

from bot.cache.plain import decoded, encoded
from bot.corpus.document import Document
from bot.reading.facts import Facts

READ = tuple(field.name for field in fields(Facts) if field.name != "document")
"""What there is of facts beside their document."""
_HINTS = get_type_hints(Facts)
# All of Facts but the document, whose text lies in the corpus; of that only what reading works out.
_Packed: Any = msgspec.defstruct(
    "_Packed",
    [("published", date | None), ("inferred", bool), *((name, _HINTS[name]) for name in READ)],
    array_like=True,
)


def packed(facts: Facts) -> bytes:
    """``facts`` as bytes."""
    document = facts.document
    values = (getattr(facts, name) for name in READ)
    return encoded(_Packed(document.published, document.inferred, *values))


def unpacked(document: Document, data: bytes) -> Facts:
    """The facts of ``document`` that ``data`` holds.

    Raises:
        ValueError: if it holds no facts.
    """
    read = decoded(data, _Packed)
    if (document.published, document.inferred) != (read.published, read.inferred):
        document = replace(document, published=read.published, inferred=read.inferred)
    return Facts(document, *(getattr(read, name) for name in READ))
