"""Which part of a sentence tells what a plan contains."""

import re
from collections.abc import Iterator
from functools import cache

from bot.corpus.span import Span, stripped
from bot.reading.plans import words
from bot.reading.plans.naming import Spoken

_REACH = 200  # code points between a plan and the verb that tells what it contains
_NEAR = 40
_BESIDE_PRONOUN = 30
_NEGATED = re.compile(
    r"(?:\b(?:not|never|nor|no longer|cannot|don't|doesn't|didn't|won't|не|ни)\s+|n't\s+)(?!only|только)(?:\w+\s+)?$"
)
_ASIDE = re.compile(
    r"\s*(?:,|\(|which\b|that\b|who\b|to\b|for\b|of\b|on\b|between\b|by\b|\w+ed\b|put\b|drawn\b|котор|предложен|,)"
)
_FINITE = re.compile(r"\b(?:was|were|is|are|has|have|had|will|would|can|could|may|should)\b")
_CLOSING = re.compile(r'[,.!?…]"|(?<=\w)",?\s|[」』]')
_DETERMINER = r"(?:(?:the|this|that|its|his|her|their|our|an?|этого|этой|данного|new|same)\s+)*"
_COPULA = re.compile(
    r"\s*(?:is|are|was|were|include[sd]?|will be|would be|has been|remains?|:|-|это|явля\w+|стан\w+|は|が)"
)
_AMONG = re.compile(r"\b(?:is|are|was|were|remains?|becomes?|явля\w+|вход\w+|стал\w*)\b")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(
        {
            "cue": rf"\b(?:{words.CONTENT_VERBS}|{words.CONTENT_VERBS_RU})(?![\w-])",
            "action": r"\s*(?:(?:also|will|would|should|can|could|must|is to|aims? to|seeks? to|further|may)\s+){0,3}"
            rf"(?:{words.ACTION_VERBS})\b",
            "doing": r"\"?\s+(?:(?:also|now)\s+)?(?:(?:will|would|shall|must|should|is to|seeks to|intends to|plans to)"
            r"\s+(?:also\s+)?(?P<verb>[a-z]{3,})|(?P<third>[a-z]{2,}s))\b",
            "under": rf"\b(?:{words.UNDER}|{words.UNDER_RU})\s+{_DETERMINER}$",
            "parts": rf"\b(?:{words.PARTS}|{words.PARTS_RU})\s+(?:(?:of|in|under|behind)\s+)?{_DETERMINER}$",
            "told by": rf"\b(?:{words.TOLD_BY}|{words.TOLD_BY_RU})\s+"
            rf"(?:(?:by|in|under|for in|for by|в|этим)\s+)?{_DETERMINER}$",
            "named for": r"\s*(?:to|for|on|aimed at|covering|including|focus+(?:ed|ing) on|по|для)\s+",
            "reporting": rf"\b(?:{words.REPORTING})\b",
            "japanese": f"(?:{words.CONTENT_VERBS_JA})",
            "not japanese": words.NEGATED_JA,
        }[name]
    )


def read_scopes(folded: str, sentence: Span, spoken: Spoken) -> Iterator[Span]:
    """The parts of ``sentence`` that hold what the plan contains, by the words around one mention of it.

    "The plan envisages [...]", "according to the plan, [...]", "one of its goals is [...]", "[...] is covered by the
    plan", "a plan to boost [...]". Nothing where the telling is negated.
    """
    for start, end in _raw(folded, sentence, spoken):
        if span := stripped(folded, start, _tail(folded, start, end)):
            yield span


def _raw(folded: str, sentence: Span, spoken: Spoken) -> Iterator[tuple[int, int]]:
    if spoken.is_pronoun:
        yield from _after_verb(folded, sentence, spoken, _BESIDE_PRONOUN)
        yield from _japanese(folded, sentence, spoken)
        return
    before = folded[max(sentence.start, spoken.span.start - _REACH) : spoken.span.start]
    offset = spoken.span.start - len(before)
    if found := _pattern("under").search(before):
        yield from _under(folded, sentence, spoken, offset + found.start())
    elif found := _pattern("parts").search(before):
        yield from _parts(folded, sentence, spoken, offset + found.start())
    elif found := _pattern("told by").search(before):
        yield sentence.start, offset + found.start()
    else:
        yield from _after_verb(folded, sentence, spoken, _REACH)
        yield from _named_for(folded, sentence, spoken)
    yield from _japanese(folded, sentence, spoken)


def _under(folded: str, sentence: Span, spoken: Spoken, start: int) -> Iterator[tuple[int, int]]:
    if len(folded[sentence.start : start].split()) <= 2:
        yield spoken.span.end, sentence.end
    elif not folded.startswith(("in ", "по ", "on "), start):
        yield sentence.start, start


def _parts(folded: str, sentence: Span, spoken: Spoken, start: int) -> Iterator[tuple[int, int]]:
    if copula := _COPULA.match(folded, spoken.span.end, sentence.end):
        yield copula.end(), sentence.end
    elif copula := _AMONG.search(folded, sentence.start, start):
        yield sentence.start, copula.start()


def _after_verb(folded: str, sentence: Span, spoken: Spoken, reach: int) -> Iterator[tuple[int, int]]:
    start = spoken.span.end
    verb = _pattern("cue").search(folded, start, min(sentence.end, start + reach + _NEAR))
    action = _pattern("action").match(folded, start, sentence.end)
    doing = action.end() if action else _doing(folded, start, sentence.end)
    if verb and _leads_to(folded[start : verb.start()]) and (doing is None or verb.start() <= doing):
        yield verb.end(), sentence.end
    elif doing is not None:
        yield doing, sentence.end


def _doing(folded: str, start: int, end: int) -> int | None:
    """Where the verb stands that tells, behind the plan's name, what the plan does: "will replace", "caps"."""
    found = _pattern("doing").match(folded, start, end)
    if not found:
        return None
    group = "verb" if found["verb"] else "third"
    word = found[group]
    return None if {word, word.removesuffix("s")} & words.NO_ACTIONS else found.start(group)


def _leads_to(gap: str) -> bool:
    if _NEGATED.search(gap) or _pattern("reporting").search(gap) or ";" in gap:
        return False
    return len(gap) <= _NEAR or bool(_ASIDE.match(gap))


def _named_for(folded: str, sentence: Span, spoken: Spoken) -> Iterator[tuple[int, int]]:
    """What a plan is for, up to the sentence's own verb: "the plan to boost ties in energy was proposed"."""
    if found := _pattern("named for").match(folded, spoken.span.end, sentence.end):
        verb = _FINITE.search(folded, found.end(), sentence.end)
        yield found.end(), verb.start() if verb else sentence.end


def _japanese(folded: str, sentence: Span, spoken: Spoken) -> Iterator[tuple[int, int]]:
    verb = _pattern("japanese").search(folded, spoken.span.end, sentence.end)
    if verb and not _pattern("not japanese").search(folded, spoken.span.end, sentence.end):
        yield spoken.span.end, sentence.end


def _tail(folded: str, start: int, end: int) -> int:
    """Where what is told ends: before the closing quotation mark, or before "..., the minister said"."""
    if closing := _CLOSING.search(folded, start, end):
        end = closing.start() + 1
    if said := _pattern("reporting").search(folded, start, end):
        comma = folded.rfind(",", start, said.start())
        end = comma if comma > start else end
    return end
