"""Which updates are in hand, and up to which one all are finished."""

from collections import deque


class Window:
    """The updates that Telegram has handed out and that aren't confirmed yet; ``size`` of them at most.

    Telegram takes all updates below the offset that it is asked for as confirmed, and forgets them. So the offset is
    the lowest update that isn't finished, and those above it come again and again until it is. One that is parked, kept
    here until it is finished, may be passed.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._held: dict[int, bool] = {}  # from the offset on, in the order they came: is it finished?
        # An answer that is on its way may still repeat what was finished meanwhile: as many as it can hold, at most.
        self._confirmed: deque[int] = deque(maxlen=size)
        self._next: int | None = None
        self._parked: set[int] = set()
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
        if self._knows(number) or not self.room:
            if number in self._parked and (self._next is None or number >= self._next):
                self._pass(number)  # it was parked by a process before this one, which couldn't say so any more
            return False
        self._held[number] = False
        self._next = number + 1
        self.in_hand += 1
        return True

    def finish(self, number: int) -> None:
        """The update ``number``, which is in hand, has been answered, or never will be."""
        if number in self._parked:
            self._parked.discard(number)
        else:
            self.in_hand -= 1
            self._close(number)

    def park(self, number: int) -> None:
        """The update ``number``, which is in hand, is kept until it is finished: it may be confirmed."""
        self._parked.add(number)
        self.in_hand -= 1
        self._close(number)

    def is_parked(self, number: int) -> bool:
        """Is the update ``number`` kept until it is finished?"""
        return number in self._parked

    def find_parked(self, number: int) -> bool:
        """The update ``number`` was parked before; False if it is known already, and so isn't to be begun."""
        if self._knows(number):
            return False
        self._parked.add(number)
        return True

    def _knows(self, number: int) -> bool:
        return number in self._held or number in self._confirmed or number in self._parked

    def _pass(self, number: int) -> None:
        self._next = number + 1
        self._held[number] = False
        self._close(number)

    def _close(self, number: int) -> None:
        self._held[number] = True
        for first in list(self._held):
            if not self._held[first]:
                break
            del self._held[first]
            self._confirmed.append(first)
