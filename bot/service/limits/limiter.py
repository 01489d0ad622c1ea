"""How much one user or chat may ask: token buckets, in memory.

A bucket holds so many tokens, gets another one at a steady pace until it is full, and gives one for each question
(Turner 1986, "New directions in communications"). So somebody may ask some questions at once, but only so many in the
long run.
"""

from collections.abc import Hashable
from math import ceil

from msgspec import Struct

from bot.service.lately.recent import Recent


class Rate(Struct, frozen=True):
    """``burst`` at once, and one more every so many ``seconds``."""

    burst: int
    seconds: float


class Bucket(Struct, frozen=True):
    """``tokens`` left at the time ``at``, in seconds, and whether its owner was ``told`` that there are none."""

    tokens: float
    at: float
    told: bool = False


class Hold(Struct, frozen=True):
    """Somebody isn't answered for so many ``seconds``. They are to be told so the first time; then silence will do."""

    seconds: int
    tell: bool


def take(bucket: Bucket | None, rate: Rate, now: float) -> tuple[Bucket, Hold | None]:
    """A token out of ``bucket``, which is full if it is a new one; what is left, and a hold if it has none to give."""
    tokens = _tokens(bucket, rate, now) if bucket else float(rate.burst)
    if tokens >= 1:
        return Bucket(tokens - 1, now), None
    return Bucket(tokens, now, told=True), Hold(ceil((1 - tokens) * rate.seconds), not (bucket and bucket.told))


def _tokens(bucket: Bucket, rate: Rate, now: float) -> float:
    """How many are in ``bucket`` at ``now``; a clock that goes back fills nothing."""
    gained = max(0.0, now - bucket.at) / rate.seconds
    return min(float(rate.burst), bucket.tokens + gained)


class Limiter:
    """Remembers the buckets of the ``most`` that asked last, some hundred bytes each."""

    def __init__(self, most: int = 10_000) -> None:
        self._buckets: Recent[Hashable, Bucket] = Recent(most)

    def take(self, now: float, *owners: tuple[Hashable, Rate]) -> Hold | None:
        """Take a token from the bucket of each of ``owners``, or from none if one of them has none."""
        given: dict[Hashable, Bucket] = {}
        for owner, rate in owners:
            given[owner], hold = take(self._buckets.get(owner), rate, now)
            if hold:
                self._buckets.put(owner, given[owner])
                return hold
        for owner, bucket in given.items():
            self._buckets.put(owner, bucket)
        return None
