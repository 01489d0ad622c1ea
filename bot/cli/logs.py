"""The log, set up by commands that run for long, and nowhere else."""

import logging
import sys
from collections.abc import Sequence
from typing import Any, TextIO

import structlog
from pydantic import SecretStr
from structlog.typing import EventDict, Processor

from bot.settings.secret import without
from bot.settings.sections import LogSettings

# They log every request with its address, and that holds the token.
_TELL_THE_TOKEN = ("httpx", "httpcore")
# It logs every statement with its values, and those are what people have chosen and written.
_TELL_WHAT_IS_KEPT = ("aiosqlite",)


def set_up_logging(settings: LogSettings, secrets: Sequence[SecretStr] = (), stream: TextIO | None = None) -> None:
    """Write the log to ``stream``, by default standard error; each of ``secrets`` is hidden in every line of it."""
    stream = stream or sys.stderr
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_shared(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_formatter(settings, secrets, stream.isatty()))
    logging.basicConfig(level=settings.level.upper(), handlers=[handler], force=True)
    logging.captureWarnings(True)
    for name in (*_TELL_THE_TOKEN, *_TELL_WHAT_IS_KEPT):
        logging.getLogger(name).setLevel(logging.WARNING)


def _shared() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def _briefly(logger: Any, method: str, event: EventDict) -> EventDict:
    """python-telegram-bot tells of a failing network with two pages of traceback; their last line says enough."""
    error = event.get("exc_info")
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException) and str(event.get("logger", "")).partition(".")[0] == "telegram":
        event["reason"] = f"{type(error).__name__}: {error}"
        del event["exc_info"]
    return event


def _unreadable(logger: Any, method: str, event: EventDict) -> EventDict:
    """Bytes that are no HTTP, aiohttp tells of with a traceback that holds them; anybody may send some."""
    error = event.get("exc_info")
    if isinstance(error, tuple) and type(error[1]).__module__ == "aiohttp.http_exceptions":
        event.update(event="what came is no HTTP, and is refused", level="warning", reason=type(error[1]).__name__)
        del event["exc_info"]
    return event


def _formatter(settings: LogSettings, secrets: Sequence[SecretStr], colours: bool) -> logging.Formatter:
    last: list[Processor] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta]
    if settings.format == "json":
        last += [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    else:
        plain = structlog.dev.plain_traceback  # the others show local variables, and those may hold the token
        last.append(structlog.dev.ConsoleRenderer(colors=colours, exception_formatter=plain))
    foreign = [*_shared(), _unreadable, *([] if settings.level == "debug" else [_briefly])]
    return structlog.stdlib.ProcessorFormatter(foreign_pre_chain=foreign, processors=[*last, Redactor(secrets)])


class Redactor:
    """The last processor: hides secrets in the finished line, wherever in it they came from."""

    def __init__(self, secrets: Sequence[SecretStr]) -> None:
        self._secrets = tuple(secrets)

    def __call__(self, logger: Any, method: str, line: EventDict | str) -> str:
        """The finished ``line`` without the secrets, as a processor of structlog; the other arguments don't matter."""
        return without(str(line), self._secrets)
