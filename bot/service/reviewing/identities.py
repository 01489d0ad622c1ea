"""Whom somebody has told to be one person, or two: what follows from that needn't be asked."""

from bot.service.reviewing.reviewing import Twins


class Identities:
    """What has been answered of names so far."""

    def __init__(self) -> None:
        self._same: dict[str, frozenset[str]] = {}
        self._apart: list[Twins] = []

    def tell(self, pair: Twins, *, same: bool) -> None:
        """Are the two names of ``pair`` one person's?"""
        if not same:
            self._apart.append(pair)
            return
        together = self._names(pair.name) | self._names(pair.other)
        self._same |= dict.fromkeys(together, together)

    def follows(self, pair: Twins) -> bool:
        """Is it known already: are both a third one's names, or is one told apart from what is the other's?"""
        one, other = self._names(pair.name), self._names(pair.other)
        return one == other or any(self._part(apart, one, other) for apart in self._apart)

    def _names(self, name: str) -> frozenset[str]:
        return self._same.get(name, frozenset((name,)))

    def _part(self, apart: Twins, one: frozenset[str], other: frozenset[str]) -> bool:
        return (apart.name in one and apart.other in other) or (apart.name in other and apart.other in one)
