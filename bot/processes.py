"""Processes that a bot begins beside itself."""

import os
import signal

_NICE = 5  # the process that answers questions goes first


def stand_back() -> None:
    """Called by such a process as it begins: it leaves Ctrl-C to the one that began it, and the processor too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICE)
