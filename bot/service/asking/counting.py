"""Answers, counted and timed."""

from functools import cache
from time import perf_counter
from types import TracebackType

from prometheus_client import CollectorRegistry, Counter, Histogram

from bot.answers.answer import Answer
from bot.answers.commands import COMMANDS
from bot.service.asking.outcome import Outcome, outcome_of

INLINE = "inline"
_UNKNOWN = "unknown"
# Seconds. It takes about a millisecond, and is meant to take no more than twenty.
_BUCKETS = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0)


class AnswerMetrics:
    """Answers by command and by what became of them."""

    def __init__(self, registry: CollectorRegistry | None = None) -> None:
        """Into ``registry``, or one that nobody reads."""
        registry = registry or CollectorRegistry()
        self._answers = Counter("dateline_answers", "Answers", ["command", "outcome"], registry=registry)
        self._seconds = Histogram(
            "dateline_answer_seconds", "Time to find an answer", ["command"], registry=registry, buckets=_BUCKETS
        )
        # The labels are few, and finding the counter of some takes the library longer than counting.
        self._count, self._time = cache(self._answers.labels), cache(self._seconds.labels)

    def finding(self, command: str) -> "Finding":
        """An answer to ``command`` is looked for while the context lasts, and ends in what is ``found``."""
        return Finding(self, command if command in COMMANDS or command == INLINE else _UNKNOWN)

    def ended(self, command: str, outcome: Outcome, seconds: float) -> None:
        """An answer to ``command`` took so many ``seconds``, and came to ``outcome``."""
        self._count(command, outcome).inc()
        self._time(command).observe(seconds)


class Finding:
    """The finding of one answer, timed."""

    __slots__ = ("_began", "_command", "_metrics", "_outcome")

    def __init__(self, metrics: AnswerMetrics, command: str) -> None:
        self._metrics, self._command, self._outcome = metrics, command, Outcome.MISSING

    def __enter__(self) -> "Finding":
        self._began = perf_counter()
        return self

    def found(self, answer: Answer) -> Answer:
        """``answer`` was found; it is handed on."""
        self._outcome = outcome_of(answer)
        return answer

    def offered(self, count: int) -> None:
        """So many were found."""
        self._outcome = Outcome.FOUND if count else Outcome.MISSING

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        failed = kind is not None and issubclass(kind, Exception)
        self._metrics.ended(self._command, Outcome.ERROR if failed else self._outcome, perf_counter() - self._began)
