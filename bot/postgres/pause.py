"""How long a server is left alone that fails again and again, so that questions don't wait for it in vain."""

import threading
from collections.abc import Callable
from time import monotonic

FAILURES = 3  # in a row; fewer may be the end of one connection
SECONDS = 10.0  # of rest; then one question tries whether it answers, and others don't wait for that


class Pause:
    """Whether a server may be asked now; to be asked from any thread."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._failed, self._until = 0, 0.0

    def is_over(self) -> bool:
        """May the server be asked? After a rest only one may, until it is known how that went."""
        with self._lock:
            if self._failed < FAILURES:
                return True
            if self._now() < self._until:
                return False
            self._until = self._now() + SECONDS
            return True

    def fail(self) -> None:
        """The server has been asked in vain."""
        with self._lock:
            self._failed += 1
            self._until = self._now() + SECONDS

    def end(self) -> None:
        """The server has answered."""
        with self._lock:
            self._failed = 0
