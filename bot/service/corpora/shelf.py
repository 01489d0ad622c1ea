"""What answers: the corpora in service, each in its folder."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from bot.archive.archive import Archive
from bot.corpus.corpus_names import ONLY, key_of, same_name
from bot.errors import Problem
from bot.service.asking.asking import Ask
from bot.service.asking.counting import AnswerMetrics
from bot.service.corpora.folder_state import FolderState, state_of


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Shelved:
    """A corpus in service: what answers from it, its folder, and how that looked and what was noted of it when read."""

    ask: Ask
    folder: Path
    state: FolderState = frozenset()
    warnings: tuple[Problem, ...] = ()
    since: datetime = field(default_factory=_now)


class Shelf:
    """The corpora in service by their names.

    One that has been read anew takes the place of the old one whole. Whoever has taken an ``Ask`` from here goes on
    with the archive that it holds, so every question is answered from one state of the documents.
    """

    def __init__(self, shelved: Mapping[str, Shelved]) -> None:
        self._shelved = dict(shelved)
        self._metrics: AnswerMetrics | None = None

    @classmethod
    def of(cls, archive: Archive, today: Callable[[], date], folder: Path) -> "Shelf":
        """One corpus alone, ``archive``, that was read from ``folder``."""
        return cls({ONLY: Shelved(Ask(archive, today), folder, state_of(folder))})

    @property
    def names(self) -> tuple[str, ...]:
        """In the order of the configuration: the first answers where none is chosen."""
        return tuple(self._shelved)

    def __getitem__(self, name: str) -> Shelved:
        return self._shelved[name]

    def __iter__(self) -> Iterator[Shelved]:
        return iter(self._shelved.values())

    def put(self, name: str, shelved: Shelved) -> None:
        """Answer from ``shelved`` from now on whatever ``name`` is asked."""
        self._shelved[name] = self._measured(shelved)

    def measure(self, metrics: AnswerMetrics) -> None:
        """Count and time in ``metrics`` what is answered from now on."""
        self._metrics = metrics
        self._shelved = {name: self._measured(shelved) for name, shelved in self._shelved.items()}

    def _measured(self, shelved: Shelved) -> Shelved:
        return replace(shelved, ask=shelved.ask.measured(self._metrics)) if self._metrics else shelved

    def ask(self, name: str | None = None) -> Ask:
        """What answers from the corpus ``name``; from the first, if there is none of that name."""
        first = next(iter(self._shelved))
        return self._shelved[name if name in self._shelved else first].ask

    def by_key(self, key: str) -> Ask | None:
        """What answers from the corpus of that key, as buttons and links hold it."""
        return next((self._shelved[name].ask for name in self._shelved if key_of(name) == key), None)

    def typed(self, text: str) -> tuple[Ask, str] | None:
        """What answers from the corpus that ``text`` names before a colon, and what is asked of that."""
        before, colon, rest = text.partition(":")
        asked = (self._shelved[name].ask for name in self._shelved if name and colon and same_name(name, before))
        return next(((ask, rest.strip()) for ask in asked), None)
