"""Names in a subject's place of whom nothing else tells that they are people: "Frisby was not there."."""

import re
from collections.abc import Iterator, Sequence

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.common import DID
from bot.reading.names.lexicon import lexicon
from bot.reading.names.things import ORGANISATIONS

_WORD = r"[A-ZА-ЯЁ][^\W\d_]{0,30}(?:['’-][^\W\d_]{1,30}){0,2}"
_VERB = (
    rf"{DID}|does|will|wasn['’]t|isn['’]t|hadn['’]t|didn['’]t|[a-z]{{2,}}ed"
    r"|takes|comes|goes|leaves|knows|wants|leads|plays|works|lives|sits|stands|returns|replaces|succeeds|joins|thinks"
)
# A sentence that begins with two names, or with one and a verb; in Russian with a verb in the past.
_ENGLISH = re.compile(
    rf"(?P<who>(?:{_WORD} (?:[A-Z]\. )?)(?P<last>{_WORD}))(?=,? [a-z]|, [A-Z])|(?P<one>{_WORD}) (?:{_VERB})\b"
)
_RUSSIAN = re.compile(
    r"(?:[А-ЯЁ][а-яё]{1,30} )?(?P<one>[А-ЯЁ][а-яё]{1,30}(?:ов|ев|ин|ын|ский|цкий|енко|ова|ева|ина|ына|ская|цкая))"
    r" (?:не )?[а-яё]{1,30}(?:л|ла|лся|лась)\b"
)
# What a text writes small, and what it has as a place.
_SMALL = re.compile(r"(?<![\w'’-])[a-zа-яё][\w'’-]*")
_GOING = "came|come|comes|went|go|goes|gone|sailed|drove|flew|walked|travel+ed|moved|returned|road|way|back|town|city"
_PLACED = re.compile(
    rf"\b(?:in|at|near|from|around|outside|inside|across|(?:{_GOING})(?: to| of)?|в|из|под) "
    rf"(?P<one>{_WORD})(?: {_WORD})?"
)
# Endings of words that begin a sentence without an article, and are no names: "Training was", "Production has".
_ABSTRACT = ("ing", "tion", "sion", "ness", "ment", "ity", "ism", "ly", "ance", "ence", "ship", "age", "thing", "body")


def read_strangers(text: str, sentences: Sequence[Span], people: Sequence[Span]) -> Iterator[Span]:
    """Who begins one of ``sentences`` as its subject, is none of ``people`` (both sorted), and no known word or place.

    A pronoun behind them may mean them, so it surely means nobody named before.
    """
    taken = {offset for mention in people for offset in (mention.start, mention.end - 1)}
    found = [span for span in _begun(text, sentences) if taken.isdisjoint(range(span.start, span.end))]
    if not found:
        return
    small = frozenset(_SMALL.findall(text))
    placed = {
        name for place in _PLACED.finditer(text) for name in (place["one"], text[place.start("one") : place.end()])
    }
    for span in found:
        name = span.of(text)
        if name not in placed and name[0].lower() + name[1:] not in small:
            yield span


def _begun(text: str, sentences: Sequence[Span]) -> Iterator[Span]:
    """What may be a name at the beginning of a sentence, by its words and the verb behind it."""
    for sentence in sentences:
        found = _ENGLISH.match(text, sentence.start, sentence.end) or _RUSSIAN.match(text, sentence.start, sentence.end)
        if found and _may_name(found):
            yield Span(*found.span("one" if found["one"] else "who"))


def _may_name(found: re.Match[str]) -> bool:
    """Are its words none that a name isn't made of?"""
    words = lexicon()
    if found["one"]:
        key = fold(found["one"])
        return len(key) > 2 and key not in words.ordinary and not key.endswith(_ABSTRACT)
    first, last = fold(found["who"]).split()[0], fold(found["last"])
    is_word = first in words.leading or first in words.things or first in words.places
    return not is_word and last not in words.settled and last not in ORGANISATIONS
