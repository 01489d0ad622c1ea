"""Which updates are in hand, and up to which one all are finished."""


class Window:
    """The updates that Telegram has handed out and that aren't confirmed yet; ``size`` of them at most.

    Telegram takes all updates below the offset that it is asked for as confirmed, and forgets them. So the offset is
    the lowest update that isn't finished, and those above it come again and again until it is.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._in_hand: set[int] = set()
        self._finished: set[int] = set()
        self._next: int | None = None

    @property
    def offset(self) -> int | None:
        """The first update to ask for; None before the first one came."""
        return min(self._in_hand, default=self._next)

    @property
    def in_hand(self) -> int:
        """How many updates are taken and not finished."""
        return len(self._in_hand)

    def take(self, number: int) -> bool:
        """Take the update ``number`` in hand; False if it is already, is finished, or would be one too many."""
        if number in self._in_hand or number in self._finished or len(self._in_hand) >= self._size:
            return False
        self._in_hand.add(number)
        self._next = number + 1 if self._next is None or not self._in_order(number) else max(self._next, number + 1)
        return True

    def finish(self, number: int) -> None:
        """The update ``number`` has been answered, or never will be."""
        self._in_hand.discard(number)
        self._finished.add(number)
        offset = self.offset
        if offset is not None:
            self._finished = {one for one in self._finished if one >= offset}

    def _in_order(self, number: int) -> bool:
        """Telegram counts up; after a week without an update it begins anew at any number."""
        return bool(self._in_hand - {number}) or number >= (self._next or 0)
