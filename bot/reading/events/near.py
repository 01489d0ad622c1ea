"""Which groups of tellings a telling is compared with: those few of its time that share something rare with it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bot.reading.events.periods import Bound, buckets, searched

# Of what more groups of a period share than this, it tells nothing that they do.
_MOST = 48


class Near:
    """Groups by the periods that they lie in and by what is told in them.

    Tellings come from the shortest time to the longest, so a time is compatible with all of a group if it holds them.
    """

    def __init__(self) -> None:
        self._bounds: list[Bound] = []
        self._postings: dict[str, defaultdict[str, list[int]]] = {}

    def add(self, group: int, bound: Bound, told: Sequence[str]) -> None:
        """Something is told in ``group``, one of those before or the next, at a time of these bounds."""
        if group == len(self._bounds):
            self._bounds.append(bound)
        first, last = self._bounds[group]
        self._bounds[group] = min(first, bound[0]), max(last, bound[1])
        for period in buckets(bound):
            postings = self._postings.setdefault(period, defaultdict(list))
            for posting in map(postings.__getitem__, told):
                if not posting or (posting[-1] != group and len(posting) <= _MOST):
                    posting.append(group)

    def to(self, bound: Bound, told: Sequence[str]) -> set[int]:
        """The groups that something told at a time of these bounds may belong to."""
        return {group for posting in self._found(bound, told) for group in posting if self._is_held(group, bound)}

    def _found(self, bound: Bound, told: Sequence[str]) -> Iterator[Sequence[int]]:
        for postings in filter(None, map(self._postings.get, searched(bound))):
            for one in told:
                posting = postings.get(one, ())
                if len(posting) <= _MOST:
                    yield posting

    def _is_held(self, group: int, bound: Bound) -> bool:
        first, last = self._bounds[group]
        return bound[0] <= first and last <= bound[1]
