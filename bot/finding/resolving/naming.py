"""All known names, and those of them that what was typed may mean."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice

from bot.finding.resolving.fitting import Fitting, TypedName
from bot.finding.resolving.names import Names
from bot.finding.resolving.thresholds import SURE
from bot.finding.resolving.types import Candidate, Known
from bot.finding.resolving.vocabulary import Matches
from bot.finding.resolving.words import Word

# How many names are weighed, of how many that have a word; and of how many the words are likely beside a typed one.
_MOST_NAMES, _MOST_WITH_WORD, _MOST_BESIDE = 400, 20_000, 60


class NameBook:
    """The names of all entities, and how well what was typed fits them."""

    def __init__(self, known: Iterable[Known]) -> None:
        self.names = Names(known)
        self.vocabulary = self.names.vocabulary
        self._fitting = Fitting(self.names)

    def beside(self, numbers: Collection[int]) -> list[int]:
        """The words that stand in one name with one of the words ``numbers``, not too many."""
        places = islice(self._with_words(numbers), _MOST_BESIDE)
        return list(dict.fromkeys(word for place in places for word in self.names[place].words))

    def _with_words(self, numbers: Iterable[int]) -> Iterator[int]:
        """The places of names that have one of the words; those of rare words first."""
        for number in sorted(numbers, key=self.names.count):
            yield from self.names.with_word(number)

    def fitting(
        self, typed: tuple[Word, ...], matches: list[Matches], kinds: Collection[str] | None
    ) -> list[Candidate]:
        """For each entity the name that ``typed`` fits best, best first.

        ``matches[i]`` are the words near ``typed[i]``.
        """
        near = sorted((self.near_word(one) for one in matches if one), key=len)
        if len(near) <= 1:
            return self.best_of(islice(near[0], _MOST_NAMES), typed, matches, kinds) if near else []
        common = set(near[0]).intersection(*near[1:])
        best = self.best_of(sorted(common)[:_MOST_NAMES], typed, matches, kinds)
        if best and best[0].certainty >= SURE:
            return best
        return self.best_of(_sharing(near), typed, matches, kinds)

    def near_word(self, near: Matches) -> dict[int, None]:
        """The places of the names that have one of the words ``near``, the nearest word's first."""
        found: dict[int, None] = {}
        for number in sorted(near, key=lambda number: -near[number]):
            found.update(dict.fromkeys(self.names.with_word(number)))
            if len(found) >= _MOST_WITH_WORD:
                break
        return found

    def best_of(
        self,
        places: Iterable[int],
        typed: tuple[Word, ...],
        matches: list[Matches],
        kinds: Collection[str] | None = None,
    ) -> list[Candidate]:
        """As ``fitting``, but only of the names at ``places``."""
        best: dict[int, Candidate] = {}
        name_typed = TypedName(typed, matches)
        for place in places:
            name = self.names[place]
            if kinds is not None and name.entity.kind not in kinds:
                continue
            score, certainty = self._fitting.fit(name, name_typed)
            known = best.get(name.owner)
            if known is None or (score, certainty) > (known.score, known.certainty):
                best[name.owner] = Candidate(name.entity, score, name.text, certainty)
        return sorted(best.values(), key=lambda one: -one.score)


def _sharing(near: Sequence[dict[int, None]]) -> list[int]:
    """The places that most of ``near`` have, of equal ones those of the first first."""
    sharing: Counter[int] = Counter()
    for places in near:
        sharing.update(places.keys())
    return [place for place, _ in sharing.most_common(_MOST_NAMES)]
