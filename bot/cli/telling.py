"""How far reading is, in the log."""

import time
from collections.abc import Callable

import structlog

_PAUSE = 5.0  # seconds between two lines

_log = structlog.get_logger(__name__)


def telling(documents: int, now: Callable[[], float] = time.monotonic) -> Callable[[int], None]:
    """Logs how many of ``documents`` have been read, every few seconds; what takes no longer is passed over."""
    last = now()

    def tell(read: int) -> None:
        nonlocal last
        if now() - last >= _PAUSE:
            last = now()
            _log.info("reading", read=read, documents=documents)

    return tell
