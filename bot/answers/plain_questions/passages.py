"""A question -> the passages that answer it, best first."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.answers.plain_questions.clauses import goes_on
from bot.answers.plain_questions.evidence import Evidence
from bot.answers.plain_questions.fitting import fitting
from bot.answers.plain_questions.inquiry import Inquiry, Readings
from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.reading.layout.parts import Role

if TYPE_CHECKING:
    from bot.finding.vectors.meaning import Nearness

# A passage answers a question if its worth reaches this; below it something still ranks first, and silence is the
# better answer. Chosen with benchmarks/silence.py, where words alone are weighed and where meaning is, too.
ENOUGH_BY_WORDS, ENOUGH_BY_MEANING = 0.36, 0.30
# So many passages that search ranks first are weighed, and so many that are nearest in meaning.
_WEIGHED, _NEAREST = 40, 20
_LEANT_ON = 20  # so many of the first are followed into what goes on from them
_REMEMBERED = 4096  # passages, and whether they go on from the one before
# Headlines and captions say again what the article says, in fewer words or beside it.
_ROLE_WORTH = {Role.HEADLINE: 0.8, Role.SUBHEADLINE: 0.8, Role.CAPTION: 0.6, Role.HEADING: 0.5}
# A passage no nearer to the question than others are keeps this share of its worth, one that is nearer by so many
# standard deviations all of it. Chosen with benchmarks/silence.py.
_FAR, _FAR_FROM, _NEAR_FROM = 0.4, 0.0, 3.0
# Of fewer passages nobody can say what is near: a standard deviation of few says nothing.
_FEW = 50


@dataclass(frozen=True)
class Weighing:
    """What passages, by their numbers, are worth as answers to one reading of a question.

    ``nearness`` says how near each is to it in meaning, where that is known. ``enough`` is the worth of a passage that
    answers.
    """

    archive: Archive
    inquiry: Inquiry
    enough: float
    nearness: "Nearness | None" = None
    evidence: Evidence = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "evidence", Evidence(self.archive, self.inquiry))

    def share(self, number: int) -> float:
        """How much passage ``number`` is worth of what is enough."""
        told = self.told(number)
        if not told:
            return 0.0
        passage = self.archive.index.passage(number)
        return told * fitting(self.archive, self.inquiry, passage) * _ROLE_WORTH.get(passage.role, 1.0)

    def told(self, number: int) -> float:
        """The same, whatever kind of answer is wanted."""
        held = self.evidence.of(number)
        return held * self._near(number) / self.enough if held else 0.0

    def _near(self, number: int) -> float:
        """What is left of a passage's worth for its meaning."""
        if self.nearness is None:
            return 1.0
        share = (self.nearness.of(number) - _FAR_FROM) / (_NEAR_FROM - _FAR_FROM)
        return _FAR + (1 - _FAR) * min(max(share, 0.0), 1.0)

    def candidates(self) -> Iterator[int]:
        """The passages that come into question: those that search ranks first, and those nearest in meaning."""
        hits = self.archive.index.search(self.inquiry.wanted, _WEIGHED)
        yield from (hit.number for hit in hits)
        behind = (hit.number + 1 for hit in hits[:_LEANT_ON] if hit.number + 1 in self.archive.numbers)
        # Search doesn't look for phrases, nor for what "it" means.
        anything = any(word.phrase for word in self.inquiry.words)
        yield from (number for number in behind if anything or _goes_on(self.archive, number))
        points = frozenset(point for word in self.inquiry.words for point in word.points)
        yield from self.archive.naming_points(points) if points else ()
        yield from self.nearness.nearest(self.archive.numbers, _NEAREST) if self.nearness else ()


@dataclass(frozen=True)
class Weighings:
    """A question weighed by its words; and by its meaning, where passages have been read for theirs.

    Either is enough for a passage to answer, so that meaning adds answers and takes none away.
    """

    readings: tuple[Weighing, ...]

    @classmethod
    def of(cls, archive: Archive, readings: Readings) -> "Weighings":
        """``readings`` of a question, each with what is enough for it."""
        by_words, by_meaning, meaning = readings.by_words, readings.by_meaning, archive.understood
        plain = () if by_words.is_strange else (Weighing(archive, by_words, ENOUGH_BY_WORDS),)
        if by_meaning is None or meaning is None:
            return cls(plain)
        nearness = meaning.nearness(by_meaning.text) if len(archive.passages) >= _FEW else None
        return cls((*plain, Weighing(archive, by_meaning, ENOUGH_BY_MEANING, nearness)))

    def answering(self) -> Iterator[int]:
        """The numbers of the passages that answer, best first; none where the documents are silent."""
        numbers = dict.fromkeys(number for one in self.readings for number in one.candidates())
        shares = [(tuple(one.share(number) for one in self.readings), number) for number in numbers]
        enough = [(max(own), number) for own, number in shares if max(own) >= 1]
        return (number for _, number in sorted(enough, key=lambda pair: -pair[0]))

    def told(self, number: int) -> float:
        """How much passage ``number`` holds of the matter, of what is enough, whatever kind of answer is wanted."""
        return max((one.told(number) for one in self.readings), default=0.0)

    def own(self, numbers: Collection[int]) -> float:
        """How much of the matter the passages ``numbers`` hold themselves, from 0 to 1."""
        return max((one.evidence.own(numbers) for one in self.readings), default=0.0)


@remembered(_REMEMBERED)
def _goes_on(archive: Archive, number: int) -> bool:
    return goes_on(archive.index.passage(number).excerpt.text)
