"""Who sends a request, also where a proxy hands it on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import TypeAlias

Network: TypeAlias = IPv4Network | IPv6Network
Address: TypeAlias = IPv4Address | IPv6Address

# What Telegram sends from, https://core.telegram.org/bots/webhooks#the-short-version
TELEGRAM = (IPv4Network("149.154.160.0/20"), IPv4Network("91.108.4.0/22"))


@dataclass(frozen=True, slots=True)
class Senders:
    """Those who may send: whoever is in ``networks``, or everybody if there are none.

    What one of ``proxies`` says of where a request came from is believed; what anybody else says isn't.
    """

    networks: Sequence[Network] = ()
    proxies: Sequence[Network] = ()

    def let_in(self, remote: str | None, forwarded: Iterable[str]) -> bool:
        """May the request come in whose peer is ``remote``, and whose headers X-Forwarded-For are ``forwarded``?"""
        if not self.networks:
            return True
        sender = self._sender(remote, forwarded)
        return sender is not None and _is_in(sender, self.networks)

    def _sender(self, remote: str | None, forwarded: Iterable[str]) -> Address | None:
        """The last address on the way here that is no proxy's: each proxy writes behind the others whom it hears."""
        way = [remote or "", *reversed([step for header in forwarded for step in header.split(",")])]
        addresses = (_address(step.strip()) for step in way)
        return next((address for address in addresses if address is None or not _is_in(address, self.proxies)), None)


def _address(text: str) -> Address | None:
    """``text`` as an address; one of IPv4 stays one where the system writes it as one of IPv6."""
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return (address.ipv4_mapped if isinstance(address, IPv6Address) else None) or address


def _is_in(address: Address, networks: Iterable[Network]) -> bool:
    return any(address in network for network in networks)
