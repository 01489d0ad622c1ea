"""A resolver that knows only some of the entities of another."""

from collections.abc import Collection, Iterable, Mapping

from bot.corpus.document import Excerpt
from bot.finding.resolver import Candidate, Confidence, Found, Known, Resolution, Resolver


class ResolverWithin(Resolver):
    """A ``Resolver`` that finds what ``whole`` finds, but only entities whose ids are ``known``.

    It is made in no time, whatever their number. Where the one that was surely meant isn't known, the others may be
    meant, no more.
    """

    def __init__(self, whole: Resolver, known: Collection[str], roles: Iterable[tuple[str, Excerpt]]) -> None:
        """``roles``: those that count, of those that ``whole`` knows."""
        self._whole = whole
        self._known = known
        self._roles = tuple(roles)

    @property
    def holders(self) -> Mapping[str, Known]:
        return self._whole.holders

    def resolve(self, typed: str, kinds: Collection[str] | None = None) -> Resolution:
        found = self._whole.resolve(typed, kinds)
        left = tuple(one for one in found.candidates if one.entity.id in self._known)
        if not left:
            return Resolution(Confidence.NONE)
        same = left[0] is found.candidates[0]
        return Resolution(found.confidence if same else Confidence.UNSURE, left)

    def listed(self, typed: str) -> tuple[Known, ...]:
        return tuple(one for one in self._whole.listed(typed) if one.id in self._known)

    def named(self, query: str) -> tuple[Found, ...]:
        return tuple(found for found in self._whole.named(query) if found.entity.id in self._known)

    def nearest(self, typed: str, limit: int = 3) -> tuple[Known, ...]:
        near = self._whole.nearest(typed, len(self._known) + limit)
        return tuple(one for one in near if one.id in self._known)[:limit]

    def ranked(self, typed: str, kinds: Collection[str] | None = None) -> list[Candidate]:
        return [one for one in self._whole.ranked(typed, kinds) if one.entity.id in self._known]
