"""Names in a subject's place of whom nothing else tells that they are people: "Frisby was not there."."""

import re
from collections.abc import Iterator, Sequence

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.lexicon import lexicon
from bot.reading.names.things import ORGANISATIONS

_WORD = r"[A-ZА-ЯЁ][^\W\d_]*+(?:['’-][^\W\d_]++)*+"
_VERB = (
    r"was|is|had|has|did|does|will|would|could|can|cannot|wasn['’]t|isn['’]t|hadn['’]t|didn['’]t|said|says|told|took"
    r"|came|went|left|got|made|gave|stood|sat|ran|knew|saw|felt|wept|spoke|wrote|kept|held|led|won|lost|met|paid|sold"
    r"|bought|drove|shook|[a-z]{2,}ed"
)
# A sentence that begins with two names, or with one and a verb; in Russian with a verb in the past.
_ENGLISH = re.compile(
    rf"(?P<who>(?:{_WORD} (?:[A-Z]\. )?)(?P<last>{_WORD}))(?=,? [a-z]|, [A-Z])|(?P<one>{_WORD}) (?:{_VERB})\b"
)
_RUSSIAN = re.compile(
    r"(?:[А-ЯЁ][а-яё]+ )?(?P<one>[А-ЯЁ][а-яё]+(?:ов|ев|ин|ын|ский|цкий|енко|ова|ева|ина|ына|ская|цкая))"
    r" (?:не )?[а-яё]+(?:л|ла|лся|лась)\b"
)
_PLACED = r"\b(?:in|at|near|from|to|of|around|outside|across) {}\b"
# Endings of words that begin a sentence without an article, and are no names: "Training was", "Production has".
_ABSTRACT = ("ing", "tion", "sion", "ness", "ment", "ity", "ism", "ly", "ance", "ence", "ship", "age", "thing", "body")
_MOST = 100  # looked up in the whole text


def read_strangers(text: str, sentences: Sequence[Span], people: Sequence[Span]) -> Iterator[Span]:
    """Who begins one of ``sentences`` as its subject, is none of ``people`` (both sorted), and no known word or place.

    A pronoun behind them may mean them, so it surely means nobody named before.
    """
    taken = {mention.start for mention in people}
    tried = 0
    for sentence in sentences:
        found = _ENGLISH.match(text, sentence.start, sentence.end) or _RUSSIAN.match(text, sentence.start, sentence.end)
        if not found or tried >= _MOST or found.start() in taken or not _may_name(found):
            continue
        span = Span(*found.span("one")) if found["one"] else Span(*found.span("who"))
        tried += 1
        if not any(start in taken for start in range(span.start, span.end)) and not _is_thing(text, span):
            yield span


def _may_name(found: re.Match[str]) -> bool:
    """Are its words none that a name isn't made of?"""
    words = lexicon()
    if found["one"]:
        key = fold(found["one"])
        return len(key) > 2 and key not in words.ordinary and not key.endswith(_ABSTRACT)
    first, last = fold(found["who"]).split()[0], fold(found["last"])
    ordinary = words.leading | words.things | words.places
    return first not in ordinary and last not in words.settled | ORGANISATIONS


def _is_thing(text: str, span: Span) -> bool:
    """Does the text write it small elsewhere, or as a place?"""
    name = re.escape(span.of(text))
    small = name[0].lower() + name[1:]
    return re.search(rf"\b{small}\b", text) is not None or re.search(_PLACED.format(name), text) is not None
