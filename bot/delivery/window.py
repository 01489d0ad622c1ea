"""Which updates are in hand, and up to which one all are finished."""

from collections import deque


class Window:
    """The updates that Telegram has handed out and that aren't confirmed yet; ``size`` of them at most.

    Telegram takes all updates below the offset that it is asked for as confirmed, and forgets them. So the offset is
    the lowest update that isn't finished, and those above it come again and again until it is.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._held: dict[int, bool] = {}  # from the offset on, in the order they came: is it finished?
        # An answer that is on its way may still repeat what was finished meanwhile: as many as it can hold, at most.
        self._confirmed: deque[int] = deque(maxlen=size)
        self._next: int | None = None
        self.in_hand = 0

    @property
    def offset(self) -> int | None:
        """The first update to ask for; None before the first one came."""
        return next(iter(self._held), self._next)

    @property
    def room(self) -> int:
        """How many new updates can be taken now."""
        return self._size - len(self._held)

    def take(self, number: int) -> bool:
        """Take the update ``number`` in hand; False if it is already, is finished, or would be one too many."""
        if number in self._held or number in self._confirmed or not self.room:
            return False
        self._held[number] = False
        self._next = number + 1
        self.in_hand += 1
        return True

    def finish(self, number: int) -> None:
        """The update ``number``, which is in hand, has been answered, or never will be."""
        self._held[number] = True
        self.in_hand -= 1
        for first in list(self._held):
            if not self._held[first]:
                break
            del self._held[first]
            self._confirmed.append(first)
