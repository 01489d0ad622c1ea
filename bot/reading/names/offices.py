"""Phrases that name an office or role: "Japan's Minister of Trade", "the ruling party's deputy chairman"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.common import DAYS, FUNCTION, MONTHS
from bot.reading.names.lexicon import lexicon
from bot.reading.names.office import Office
from bot.reading.names.russian_offices import read_russian_offices
from bot.reading.names.things import ORGANISATIONS
from bot.reading.names.titles import MODIFIERS, OFFICES, SAYING, TRADES

_REACH = 120
_WORD = re.compile(r"[^\W_](?:[\w'’.-]*[\w])?")
_COMPLEMENT = re.compile(r"\s(of|for|to|in charge of|at)\s(?=[\w\"])")
# Heads that take a complement with these prepositions; with others "to" and "for" begin something else.
_TAKES = {
    "to": frozenset("ambassador envoy adviser advisor aide assistant representative secretary negotiator heir".split()),
    "for": frozenset("minister secretary commissioner candidate spokesman spokeswoman spokesperson adviser advisor "
                     "representative envoy director commander coordinator coach columnist correspondent".split()),
    "at": frozenset("professor lecturer analyst economist researcher director scientist historian teacher nurse doctor "
                    "surgeon physician engineer student chef coach".split()),
}  # fmt: skip
_CYRILLIC = re.compile("[а-я]")
_ARTICLES = frozenset(("the", "a", "an"))
# What tells two nations of one name apart: "North Korean".
HALVES = frozenset(("north", "south", "east", "west"))
_POSSESSIVES = frozenset(("my", "your", "his", "her", "their", "our"))
_LINKS = frozenset("of and for the with to a its on in &".split())
_GENERAL = re.compile(r"[ -](?:General|general|Elect|elect|Secretary|Emeritus)\b(?! [A-Z][a-z]+ [A-Z])")
_LEADING = frozenset(("first", "second", "former", "new"))
_PLURALS = frozenset(("ministers",))
_MOST_PLAIN = 3


@cache
def _heads() -> frozenset[str]:
    return (OFFICES | TRADES) - _PLURALS - frozenset(("man", "woman", "boy", "girl", "star", "champion", "attorney"))


def read_offices(text: str, sentences: Sequence[Span], names: Sequence[Span]) -> Iterator[Office]:
    """The phrases for offices in ``sentences``, in order; none reaches into one of ``names`` (sorted)."""
    at = 0
    for sentence in sentences:
        folded = fold(sentence.of(text))
        words = [_placed(word, sentence.start) for word in _WORD.finditer(folded)]
        while at < len(names) and names[at].end <= sentence.start:
            at += 1
        if _CYRILLIC.search(folded):
            yield from read_russian_offices(text, sentence, names)
        else:
            yield from _in_sentence(text, sentence, words, names, at)


def _placed(word: re.Match[str], offset: int) -> tuple[int, int, str]:
    return offset + word.start(), offset + word.end(), word[0]


def _head(word: str) -> str:
    """What a compound is a kind of: "chairman" of "co-chairman", "president" of "president-elect"."""
    first, _, last = word.rpartition("-")
    return first if last in ("elect", "designate") else last


def _in_sentence(
    text: str, sentence: Span, words: Sequence[tuple[int, int, str]], names: Sequence[Span], at: int
) -> Iterator[Office]:
    heads, reached, floor = _heads(), sentence.start, sentence.start
    for number, (start, stop, owner) in enumerate(words):
        word = owner.removesuffix("'s")
        end = stop - len(owner) + len(word)
        if _head(word) not in heads or start < reached or _leads_to_head(text, words, number):
            continue
        if word == "head" and number and words[number - 1][2] in _POSSESSIVES:
            continue  # "shook his head"
        while at < len(names) and names[at].end <= start:
            floor = names[at].end
            at += 1
        if at < len(names) and names[at].start < end:
            continue
        ceiling = names[at].start if at < len(names) else sentence.end
        first = _leftwards(text, words, number, max(reached, floor))
        last = _rightwards(text, word, end, min(ceiling, sentence.end))
        yield Office(Span(_bracket(text, words[first][0], floor), last), Span(start, end))
        reached = last


def _leads_to_head(text: str, words: Sequence[tuple[int, int, str]], number: int) -> bool:
    """Whether the head proper comes later: "Deputy Director", "vice prime minister"."""
    for left, right in zip(words[number : number + 3], words[number + 1 : number + 4], strict=False):
        if text[left[1] : right[0]] not in (" ", "\u00a0"):
            return False
        if right[2].removesuffix("'s") in _heads():
            return True
        if right[2] not in MODIFIERS:
            return False
    return False


def _bracket(text: str, start: int, floor: int) -> int:
    """``start``, or the editorial bracket before it that closes inside the phrase."""
    return start - 1 if start > floor and text[start - 1] == "[" else start


def _leftwards(text: str, words: Sequence[tuple[int, int, str]], number: int, floor: int) -> int:
    """The index of the first word of the phrase whose head is word ``number``."""
    first = number
    while first and words[first - 1][0] >= floor and words[number][0] - words[first - 1][0] < _REACH:
        gap = text[words[first - 1][1] : words[first][0]]
        if not _extends(text, words, first, gap):
            break
        first -= 1
        if _closes(words[first][2]):
            return _article(text, words, _halved(text, words, first, floor), floor)
    if words[first][2] in ("and", "of", "for"):
        first += 1
    return _article(text, words, first, floor)


def _halved(text: str, words: Sequence[tuple[int, int, str]], first: int, floor: int) -> int:
    """The index of "South" in "South Korean", where it stands."""
    if first and words[first - 1][2] in HALVES and words[first - 1][0] >= floor:
        return first - 1 if text[words[first - 1][1] : words[first][0]].isspace() else first
    return first


def _article(text: str, words: Sequence[tuple[int, int, str]], first: int, floor: int) -> int:
    if first and words[first - 1][2] in _ARTICLES and words[first - 1][0] >= floor:
        return first - 1 if text[words[first - 1][1] : words[first][0]].strip() in ("", "[") else first
    return first


def _closes(word: str) -> bool:
    """Whether nothing but an article stands before ``word`` in such a phrase: "Japan's", "Japanese"."""
    return word in _ARTICLES or word.endswith("'s") or word in lexicon().adjectives


def _extends(text: str, words: Sequence[tuple[int, int, str]], first: int, gap: str) -> bool:
    start, _, word = words[first - 1]
    following = text[words[first][0]].isupper()
    if gap.strip() == ",":
        return text[start].isupper() and following and first > 1 and words[first - 1][2] in MODIFIERS
    if gap.strip(" \u00a0[]"):
        return False
    if word == "of":
        return following and first > 1 and words[first - 2][2] in ORGANISATIONS and text[words[first - 2][0]].isupper()
    if word == "and":
        return following and first > 1 and words[first - 2][2] in MODIFIERS
    if text[start].isupper():
        return (word not in FUNCTION and word not in SAYING and ".'" not in word) or word in _LEADING
    return (
        word in MODIFIERS
        or word in _heads()
        or word in lexicon().adjectives
        or (word.endswith("'s") and word[:-2] not in FUNCTION)
    )


def _rightwards(text: str, head: str, end: int, ceiling: int) -> int:
    """Where the phrase ends: after "General", and after "of ...", as long as it goes on as a noun phrase."""
    general = _GENERAL.match(text, end, ceiling)
    end = general.end() if general else end
    begun = _COMPLEMENT.match(text, end, ceiling)
    if not begun or head not in _TAKES.get(begun[1], (head,)):
        return end
    return _complement(text, end, begun.end(), min(ceiling, begun.end() + _REACH))


def _complement(text: str, end: int, start: int, ceiling: int) -> int:
    at, plain = start, 0
    for found in _WORD.finditer(text, start, ceiling):
        word = fold(found[0])
        gap = text[at : found.start()]
        if text[at - 1] == "s" and gap[:1] in ("'", "’"):  # "the nurses' union"
            gap = gap[1:]
        capital = found[0][0].isupper()
        if not _goes_on(gap, word, capital):
            break
        at = found.end() + ("." in word and text[found.end() : found.end() + 1] == ".")
        if word in _LINKS:
            continue
        plain = 0 if capital else plain + 1
        if plain > _MOST_PLAIN:
            break
        end = at
    return end


def _goes_on(gap: str, word: str, capital: bool) -> bool:
    if gap.strip(" \u00a0[]"):
        return gap.strip() == "," and capital and word in MODIFIERS
    if word in DAYS or word in MONTHS or word[0].isdigit():
        return False
    if capital or word in _LINKS:
        return True
    return word == "ruling" or not (word in FUNCTION or word in SAYING or word.endswith(("ed", "ing")))
