"""Updates as Telegram sends them, each confirmed only when it is finished."""

import hmac
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from http import HTTPStatus
from ipaddress import IPv4Network, IPv6Network, ip_address
from typing import Any, TypeAlias

import structlog
from aiohttp import web
from pydantic import SecretStr

Network: TypeAlias = IPv4Network | IPv6Network

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
# What Telegram sends from, https://core.telegram.org/bots/webhooks#the-short-version
TELEGRAM_NETWORKS = (IPv4Network("149.154.160.0/20"), IPv4Network("91.108.4.0/22"))
_LARGEST = 1 << 20  # bytes; an update is some kilobytes, with everything quoted some tens of them
_log = structlog.get_logger(__name__)


class Webhook:
    """Answers a POST of Telegram's when ``take`` has finished with the update in it.

    ``secret`` is what Telegram was told when the webhook was set. ``networks`` are the only ones that may send; none
    lets everybody, as is right behind a proxy that looks after that itself.
    """

    def __init__(
        self,
        take: Callable[[Mapping[str, Any]], Awaitable[None]],
        secret: SecretStr,
        networks: Sequence[Network] = (),
    ) -> None:
        self._take, self._secret, self._networks = take, secret, tuple(networks)

    def application(self, path: str) -> web.Application:
        """What is served: one address, and nothing else."""
        served = web.Application(client_max_size=_LARGEST)
        served.router.add_post(path, self._receive)
        return served

    async def _receive(self, request: web.Request) -> web.Response:
        if not self._is_telegram(request):
            _log.warning("somebody who is not Telegram called the webhook", address=request.remote)
            return web.Response(status=HTTPStatus.FORBIDDEN)
        try:
            update = json.loads(await request.read())
        except ValueError:
            return web.Response(status=HTTPStatus.BAD_REQUEST)
        if not isinstance(update, dict):
            return web.Response(status=HTTPStatus.BAD_REQUEST)
        await self._take(update)
        return web.Response()

    def _is_telegram(self, request: web.Request) -> bool:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret.get_secret_value().encode()):
            return False
        if not self._networks:
            return True
        address = ip_address(request.remote or "0.0.0.0")  # noqa: S104 - no address is none of Telegram's
        return any(address in network for network in self._networks)
