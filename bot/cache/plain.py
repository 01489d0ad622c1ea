"""Values of known types as bytes and back: MessagePack, checked against the type when it is read.

It holds data alone. Whoever can write where it lies could make the bot show wrong spans, but not run code, as with
pickle.
"""

import json
from functools import cache
from typing import Any

import msgspec

_JSON = (b"[", b"{")  # no list and no map of MessagePack begins with one of these
_encoder = msgspec.msgpack.Encoder()


def encoded(value: object) -> bytes:
    """``value``, which is a list, a map or an object, as bytes.

    Where a text in it holds half a surrogate pair, which MessagePack can't, they are JSON, which escapes that.
    """
    try:
        return _encoder.encode(value)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value)).encode()


def decoded(data: bytes, kind: Any) -> Any:
    """The value of the type ``kind`` that was ``encoded``.

    Raises:
        ValueError: if ``data`` holds none.
    """
    if data.startswith(_JSON):
        return msgspec.convert(json.loads(data), kind)
    return _decoder(kind).decode(data)


@cache
def _decoder(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(kind)
