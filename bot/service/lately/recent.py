"""What happened lately, so much of it as memory is meant to hold."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Recent(Generic[Key, Value]):
    """The latest ``most`` entries; an older one is forgotten, and asked for it there is None."""

    __slots__ = ("_entries", "_most")

    def __init__(self, most: int) -> None:
        self._most = most
        self._entries: OrderedDict[Key, Value] = OrderedDict()

    def get(self, key: Key) -> Value | None:
        """What was put under ``key``; None if nothing was, or it is forgotten. Its age stays what it is."""
        return self._entries.get(key)

    def put(self, key: Key, value: Value) -> None:
        """Remember ``value`` as the newest entry."""
        self._entries[key] = value
        self._entries.move_to_end(key)
        if len(self._entries) > self._most:
            self._entries.popitem(last=False)

    def drop(self, is_over: Callable[[Value], bool]) -> None:
        """Forget the oldest entries for as long as they are over."""
        while self._entries and is_over(next(iter(self._entries.values()))):
            self._entries.popitem(last=False)
