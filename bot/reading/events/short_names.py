"""Short forms of a longer name that the same text gives in full: "the 320", "Ford", "the Air Force", "(NWA)"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.gazetteer import EntityMention
from bot.reading.names.common import FUNCTION
from bot.reading.names.lexicon import lexicon
from bot.reading.names.places import PLACES
from bot.reading.names.things import ORGANISATIONS, OTHERS
from bot.reading.names.titles import HONORIFICS, OFFICES
from bot.reading.nations import nation_of

_WORD = re.compile(r"[^\s()\"“”«»,]+")
_BRACKET = re.compile(r"\s?\(\s?([A-Z][A-Z&]{1,5})\s?\)")
# What a firm's name ends in and its short form leaves off.
_FORMS = frozenset(
    "company co corp corporation inc incorporated llc llp ltd limited plc group holding holdings ag sa nv bv gmbh spa "
    "motor".split()
)
# Words that stand before a number which is a name: "the 320", "its new 320", but not "some 320".
_BEFORE_NUMBER = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Nn]ew|[Ff]irst|[Ff]inal|[Ll]ast|[Aa])[ \xa0]$")
_AFTER_NUMBER = re.compile(r"s\b|-\d|[ \xa0][a-z]|[ \xa0]?[.,;:]?(?:\s|$)")
_NOT_A_NAME = re.compile(
    r"(?:[.,]\d|[ \xa0]?%|[ \xa0](?:percent|per|points?|people|years?|days?|million|billion|others|men|women)\b)"
)
_LAST_WORD = re.compile(r"([A-Za-z.]+)[ \xa0]$")
_CAPITALISED_BEFORE = re.compile(r"([A-Z][\w.&-]*)[ \xa0]$")
_REACH = 24  # code points before a form that may hold the word or abbreviation there
_LONGEST_NAME = 8  # words
_MOST_NAMES = 400  # of one text: a text that names more is a list, and its short forms are nobody's


def read_short_names(text: str, mentions: Sequence[EntityMention], taken: Iterable[Span]) -> Iterator[EntityMention]:
    """The places where ``text`` calls by a short form what ``mentions`` name in full, in order.

    A form is taken only if the names of one entity alone can be shortened to it, and where it overlaps none of
    ``mentions`` and ``taken``. Forms are acronyms that stand in brackets behind a name or are its initials, the last
    words of a name of three or more, a number or a word behind one that end a name ("Boeing 787 Dreamliner"), and a
    firm's name without "Company" and the like, and surnames. Spans are half-open code points.
    """
    forms = _forms(text, mentions)
    if not forms:
        return
    occupied = sorted([*(mention.span for mention in mentions), *taken])
    patterns = list(forms)
    at = 0
    automaton = AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest)
    for number, start, end in automaton.find_matches_as_indexes(text):
        while at < len(occupied) and occupied[at].end <= start:
            at += 1
        free = at == len(occupied) or occupied[at].start >= end
        if free and _stands_alone(text, start, end, forms[patterns[number]][1]):
            yield EntityMention(Span(start, end), forms[patterns[number]][0])


def _forms(text: str, mentions: Sequence[EntityMention]) -> dict[str, tuple[str, str]]:
    """Each short form with its entity and the words of the name that it leaves off at the front."""
    owners: defaultdict[str, dict[str, str]] = defaultdict(dict)
    known: set[tuple[str, str]] = set()
    for mention in mentions:
        if (bracket := _BRACKET.match(text, mention.span.end)) and _abbreviates(bracket[1], mention.span.of(text)):
            owners[bracket[1]][mention.entity] = ""
        known.add((mention.entity, mention.span.of(text)))
        if surname := _surname(text, mention.span):
            owners[surname].setdefault(mention.entity, "")
    full = {name for _, name in known}
    for entity, name in known if len(known) <= _MOST_NAMES else ():
        for form, left_off in _shortened(name.split()):
            owners[form].setdefault(entity, left_off)
    return {form: next(iter(names.items())) for form, names in owners.items() if len(names) == 1 and form not in full}


def _abbreviates(acronym: str, name: str) -> bool:
    """Are the letters of ``acronym`` the first and then some later ones of ``name``?"""
    letters = iter(fold(name))
    return fold(name)[:1] == acronym[0].lower() and all(
        letter.lower() in letters for letter in acronym if letter != "&"
    )


def _surname(text: str, name: Span) -> str | None:
    """The last word of a name that begins with a given name or has an office before it: "chairman Ivo Lund"."""
    words = name.of(text).split()
    if not 1 < len(words) < 4 or fold(words[-1]) in lexicon().never or not words[-1][0].isupper():
        return None
    before = _LAST_WORD.search(text, max(0, name.start - _REACH), name.start)
    has_office = before is not None and fold(before[1]) in OFFICES | HONORIFICS
    return words[-1] if has_office or fold(words[0]) in lexicon().sure_given else None


def _shortened(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The forms of a name, each with the words in front that it leaves off."""
    if not 2 <= len(words) <= _LONGEST_NAME:
        return
    large = [word for word in words if word[0].isupper()]
    if len(large) == len(words):
        yield "".join(word[0] for word in words), ""
    for first in range(1, len(words)):
        last = words[first:]
        if _is_model(last) or (len(last) > 1 and len(large) == len(words)):
            yield " ".join(last), " ".join(words[:first])
    yield from ((word, "") for word in words[1:-1] if _is_model([word]))
    if any(map(_has_digit, words[:-1])) and words[-1].isalpha() and len(words[-1]) > 3:
        yield words[-1], ""
    if not _is_common(words[:1]) and not _has_digit(words[0]):
        yield from ((f"{article} {words[0]}", "") for article in ("the", "The"))
    yield from _without_form(words)


def _is_model(words: Sequence[str]) -> bool:
    """A designation with a number, alone or with what follows it: "A320", "320", "787 Dreamliner"."""
    return _has_digit(words[0]) and len(words[0]) > 2 and len(words) < 3


def _has_digit(word: str) -> bool:
    return any(character.isdigit() for character in word)


def _without_form(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    kept = list(words)
    while len(kept) > 1 and fold(kept[-1]).strip(".") in _FORMS:
        kept.pop()
    if len(kept) < len(words) and not _is_common(kept):
        yield " ".join(kept), ""


def _is_common(words: Sequence[str]) -> bool:
    word = fold(words[0])
    return len(words) == 1 and (len(word) < 3 or word in _common_words() or nation_of(word) is not None)


@cache
def _common_words() -> frozenset[str]:
    return FUNCTION | PLACES | ORGANISATIONS | OTHERS | HONORIFICS | OFFICES


def _stands_alone(text: str, start: int, end: int, left_off: str) -> bool:
    before = text[max(0, start - _REACH) : start]
    if before[-1:].isalnum() or before[-1:] in ("-", "$", "£", "€", "."):
        return False
    if text[start:end].isdigit():
        return _is_number_name(text, before, end)
    after = text[end : end + 2]
    if after[:1].isalnum() and not (after[0] == "s" and not after[1:].isalnum()):
        return False
    capitalised = _CAPITALISED_BEFORE.search(before)
    return not left_off or not capitalised or _stands_for(capitalised[1], left_off)


def _stands_for(word: str, left_off: str) -> bool:
    """Is the capitalised ``word`` before a form an article or short for the words that the form leaves off?"""
    initials = "".join(part[0] for part in left_off.split())
    return word in ("The", "A", "An", "Its") or word.replace(".", "") == initials or word in left_off.split()


def _is_number_name(text: str, before: str, end: int) -> bool:
    if _NOT_A_NAME.match(text, end):
        return False
    plural = text.startswith("s", end) and not text[end + 1 : end + 2].isalnum()
    return plural or bool(_BEFORE_NUMBER.search(before) and _AFTER_NUMBER.match(text, end))
