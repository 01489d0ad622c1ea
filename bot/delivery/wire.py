"""JSON as it is sent to Telegram and as it comes from there."""

import json
from typing import Any

import msgspec


def encoded(given: Any) -> bytes:
    """``given`` as JSON.

    msgspec writes no half of a surrogate pair, which JSON can hold behind a backslash, and no subclass of ``str``.
    """
    try:
        return msgspec.json.encode(given)
    except (TypeError, UnicodeEncodeError):
        return json.dumps(given).encode()


def decoded(content: bytes) -> Any:
    """What ``content`` says, with a question mark for each half of a surrogate pair.

    Such a half is no character, and can't be written. Telegram sends none, but JSON can hold them, and msgspec reads
    no such JSON: what it doesn't read is read with patience.

    Raises:
        ValueError: if it is no JSON, or nested without end.
    """
    try:
        return msgspec.json.decode(content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        pass
    try:
        return _whole(json.loads(content.decode("utf-8", "replace")))
    except RecursionError:
        raise ValueError("nested without end") from None


def _whole(given: Any) -> Any:
    if isinstance(given, str):
        return given if given.isascii() else given.encode("utf-8", "replace").decode()
    if isinstance(given, dict):
        return {_whole(key): _whole(value) for key, value in given.items()}
    return [_whole(one) for one in given] if isinstance(given, list) else given
