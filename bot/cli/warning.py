"""What commands that answer in a terminal warn of."""

import sys
from typing import Any


def warn_on_standard_error() -> None:
    """Let warnings go where they are no part of an answer: structlog writes to standard output by itself.

    Where a log has been set up it stays as it is.
    """
    import structlog  # noqa: PLC0415 - it costs start-up time, and few documents give it nothing to tell

    if isinstance(structlog.get_config()["logger_factory"], structlog.stdlib.LoggerFactory):
        return

    def logger(*given: Any) -> structlog.PrintLogger:
        return structlog.PrintLogger(sys.stderr)  # what it is by then

    structlog.configure(logger_factory=logger)
