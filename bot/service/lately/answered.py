"""What was answered lately, and by which message."""

from collections.abc import Hashable
from datetime import datetime, timedelta

from msgspec import Struct

from bot.corpus.folding import fold
from bot.service.lately.recent import Recent

_MOST = 2000  # some hundred bytes each
_REPEATED = timedelta(minutes=10)  # who asks the same within this time is shown the earlier answer

Place = tuple[int, int]
"""A chat's id and a message's."""
Context = Hashable
"""Where a question is asked, and below what: the same words elsewhere may be another question."""


class Answered(Struct, frozen=True):
    """A question, the message that answers it, since when it does, and its picture, if one was sent."""

    question: str
    message_id: int
    at: datetime
    picture_id: int | None = None


class Answers:
    """Remembers the latest answers of this process; what is forgotten is answered anew, which does no harm."""

    def __init__(self) -> None:
        self._by_place: Recent[Place, Answered] = Recent(_MOST)
        self._by_question: Recent[tuple[Context, str], Place] = Recent(_MOST)
        self._gone: Recent[Place, bool] = Recent(_MOST)

    def to(self, place: Place) -> Answered | None:
        """What answers the message at ``place``."""
        return self._by_place.get(place)

    def earlier(self, context: Context, question: str, now: datetime) -> Answered | None:
        """What answered the same ``question`` in the same ``context`` some minutes ago, if it is still there."""
        place = self._by_question.get((context, _same(question)))
        answered = self._by_place.get(place) if place else None
        if not place or not answered or _same(answered.question) != _same(question):
            return None
        lately = abs(now - answered.at) <= _REPEATED  # a clock may go back
        return answered if lately and not self._gone.get((place[0], answered.message_id)) else None

    def put(self, place: Place, context: Context, answered: Answered) -> None:
        """Remember that the message at ``place`` is answered."""
        self._by_place.put(place, answered)
        self._by_question.put((context, _same(answered.question)), place)

    def remove(self, place: Place) -> None:
        """Remember that the bot's own message at ``place`` is gone."""
        self._gone.put(place, True)


def _same(question: str) -> str:
    """What questions have in common that differ in capitals, accents, spaces and closing marks alone."""
    return " ".join(fold(question).split()).rstrip(" ?!.…？！。")
