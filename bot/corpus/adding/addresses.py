"""Names of machines -> addresses, and whether these are on the public web."""

import ipaddress
import socket
from collections.abc import Callable, Sequence
from typing import TypeAlias
from urllib.parse import urlsplit

LookUp: TypeAlias = Callable[[str, int], Sequence[str]]
Origin: TypeAlias = tuple[str, int]

# The last four bytes of these are an address of IPv4: RFC 6052, 8215 (as most use it), 2765, 4291.
_HOLDING = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/96", "64:ff9b:1::/48", "::ffff:0:0:0/96", "::/96")))
_PORTS = {"http": 80, "https": 443}


class PrivateError(Exception):
    """A name leads to this machine or its neighbours."""


def origin(url: str) -> Origin:
    """The host and port that ``url`` leads to."""
    parts = urlsplit(url)
    return (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme, 0)


def looked_up(host: str, port: int) -> list[str]:
    """The addresses of ``host``, the system's favourite first.

    Raises:
        OSError, UnicodeError: if it has none.
    """
    entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in entries))


def is_public(address: str) -> bool:
    """Is ``address`` one of the public internet, also once unwrapped from IPv6? What is no address isn't."""
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
