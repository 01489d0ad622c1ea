"""What is counted and timed while the bot runs, in the form that Prometheus reads.

Every label has few values, all of them named in this program or in its configuration: nothing that somebody types, no
secret and no number of a chat or of a user becomes one.
"""

from functools import cache
from time import perf_counter
from types import TracebackType

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.service.asking.counting import AnswerMetrics
from bot.service.corpora.shelf import Shelf
from bot.service.monitoring.corpora import CorpusCollector

CONTENT_TYPE = CONTENT_TYPE_LATEST
# Seconds. Telegram is some ten to a hundred milliseconds away.
_OF_UPDATES = (0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5, 10.0, 60.0)


class UpdateMetrics:
    """Updates from intake until all that they ask for is sent."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._taken = Counter("dateline_updates", "Updates taken in hand", ["kind"], registry=registry)
        self._skipped = Counter("dateline_updates_skipped", "Updates left out", ["reason"], registry=registry)
        self._failed = Counter("dateline_updates_failed", "Updates that ended in an error", ["kind"], registry=registry)
        self._in_hand = Gauge("dateline_updates_in_hand", "Updates that aren't finished yet", registry=registry)
        self._parked = Gauge("dateline_updates_parked", "Updates kept until they are answered", registry=registry)
        self._seconds = Histogram(
            "dateline_update_seconds", "From intake until all is sent", registry=registry, buckets=_OF_UPDATES
        )
        self._count = cache(self._taken.labels)  # kinds are few, and the library takes long to find the counter of one

    def taken(self, kind: str) -> "_InHand":
        """An update is in hand for as long as the context lasts."""
        self._count(kind).inc()
        return _InHand(self._in_hand, self._seconds)

    def skipped(self, reason: str) -> None:
        """An update wasn't answered, for ``reason``."""
        self._skipped.labels(reason).inc()

    def parked(self, number: int) -> None:
        """So many updates are parked now."""
        self._parked.set(number)

    def failed(self, kind: str) -> None:
        """An update couldn't be answered: Telegram refused, or something unexpected happened."""
        self._failed.labels(kind).inc()


class _InHand:
    __slots__ = ("_began", "_in_hand", "_seconds")

    def __init__(self, in_hand: Gauge, seconds: Histogram) -> None:
        self._in_hand, self._seconds = in_hand, seconds

    def __enter__(self) -> None:
        self._in_hand.inc()
        self._began = perf_counter()

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._in_hand.dec()
        if kind is None:
            self._seconds.observe(perf_counter() - self._began)


class TelegramMetrics:
    """Calls to Telegram that fail or have to wait, and when it was last heard of."""

    def __init__(self, registry: CollectorRegistry) -> None:
        told = "Calls that failed or that Telegram refused"
        self._errors = Counter("dateline_api_errors", told, ["method", "kind"], registry=registry)
        self._waits = Counter("dateline_api_waits", "Calls put off until a next try", ["reason"], registry=registry)
        self._seconds = Counter(
            "dateline_api_wait_seconds", "For how long calls were put off", ["reason"], registry=registry
        )
        self.heard: float | None = None  # of time.monotonic

    def failed(self, method: str, kind: str) -> None:
        """A call of ``method`` failed."""
        self._errors.labels(method, kind).inc()

    def waits(self, reason: str, seconds: float) -> None:
        """A call is put off for so many ``seconds``."""
        self._waits.labels(reason).inc()
        self._seconds.labels(reason).inc(seconds)


class StoreMetrics:
    """What the store couldn't do."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._errors = Counter("dateline_store_errors", "The store failed", ["operation"], registry=registry)

    def failed(self, operation: str) -> None:
        """The store failed at ``operation``, the name of one of its methods."""
        self._errors.labels(operation).inc()


class Metrics:
    """All of it; ``exposed`` in Prometheus' text format."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self.updates = UpdateMetrics(self._registry)
        self.answers = AnswerMetrics(self._registry)
        self.telegram = TelegramMetrics(self._registry)
        self.store = StoreMetrics(self._registry)

    def watch(self, shelf: Shelf) -> None:
        """Measure the answers of ``shelf``, and tell of its corpora as they are whenever metrics are asked for."""
        shelf.measure(self.answers)
        self._registry.register(CorpusCollector(shelf))

    @property
    def exposed(self) -> bytes:
        """All of it as it is now, of the type ``CONTENT_TYPE``."""
        return generate_latest(self._registry)
