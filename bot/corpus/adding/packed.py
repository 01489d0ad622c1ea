"""Feeds and sitemaps that are packed, as large ones are: ``sitemap.xml.gz``."""

import zlib
from dataclasses import replace

from bot.corpus.adding.draft import Raw

_SIGNATURE = b"\x1f\x8b"
_WITH_HEADER = 31  # zlib's number for gzip
_MOST_BYTES = 52_428_800  # a sitemap may have so many, says sitemaps.org


def unpacked(raw: Raw) -> Raw:
    """What ``raw`` holds, if it is packed by gzip, whole and no longer than a sitemap may be; else ``raw`` itself."""
    if not raw.content.startswith(_SIGNATURE):
        return raw
    reader = zlib.decompressobj(_WITH_HEADER)
    try:
        content = reader.decompress(raw.content, _MOST_BYTES)
    except zlib.error:
        return raw
    return replace(raw, content=content) if reader.eof and content else raw
