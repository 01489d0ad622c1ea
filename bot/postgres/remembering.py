"""The last things that were fetched, up to some room in memory."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Remembering(Generic[K, V]):
    """Fetches values by their keys, many at a time, and remembers the last ones; used by any number of threads."""

    def __init__(self, fetch: Callable[[list[K]], Iterable[tuple[K, V, int]]], room: int) -> None:
        """``fetch`` gives the values for some keys, each with the room that it takes; of which there is ``room``."""
        self._fetch, self._room = fetch, room
        self._held: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._taken = 0
        self._lock = Lock()

    def __getitem__(self, key: K) -> V:
        with self._lock:
            held = self._held.get(key)
            if held:
                self._held.move_to_end(key)
                return held[0]
        return self.of((key,))[key]

    def of(self, keys: Collection[K]) -> Mapping[K, V]:
        """The values of ``keys``; those that aren't at hand are fetched together."""
        found = dict(self._at_hand(keys))
        missing = [key for key in dict.fromkeys(keys) if key not in found]
        for key, value, size in self._fetch(missing) if missing else ():
            found[key] = value
            self.keep(key, value, size)
        return found

    def missing(self, keys: Iterable[K]) -> set[K]:
        """Those of ``keys`` that aren't at hand."""
        with self._lock:
            return {key for key in keys if key not in self._held}

    def _at_hand(self, keys: Iterable[K]) -> Iterator[tuple[K, V]]:
        for key in keys:
            with self._lock:
                held = self._held.get(key)
                if held:
                    self._held.move_to_end(key)
            if held:
                yield key, held[0]

    def keep(self, key: K, value: V, size: int) -> None:
        """Remember ``value``, which takes so much room."""
        with self._lock:
            self._taken += size - self._held.pop(key, (value, 0))[1]
            self._held[key] = value, size
            while self._taken > self._room and len(self._held) > 1:
                _, (_, gone) = self._held.popitem(last=False)
                self._taken -= gone
