"""What fetches pages, one thread's: directly and by a proxy, all of it within a time."""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from bot.corpus.adding.addresses import LookUp, Origin
from bot.corpus.adding.checked_way import CheckedWay, trusted
from bot.corpus.adding.deadline import Deadline

# As browsers say it: some sites turn away what isn't one, and most tell a program's name from it.
_AGENT = "Mozilla/5.0 (compatible; Dateline/0.1; adds articles that its user names)"
_ACCEPT = "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.5"
_HEADERS = {"User-Agent": _AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate"}
_CONNECT, _SILENCE = 10.0, 15.0  # seconds


class Clients:
    """Connections are kept for the next page. ``deadline`` ends them."""

    def __init__(self, named: frozenset[Origin], look_up: LookUp) -> None:
        self._named, self._look_up = named, look_up
        self._made: dict[bool, httpx.Client] = {}
        self.deadline = Deadline()

    @contextmanager
    def asked(self, url: str, by_proxy: bool) -> Iterator[httpx.Response]:
        """The answer to a question for ``url``, of which no more than the head has come."""
        if by_proxy not in self._made:
            self._made[by_proxy] = self._client(by_proxy)
        with self._made[by_proxy].stream("GET", url, extensions={"trace": self.deadline.see}) as response:
            yield response

    def _client(self, by_proxy: bool) -> httpx.Client:
        return httpx.Client(
            timeout=httpx.Timeout(_SILENCE, connect=_CONNECT),
            headers=_HEADERS,
            follow_redirects=False,
            verify=trusted(),
            transport=None if by_proxy else CheckedWay(self._named, self._look_up),
        )
