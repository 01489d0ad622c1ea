"""Words of a stretch of text, each with the one letter that says what kind of word it is.

A stretch is read as a string of kinds, on which subjects and clauses are found by short scans.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.corpus.span import Span
from bot.reading.speech import russian, words

_WORD = re.compile(
    r"(?:[^\W\d_]\.)+(?=\s|[^\w\s]|[^\W\d_])|[^\W_]++(?:[’'.&@/‑-][^\W_]++)*+[’']?|[,;:()\[\]—–?!…]|\.{1,3}|-+|[$€£%]"
)
# How a quotation ends that its sentence goes on after.
_COMMA_AND_MARK = tuple("," + mark for mark in ('"', "”", "’", "'", "’”", "'\"", "''"))
_PUNCTUATION = dict.fromkeys((".", "..", "...", "…", "?", "!"), ".") | dict.fromkeys(("—", "–", "--", "-"), "-")
_PUNCTUATION |= dict.fromkeys("$€£%", "#") | {",": ",", ";": ";", ":": ":", "(": "(", "[": "(", ")": ")", "]": ")"}
_RUSSIAN_VERBS = tuple("лся лась лись лось ил ила или ал ала али ает ают ится ует".split())
_IN_MANNER = ("ly", "нно", "шно", "йно", "ьно", "тно", "чно", "ко", "хо", "рдо")  # "said quietly", "тихо сказал"
_EXISTENTIAL = frozenset(("there's", "there’s", "here's", "here’s"))  # no subject and no owner
_INFINITIVES = frozenset("quote call answer question claim report note comment remark warn promise".split())
_OBJECT_BEGINS = frozenset("a an the his her its their this that these those him them it".split())
_LONGEST_KEPT = 40  # characters of a word that is worth remembering
# These take "that" without reporting it.
_NOT_REPORTING = frozenset("meant means made ensured required appears appeared seems seemed happened so".split())
# Later classes win a word that stands in several.
_CLASSES = (
    ("t", "TIMES"), ("i", "PREPOSITIONS"), ("a", "ADVERBS"), ("s", "SUBORDINATORS"), ("d", "DETERMINERS"),
    ("x", "AUXILIARIES"), ("c", "COORDINATORS"), ("p", "PRONOUNS"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words and marks of a stretch of text: kinds as one string, spans and folded words beside it.

    Kinds: ``n`` name or capitalised word, ``w`` other word, ``g`` possessive, ``d`` determiner, ``p`` subject
    pronoun, ``#`` number, ``o`` "of", ``i`` preposition, ``c`` coordinator, ``s`` subordinator, ``x`` auxiliary,
    ``a`` adverb, ``t`` weekday or the like, ``v`` reporting verb, ``j`` judging verb, ``m`` verb of thought, ``A``
    "according", ``G`` other -ing form, ``V`` other verb; punctuation as itself (``-`` for any dash, ``.`` for any full
    stop).
    """

    kinds: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    def span(self, first: int, last: int) -> Span:
        """The span from token ``first`` up to, not including, token ``last``."""
        return Span(self.spans[first][0], self.spans[last - 1][1])


@cache
def verb_forms() -> dict[str, str]:
    """Every form of the reporting verbs, with its kind."""
    forms: dict[str, str] = {}
    for kind, russian_verbs in (("j", russian.JUDGING), ("v", russian.SAYING)):
        forms |= dict.fromkeys(russian_verbs, kind)
    for kind, verbs in (("m", words.THINKING), ("j", words.JUDGING), ("v", words.SAYING)):
        for verb in verbs:
            forms |= dict.fromkeys(_forms(verb), kind)
    return forms


def _forms(verb: str) -> list[str]:
    if verb in words.IRREGULAR:
        return [verb, *words.IRREGULAR[verb].split()]
    stem = verb.removesuffix("e")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    return [verb, third, stem + "ed", stem + "ing"]


@cache
def _kinds() -> dict[str, str]:
    table = dict.fromkeys(words.VERBS, "V") | verb_forms() | {"of": "o", "according": "A"}
    for kind, name in _CLASSES:
        for language in (russian, words):
            table |= dict.fromkeys(getattr(language, name), kind)
    return table


def tokenize(text: str, start: int, end: int) -> Tokens:
    """The tokens of ``text[start:end]``, with offsets of ``text``."""
    goes_on = text[max(0, start - 4) : start].rstrip().endswith(_COMMA_AND_MARK)
    kinds: list[str] = []
    folded: list[str] = []
    spans: list[tuple[int, int]] = []
    for match in _WORD.finditer(text, start, end):
        word = match[0]
        low, kind, first = _known(word) if len(word) <= _LONGEST_KEPT else _known.__wrapped__(word)
        if low == "." and _abbreviates(text, match.end(), end, folded[-1] if folded else ""):
            continue
        if not kinds and not goes_on:
            kind = first
        if kind in "vjmVG":
            kind = _in_context(low, kind, _before(kinds), folded[-1] if folded else "")
        kinds.append(kind)
        folded.append(low)
        spans.append(match.span())
    _mark_names(text, kinds, folded, spans)
    _mark_unknown_verbs(kinds, folded)
    _mark_phrasal(kinds, folded)
    _mark_reading(kinds, folded)
    _mark_reports(kinds, folded)
    return Tokens("".join(kinds), tuple(folded), tuple(spans))


@lru_cache(maxsize=1 << 16)
def _known(word: str) -> tuple[str, str, str]:
    """``word`` in lower case, its kind, and its kind where it is the first of a stretch, neighbours aside."""
    low, known = word.lower(), _kinds()
    if word in _PUNCTUATION:
        return word, _PUNCTUATION[word], _PUNCTUATION[word]
    if low in _EXISTENTIAL:
        return low, "x", "x"
    if low.endswith(("'s", "’s", "'", "’")) and low not in known:
        kind = "g" if low[:-2] not in known or known[low[:-2]] not in "pas" else "p"
        return low, kind, kind
    capital = word[0].isupper()
    kind = known.get(low) or _unknown(low, capital)
    if capital and (kind == "w" or low in words.NOUN_OR_VERB):
        return low, "n", "n"
    if capital and kind in "vjm" and low.endswith("ed"):
        return low, kind, kind
    return low, "n" if capital and kind in "vjmVGai" else kind, kind


def _unknown(low: str, capital: bool) -> str:
    if low[0].isdigit():
        return "#"
    if capital:
        return "n"
    if low.endswith(_IN_MANNER) and low not in words.NOUNS_IN_LY:
        return "a"
    if low.endswith(_RUSSIAN_VERBS) and len(low) > 4:
        return "V"
    if low.endswith("ed") and len(low) > 4:
        return "V"
    return "G" if low.endswith("ing") and len(low) > 5 else "w"


def _abbreviates(text: str, after: int, end: int, word: str) -> bool:
    """Whether a full stop is part of the word before it and ends no sentence."""
    rest = text[after : min(after + 3, end)].strip()
    if not rest or len(word) < 3 or not text[after - len(word) - 1].islower():
        return bool(rest)
    return not (text[after].isspace() and rest[0].isupper())


def _mark_names(text: str, kinds: list[str], folded: list[str], spans: list[tuple[int, int]]) -> None:
    """Make "May" and "Will" names where a verb or a name follows, and no preposition goes before."""
    for at in range(len(kinds) - 1):
        capital = folded[at] in ("may", "will") and text[spans[at][0]].isupper()
        if capital and kinds[at + 1] in "xvjmna" and (not at or kinds[at - 1] not in "idt"):
            kinds[at] = "n"


def _mark_reports(kinds: list[str], folded: list[str]) -> None:
    """Make any past verb before "that" a reporting verb: "sniped that"."""
    for at in range(len(folded) - 1):
        if kinds[at] == "V" and folded[at + 1] == "that" and folded[at] not in _NOT_REPORTING:
            kinds[at] = "v"


def _mark_unknown_verbs(kinds: list[str], folded: list[str]) -> None:
    """Make a verb of a word in -s between a name and an article or pronoun: "Lee nails a note to it".

    One that may report ("calls") is a verb behind any noun: "the gunman calls his victims".
    """
    for at in range(1, len(folded) - 1):
        if kinds[at] != "w" or not folded[at].endswith("s") or folded[at + 1] not in _OBJECT_BEGINS:
            continue
        if kinds[at - 1] in "wn" and folded[at] in words.NOUN_OR_VERB and not folded[at - 1].endswith("s"):
            kinds[at] = verb_forms().get(folded[at], "V")
        elif kinds[at - 1] == "n":
            kinds[at] = "V"


def _mark_reading(kinds: list[str], folded: list[str]) -> None:
    """Make "read" a reporting verb where nothing but a comma or colon follows it: 'a sign that read "..."'."""
    last = len(kinds) - (bool(kinds) and kinds[-1] in ",:") - 1
    if last > 0 and folded[last] in ("read", "reads"):
        kinds[last] = "v"


def _mark_phrasal(kinds: list[str], folded: list[str]) -> None:
    """Make the verb of "shot back" or "put it" a reporting verb, and its particle an adverb."""
    for at in range(len(folded) - 1):
        if folded[at + 1] in words.PHRASAL and folded[at] in words.PHRASAL[folded[at + 1]] and kinds[at] != "n":
            kinds[at : at + 2] = "va"


def _before(kinds: list[str]) -> str:
    """The kind of the last word, or of the determiner before an adverb: "the only answer"."""
    return kinds[-2] if kinds[-1:] == ["a"] and len(kinds) > 1 and kinds[-2] in "dg" else "".join(kinds[-1:])


def _in_context(low: str, kind: str, before: str, last: str) -> str:
    """The kind of a verb form after a word of kind ``before``: after a determiner it is none."""
    if kind in "VG":
        return "w" if before == "d" else kind
    if (low == "saying" and last == "as") or (last == "to" and low in _INFINITIVES):
        return kind
    return _verb_or_noun(low, kind, before, last)


def _verb_or_noun(low: str, kind: str, before: str, last: str) -> str:
    """Tell "the report said" from "he reports": a form that is also a noun is a verb only after a name or pronoun.

    A form without ending needs a plural name before it: "Analysts estimate", but "the Kuwaiti request"; after a comma
    or first in its piece no form without ending is a verb: ", notes the author", but ", state media".
    """
    if before and before in "dg" and not (last in words.PRONOMINAL and low.endswith(("ed", "said", "told", "wrote"))):
        return "w"
    if low not in words.NOUN_OR_VERB:
        return kind
    inflected = low.endswith(("s", "ed", "ing")) or low == "thought"
    if before == "n":
        return kind if inflected or last.endswith("s") else "w"
    if before and before in "pax)":
        return kind
    return kind if before in ("", ",") and inflected else "w"
