"""Those who call the webhook and aren't Telegram: told in the log, but not as often as they like."""

import time
from collections.abc import Callable

import structlog

_PAUSE = 60.0  # seconds; anybody can send thousands of requests in that time, and a log is on a disk
_log = structlog.get_logger(__name__)


class Strangers:
    """Warns of the first one, then once a minute at the most. ``now`` gives seconds that only grow."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._quiet_until: float | None = None
        self._untold = 0

    def came(self, address: str | None) -> None:
        """Tell of one who called from ``address``, and how many came untold before."""
        now = self._now()
        if self._quiet_until is not None and now < self._quiet_until:
            self._untold += 1
            return
        _log.warning("somebody who is not Telegram called the webhook", address=address, others_before=self._untold)
        self._quiet_until, self._untold = now + _PAUSE, 0
