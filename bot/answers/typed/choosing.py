"""Which plan, and which of its points, somebody means."""

import re

from bot.archive.archive import Archive
from bot.corpus.folding import fold
from bot.corpus.plan import Plan, Point
from bot.finding.resolver import Confidence
from bot.finding.stopwords import STOPWORDS
from bot.finding.terms import read_terms
from bot.reading.plans.concepts import Sort, read_concepts
from bot.reading.plans.profile import points_named, read_profiles

_NUMBER = re.compile(r"(?:point|пункт|no\.?|№|#|第)?\s*(\d{1,3})\s*(?:項目|点)?", re.IGNORECASE)


def choose_plan(archive: Archive, words: str) -> tuple[Plan | None, str]:
    """The plan that ``words`` name, and what they say beyond its name; None if several come into question."""
    resolution = archive.plan_names.resolve(words)
    if words and resolution.confidence is Confidence.SURE:
        return _by_id(archive, resolution.candidates[0].entity.id), ""
    for found in archive.plan_names.find(words):
        rest = words[: found.span.start] + words[found.span.end :]
        return _by_id(archive, found.entity.id), rest.strip(" ,:.-")
    return (archive.plans[0], words) if len(archive.plans) == 1 else (None, words)


def _by_id(archive: Archive, identifier: str) -> Plan:
    return next(plan for plan in archive.plans if plan.id == identifier)


def choose_point(archive: Archive, plan: Plan, words: str) -> Point | None:
    """The point that ``words`` mean: its number, its name or an alias, mistyped too, or a word of one point alone.

    Else it is the one point that is about what they are about: "medicine" for one that speaks of medical treatment.
    """
    if number := _NUMBER.fullmatch(words.strip()):
        return next((point for point in plan.points if point.number == int(number[1])), None)
    resolution = archive.point_names[plan.id].resolve(words)
    named = [plan.points[int(candidate.entity.id) - 1] for candidate in resolution.candidates[:1]]
    if named and resolution.confidence is Confidence.SURE:
        return named[0]
    return _by_words(plan, words) or next(iter(named), None) or _by_topic(plan, words)


def _by_words(plan: Plan, words: str) -> Point | None:
    """The one point whose names share the most stems with ``words``."""
    wanted = {term.stem for term in read_terms(words)} - STOPWORDS
    shared = [(len(wanted & _stems(point)), point) for point in plan.points]
    best = max(n for n, _ in shared)
    holders = [point for n, point in shared if n == best]
    return holders[0] if best and len(holders) == 1 else None


def _by_topic(plan: Plan, words: str) -> Point | None:
    """The one point that the topics of ``words`` tell from the others."""
    folded = fold(words)
    topics = [one for one in read_concepts(folded, 0, len(folded)) if one.sort is Sort.TOPIC]
    numbers = points_named(topics, read_profiles(plan))
    return next(point for point in plan.points if point.number == numbers[0]) if len(numbers) == 1 else None


def _stems(point: Point) -> set[str]:
    return {term.stem for name in point.names for term in read_terms(name)}
