"""The first second of a command."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def start_up() -> Iterator[None]:
    """Work that makes what stays: modules, an archive.

    Hardly any of it is garbage, and looking for some takes a tenth of the time; so Python doesn't look meanwhile, nor
    among what was made ever after.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
