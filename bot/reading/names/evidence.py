"""How far a capitalised run and the words around it speak for a person. The weights are set by hand."""

import re
from collections.abc import Sequence
from functools import cache

from bot.corpus.folding import fold
from bot.reading.names.candidates import Candidate
from bot.reading.names.lexicon import Lexicon, lexicon
from bot.reading.names.things import KINDS, NAMESAKES, VESSELS
from bot.reading.names.titles import ACTING, GROUPS, KIN, OF_FIRMS_TOO, SAYING, SUFFIXES, TRADES
from bot.reading.russian import stem

_IMPOSSIBLE = -100.0
_REACH = 48
# "was born", or the years of a life in brackets; a single year there is that of a work.
_BORN = re.compile(
    r",? (?:was )?born\b| \((?:[^()\n]{0,30}[,;] )?(?:born|b\.|n[eé]e|(?:c\.? ?|\w{1,9} )?(?:\w{1,9},? )?\d{4} ?-)"
)
# In Russian a day may follow a name at once: "заявил Иванов 5 мая".
_DAY = re.compile(r" \d{1,2} (?:янв|фев|мар|апр|ма[яи]|июн|июл|авг|сен|окт|ноя|дек)")
# "In May 2016 Anna Reed came": a year that a month goes before is no part of a thing's name.
_DATE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r" (?:\d{1,2}, )?\d{4},? \Z"
)
_AGE = re.compile(r", (?:aged )?\d\d(?:,|\.| years)")
_APPOSITION = re.compile(
    r"(?:,|,? (?:is|was|who is|who was)) (?:(?:an?|the|one of|his|her|their|former|then) )?([\w' -]{0,40})"
)
# "said he", "said on Monday that its".
_SELF = re.compile(
    r" \w+(?: (?:on|in|at) \w+)?(?: that)? "
    r"(he|she|his|her|its|it(?= (?:has|had|will|would|can|could|may|might|must|did|does|(?:is|was) \w+ing)\b))\b"
)
# A sentence that begins with the name, and one that begins with "He".
_TAKEN_UP = re.compile(r"[^.\n]{0,160}\.[ \n](?:He|She)\b")
_OF_A_PERSON, _OF_A_THING = 1.5, -6.0
_OF_A_VESSEL = -6.0  # "the tug Captain Ray" is no captain
_FRAMED, _OF_KIN = 1.5, 1.5
_WORD = re.compile(r"[\w'-]+")
# What the word before a name that has no title says. A name after "in" is a place's, after "by" often a person's.
_WEIGHTS = {
    **dict.fromkeys(
        """
        by with and married named called against under defeated beat beating succeeded replaced featuring starring met
        marrying defeating including joined alongside wife husband son daughter
        """.split(),
        1.0,
    ),
    **dict.fromkeys(SAYING, 1.0),
    **dict.fromkeys("in at near into outside inside across aboard onto off along above below".split(), -2.0),
    **dict.fromkeys("from to toward towards through via around between on within under".split(), -0.5),
    **dict.fromkeys(KINDS, -3.0),
    **dict.fromkeys("the a an this that its each every any these those".split(), -3.0),
}
_PLACE_BEGINNINGS = frozenset("san santa sao los las fort mount port lake cape el new rio buenos hong".split())
_SAINTS = frozenset(("st", "saint"))


@cache
def intrinsic(keys: tuple[str, ...], initials: tuple[bool, ...], capitals: tuple[bool, ...]) -> float:
    """What the words of a name say by themselves."""
    words = lexicon()
    if keys[-1] in SUFFIXES and len(keys) > 2:
        return intrinsic(keys[:-1], initials[:-1], capitals[:-1]) + 3
    score = (
        _given(keys, words) + _initials(initials) + sum(_word(key, at, len(keys), words) for at, key in enumerate(keys))
    )
    if keys[0] in _PLACE_BEGINNINGS or keys in NAMESAKES:
        score -= 3
    if any(capitals) and not all(capitals):
        score += _IMPOSSIBLE if initials[0] else -3
    return score + (1.0 if keys[-1] not in words.things and words.like_surname(keys[-1]) else 0.0)


def _initials(initials: Sequence[bool]) -> float:
    if initials[-1]:
        return -3
    if initials[0]:
        return 2
    return 3 if any(initials) else 0


def _given(keys: Sequence[str], words: Lexicon) -> float:
    if keys[0] in words.sure_given or keys[0].partition("-")[0] in words.sure_given:
        return 3
    if any("-" in key and words.given.issuperset(key.split("-")) for key in keys):
        return 3
    if any(key.partition("-")[0] in words.sure_given for key in keys[1:]):
        return 1.5
    return 1.5 if keys[0] in words.given and keys[0] not in words.places else 0


def _word(key: str, at: int, count: int, words: Lexicon) -> float:
    last = at == count - 1
    if key in words.sure_given and not (last and key in words.things):
        return 0
    if last and at == 1 and key in words.plurals:
        return -1.5
    if key in words.never:
        return _IMPOSSIBLE if last or key not in words.given else -1
    if key in words.surnames_too:
        return -0.5 if last and count == 2 else -1.5
    if key in words.places:
        return -2
    return -0.5 if key in words.leading else 0


def contextual(text: str, candidate: Candidate) -> float:
    """What stands around one mention says."""
    taken_up = candidate.chunk.first and _TAKEN_UP.match(text, candidate.end)
    return _before(text, candidate) + _after(text, candidate.end) + (_OF_A_PERSON if taken_up else 0.0)


def _before(text: str, candidate: Candidate) -> float:
    score = 0.0
    if candidate.title and candidate.title not in _SAINTS:
        score += 3
    begin = candidate.chunk.tokens[0].start
    if text[begin - 1 : begin] in tuple("\"“‘'"):
        score -= 1.5
    before = fold(text[max(0, begin - _REACH) : begin])
    words = list(_WORD.finditer(before))
    if not words or "\n" in text[max(0, begin - 2) : begin]:
        return score
    gap = before[words[-1].end() :]
    if gap.strip(" ,"):
        return score
    owner = text[candidate.end : candidate.end + 2] in ("'s", "’s")
    before = words[-1][0]
    if before in TRADES and _is_framed(text, candidate):
        score += _FRAMED + (_OF_KIN if before in KIN else 0.0)
    if before in SAYING and text.startswith(" of ", candidate.end):
        score += _FRAMED
    if _DATE.search(text, max(0, begin - _REACH), begin):
        return score
    if before == "that" and len(candidate.keys) > 1:
        return score  # "hopes that Anna Reed comes"; of "that Reed" nobody knows
    return score + _word_before(before, bool(gap.strip()), owner or bool(candidate.title))


def _is_framed(text: str, candidate: Candidate) -> bool:
    """Whether commas set the name off: "her brother, Ivo, left"."""
    begin = candidate.chunk.tokens[0].start
    return text[begin - 2 : begin] == ", " and text[candidate.end : candidate.end + 1] == ","


def _word_before(word: str, comma: bool, owner: bool) -> float:
    if word in TRADES or word in GROUPS or (not word.isascii() and stem(word) in lexicon().russian_titles):
        return 1.0 if comma else 2.5
    if comma:
        return 0.0
    if word[-1].isdigit():
        return -1.5
    if word in VESSELS:
        return _OF_A_VESSEL
    weight = _WEIGHTS.get(word, 0.0)
    # A thing's or place's name has no title, and seldom owns: "in Anna Berg's film".
    return max(0.0, weight) if owner else weight


def _after(text: str, end: int) -> float:
    after = fold(text[end : end + _REACH])
    if _BORN.match(after):
        return 3.0
    if _AGE.match(after):
        return 4.0
    if (after[:1].isdigit() or after[:2] == ' "' or after[1:2].isdigit()) and not _DAY.match(after):
        return -1.5
    word = _WORD.match(after, 1) if after[:1] == " " else None
    if word and word[0] in SAYING:
        return 2.0 + _of_itself(after)
    if word and word[0] in ACTING and not _is(word[0]):
        return 1.0
    return _apposition(after)


def _of_itself(after: str) -> float:
    """What the pronoun says that stands for who said it: "Reed said she", "Acme said its"."""
    found = _SELF.match(after)
    if not found:
        return 0.0
    return _OF_A_THING if found[1] in ("it", "its") else _OF_A_PERSON


def _is(word: str) -> bool:
    return word in (
        "is",
        "was",
        "has",
        "had",
        "left",
        "makes",
        "made",
        "won",
        "lost",
        "joined",
        "began",
        "begins",
        "moved",
    )


def _apposition(after: str) -> float:
    found = _APPOSITION.match(after)
    if after.startswith((", who ", " who ", ", whose ", " whose ", ", whom ")):
        return 2.5
    if not found:
        return 0.0
    trades = TRADES.intersection(found[1].split())
    return 3.0 if trades - OF_FIRMS_TOO else 2.0 if trades else 0.0
