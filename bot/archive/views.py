"""An archive as it would be of some of its documents alone: those printed from one day to another."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.archive.archive import Archive
from bot.finding.passage import Passage
from bot.finding.resolving.within import ResolverWithin
from bot.finding.wanted import Scope
from bot.reading.events.grouping import told_by
from bot.reading.facts import Facts

_REMEMBERED = 8  # a view is asked again for each page of an answer


def printed_between(archive: Archive, first: date | None, last: date | None) -> Archive:
    """``archive`` of the documents printed from ``first`` to ``last``, both included, None being open.

    Undated documents are left out. Nothing is read or indexed again: facts are chosen, indexes look at some of theirs
    only. How rare a word is, and which words are known, is counted in the whole archive still.
    """
    view = archive.views.get((first, last))
    if view is None:
        if len(archive.views) >= _REMEMBERED:
            archive.views.clear()
        view = archive.views[first, last] = _view(archive, Scope(first, last))
    return view


def _view(archive: Archive, scope: Scope) -> Archive:
    facts = archive.facts[scope.part(archive.facts, lambda one: one.document.published)]
    documents = {one.document.name for one in facts}
    gone = set(archive.unlisted_in(archive.facts)).difference(archive.unlisted_in(facts))
    entities = {name: entity for name, entity in archive.entities.items() if name not in gone}
    return replace(
        archive,
        facts=facts,
        entities=entities,
        points={
            plan: tuple(pair for pair in mentions if pair[0].document.name in documents)
            for plan, mentions in archive.points.items()
        },
        entries=told_by(archive.entries, documents),
        passages=_passages(archive, facts),
        index=archive.index.within(scope),
        wording=archive.wording.within(scope),
        resolver=ResolverWithin(
            archive.resolver, entities, (one for one in archive.resolver.given if one[1].document.name in documents)
        ),
    )


def _passages(archive: Archive, facts: Sequence[Facts]) -> Sequence[Passage]:
    """The passages of ``facts``, which are some of the archive's that follow one another."""
    if not facts:
        return ()
    first, last = (archive.index.numbering.of(one.document) for one in (facts[0], facts[-1]))
    return archive.passages[first.start - archive.numbers.start : last.stop - archive.numbers.start]
