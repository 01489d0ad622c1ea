"""What a query is about: its entities, and its words that carry a topic."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.query_words import is_name, read_words
from bot.finding.resolver import Found, Known, Resolver
from bot.finding.search import SearchIndex
from bot.finding.terms import Term, read_terms, spans_of
from bot.finding.wanted import Wanted, Word

_NAMES_WITHOUT_WORDS = 2
_WORTH_OF_A_NAME = 4.0  # about what a word tells (idf) that two of a hundred passages hold
_REMEMBERED = 1024
_OWN_SHARE = 0.5  # of the passages with its rarest word, so many at least speak of an entity that is meant


class Topic(Struct, frozen=True):
    """A query taken apart: the entities it names, and the stems of its other words with what each tells (idf).

    ``words`` are all its words, those of names too, as search wants them, ``forms`` the stems that may stand for
    ``stems``. ``mute`` says that stems were left out because no passage is written in their script, ``names_unknown``
    that a word with a capital inside the query, such as a name has, stands in no passage.
    """

    entities: tuple[Found, ...]
    stems: dict[str, float]
    names: frozenset[str]
    words: tuple[Word, ...] = ()
    forms: frozenset[str] = frozenset()
    mute: bool = False
    names_unknown: bool = False

    @classmethod
    def of(cls, index: SearchIndex, resolver: Resolver, query: str) -> "Topic":
        """Read ``query``. Words of an entity's name count through the entity alone."""
        terms = [term for term in read_terms(query) if not term.empty]
        entities = entities_in(index, resolver, query, terms)
        free = _outside(terms, [found.span for found in entities], len(query))
        read = [term for term in free if index.reads(term.stem)]
        stems = {term.stem: index.rarity(term.stem) for term in read}
        words = tuple(read_words(index.vocabulary, query, terms, [found.span for found in entities]))
        own = {term.stem for term in set(terms).difference(free)} - stems.keys() if entities else set()
        return cls(
            entities,
            stems,
            names_of(entities),
            words,
            frozenset(form for word in words if word.stem not in own for form in (word.stem, *word.forms)),
            mute=len(read) < len(free),
            names_unknown=any(is_name(query, term) and not index.knows(term.stem) for term in free),
        )

    @property
    def is_empty(self) -> bool:
        """Does the query say nothing that could be looked for?"""
        return not (self.entities or self.stems or self.mute)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the entities that the query names, each once, in order."""
        return tuple(dict.fromkeys(found.entity.id for found in self.entities))

    def wanted(self) -> Wanted:
        """What to search for."""
        return Wanted(self.words, self.ids)

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
        yield from spans_of(text, self.forms, offset)
        if self.names:
            yield from self._names_in(_folded(text), offset)

    def _names_in(self, folded: str, offset: int) -> Iterator[Span]:
        for name in self.names:
            at = folded.find(name)
            while at >= 0:
                if _stands_alone(folded, at, at + len(name)):
                    yield Span(at + offset, at + len(name) + offset)
                at = folded.find(name, at + 1)


def names_of(entities: Iterable[Found]) -> frozenset[str]:
    """The folded names and aliases of what was found."""
    return frozenset[str]().union(*(_folded_names(found.entity) for found in entities))


@lru_cache(_REMEMBERED)
def _folded(passage: str) -> str:
    return fold(passage)


@lru_cache(_REMEMBERED)
def _folded_names(entity: Known) -> frozenset[str]:
    return frozenset(fold(name) for name in (entity.name, *entity.aliases))


def entities_in(
    index: SearchIndex, resolver: Resolver, query: str, terms: Sequence[Term] | None = None
) -> tuple[Found, ...]:
    """The entities that ``query`` names and means; ``terms`` are its own, where they are read already."""
    read = [term for term in read_terms(query) if not term.empty] if terms is None else terms
    inside = _Inside(read)
    return tuple(found for found in resolver.find(query) if _is_meant(index, found, inside.of(found.span)))


class _Inside:
    """The terms that stand inside of a span, found without looking at all others: a query may name a hundred."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = sorted(terms, key=lambda term: term.span.start)
        self._starts = [term.span.start for term in self._terms]

    def of(self, span: Span) -> list[Term]:
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return [term for term in self._terms[first:last] if span.contains(term.span)]


def _outside(terms: Iterable[Term], spans: Iterable[Span], length: int) -> list[Term]:
    """Those of ``terms`` that share no character with ``spans``, of a query of that ``length``."""
    taken = bytearray(length)
    for span in spans:
        taken[span.start : span.end] = b"x" * len(span)
    return [term for term in terms if not any(taken[term.span.start : term.span.end])]


def _is_meant(index: SearchIndex, found: Found, terms: Iterable[Term]) -> bool:
    """Is an entity meant, and not just a word that is in its name, too?

    It isn't if most passages that hold the rarest of the words typed don't speak of it: "France" is not Mr
    Mendès-France. A word that no passage holds, as one of another script, proves nothing. ``terms`` are its own.
    """
    holding = [index.holding(term.stem) for term in terms]
    return bool(holding) and index.speaking_of(found.entity.id) >= _OWN_SHARE * min(holding)


def _stands_alone(folded: str, start: int, end: int) -> bool:
    if not folded[start].isascii():
        return True
    return not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum())
