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
# What isn't the public internet's, by IANA's registries of special purposes (RFC 6890; iana-ipv4-special-registry and
# iana-ipv6-special-registry), each range whole. Python has lists of its own, which differ from version to version.
_SPECIAL = tuple(
    map(
        ipaddress.IPv4Network,
        (
            *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
            *("192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24"),
            *("203.0.113.0/24", "224.0.0.0/3"),
        ),
    )
)
_UNICAST = ipaddress.IPv6Network("2000::/3")  # of IPv6 nothing else is anybody's in public (RFC 4291)
_SPECIAL_IN_IT = tuple(map(ipaddress.IPv6Network, ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")))
_PORTS = {"http": 80, "https": 443}


class PrivateError(Exception):
    """A name leads to this machine or its neighbours."""


def origin(url: str) -> Origin:
    """The host and port that ``url`` leads to."""
    parts = urlsplit(url)
    return (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme, 0)


def has_port(url: str) -> bool:
    """Can the port be read that ``url`` leads to? "example.org:99999" and "example.org:abc" name none."""
    try:
        origin(url)
    except ValueError:
        return False
    return True


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
    if isinstance(leads_to, ipaddress.IPv4Address):
        return not any(leads_to in network for network in _SPECIAL)
    return leads_to in _UNICAST and not any(leads_to in network for network in _SPECIAL_IN_IT)


def _within(address: ipaddress.IPv6Address) -> ipaddress.IPv6Address | ipaddress.IPv4Address:
    """The IPv4 address that ``address`` holds and a gateway may lead to (RFC 4291, 3056, 6052); else itself."""
    if any(address in network for network in _HOLDING):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address
