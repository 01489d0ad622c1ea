"""What somebody typed as a role ("foreign minister of Japan") -> who holds it in the documents."""

from collections.abc import Iterable
from functools import cached_property

from rapidfuzz import fuzz

from bot.corpus.folding import fold
from bot.finding.terms import read_terms, stem
from bot.reading.nations import nation_of

_FILLERS = frozenset({"of", "the", "for", "and", "in", "s", "a"})
_SAME_WORD = 85  # of 100: one typo in a word of seven letters
_SHORT_FORMS = {"pm": ("prime", "minister"), "fm": ("foreign", "minister"), "premier": ("prime", "minister")}


class RoleIndex:
    """The roles that documents give to people."""

    def __init__(self, roles: Iterable[tuple[str, str]]) -> None:
        """``roles``: entity ids, each with a role as a document words it."""
        self._roles = [(entity, _words(role)) for entity, role in roles]

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(word for _, words in self._roles for word in words)

    def holders(self, typed: str) -> tuple[str, ...]:
        """Ids of those who hold a role with all the words of ``typed``; of these, those whose role says least more."""
        wanted = [self._nearest(word) for word in _words(typed)]
        if not wanted or None in wanted:
            return ()
        having = [(len(words), entity) for entity, words in self._roles if words.issuperset(wanted)]
        least = min((size for size, _ in having), default=0)
        return tuple(dict.fromkeys(entity for size, entity in having if size == least))

    def _nearest(self, word: str) -> str | None:
        if word in self._vocabulary:
            return word
        scored = ((fuzz.ratio(word, known), known) for known in self._vocabulary)
        score, known = max(scored, default=(0.0, None))
        return known if score >= _SAME_WORD else None


def _words(role: str) -> frozenset[str]:
    """The words of a role in their stems; "Japanese", "Japan's" and "of Japan" are one."""
    words: set[str] = set()
    for term in read_terms(role):
        word = fold(term.span.of(role))
        if word in _SHORT_FORMS:
            words.update(map(stem, _SHORT_FORMS[word]))
        elif word not in _FILLERS:
            words.add(nation_of(word) or term.stem)
    return frozenset(words)
