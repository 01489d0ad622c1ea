"""Who holds an office that a text names without its holder: "the Japanese prime minister"."""

from collections import defaultdict
from collections.abc import Sequence

from bot.reading.names.description import Description


class Holders:
    """Finds who of a text's people may be called by a description."""

    def __init__(
        self, given: Sequence[Description], held: Sequence[int | None], nations: Sequence[frozenset[str]]
    ) -> None:
        self._nations = nations
        self._offices: defaultdict[int, set[Description]] = defaultdict(set)
        for description, holder in zip(given, held, strict=True):
            if holder is not None:
                self._offices[holder].add(description)
        self._known: dict[Description, int | None] = {}

    def meant(self, description: Description, recent: Sequence[int]) -> int | None:
        """Who is meant: the last mentioned whose office it fits, else the only one that it fits."""
        for person in recent:
            if self._fits(description, person):
                return person
        if description not in self._known:
            fitting = (person for person in self._offices if self._fits(description, person))
            first, second = next(fitting, None), next(fitting, None)
            self._known[description] = first if second is None else None
        return self._known[description]

    def _fits(self, description: Description, person: int) -> bool:
        nations = self._nations[person]
        if description.nations and nations and not description.nations & nations:
            return False
        return any(description.fits(office) for office in self._offices.get(person, ()))
