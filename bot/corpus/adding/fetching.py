"""Web addresses -> bytes, within limits of time and size, and never from a machine that nobody named."""

import ipaddress
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bot.corpus.adding.draft import Raw, Refused
from bot.corpus.adding.fields import is_address

if TYPE_CHECKING:
    import httpx

# As browsers say it: some sites turn away what isn't one, and most tell a program's name from it.
_AGENT = "Mozilla/5.0 (compatible; Dateline/0.1; adds articles that its user names)"
_ACCEPT = "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.5"
_MOST_REDIRECTS = 8
_CONNECT, _SILENCE = 10.0, 15.0  # seconds
# The last four bytes of these are an address of IPv4: RFC 6052, 8215 (as most use it), 2765, 4291.
_HOLDING = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/96", "64:ff9b:1::/48", "::ffff:0:0:0/96", "::/96")))
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class Fetcher:
    """Fetches over the user's network. ``named`` are the origins that the user typed, which may be local ones.

    Everything else, such as what a page or a feed leads to, has to be a public address: a link must not make this
    machine ask its neighbours.
    """

    most_bytes: int = 50_000_000
    most_seconds: float = 60.0
    named: frozenset[tuple[str, int]] = frozenset()
    _client: "list[httpx.Client]" = field(default_factory=list, repr=False)

    def fetch(self, url: str) -> Raw:
        """What stands at ``url``, after redirects.

        Raises:
            Refused: if it can't be had, with the reason.
        """
        import httpx  # noqa: PLC0415 - a tenth of a second, and files need none of it

        last, name = time.monotonic() + self.most_seconds, url
        try:
            for _ in range(_MOST_REDIRECTS):
                self._hold_public(url, name)
                with self._asked(url) as response:
                    self._hold_peer_public(response, url, name)
                    if not response.has_redirect_location:
                        return self._read(response, name, last)
                    url = str(response.next_request.url) if response.next_request else ""
        except httpx.TimeoutException:
            raise Refused(name, "the server doesn't answer in time: try again later.") from None
        except (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, ValueError, OSError) as error:
            raise Refused(name, f"it can't be fetched ({_reason(error)}): check the address and the network.") from None
        raise Refused(name, "it leads on from address to address without end.")

    @contextmanager
    def _asked(self, url: str) -> "Iterator[httpx.Response]":
        import httpx  # noqa: PLC0415 - see above

        if not self._client:
            timeout = httpx.Timeout(_SILENCE, connect=_CONNECT)
            headers = {"User-Agent": _AGENT, "Accept": _ACCEPT}
            self._client.append(httpx.Client(timeout=timeout, headers=headers, follow_redirects=False))
        with self._client[0].stream("GET", url) as response:
            yield response

    def _read(self, response: "httpx.Response", name: str, last: float) -> Raw:
        if response.status_code != 200:
            raise Refused(
                name, f"the server answers {response.status_code}: {_ANSWERS.get(response.status_code, _OTHER)}."
            )
        content = bytearray()
        for chunk in response.iter_bytes(65536):
            content += chunk
            if len(content) > self.most_bytes:
                raise Refused(name, f"it is larger than {self.most_bytes // 1_000_000} MB.")
            if time.monotonic() > last:
                raise Refused(name, "it takes too long to come: try again later.")
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        return Raw(name, bytes(content), str(response.url), kind, response.charset_encoding)

    def _hold_public(self, url: str, name: str) -> None:
        """Refuse a ``url`` that isn't of the web, or leads to this machine or its neighbours and wasn't named."""
        if not is_address(url):
            raise Refused(name, "it doesn't lead to a page of the web (http or https).")
        if origin(url) in self.named:
            return
        host, port = origin(url)
        try:
            found = {str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
        except (OSError, UnicodeError):
            found = set()  # behind a proxy, names may be known to that alone; without one, fetching fails and says so
        if not all(map(_is_public, found)):
            raise Refused(name, f"it leads to {host}, which isn't on the public web.")

    def _hold_peer_public(self, response: "httpx.Response", url: str, name: str) -> None:
        """Refuse an answer from another address than was looked up: a name may lead elsewhere a moment later."""
        stream: Any = response.extensions.get("network_stream")
        peer = stream.get_extra_info("server_addr") if stream else None
        if peer and origin(url) not in self.named and not self._by_proxy(url) and not _is_public(str(peer[0])):
            raise Refused(name, f"it leads to {origin(url)[0]}, which isn't on the public web.")

    def _by_proxy(self, url: str) -> bool:
        from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - see above

        parts = urlsplit(url)
        return parts.scheme in getproxies() and not proxy_bypass(parts.hostname or "")


_OTHER = "try again later, or save the page with a browser and add the file"
_ANSWERS = {
    401: "log in with a browser, save the page there and add the file",
    402: "it has to be paid for",
    403: "save the page with a browser and add the file",
    404: "there is no such page, so check the address",
    410: "the page is gone",
    429: "it wants fewer questions, so try again later",
}


def origin(url: str) -> tuple[str, int]:
    """The host and port that ``url`` leads to."""
    parts = urlsplit(url)
    return (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme, 0)


def _is_public(address: str) -> bool:
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    leads_to = _within(found) if isinstance(found, ipaddress.IPv6Address) else found
    return leads_to.is_global and not leads_to.is_multicast and not getattr(leads_to, "is_site_local", False)


def _within(address: ipaddress.IPv6Address) -> ipaddress.IPv6Address | ipaddress.IPv4Address:
    """The IPv4 address that ``address`` holds and a gateway may lead to (RFC 4291, 3056, 6052); else itself."""
    if any(address in network for network in _HOLDING):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def _reason(error: Exception) -> str:
    return str(error).strip().rstrip(".") or type(error).__name__
