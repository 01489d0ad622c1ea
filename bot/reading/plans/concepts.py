"""Words -> concepts: what a stretch of text is about, in whatever language it says so."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

import Stemmer

from bot.corpus.span import Span
from bot.reading.plans.topics import common, economy, society, state, surroundings
from bot.reading.plans.topics.form import read_topics, read_words

_TOKEN = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]+")
_UNSPACED_RUN = re.compile(r"[\u30a0-\u30ff\u3400-\u9fff々]{2,}")
_POSSESSIVE = frozenset({"s"})
_KEY = 2  # letters by which phrases are looked up
_FIRST_UNSPACED = "\u3040"

Pattern = tuple[tuple[str, bool], ...]


class Sort(Enum):
    """What kind of concept a word tells: a topic of the table, a weak one, or only itself."""

    TOPIC = "topic"
    WEAK = "weak"
    WORD = "word"


_TABLES = (
    (society.TOPICS, Sort.TOPIC),
    (economy.TOPICS, Sort.TOPIC),
    (surroundings.TOPICS, Sort.TOPIC),
    (state.TOPICS, Sort.TOPIC),
    (common.WEAK_TOPICS, Sort.WEAK),
)


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept and where it is told."""

    name: str
    sort: Sort
    span: Span


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    phrases: Mapping[str, list[tuple[Pattern, str, Sort]]]
    unspaced: re.Pattern[str]
    unspaced_topics: Mapping[str, tuple[str, Sort]]
    broader: Mapping[str, tuple[str, ...]]
    little: tuple[frozenset[str], tuple[str, ...]]


def read_concepts(folded: str, start: int, end: int) -> tuple[Concept, ...]:
    """The concepts of ``folded[start:end]``, in order and without overlaps, the longest phrase first.

    Words that any plan uses about any matter ("develop", "sector") are passed over; a word that the table doesn't know
    is its own concept, by its stem (Snowball, Porter 2001).
    """
    found = [*_spaced(folded, start, end), *_unspaced(folded, start, end)]
    return tuple(sorted(found, key=lambda concept: concept.span))


def broader(topic: str) -> tuple[str, ...]:
    """The topics that ``topic`` belongs to."""
    return _vocabulary().broader.get(topic, ())


def _spaced(folded: str, start: int, end: int) -> Iterator[Concept]:
    tokens = [found for found in _TOKEN.finditer(folded, start, end) if found[0] not in _POSSESSIVE]
    number = 0
    while number < len(tokens):
        size, name, sort = _at(tokens, number)
        if name:
            yield Concept(name, sort, Span(tokens[number].start(), tokens[number + size - 1].end()))
        number += size


def _at(tokens: list[re.Match[str]], number: int) -> tuple[int, str, Sort]:
    """How many tokens the concept at ``number`` takes, and its name; no name for words that say little."""
    word = tokens[number][0]
    for pattern, name, sort in _vocabulary().phrases.get(word[:_KEY], ()):
        if _fits(pattern, tokens, number):
            return len(pattern), name, sort
    return 1, "" if len(word) == 1 or _says_little(word) else _stem(word), Sort.WORD


def _fits(pattern: Pattern, tokens: list[re.Match[str]], number: int) -> bool:
    if number + len(pattern) > len(tokens):
        return False
    return all(_same(tokens[number + i][0], *element) for i, element in enumerate(pattern))


def _same(word: str, listed: str, is_beginning: bool) -> bool:
    if is_beginning:
        return word.startswith(listed)
    return word in (listed, listed + "s", listed + "es", listed.removesuffix("y") + "ies")


def _says_little(word: str) -> bool:
    words, beginnings = _vocabulary().little
    return word in words or word.startswith(beginnings)


def _unspaced(folded: str, start: int, end: int) -> Iterator[Concept]:
    vocabulary = _vocabulary()
    known: list[Span] = []
    for found in vocabulary.unspaced.finditer(folded, start, end):
        known.append(Span(*found.span()))
        yield Concept(*vocabulary.unspaced_topics[found[0]], known[-1])
    for run in _UNSPACED_RUN.finditer(folded, start, end):
        span = Span(*run.span())
        if not any(span.overlaps(other) for other in known):
            yield Concept(run[0], Sort.WORD, span)


def _stem(word: str) -> str:
    return str(_stemmers()["а" <= word[0] <= "я"].stemWord(word))


@cache
def _stemmers() -> tuple[Stemmer.Stemmer, Stemmer.Stemmer]:
    return Stemmer.Stemmer("english"), Stemmer.Stemmer("russian")


def _pattern(phrase: str) -> Pattern:
    words = phrase.replace("-", " ").split()
    return tuple((word.removesuffix("*"), word.endswith("*")) for word in words)


@cache
def _vocabulary() -> _Vocabulary:
    phrases: dict[str, list[tuple[Pattern, str, Sort]]] = {}
    unspaced: dict[str, tuple[str, Sort]] = {}
    above: dict[str, tuple[str, ...]] = {}
    for table, sort in _TABLES:
        for topic in read_topics(table):
            above[topic.name] = topic.broader
            for phrase in topic.words:
                if phrase > _FIRST_UNSPACED:
                    unspaced[phrase] = (topic.name, sort)
                else:
                    pattern = _pattern(phrase)
                    phrases.setdefault(pattern[0][0][:_KEY], []).append((pattern, topic.name, sort))
    for entries in phrases.values():
        entries.sort(key=lambda entry: (-len(entry[0]), -len(entry[0][0][0])))
    longest = sorted(unspaced, key=len, reverse=True)
    return _Vocabulary(phrases, re.compile("|".join(map(re.escape, longest))), unspaced, above, _little())


def _little() -> tuple[frozenset[str], tuple[str, ...]]:
    words = [*read_words(common.ACTIONS), *read_words(common.LITTLE)]
    beginnings = tuple(word[:-1] for word in words if word.endswith("*"))
    return frozenset(word for word in words if not word.endswith("*")), beginnings
