"""Web addresses -> bytes, within limits of time and size, and never from a machine that nobody named."""

import re
import socket
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.corpus.adding.addresses import LookUp, Origin, PrivateError, is_public, looked_up, origin
from bot.corpus.adding.draft import Raw, Refused
from bot.corpus.adding.fields import is_address
from bot.corpus.adding.reason import Reason, because
from bot.corpus.adding.unpacking import pieces

if TYPE_CHECKING:
    import httpx

    from bot.corpus.adding.clients import Clients

_MOST_REDIRECTS = 8


@dataclass(frozen=True)
class Fetcher:
    """Fetches over the user's network. ``named`` are the origins that the user typed, which may be local ones.

    Everything else, such as what a page or a feed leads to, has to be a public address: a link must not make this
    machine ask its neighbours.
    """

    most_bytes: int = 50_000_000
    most_seconds: float = 60.0
    named: frozenset[Origin] = frozenset()
    look_up: LookUp = looked_up
    _threads: threading.local = field(default_factory=threading.local, repr=False)

    def fetch(self, url: str) -> Raw:
        """What stands at ``url``, after redirects.

        Raises:
            Refused: if it can't be had, with the reason.
        """
        try:
            with self._clients.deadline.within(self.most_seconds):
                return self._followed(url)
        except TimeoutError:
            raise Refused(url, because("it takes too long to come: try again later.")) from None

    def _followed(self, url: str) -> Raw:
        import httpx  # noqa: PLC0415 - a tenth of a second, and files need none of it

        name = url
        try:
            for _ in range(_MOST_REDIRECTS):
                self._refuse_neighbours(url, name)
                with self._clients.asked(url, _by_proxy(url)) as response:
                    if not response.has_redirect_location:
                        return self._read(response, name)
                    url = str(response.next_request.url) if response.next_request else ""
        except PrivateError as error:
            raise Refused(
                name, because("it leads to {host}, which isn't on the public web.", host=str(error))
            ) from None
        except (socket.gaierror, UnicodeError):
            raise Refused(
                name, because("I can't find {host}: check the address and the network.", host=origin(url)[0])
            ) from None
        except httpx.TimeoutException:
            raise Refused(name, because("the server doesn't answer in time: try again later.")) from None
        except (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, ValueError, OSError) as error:
            raise Refused(
                name,
                because("it can't be fetched ({reason}): check the address and the network.", reason=_reason(error)),
            ) from None
        raise Refused(name, because("it leads on from address to address without end."))

    @property
    def _clients(self) -> "Clients":
        """Those of this thread."""
        from bot.corpus.adding.clients import Clients  # noqa: PLC0415 - see above

        if not hasattr(self._threads, "clients"):
            self._threads.clients = Clients(self.named, self.look_up)
        clients: Clients = self._threads.clients
        return clients

    def _read(self, response: "httpx.Response", name: str) -> Raw:
        if response.status_code != 200:
            raise Refused(name, _answered(response.status_code))
        content = bytearray()
        for piece in pieces(response.iter_raw(), response.headers.get("content-encoding", "")):
            content += piece
            if len(content) > self.most_bytes:
                raise Refused(
                    name, because("it is larger than {megabytes} MB.", megabytes=str(self.most_bytes // 1_000_000))
                )
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        return Raw(name, bytes(content), str(response.url), kind, response.charset_encoding)

    def _refuse_neighbours(self, url: str, name: str) -> None:
        """Refuse a ``url`` that isn't of the web, or leads a proxy to its neighbours, as far as this machine knows.

        Without a proxy, ``CheckedWay`` does that when it connects.
        """
        if not is_address(url):
            raise Refused(name, because("it doesn't lead to a page of the web (http or https)."))
        if origin(url) in self.named or not _by_proxy(url):
            return
        try:
            found = self.look_up(*origin(url))
        except (OSError, UnicodeError):
            found = []  # behind a proxy, names may be known to that alone
        if not all(map(is_public, found)):
            raise PrivateError(origin(url)[0])


def _by_proxy(url: str) -> bool:
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - see above

    parts = urlsplit(url)
    return parts.scheme in getproxies() and not proxy_bypass(parts.hostname or "")


_OTHER = because("try again later, or save the page with a browser and add the file")
_ANSWERS = {
    401: because("log in with a browser, save the page there and add the file"),
    402: because("it has to be paid for"),
    403: because("save the page with a browser and add the file"),
    404: because("there is no such page, so check the address"),
    410: because("the page is gone"),
    429: because("it wants fewer questions, so try again later"),
}


def _answered(status: int) -> Reason:
    return because("the server answers {status}: {meaning}.", status=str(status), meaning=_ANSWERS.get(status, _OTHER))


_NUMBER = re.compile(r"^\[(?:Errno|WinError) -?\d+\] ")


def _reason(error: Exception) -> str:
    return _NUMBER.sub("", str(error)).strip().rstrip(".") or type(error).__name__
