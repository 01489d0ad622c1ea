"""The first second of a command."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# So many objects more than there were, and garbage is looked for: an answer makes thousands of them, none of which
# refer to each other in a circle, and Python's usual 700 cost some three hundredths of the processor's time.
_MORE_OBJECTS = 20_000


def seldom_look_for_garbage() -> None:
    """What runs for long and makes many short-lived objects spends less on looking for some."""
    gc.set_threshold(_MORE_OBJECTS, *gc.get_threshold()[1:])


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
