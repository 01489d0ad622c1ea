"""When Python looks for garbage: for objects that refer to each other in a circle, which nothing else frees."""

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
def making_what_stays(*, in_place_of_another: bool = False) -> Iterator[None]:
    """Inside, nothing is made but what stays: modules, an archive.

    Hardly any of it is garbage, and looking for some takes a tenth of the time; so Python doesn't look meanwhile, nor
    among what was made ever after. What is made ``in_place_of_another`` leaves garbage of that: it is looked for once.
    """
    gc.disable()
    try:
        yield
        if in_place_of_another:
            gc.collect()
    finally:
        gc.freeze()
        gc.enable()
