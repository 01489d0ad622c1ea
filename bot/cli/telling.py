"""How far reading is, in the log."""

import time
from collections.abc import Callable

import structlog

_PAUSE = 5.0  # seconds between two lines

_log = structlog.get_logger(__name__)


def telling(documents: int, now: Callable[[], float] = time.monotonic) -> Callable[[int], None]:
    """Logs how many of ``documents`` have been read, every few seconds, and when they are read and indexed next.

    What takes no longer is passed over.
    """
    began = last = now()

    def tell(read: int) -> None:
        nonlocal last
        if read == documents and now() - began >= _PAUSE:
            _log.info("indexing", documents=documents)
        elif now() - last >= _PAUSE:
            last = now()
            _log.info("reading", read=read, documents=documents)

    return tell
