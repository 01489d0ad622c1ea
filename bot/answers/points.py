"""Which sentences name a point of a plan: where they tell of the plan, in any words; anywhere else, by its name."""

from collections.abc import Iterator, Sequence

from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.folding import fold
from bot.corpus.plan import Plan, Point
from bot.corpus.span import Span
from bot.finding.passage import Passage
from bot.finding.terms import HYPHEN, Term, read_terms
from bot.reading.facts import Facts
from bot.reading.plans.concepts import Sort, read_concepts
from bot.reading.plans.reading import PointMention

_REMEMBERED = 64  # points of plans
Mentions = Sequence[tuple[Facts, PointMention]]


@remembered(_REMEMBERED)
def mentions_of_point(archive: Archive, plan: Plan, point: Point) -> Mentions:
    """The mentions of ``point``, in the order of printing and of the text."""
    told = [(facts, mention) for facts, mention in archive.points[plan.id] if mention.point == point.number]
    known = {(facts.document.name, mention.sentence) for facts, mention in told}
    named = [
        (archive.facts_of(passage.document), PointMention(point.number, passage.span, words))
        for passage, words in _named(archive, point)
        if (passage.document.name, passage.span) not in known
    ]
    places = {facts.document.name: place for place, facts in enumerate(archive.facts)} if named else {}
    if not named:
        return told
    return sorted((*told, *named), key=lambda one: (places[one[0].document.name], one[1].sentence, one[1].words))


def _named(archive: Archive, point: Point) -> Iterator[tuple[Passage, Span]]:
    """The passages that hold a name of ``point`` in any form of its words, and where."""
    for name in filter(None, map(_telling, point.names)):
        wanted = {term.stem for term in name if not term.empty}
        for held in archive.index.held(wanted, ()):
            if len(held.stems) == len(wanted):
                passage = archive.index.passage(held.number)
                yield from ((passage, words) for words in _standing_in(passage, name))


def _telling(name: str) -> Sequence[Term]:
    """The words of ``name`` from one that carries something to the last; none of a mere topic such as "Energy"."""
    terms = _words(name)
    full = [place for place, term in enumerate(terms) if not term.empty]
    concepts = read_concepts(fold(name), 0, len(fold(name)))
    is_telling = len(full) > 1 or any(concept.sort is Sort.WORD for concept in concepts)
    return terms[full[0] : full[-1] + 1] if full and is_telling else ()


def _words(text: str) -> Sequence[Term]:
    """The terms of ``text``, without those that two words joined by a hyphen make together."""
    return [term for term in read_terms(text) if not term.stem.endswith(HYPHEN)]


def _standing_in(passage: Passage, name: Sequence[Term]) -> Iterator[Span]:
    """Where the words of ``name`` stand in ``passage``, one behind the other."""
    terms = _words(passage.span.of(passage.document.text))
    for first in range(len(terms) - len(name) + 1):
        own = terms[first : first + len(name)]
        if all(term.stem == word.stem for term, word in zip(own, name, strict=True)):
            start = passage.span.start
            yield Span(start + own[0].span.start, start + own[-1].span.end)
