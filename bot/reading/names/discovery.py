"""Which capitalised runs of a text are names of people."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.gazetteer import EntityMention
from bot.reading.names.candidates import Candidate, read_candidate
from bot.reading.names.evidence import contextual, intrinsic
from bot.reading.names.lexicon import lexicon
from bot.reading.names.titles import HONORIFICS
from bot.reading.names.tokens import Chunk, Token, read_chunks, word_key

# A name is taken for a person's from this much evidence on; measured on running text so that few others pass.
ENOUGH = 2.5
_WITHOUT_BRACKETS = str.maketrans("", "", "[]")
_LISTED_BESIDE = 1.0
_REUSED = 1.5
_OF_A_LISTED = 4.0  # makes up for a word of which nothing else is known
_SPEAKING = 2.0  # what "said" behind a name is worth
_LOWER = re.compile(r"\b[^\W\d_A-Z]\w{2,}\b")
_LIST_JOINTS = frozenset((", ", " and ", ", and ", " & ", "; ", " or "))


@dataclass(frozen=True, slots=True)
class Found:
    """A mention: its span, its folded words, the entity if listed, and whether it is a name or may only refer to one.

    ``words`` are the spans of the single words. In a headline, where all is capitalised, it may be more than a name.
    """

    span: Span
    keys: tuple[str, ...]
    entity: str | None
    certain: bool
    title: str | None = None
    words: tuple[Span, ...] = ()
    headline: bool = False


def discover(
    text: str,
    sentences: Sequence[Span],
    known: Sequence[EntityMention],
    people: Mapping[str, str],
    surnames: Collection[str] = (),
) -> tuple[Found, ...]:
    """All mentions of people, certain or possible, in order and without overlaps.

    One of ``surnames``, which are those of listed people, is taken for a person's unless something speaks against it.
    """
    chunks = list(read_chunks(text, sentences))
    listed = [mention for mention in known if _masks(text, mention, people)]
    persons = [_listed(text, mention) for mention in listed if mention.entity in people]
    candidates = list(_candidates(text, _free(chunks, listed), surnames))
    sure = _sure(text, candidates, surnames)
    found = [_found(text, candidate, candidate.keys in sure) for candidate in candidates]
    return tuple(sorted(persons + found, key=lambda one: one.span))


def _candidates(text: str, chunks: Iterable[Chunk], surnames: Collection[str]) -> Iterator[Candidate]:
    common = frozenset(_LOWER.findall(text))
    for chunk in chunks:
        candidate = read_candidate(chunk, common, surnames)
        if candidate:
            yield candidate


def _masks(text: str, mention: EntityMention, people: Mapping[str, str]) -> bool:
    """Whether no other name is looked for in ``mention``; the name of an event may hold one ("Smith's visit")."""
    if mention.entity in people:
        return not _another(text, mention, people)
    words = mention.span.of(text).split()
    return len(words) < 3 or not any(word[0].islower() or "'" in fold(word) for word in words)


def _listed(text: str, mention: EntityMention) -> Found:
    named = fold(mention.span.of(text))
    keys = tuple(word_key(word) for word in named.translate(_WITHOUT_BRACKETS).split())
    if len(keys) > 1 and "[" not in named and keys[0].rstrip(".") in lexicon().only_titles:
        start = mention.span.start + len(keys[0]) + 1
        return Found(Span(start, mention.span.end), keys[1:], mention.entity, True)
    return Found(mention.span, keys, mention.entity, True)


def _another(text: str, mention: EntityMention, people: Mapping[str, str]) -> bool:
    """Whether a listed surname is here part of somebody else's name: "Ruth Weber" isn't the listed Clara Weber."""
    if " " in mention.span.of(text):
        return False
    before = re.search(r"(?<!\w)([^\W\d_]\w+)[ \u00a0]$", text[max(0, mention.span.start - 24) : mention.span.start])
    if not before or not before[1][0].isupper():
        return False
    key = fold(before[1])
    return key in lexicon().sure_given and key not in fold(people[mention.entity]).split()


def _free(chunks: Iterable[Chunk], known: Sequence[EntityMention]) -> Iterator[Chunk]:
    """The chunks without the tokens that belong to listed mentions."""
    spans = sorted(mention.span for mention in known)
    at = 0
    for chunk in chunks:
        start = chunk.tokens[0].start
        while at < len(spans) and spans[at].end <= start:
            at += 1
        yield from _without(chunk, spans, at)


def _without(chunk: Chunk, spans: Sequence[Span], at: int) -> Iterator[Chunk]:
    kept: list[Token] = []
    first = chunk.first
    for token in chunk.tokens:
        while at < len(spans) and spans[at].end <= token.start:
            at += 1
        if at < len(spans) and spans[at].start < token.end:
            # What leads up to a listed name is its title, never a name of its own.
            kept, first = [], False
        else:
            kept.append(token)
    if kept:
        yield Chunk(tuple(kept), first, chunk.headline)


def _found(text: str, candidate: Candidate, certain: bool) -> Found:
    start, end = candidate.start, candidate.end
    inside = text[start:end]
    if "]" in inside and text[start - 1 : start] == "[" and inside.count("]") > inside.count("["):
        start -= 1
    if candidate.keys[-1] in ("jr", "sr") and text[end : end + 1] == ".":
        end += 1
    words = tuple(Span(token.start, token.end) for token in candidate.tokens)
    headline = candidate.chunk.headline and len(words) > 2
    return Found(Span(start, end), candidate.keys, None, certain and not headline, candidate.title, words, headline)


def _sure(text: str, candidates: Sequence[Candidate], surnames: Collection[str]) -> set[tuple[str, ...]]:
    scores = _scores(text, candidates)
    scores |= {keys: scores[keys] + _OF_A_LISTED for keys in scores if len(keys) == 1 and keys[0] in surnames}
    sure = {keys for keys, score in scores.items() if score >= ENOUGH}
    for ordered in (candidates, candidates[::-1]):
        _spread(text, ordered, scores, sure)
    return sure


def _scores(text: str, candidates: Sequence[Candidate]) -> dict[tuple[str, ...], float]:
    contexts: defaultdict[tuple[str, ...], list[float]] = defaultdict(list)
    forms: dict[tuple[str, ...], float] = {}
    singles = {candidate.keys[0] for candidate in candidates if len(candidate.keys) == 1 and candidate.whole}
    for candidate in candidates:
        keys = candidate.keys
        if keys not in forms:
            forms[keys] = _form(candidate, singles)
        if forms[keys] > -5 and not candidate.chunk.headline:
            contexts[keys].append(contextual(text, candidate))
    return {
        keys: forms[keys] + _together(found) + _often(keys, found) + _of_surname(keys, contexts)
        for keys, found in contexts.items()
    }


def _of_surname(keys: tuple[str, ...], contexts: Mapping[tuple[str, ...], Sequence[float]]) -> float:
    """What stands around the surname alone speaks for the full name: "Voss, 52, who ..." for "Ilka Voss"."""
    alone = contexts.get(keys[-1:], ()) if len(keys) > 1 else ()
    return min(2.0, max(0.0, _together(alone))) if alone else 0.0


def _often(keys: tuple[str, ...], contexts: Sequence[float]) -> float:
    """A given name that stands alone again and again is somebody's, and no chance likeness; so is who often speaks."""
    if len(keys) > 1:
        return 0.0
    if keys[0] not in lexicon().alone:
        return 0.5 if sum(score >= _SPEAKING for score in contexts) > 1 else 0.0
    return min(2.0, (len(contexts) - 1) / 2)


def _together(contexts: Sequence[float]) -> float:
    """What all mentions of one name say: the best, held back by the worst."""
    return max(contexts) + (min(0.0, *contexts) / 2 if len(contexts) > 1 else 0.0)


def _form(candidate: Candidate, singles: set[str]) -> float:
    keys = candidate.keys
    if len(keys) == 1:
        return _single(keys[0], candidate)
    tokens = candidate.tokens
    score = intrinsic(keys, tuple(t.initial for t in tokens), tuple(t.capitals for t in tokens))
    return score + (_REUSED if keys[-1] in singles else 0.0)


def _single(key: str, candidate: Candidate) -> float:
    words = lexicon()
    if key in words.ordinary or candidate.tokens[0].initial or candidate.tokens[0].capitals:
        return -9.0
    if candidate.title in HONORIFICS:
        return 0.0
    return 0.5 if key in words.alone else -1.5


def _spread(
    text: str, ordered: Sequence[Candidate], scores: dict[tuple[str, ...], float], sure: set[tuple[str, ...]]
) -> None:
    """Takes what stands in a list beside people for a person on less evidence."""
    for left, right in pairwise(ordered):
        a, b = sorted((left, right), key=lambda one: one.start)
        listed = left.keys in sure and right.keys not in sure and text[a.end : b.start] in _LIST_JOINTS
        if listed and len(right.keys) > 1 and right.whole and scores.get(right.keys, -9) + _LISTED_BESIDE >= ENOUGH:
            sure.add(right.keys)
