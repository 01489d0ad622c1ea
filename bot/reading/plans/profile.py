"""What sets each point of a plan apart from the others."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.corpus.folding import fold
from bot.corpus.plan import Plan, Point
from bot.reading.plans.concepts import Concept, Sort, broader, read_concepts
from bot.reading.plans.topics.common import TOGETHER

# A noun phrase names a point from this weight on. A topic that only one point's name has weighs 1, so that it is
# enough; one that two points share weighs a quarter, so that it needs another beside it.
ENOUGH = 0.5
_OF_WEAK = 0.25
# A topic beside a narrower one in the same name ("small companies") isn't what the point is about.
_BESIDE_NARROWER = 0.4
# A topic weighs less where the text names a narrower one ("hospitals" for health).
_BY_NARROWER = 0.6
# A word that the table of topics doesn't know: alone or with one other, among more, or beside a telling topic.
_OF_FEW_WORDS, _OF_MANY_WORDS, _BESIDE_TOPIC = 0.6, 0.35, 0.2
_FEW = 2
# The rival points that a phrase names as well weigh at least this share of the best.
_RIVAL = 0.75

_PART_ENDS = re.compile(r"[,;:、・]|\b(?:and|or|и|а также)\b|と|及び|および")

# The concepts of a name: of what sort each is, and in which part of the name it stands.
_Told = Mapping[str, tuple[Sort, int]]


@dataclass(frozen=True, slots=True)
class Profile:
    """A point's concepts and how far each tells this point from the others."""

    point: int
    weights: Mapping[str, float]


def read_profiles(plan: Plan) -> tuple[Profile, ...]:
    """The profile of each point of ``plan``."""
    names = {point.number: [_concepts(name) for name in point.names] for point in plan.points}
    spread = Counter(name for told in names.values() for name in _all_told(told))
    return tuple(Profile(point.number, _weights(point, names[point.number], spread)) for point in plan.points)


def _all_told(names: Sequence[_Told]) -> set[str]:
    """The concepts of a point's names, and the broader topics that they belong to."""
    own = {concept for concepts in names for concept in concepts}
    return own | {above for concept in own for above in broader(concept)}


def points_named(concepts: Sequence[Concept], profiles: Sequence[Profile]) -> tuple[int, ...]:
    """The points that a noun phrase with these concepts names; none where nothing is telling enough."""
    told = dict.fromkeys(with_together({concept.name for concept in concepts}), 1.0)
    known = {name for profile in profiles for name in profile.weights}
    for name in [name for name in told if name not in known]:
        told |= {above: _BY_NARROWER for above in broader(name) if above not in told}
    scores = {profile.point: _score(told, profile) for profile in profiles}
    best = max(scores.values(), default=0.0)
    return tuple(point for point, score in scores.items() if score >= max(ENOUGH, _RIVAL * best))


def _score(told: Mapping[str, float], profile: Profile) -> float:
    return sum(weight * told[name] for name, weight in profile.weights.items() if name in told)


def with_together(names: set[str]) -> set[str]:
    """``names`` and what they mean together."""
    return names | {third for first, second, third in TOGETHER if first in names and second in names}


def _concepts(name: str) -> _Told:
    folded = fold(name)
    parts = [found.end() for found in _PART_ENDS.finditer(folded)]
    concepts = read_concepts(folded, 0, len(folded))
    return {one.name: (one.sort, bisect_left(parts, one.span.end)) for one in concepts}


def _weights(point: Point, names: Sequence[_Told], spread: Mapping[str, int]) -> dict[str, float]:
    weights: dict[str, float] = {}
    for number, concepts in enumerate(names):
        for concept in concepts:
            weight = _recurrence(concept, number, names) * _base(concept, concepts, spread) / spread[concept] ** 2
            weights[concept] = max(weight, weights.get(concept, 0.0))
    return weights


def _recurrence(concept: str, number: int, names: Sequence[_Told]) -> float:
    """How much of a point a concept is: all of it in the point's own name, else by how many names or words share it."""
    if number == 0:
        return 1.0
    share = sum(concept in other for other in names) / len(names)
    return max(share, 1 / len(names[number]))


def _base(concept: str, name: _Told, spread: Mapping[str, int]) -> float:
    sort, part = name[concept]
    if sort is Sort.WEAK:
        return _OF_WEAK
    topics = {other: at for other, (kind, at) in name.items() if kind is Sort.TOPIC}
    if sort is Sort.TOPIC:
        beside = (other for other, at in topics.items() if at == part)
        return _BESIDE_NARROWER if any(concept in broader(other) for other in beside) else 1.0
    if any(spread[topic] == 1 for topic in topics):
        return _BESIDE_TOPIC
    words = sum(kind is Sort.WORD for kind, _ in name.values())
    return _OF_FEW_WORDS if words <= _FEW else _OF_MANY_WORDS
