"""A way to Telegram that tells what becomes of each call."""

from http import HTTPStatus
from time import monotonic
from typing import Any

from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest

from bot.delivery.wire import decoded
from bot.service.monitoring.metrics import TelegramMetrics

_KINDS: dict[int, str] = {
    HTTPStatus.BAD_REQUEST: "refused",
    HTTPStatus.UNAUTHORIZED: "token",
    HTTPStatus.FORBIDDEN: "forbidden",
    HTTPStatus.NOT_FOUND: "token",
    HTTPStatus.CONFLICT: "conflict",
    HTTPStatus.TOO_MANY_REQUESTS: "flood",
}
# A server that fails, or that gives updates to another program with the same token, gives none to this one.
_UNHEARD = ("conflict", "server")


class Watched(BaseRequest):
    """A ``BaseRequest`` that sends by ``way``.

    It notes in ``metrics`` what fails, by method and kind, and when Telegram was heard of.
    """

    def __init__(self, way: BaseRequest, metrics: TelegramMetrics) -> None:
        self._way, self._metrics = way, metrics

    @property
    def read_timeout(self) -> float | None:
        return self._way.read_timeout

    async def initialize(self) -> None:
        await self._way.initialize()

    async def shutdown(self) -> None:
        await self._way.shutdown()

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """What the server answers.

        Raises:
            TelegramError: if it is no JSON.
        """
        try:
            return decoded(payload)
        except ValueError:
            raise TelegramError("Invalid server response") from None

    async def do_request(self, url: str, *rest: Any, **more: Any) -> tuple[int, bytes]:
        """The status and the body of what the server answers.

        Raises:
            NetworkError: if it doesn't.
        """
        try:
            status, body = await self._way.do_request(url, *rest, **more)
        except NetworkError as error:
            self._metrics.failed(_method(url), "timeout" if isinstance(error, TimedOut) else "network")
            raise
        kind = None if status == HTTPStatus.OK else _KINDS.get(status, "server")
        if kind:
            self._metrics.failed(_method(url), kind)
        if kind not in _UNHEARD:
            self._metrics.heard = monotonic()
        return status, body


def _method(url: str) -> str:
    """The last step of the address, and nothing else of it: before that stands the token.

    The address of a file ends in a name that its sender may have chosen.
    """
    if "/file/bot" in url:
        return "a file"
    return url.partition("?")[0].rpartition("/")[2]
