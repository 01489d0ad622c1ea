"""What is worked out of an archive again and again, remembered with it: it never changes, nor does that."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from bot.archive.archive import Archive

P = ParamSpec("P")
T = TypeVar("T")

_UNKNOWN = object()


def remembered(
    most: int,
) -> Callable[[Callable[Concatenate[Archive, P], T]], Callable[Concatenate[Archive, P], T]]:
    """Remember up to ``most`` results of a function of an archive and a part of it: a passage, an entity, an event.

    They go when the archive goes. Nothing may be remembered by what somebody typed: an answer is always worked out.
    """

    def remembering(work: Callable[Concatenate[Archive, P], T]) -> Callable[Concatenate[Archive, P], T]:
        @wraps(work)
        def found(archive: Archive, /, *parts: P.args, **named: P.kwargs) -> T:
            known: dict[Hashable, Any] = archive.remembered[work]
            key = (*parts, *named.items())
            result: T = known.get(key, _UNKNOWN)
            if result is _UNKNOWN:
                if len(known) >= most:
                    known.clear()
                result = known[key] = work(archive, *parts, **named)
            return result

        return found

    return remembering
