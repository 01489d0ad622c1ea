"""The words of a query -> the words that a search looks for, with what may stand in their place."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.corrections import corrected, parted
from bot.finding.kin import kin_of
from bot.finding.terms import HYPHEN, Term, script_of, stem
from bot.finding.vocabulary import Vocabulary
from bot.finding.wanted import Word
from bot.reading.nations import nation_of

_NAME = 1.6  # what a word that is a name counts beside one that isn't
_NAMED = 0.3  # what a word counts where the entity that it names is looked for
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
    parts = [term for term in terms if not term.stem.endswith(HYPHEN)]
    times = Counter(term.stem for term in parts)
    as_one = _as_one(vocabulary, query, terms)
    for term in {term.stem: term for term in reversed(parts)}.values():
        word = fold(term.span.of(query))
        name = is_name(query, term) or nation_of(word) is not None
        weight = times[term.stem] * (_NAME if name else 1.0)
        if any(span.contains(term.span) for span in named):
            weight *= _NAMED
        forms = {term.stem + HYPHEN: 1.0} | as_one.get(term.stem, {}) | kin_of(word)
        forms = {form: share for form, share in forms.items() if vocabulary.holding(form)}
        known = forms or vocabulary.holding(term.stem)
        yield Word(term.stem, weight, forms if known else _meant(vocabulary, word))
        if not known:
            yield from (Word(part, weight * _HALF) for part in parted(word, vocabulary.holding) or ())


def is_name(query: str, term: Term) -> bool:
    """Has a word a capital that no sentence's beginning and no shouting explains?"""
    before = query[: term.span.start].rstrip()
    return query[term.span.start].isupper() and bool(before) and before[-1] not in ".?!" and not query.isupper()


def _meant(vocabulary: Vocabulary, word: str) -> dict[str, float]:
    near = corrected(word, vocabulary.holding) if script_of(word) in vocabulary.scripts else None
    return {near: _MEANT} if near else {}


def _as_one(vocabulary: Vocabulary, query: str, terms: Sequence[Term]) -> dict[str, dict[str, float]]:
    """For the stems of words joined by a hyphen or in a row: that of both written as one, where a passage holds it."""
    wholes = [(term.span, term.stem.removesuffix(HYPHEN)) for term in terms if term.stem.endswith(HYPHEN)]
    parts = [term for term in terms if not term.stem.endswith(HYPHEN)]
    for first, second in pairwise(parts):
        if query[first.span.end : second.span.start] == " ":
            joined = stem(fold(first.span.of(query) + second.span.of(query)))
            wholes.append((first.span.to(second.span), joined))
    found: dict[str, dict[str, float]] = {}
    for span, joined in wholes:
        for part in parts:
            if span.contains(part.span) and vocabulary.holding(joined):
                found.setdefault(part.stem, {})[joined] = 1.0
    return found
