"""The words behind a number that say what it counts."""

import re
from functools import cache

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.speech import russian, words
from bot.reading.speech.tokens import verb_forms

_WORD = re.compile(r"[ -]?([^\W\d_][\w'’]*+(?:-[^\W\d_][\w'’]*+)*+)")
_OF = re.compile(r"\s+of(?:\s+(?:the|its|their|our|his|her|all|these|those))?(?=\s)|\s+(?:из|от)(?=\s)", re.IGNORECASE)
_JAPANESE = re.compile(
    r"(?:人|名|件|年間|年|か月|ヶ月|日間|日|回|社|か国|カ国|ヶ国|国|島|点|項目|台|頭|本|枚|戸|軒|トン)"
)
_MOST = 4
_VERBAL, _ADVERBIAL = ("ed", "ing"), "ly"


@cache
def _ends() -> frozenset[str]:
    """Words with which no name of a counted thing goes on."""
    lists = (
        *(words.PREPOSITIONS, words.COORDINATORS, words.AUXILIARIES, words.SUBORDINATORS, words.PRONOUNS),
        *(words.DETERMINERS, words.ADVERBS, words.TIMES, words.VERBS, verb_forms()),
        *(russian.PREPOSITIONS, russian.COORDINATORS, russian.AUXILIARIES, russian.SUBORDINATORS, russian.PRONOUNS),
        *(russian.ADVERBS, ("of", "percent", "per", "cent", "that", "than", "ago", "them", "us", "him", "me")),
    )
    return frozenset(fold(word) for one in lists for word in one) - words.NOUN_OR_VERB


def counted_behind(text: str, end: int, limit: int) -> Span | None:
    """The words for what is counted, behind a number that ends at ``end``, before ``limit``; None if there are none.

    "houses", "wooden houses", "of the voters", the "point" of "eight-point plan"; the last word is the thing itself.
    """
    if japanese := _JAPANESE.match(text, end, limit):
        return Span(*japanese.span())
    if text[end : end + 1] in ("-", "‑") and (joined := _WORD.match(text, end, limit)):
        return Span(*joined.span(1))
    of = _OF.match(text, end, limit)
    found = _phrase(text, of.end() if of else end, limit)
    return Span(found[0].start, found[-1].end) if found else None


def _phrase(text: str, start: int, limit: int) -> list[Span]:
    found: list[Span] = []
    while len(found) < _MOST and (word := _WORD.match(text, start, limit)):
        folded = fold(word[1])
        # "Two employed women", but "two women employed": a first word in -ed or -ing belongs to the thing.
        verbal = bool(found) and folded.endswith(_VERBAL) and len(folded) > 4
        if folded in _ends() or verbal or folded.endswith(_ADVERBIAL):
            break
        found.append(Span(*word.span(1)))
        start = word.end()
    return found
