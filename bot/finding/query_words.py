"""The words of a query -> the words that a search looks for, with what may stand in their place."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.corrections import corrected, parted
from bot.finding.kin import kin_of
from bot.finding.terms import HYPHEN, Term, script_of, stem
from bot.finding.vocabulary import Vocabulary
from bot.finding.wanted import Word
from bot.reading.nations import nation_words

_NAME = 1.6  # what a word that is a name counts beside one that isn't
_NAMED = 0.3  # what a word counts where the entity that it names is looked for
_MOST_MEANT = 4  # a query of more unknown words than that is about something else
_MEANT = 0.8  # what a word that may have been meant earns beside the word itself
_HALF = 0.5  # each of two words that were typed as one


def read_words(
    vocabulary: Vocabulary, query: str, terms: Sequence[Term], named: Collection[Span] = ()
) -> Iterator[Word]:
    """Each of ``terms``, which are of ``query`` and in order, once; the more often it stands there the heavier.

    What stands in ``named`` is the name of an entity, which is looked for itself: its words count little beside it.

    Two words that a text may write as one, with a hyphen or without, are found where it does. A word that no passage
    holds stands for the one that was meant, or for the two that it is made of.
    """
    parts = _parts(terms)
    stems = [term.stem for term in parts]
    as_one = _as_one(vocabulary, query, terms)
    unknown = 0
    for term in {term.stem: term for term in reversed(parts)}.values():
        word = fold(term.span.of(query))
        weight = stems.count(term.stem) * (_NAME if is_name(query, term) or word in nation_words() else 1.0)
        if any(span.contains(term.span) for span in named):
            weight *= _NAMED
        forms = {term.stem + HYPHEN: 1.0} | as_one.get(term.stem, {}) | kin_of(word)
        forms = {form: share for form, share in forms.items() if vocabulary.holding(form)}
        yield Word(term.stem, weight, forms)
        if not forms and not vocabulary.holding(term.stem) and unknown < _MOST_MEANT:
            unknown += 1
            yield from (Word(meant, weight * share) for meant, share in _meant(vocabulary, word))


def is_name(query: str, term: Term) -> bool:
    """Has a word a capital that no sentence's beginning and no shouting explains?"""
    before = query[: term.span.start].rstrip()
    return query[term.span.start].isupper() and bool(before) and before[-1] not in ".?!" and not query.isupper()


def _parts(terms: Sequence[Term]) -> list[Term]:
    """Those of ``terms`` that aren't two words together."""
    return [term for term in terms if not term.stem.endswith(HYPHEN)]


def _meant(vocabulary: Vocabulary, word: str) -> Iterator[tuple[str, float]]:
    """The stems that a word may stand for that no passage holds, each with its share of the word's weight."""
    if script_of(word) not in vocabulary.scripts:
        return
    if near := corrected(word, vocabulary.holding):
        yield near, _MEANT
    else:
        yield from ((part, _HALF) for part in parted(word, vocabulary.holding) or ())


def _as_one(vocabulary: Vocabulary, query: str, terms: Sequence[Term]) -> dict[str, dict[str, float]]:
    """For the stems of words joined by a hyphen or in a row: that of both written as one, where a passage holds it."""
    found: dict[str, dict[str, float]] = {}
    for joined, parts in _joined(query, terms):
        if vocabulary.holding(joined):
            for part in parts:
                found.setdefault(part.stem, {})[joined] = 1.0
    return found


def _joined(query: str, terms: Sequence[Term]) -> Iterator[tuple[str, Sequence[Term]]]:
    parts = _parts(terms)
    for whole in terms:
        if whole.stem.endswith(HYPHEN):
            inside = [part for part in parts if whole.span.contains(part.span)]
            yield whole.stem.removesuffix(HYPHEN), inside
    for pair in pairwise(parts):
        first, second = (part.span for part in pair)
        if query[first.end : second.start] == " ":
            yield stem(fold(first.of(query) + second.of(query))), pair
