"""What a server packs for the way -> bytes, a piece at a time: a few kilobytes may be gigabytes unpacked."""

import zlib
from collections.abc import Iterable, Iterator

_GZIP_OR_ZLIB = 47  # zlib's number for whichever of the two it is
_PIECE = 1 << 18  # bytes at most that one step makes; other libraries' steps, of 64 kilobytes packed, make 64 megabytes
_PLAIN, _PACKED = ("", "identity"), ("gzip", "x-gzip", "deflate")


def pieces(came: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """What ``came``, of that Content-``encoding``, holds; each piece as small as came, or as ``_PIECE``.

    Raises:
        ValueError: if it is packed in another way, or more than once, or can't be unpacked.
    """
    encoding = encoding.strip().lower()
    if encoding in _PLAIN:
        yield from came
    elif encoding in _PACKED:
        yield from _unpacked(came)
    else:
        raise ValueError(f"it is packed as {encoding!r}")


def _unpacked(came: Iterable[bytes]) -> Iterator[bytes]:
    reader = zlib.decompressobj(_GZIP_OR_ZLIB)
    try:
        for packed in came:
            rest = packed
            while rest and not reader.eof:
                yield reader.decompress(rest, _PIECE)
                rest = reader.unconsumed_tail
        yield reader.flush()  # what is left of the last step
    except zlib.error:
        raise ValueError("it can't be unpacked") from None
