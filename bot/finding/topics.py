"""What a query is about: its entities, and its words that carry a topic."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.resolver import Found, Resolver
from bot.finding.search import SearchIndex, Wanted
from bot.finding.stopwords import STOPWORDS
from bot.finding.terms import Term, read_terms

_NAMES_WITHOUT_WORDS = 2
_WORTH_OF_A_NAME = 4.0  # about what a word tells (idf) that two of a hundred passages hold


@dataclass(frozen=True, slots=True)
class Topic:
    """A query taken apart: the entities it names, and the stems of its other words with what each tells (idf).

    ``mute`` says that words were left out because no passage is written in their script, ``names_unknown`` that a word
    with a capital inside the query, such as a name has, stands in no passage.
    """

    entities: tuple[Found, ...]
    stems: dict[str, float]
    names: frozenset[str]
    mute: bool = False
    names_unknown: bool = False

    @classmethod
    def of(cls, index: SearchIndex, resolver: Resolver, query: str) -> "Topic":
        """Read ``query``. Words of an entity's name count through the entity alone."""
        entities = resolver.find(query)
        terms = [term for term in read_terms(query) if _carries(query, term)]
        free = [term for term in terms if not any(found.span.overlaps(term.span) for found in entities)]
        names = names_of(entities)
        read = {term.stem: index.rarity(term.stem) for term in free if index.reads(term.stem)}
        mute = any(not index.reads(term.stem) for term in free)
        unknown = any(_is_name(query, term) and not index.knows(term.stem) for term in free)
        return cls(entities, read, names, mute, unknown)

    @property
    def is_empty(self) -> bool:
        """Does the query say nothing that could be looked for?"""
        return not (self.entities or self.stems or self.mute)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(found.entity.id for found in self.entities))

    def wanted(self) -> Wanted:
        """What to search for."""
        return Wanted(dict.fromkeys(self.stems, 1.0), self.ids)

    def coverage(self, stems: Collection[str], entities: Collection[str]) -> float:
        """How much of what this topic tells ``stems`` and ``entities`` hold together, from 0 to 1.

        Where words are mute the names must do without them: it takes two at least, and all of them.
        """
        ids = set(self.ids)
        if self.mute and (len(ids) < _NAMES_WITHOUT_WORDS or not ids.issubset(entities)):
            return 0.0
        total = sum(self.stems.values()) + _WORTH_OF_A_NAME * len(ids)
        held = sum(worth for stem, worth in self.stems.items() if stem in stems)
        held += _WORTH_OF_A_NAME * len(ids.intersection(entities))
        return held / total if total else 0.0

    def shared(self, stems: Collection[str], entities: Collection[str]) -> int:
        """How many words and names of this topic ``stems`` and ``entities`` hold."""
        return sum(stem in stems for stem in self.stems) + len(set(self.ids).intersection(entities))

    def matches(self, text: str) -> bool:
        """Does ``text`` name one of the entities, or hold one of the words?"""
        return next(iter(self.spans(text)), None) is not None

    def spans(self, text: str, offset: int = 0) -> Iterator[Span]:
        """Where ``text`` holds a word or a name of this topic; spans are moved right by ``offset``."""
        for term in read_terms(text):
            if term.stem in self.stems:
                yield Span(term.span.start + offset, term.span.end + offset)
        yield from self._names_in(fold(text), offset)

    def _names_in(self, folded: str, offset: int) -> Iterator[Span]:
        for name in self.names:
            at = folded.find(name)
            while at >= 0:
                if _stands_alone(folded, at, at + len(name)):
                    yield Span(at + offset, at + len(name) + offset)
                at = folded.find(name, at + 1)


def names_of(entities: Iterable[Found]) -> frozenset[str]:
    """The folded names and aliases of what was found."""
    return frozenset(fold(name) for found in entities for name in (found.entity.name, *found.entity.aliases))


def _carries(query: str, term: Term) -> bool:
    """Does a word carry a topic? "us" doesn't, "US" does."""
    word = term.span.of(query)
    return fold(word) not in STOPWORDS or (len(word) > 1 and word.isupper() and not query.isupper())


def _is_name(query: str, term: Term) -> bool:
    """Has a word a capital that no sentence's beginning and no shouting explains?"""
    before = query[: term.span.start].rstrip()
    return query[term.span.start].isupper() and bool(before) and before[-1] not in ".?!" and not query.isupper()


def _stands_alone(folded: str, start: int, end: int) -> bool:
    if not folded[start].isascii():
        return True
    return not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum())
