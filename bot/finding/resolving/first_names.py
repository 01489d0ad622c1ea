"""A surname beside a first name that isn't its bearer's: "who is Leo Reed", where only Anna Reed is known."""

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise

from bot.corpus.folding import fold
from bot.finding.resolving.ordinary import is_ordinary
from bot.finding.resolving.types import PERSON, Confidence, Found, Resolution
from bot.finding.resolving.words import words
from bot.finding.transliteration import romanised
from bot.reading.names import given_names

# "Nick" and "Nicholas", Павел and Павла begin alike, by so many letters.
_ALIKE = 3


def by_whole_name(
    query: str, found: Sequence[Found], resolve: Callable[[str, Collection[str]], Resolution]
) -> Iterator[Found]:
    """``found`` in ``query``, but who is meant by a surname with a first name before it is asked of ``resolve``.

    Nobody is, where no one surely has both.
    """
    if not found:
        return
    before = {word.span: first for first, word in pairwise(words(query))}
    for one in found:
        first = before.get(one.span) if one.entity.kind == PERSON else None
        beside = first is not None and not query[first.span.end : one.span.start].strip()
        if first is None or not beside or not is_first_name(first.text) or not _has_another(one, first.text):
            yield one
            continue
        span = first.span.to(one.span)
        whole = resolve(span.of(query), (PERSON,))
        if whole.confidence is Confidence.SURE:
            yield Found(whole.candidates[0].entity, span, whole.candidates[0].score)


def is_first_name(word: str) -> bool:
    """Is the folded ``word`` a first name, in Latin or Cyrillic letters, and hardly any other word?"""
    listed = (word if word.isascii() else romanised(word)) in given_names.ALL
    return listed and not any(map(is_ordinary, words(word)))


def _has_another(found: Found, first: str) -> bool:
    """Do all names of the person have first names, and none of them one like ``first``, in a case or shorter?"""
    names = [fold(name).split() for name in (found.entity.name, *found.entity.aliases)]
    begin = romanised(first)[:_ALIKE]
    return all(len(name) > 1 and not any(romanised(part).startswith(begin) for part in name) for name in names)
