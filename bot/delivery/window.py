"""Which updates are in hand, and up to which one all are finished."""


class Window:
    """The updates that Telegram has handed out and that aren't confirmed yet; ``size`` of them at most.

    Telegram takes all updates below the offset that it is asked for as confirmed, and forgets them. So the offset is
    the lowest update that isn't finished, and those above it come again and again until it is.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._in_hand: dict[int, None] = {}  # in the order of their numbers, as they came
        self._finished: set[int] = set()  # those above the offset, and some below it that aren't swept out yet
        self._next: int | None = None

    @property
    def offset(self) -> int | None:
        """The first update to ask for; None before the first one came."""
        return next(iter(self._in_hand), self._next)

    @property
    def in_hand(self) -> int:
        """How many updates are taken and not finished."""
        return len(self._in_hand)

    def take(self, number: int) -> bool:
        """Take the update ``number`` in hand; False if it is already, is finished, or would be one too many.

        Numbers come in rising order; only where nothing is in hand may they begin anew, as Telegram's do after a week
        without an update.
        """
        if number in self._in_hand or number in self._finished or len(self._in_hand) >= self._size:
            return False
        if not self._in_hand:
            self._finished.clear()
        self._in_hand[number] = None
        self._next = number + 1
        return True

    def finish(self, number: int) -> None:
        """The update ``number`` has been answered, or never will be."""
        self._in_hand.pop(number, None)
        self._finished.add(number)
        if len(self._finished) > 2 * self._size:
            offset = self.offset or 0
            self._finished = {one for one in self._finished if one >= offset}
