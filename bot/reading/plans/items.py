"""A list in a sentence -> its items: noun phrases with their concepts, without what stands only for example."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from bot.corpus.span import Span
from bot.reading.plans import words
from bot.reading.plans.concepts import Concept, read_concepts

_SEPARATOR = re.compile(
    r"[,;:()]|\b(?:and|or|as well as|along with|plus|и|или|а также)\b|\s-\s|[、・，；]|および|及び|ならびに"
    r"|や(?=[^\u3040-\u309f])|と(?=[\u30a0-\u9fff])|を?(?:含む|はじめとする|中心とする)|(?:など|といった)の?"
)
_HAS_WORDS = re.compile(r"\w")
_BETWEEN = re.compile(r"\b(?:between|между)\b")
_OPENS_NEXT = re.compile(
    r"\W*(?:and |as well as |и |а также )?(?:in|of|for|on|to|at|with|в|на|по|для)\s|\W*(?:and|to) (?:boost|expand)\w*"
)
_JAPANESE_EXAMPLE = re.compile(r"を?(?:含む|はじめとする|中心とする)|(?:など|といった)の")
_LEAD_IN = re.compile(r"\b(?:in|of|for|on|to|with|between|towards?|as|into|from|в|во|на|по|для|с|о|об|к)\s")
_FOLLOW_ON = re.compile(
    r"\s(?:under|by|within|during|until|in|with|over|through|is|are|was|were|be|will|has|have|за|до|на)(?!\w)"
)

Names = Callable[[Sequence[Concept]], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: its span and the concepts in it."""

    span: Span
    concepts: tuple[Concept, ...]


def read_items(folded: str, scope: Span, masked: Sequence[Span], names: Names) -> tuple[Item, ...]:
    """The items that ``scope`` lists, in order.

    Nothing in ``masked`` counts. ``names`` tells which points a phrase names: what follows "including" is an example,
    and left out, where the phrase before it names a point; after a general word ("in areas such as") it is the list.
    """
    concepts = _unmasked(read_concepts(folded, scope.start, scope.end), masked)
    ends = [one.span.end for one in concepts]
    cuts = [cut for cut in _cuts(folded, scope) if not _is_inside(cut, concepts, ends)]
    spans = [span for span in _between(scope, cuts) if _HAS_WORDS.search(folded, span.start, span.end)]
    items = [Item(span, _of(span, concepts, ends)) for span in spans]
    return tuple(_without_examples(folded, items, names))


def words_of(folded: str, item: Item, telling: Sequence[Concept]) -> Span:
    """The words around ``telling`` concepts of ``item``, without what leads into them or follows on them."""
    first, last = telling[0].span.start, telling[-1].span.end
    start = max((found.end() for found in _LEAD_IN.finditer(folded, item.span.start, first)), default=item.span.start)
    follow = _FOLLOW_ON.search(folded, last, item.span.end)
    end = follow.start() if follow else item.span.end
    while start < first and not folded[start].isalnum():
        start += 1
    while end > last and not folded[end - 1].isalnum():
        end -= 1
    return Span(start, end)


def _unmasked(concepts: Sequence[Concept], masked: Sequence[Span]) -> tuple[Concept, ...]:
    masks = sorted(masked)
    starts = [mask.start for mask in masks]
    reached = list(accumulate((mask.end for mask in masks), max))
    before = ((one, bisect_left(starts, one.span.end)) for one in concepts)
    return tuple(one for one, number in before if not number or reached[number - 1] <= one.span.start)


def _is_inside(cut: Span, concepts: Sequence[Concept], ends: Sequence[int]) -> bool:
    at = bisect_right(ends, cut.end)
    return at < len(concepts) and concepts[at].span.start < cut.start


def _of(span: Span, concepts: Sequence[Concept], ends: Sequence[int]) -> tuple[Concept, ...]:
    inside = concepts[bisect_right(ends, span.start) : bisect_right(ends, span.end)]
    return tuple(concept for concept in inside if span.contains(concept.span))


def _cuts(folded: str, scope: Span) -> Iterator[Span]:
    """Where items may end; the "and" of "between A and B" is no end."""
    is_pair, reached = False, scope.start
    found_all = [*_SEPARATOR.finditer(folded, *_ends(scope)), *_examples().finditer(folded, *_ends(scope))]
    for found in sorted(found_all, key=_at):
        is_pair = is_pair or bool(_BETWEEN.search(folded, reached, max(reached, found.start())))
        reached = max(reached, found.end())
        if is_pair and found[0] in ("and", "и"):
            is_pair = False
        else:
            yield Span(*found.span())


def _at(found: re.Match[str]) -> int:
    return found.start()


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


@cache
def _examples() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words.EXAMPLES})\b")


def _between(scope: Span, cuts: Sequence[Span]) -> Iterator[Span]:
    start = scope.start
    for cut in cuts:
        if start < cut.start:
            yield Span(start, cut.start)
        start = max(start, cut.end)
    if start < scope.end:
        yield Span(start, scope.end)


def _without_examples(folded: str, items: Sequence[Item], names: Names) -> Iterator[Item]:
    naming = False  # did the last phrase before "including" name a point?
    until = -1
    for number, item in enumerate(items):
        if item.span.start < until:
            continue
        before = folded[items[number - 1].span.end : item.span.start] if number else ""
        if naming and (_examples().search(before) or "(" in before):
            until = _examples_end(folded, item.span.start, items[-1].span.end, is_bracket="(" in before)
            continue
        if _is_japanese_example(folded, items, number, names):
            continue
        naming = bool(names(item.concepts))
        yield item


def _is_japanese_example(folded: str, items: Sequence[Item], number: int, names: Names) -> bool:
    if number + 1 == len(items):
        return False
    after = folded[items[number].span.end : items[number + 1].span.start]
    return bool(_JAPANESE_EXAMPLE.match(after)) and bool(names(items[number + 1].concepts))


def _examples_end(folded: str, start: int, end: int, is_bracket: bool) -> int:
    """Where the examples that begin at ``start`` end: at a comma after which the list goes on as it began."""
    if is_bracket:
        close = folded.find(")", start, end)
        return close if close >= 0 else end
    is_list = False
    for comma in re.finditer(r"[,;]", folded[start:end]):
        at = start + comma.start()
        joined = re.match(r"[,;]\s*(?:and|as well as|along with|и|а также)\b", folded[at:end])
        if comma[0] == ";" or _OPENS_NEXT.match(folded, at + 1, end) or (joined and not is_list):
            return at
        is_list = True
    return _plain_and(folded, start, end)


def _plain_and(folded: str, start: int, end: int) -> int:
    """Where "and" with a preposition of its own ends the examples: "including nuclear energy and in exchanges"."""
    for found in re.finditer(r"\s(?:and|as well as|и|а также)\s", folded[start:end]):
        if _OPENS_NEXT.match(folded, start + found.start(), end):
            return start + found.start()
    return end
