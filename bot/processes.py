"""Processes that a bot begins beside itself."""

import os
import signal
import threading
from multiprocessing import parent_process
from multiprocessing.connection import wait

_NICE = 5  # the process that answers questions goes first


def stand_back() -> None:
    """Called by such a process as it begins: it leaves Ctrl-C to the one that began it, and the processor too.

    It ends with that one, also where that is killed.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICE)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A process whose parent was killed would wait for work for ever, or go on for nobody."""
    parent = parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(1)
