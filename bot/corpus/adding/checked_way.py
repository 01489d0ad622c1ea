"""A way to addresses that were looked up and found public, and to no other.

A name may lead elsewhere a moment after it was looked up ("DNS rebinding"). So it is looked up once for each request,
and what was looked up is what is connected to.
"""

import ssl
from collections.abc import Callable
from functools import cache
from typing import TypeAlias

import httpx

from bot.corpus.adding.addresses import LookUp, Origin, PrivateError, is_public, looked_up, origin

Way: TypeAlias = Callable[[ssl.SSLContext], httpx.BaseTransport]


class CheckedWay(httpx.BaseTransport):
    """Connects to what was looked up, and found public; the origins ``named`` may lead anywhere.

    Certificates are still those of the name. Connections are kept by name, so none serves another name at its address.
    """

    def __init__(
        self,
        named: frozenset[Origin],
        look_up: LookUp = looked_up,
        way: Way = lambda context: httpx.HTTPTransport(verify=context),
    ) -> None:
        self._named, self._look_up, self._way = named, look_up, way
        self._ways: dict[str, httpx.BaseTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer of the first address that can be connected to.

        Raises:
            PrivateError: if one of the addresses isn't public.
            httpx.HTTPError, OSError: if none answers.
        """
        host, port = origin(str(request.url))
        addresses = self._look_up(host, port)
        if (host, port) not in self._named and not all(map(is_public, addresses)):
            raise PrivateError(host)
        if host not in self._ways:
            self._ways[host] = self._way(trusted())
        way = self._ways[host]
        for address in addresses[:-1]:
            try:
                return way.handle_request(_to(address, host, request))
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return way.handle_request(_to(addresses[-1], host, request))

    def close(self) -> None:
        """Close the connections of all names."""
        for way in self._ways.values():
            way.close()


@cache
def trusted() -> ssl.SSLContext:
    """Whose certificates are trusted: once for all, as reading them takes 20 ms."""
    return httpx.create_ssl_context()


def _to(address: str, host: str, request: httpx.Request) -> httpx.Request:
    """``request`` as one to ``address``; the server still sees, and has to prove, the name."""
    return httpx.Request(
        request.method,
        request.url.copy_with(host=address),
        headers=request.headers,
        stream=request.stream,
        extensions={**request.extensions, "sni_hostname": host},
    )
