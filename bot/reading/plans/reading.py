"""Plan + document -> the sentences that name points of the plan."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.corpus.composing import composed
from bot.corpus.document import Document
from bot.corpus.folding import fold
from bot.corpus.plan import Plan
from bot.corpus.span import Span
from bot.reading.gazetteer import EntityMention
from bot.reading.layout.parts import Block, Layout, Role
from bot.reading.plans.concepts import Concept, broader
from bot.reading.plans.items import Item, read_items, words_of
from bot.reading.plans.naming import PlanNames, Spoken, inner_pronouns
from bot.reading.plans.offices import read_offices
from bot.reading.plans.profile import Profile, points_named, read_profiles
from bot.reading.plans.scopes import read_scopes

_SPEAKING = (Role.HEADLINE, Role.SUBHEADLINE, Role.HEADING, Role.BODY)
_LIST_ITEM_WORDS = 15
_LONGEST = 2000  # code points of a sentence that are read; longer ones are no prose


@dataclass(frozen=True, slots=True)
class PointMention:
    """A sentence that names a point of a plan, and the words in it that do.

    ``point`` is the point's number; ``words`` lie inside ``sentence``. Spans are half-open code points of the text.
    """

    point: int
    sentence: Span
    words: Span


class PlanReader:
    """Finds the points of one plan in documents, in whatever words they are told.

    A sentence counts only where it tells what the plan contains. Its list is taken apart, and each item is compared
    with what sets each point apart from the others of the plan, topic by topic and not word by word.
    """

    def __init__(self, plan: Plan) -> None:
        self._profiles = read_profiles(plan)
        self._by_number = {profile.point: profile for profile in self._profiles}
        self._names = PlanNames(plan)

    def read(
        self,
        document: Document,
        layout: Layout,
        mentions: Sequence[EntityMention],
        plan_entities: Collection[str] = (),
    ) -> tuple[PointMention, ...]:
        """The points that the body of ``document`` names, in the order of the text.

        ``mentions`` are those of listed entities in the document, ``plan_entities`` ids of entities that are this plan.
        """
        view = composed(document.text)
        text, folded = view.text, fold(view.text)
        named = self._names.named(text, folded, view.inward(tuple(mentions)), plan_entities)
        if not named:
            return ()
        blocks = view.inward(layout.having(*_SPEAKING))
        return view.outward(tuple(_Reading(text, folded, named, self._names, self).read(blocks)))

    def told_in(
        self, text: str, folded: str, sentence: Span, scope: Span, named: Sequence[Span]
    ) -> Iterator[PointMention]:
        """The points that the list in ``scope`` names; neighbours that name the same point are told together."""
        last: PointMention | None = None
        masked = [*named, *read_offices(text, scope)]
        for item in read_items(folded, scope, masked, self._points):
            for point in self._points(item.concepts):
                words = words_of(folded, item, self._telling(item, self._by_number[point]))
                if last and last.point == point:
                    last = replace(last, words=last.words.to(words))
                    continue
                if last:
                    yield last
                last = PointMention(point, sentence, words)
        if last:
            yield last

    def _points(self, concepts: Sequence[Concept]) -> tuple[int, ...]:
        return points_named(concepts, self._profiles)

    def _telling(self, item: Item, profile: Profile) -> list[Concept]:
        telling = [one for one in item.concepts if {one.name, *broader(one.name)} & profile.weights.keys()]
        return telling or list(item.concepts)


class _Reading:
    """One pass over one document, which remembers whether the plan was just spoken of."""

    def __init__(self, text: str, folded: str, named: Sequence[Span], names: PlanNames, reader: PlanReader) -> None:
        self._text, self._folded, self._named = text, folded, named
        self._names, self._reader = names, reader
        self._starts = [span.start for span in named]
        self._is_known = self._is_fresh = self._is_list = False

    def read(self, blocks: Iterable[Block]) -> Iterator[PointMention]:
        for block in blocks:
            self._is_fresh = False
            for sentence in block.sentences:
                found = self._sentence(sentence)
                if block.role is Role.BODY or self._is_list:
                    yield from found

    def _sentence(self, sentence: Span) -> tuple[PointMention, ...]:
        read = Span(sentence.start, min(sentence.end, sentence.start + _LONGEST))
        named = self._named[bisect_left(self._starts, read.start) : bisect_left(self._starts, read.end)]
        spoken = self._spoken(read, named)
        scopes = _widest(scope for one in spoken for scope in read_scopes(self._folded, read, one))
        if self._is_list and not scopes and len(read.of(self._text).split()) <= _LIST_ITEM_WORDS:
            scopes = [read]
        else:
            self._is_list = bool(scopes) and self._text[sentence.end - 1] in ":："
        self._remember(read, bool(named), bool(spoken))
        found = (self._reader.told_in(self._text, self._folded, sentence, scope, named) for scope in scopes)
        told = dict.fromkeys(one for mentions in found for one in mentions)
        return tuple(sorted(told, key=lambda one: (one.words, one.point)))

    def _spoken(self, sentence: Span, named: Sequence[Span]) -> list[Spoken]:
        spoken = [Spoken(span) for span in named]
        if self._is_known:
            meant = self._names.meant(self._text, self._folded, sentence, self._is_fresh)
            spoken += [one for one in meant if not any(one.span.overlaps(other) for other in named)]
        if spoken:
            first = min(one.span.end for one in spoken)
            spoken += inner_pronouns(self._folded, first, sentence.end)
        return spoken

    def _remember(self, sentence: Span, is_named: bool, is_spoken: bool) -> None:
        if is_named:
            self._is_known = True
        elif self._names.turns_away(self._text, sentence):
            self._is_known = False
        self._is_fresh = self._is_known and (is_named or is_spoken)


def _widest(scopes: Iterable[Span]) -> list[Span]:
    """``scopes`` without those that lie inside another."""
    widest: list[Span] = []
    for scope in sorted(set(scopes), key=lambda scope: (scope.start, -scope.end)):
        if not widest or scope.end > widest[-1].end:
            widest.append(scope)
    return widest
