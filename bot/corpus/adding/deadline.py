"""A fetch ends in time, whatever the server does.

The time limits of an HTTP client are those of each read: a server that sends a line of its headers a second, or one
"103 Early Hints" after the other, keeps all of them, and never comes to an end.
"""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock, Timer
from typing import Any
from weakref import WeakSet

import httpcore

from bot.errors import DatelineError


class Deadline:
    """Shuts the connections of one thread's client when a fetch has taken too long; what is read of them ends then.

    ``see`` is to be told of all that the client does (httpx's extension "trace"): so connections become known.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._last: float | None = None

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """What happens inside has so many ``seconds``. Looking up a name, and connecting, have limits of their own.

        Raises:
            TimeoutError: if it took longer, whatever has come of it: what ended may have been cut off.
        """
        self._last = last = time.monotonic() + seconds
        timer = Timer(max(seconds, 0), self._end, (last,))
        timer.daemon = True
        timer.start()
        try:
            yield
            self._check()
        except (DatelineError, OSError):
            self._check()
            raise
        finally:
            timer.cancel()
            with self._lock:
                self._last = None

    def see(self, event: str, info: dict[str, Any]) -> None:
        """Something begins, or has ended: ``info`` holds what it gave.

        Raises:
            TimeoutError: if the time is over, and another connection would be opened.
        """
        if event.endswith("connect_tcp.started"):
            self._check()
        opened = info.get("return_value")
        if isinstance(opened, httpcore.NetworkStream):
            with self._lock:
                self._sockets.add(opened.get_extra_info("socket"))
                if self._is_over:
                    self._shut()

    @property
    def _is_over(self) -> bool:
        return self._last is not None and time.monotonic() >= self._last

    def _check(self) -> None:
        if self._is_over:
            raise TimeoutError

    def _end(self, last: float) -> None:
        with self._lock:
            if self._last == last:  # else it has ended, and the connections may serve another
                self._shut()

    def _shut(self) -> None:
        for one in self._sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
