"""Words that say the same, in English, Russian and Japanese -> those of them that documents hold."""

import hashlib
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.corpus.folding import fold
from bot.finding.alike.deeds import DEEDS
from bot.finding.alike.everyday import EVERYDAY
from bot.finding.alike.things import THINGS
from bot.finding.terms import read_terms, script_of, stem
from bot.reading.plans.topics import economy, society, state, surroundings
from bot.reading.plans.topics.form import read_topics, read_words

Stems = frozenset[str]
"""What a passage must hold, all of it: the stems of one word or phrase."""

_TOPICS = (society.TOPICS, economy.TOPICS, surroundings.TOPICS, state.TOPICS)
_SHORTEST_PREFIX = 2
_LONGEST_UNSPACED = 8  # characters; the tables have no longer Japanese word
_JAPANESE = "japanese"
_VERB = re.compile(r"[\u3400-\u9fff][\u3041-\u309f]{2}")
# What a character means at the end of a longer word: 建設費 is a 費用 (cost) of building.
_ENDINGS = {"費": "費用", "船": "船舶", "額": "金額", "病": "病気"}


@dataclass(frozen=True, slots=True)
class Group:
    """Words that say the same. Those of one ``topic`` only belong together, so they stand for each other's translation,
    but not for each other. Those of a ``deed`` tell what somebody does.
    """

    words: tuple[str, ...]
    topic: bool
    deed: bool = False


@dataclass(frozen=True, slots=True)
class _Tables:
    whole: dict[str, list[Group]]
    begun: dict[str, list[Group]]


class Thesaurus:
    """Finds, among the stems that documents hold, those that say what a word says."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        """``vocabulary``: stems, sorted."""
        self._vocabulary = vocabulary
        self._known = frozenset(vocabulary)
        self._of_group: dict[Group, tuple[Stems, ...]] = {}

    def like(self, word: str, topics: bool = True) -> Iterator[tuple[Stems, bool]]:
        """What the documents have that says the same as the folded ``word``, and whether in another script; ``topics``
        tells whether what only belongs to the same topic counts, too.
        """
        own = script_of(word)
        for group in groups_of(word):
            if group.topic and not topics:
                continue
            if group not in self._of_group:
                self._of_group[group] = tuple(dict.fromkeys(self._held(group)))
            for stems in self._of_group[group]:
                other = script_of(next(iter(stems))) != own
                if other or not group.topic:
                    yield stems, other

    def _held(self, group: Group) -> Iterator[Stems]:
        for word in group.words:
            begun = word.removesuffix("*")
            whole = frozenset(term.stem for term in read_terms(begun))
            if whole and whole <= self._known:
                yield whole
            if begun != word and " " not in begun:
                yield from map(_alone, self._beginning(begun))

    def _beginning(self, begun: str) -> Iterator[str]:
        for at in range(bisect_left(self._vocabulary, begun), len(self._vocabulary)):
            if not self._vocabulary[at].startswith(begun):
                return
            yield self._vocabulary[at]


def _alone(stem: str) -> Stems:
    return frozenset((stem,))


def groups_of(word: str) -> Iterator[Group]:
    """The groups that the folded ``word`` belongs to; a Japanese word belongs to those of the words inside it."""
    tables = _tables()
    if script_of(word) == _JAPANESE:
        pieces = {word[i:j] for i in range(len(word)) for j in range(i + 2, min(len(word), i + _LONGEST_UNSPACED) + 1)}
        pieces.update((word, _ENDINGS.get(word[-1], word)))
        found = [group for piece in sorted(pieces) for group in tables.whole.get(piece, ())]
    else:
        found = [*tables.whole.get(word, ()), *tables.whole.get(stem(word), ())]
        found += [one for end in range(_SHORTEST_PREFIX, len(word) + 1) for one in tables.begun.get(word[:end], ())]
    return iter(dict.fromkeys(found))


def words_in(script: str) -> list[str]:
    """The whole words of the tables in ``script``, in an order of no meaning."""
    listed = {word for group in _groups() for word in group.words if not set(" *") & set(word) and len(word) > 1}
    words = (word for word in listed if script_of(word) == script)
    return sorted(words, key=lambda word: hashlib.blake2b(word.encode()).digest())


@cache
def _tables() -> _Tables:
    whole: dict[str, list[Group]] = defaultdict(list)
    begun: dict[str, list[Group]] = defaultdict(list)
    for group in _groups():
        for word in group.words:
            if word.endswith("*"):
                begun[word[:-1]].append(group)
            else:
                whole[word].append(group)
                if _VERB.fullmatch(word):  # a question has the verb in another form
                    whole[word[:2]].append(group)
                if script_of(word) != _JAPANESE and " " not in word:
                    whole[stem(word)].append(group)
    return _Tables(dict(whole), dict(begun))


def _groups() -> Iterator[Group]:
    for table in (DEEDS, THINGS, EVERYDAY):
        for line in table.strip().replace(",\n", ", ").splitlines():
            yield Group(tuple(fold(word) for word in read_words(line)), topic=False, deed=table is DEEDS)
    for table in _TOPICS:
        for topic in read_topics(table):
            yield Group(tuple(fold(word) for word in topic.words), topic=True)
