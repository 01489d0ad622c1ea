"""The verb groups of a stretch of text, and where from the day of printing each puts a time."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.corpus.folding import fold
from bot.reading.dates.direction import Direction, Strength
from bot.reading.dates.words import russian_verbs, verbs

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NAME = "^"
_QUOTES = " \n\t\"'”’»)"
# How many words lie between "neither" and its verb.
_NEGATED_FROM = 8
_BEFORE_MONTH = frozenset(
    "in of on since until till by last next this early late mid from to through and or during for before after".split()
)


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """From word ``first`` to word ``last``, both included, and what they tell."""

    first: int
    last: int
    direction: Direction
    strength: Strength = Strength.USUAL


class VerbGroups:
    """The words of a sentence and the verb groups among them, read once for all of its time expressions.

    ``start`` and ``end`` bound the sentence in ``text``, half-open; ``folded`` is all of ``text`` folded. Offsets are
    those of the text.
    """

    __slots__ = ("_ends", "_groups", "_is_whole", "_reaches", "_starts", "_word_starts", "start", "words")

    def __init__(self, text: str, folded: str, start: int, end: int) -> None:
        self.start = start
        found = list(_WORD.finditer(folded, start, end))
        self._is_whole = folded[start:end].rstrip(_QUOTES).endswith((".", "!", "?"))
        self.words = _marked(text, found)
        if self._is_whole:
            _mark_names(self.words, text, found)
        self._word_starts = [match.start() for match in found]
        self._ends = [match.end() for match in found]
        self._groups = list(verb_groups(self.words))
        self._starts = [self._word_starts[group.first] for group in self._groups]
        self._reaches = [self._ends[group.last] for group in self._groups]

    def words_before(self, at: int, count: int) -> list[str]:
        """The last ``count`` words that end before the offset ``at``."""
        last = bisect_right(self._ends, at)
        return self.words[max(last - count, 0) : last]

    def words_after(self, at: int, count: int) -> list[str]:
        """The first ``count`` words that begin after the offset ``at``."""
        first = bisect_left(self._word_starts, at)
        return self.words[first : first + count]

    def last_before(self, at: int) -> VerbGroup | None:
        """The last verb group that ends before the offset ``at``; None if there is none."""
        i = bisect_right(self._reaches, at) - 1
        return self._groups[i] if i >= 0 else None

    def first_after(self, at: int) -> VerbGroup | None:
        """The first verb group that begins after the offset ``at``; None if there is none."""
        i = bisect_left(self._starts, at)
        return self._groups[i] if i < len(self._groups) else None

    def is_alone(self, group: VerbGroup) -> bool:
        """Is it the only verb of a sentence with a full stop, so the one that tells, and no participle?"""
        return self._is_whole and len(self._groups) == 1 and group.first > 0

    def words_between(self, group: VerbGroup, at: int) -> list[str]:
        """The words behind ``group`` that end before the offset ``at``, or those before it that begin behind that."""
        if self.end_of(group) <= at:
            return self.words[group.last + 1 : bisect_right(self._ends, at)]
        return self.words[bisect_left(self._word_starts, at) : group.first]

    def start_of(self, group: VerbGroup) -> int:
        """The offset in the text at which ``group`` begins."""
        return self._word_starts[group.first]

    def end_of(self, group: VerbGroup) -> int:
        """The offset in the text behind the last word of ``group``."""
        return self._ends[group.last]


def words_of(text: str) -> list[str]:
    """The words of ``text``, folded; one with a capital that follows "to" is marked as no verb."""
    return _marked(text, list(_WORD.finditer(fold(text))))


def _marked(text: str, found: list[re.Match[str]]) -> list[str]:
    words = [match[0] for match in found]
    for i, word in enumerate(words):
        is_month = word == "may" and _is_month(text, found[i], words[i - 1] if i else "")
        if is_month or (i and words[i - 1] == "to" and text[found[i].start()].isupper()):
            words[i] = _NAME + word
    return words


def _mark_names(words: list[str], text: str, found: list[re.Match[str]]) -> None:
    """Mark as no verbs the names of a whole sentence that look like a past tense: "Ahmed", "Reed"; no headline's."""
    for i in range(1, len(words)):
        if words[i].endswith("ed") and text[found[i].start()].isupper():
            words[i] = _NAME + words[i]


def _is_month(text: str, may: re.Match[str], before: str) -> bool:
    """Is "May" a month, not a verb?"""
    day = text[may.end() : may.end() + 3].lstrip(" ,")
    return text[may.start()].isupper() and (day[:1].isdigit() or before in _BEFORE_MONTH)


@dataclass(frozen=True, slots=True)
class _Step:
    """What a word adds: perhaps a group, what an infinitive behind it would tell, and how many words are its own."""

    group: VerbGroup | None
    ahead: Strength | None
    own: int = 0


def verb_groups(words: list[str]) -> Iterator[VerbGroup]:
    """The verb groups among ``words``, in order."""
    ahead: Strength | None = None
    own = 0
    for i, word in enumerate(words):
        if own:
            own = own if word in verbs.AUXILIARIES or word.endswith("ly") else own - 1
            continue
        step = next((step for read in _READERS if (step := read(words, i, ahead))), None)
        if step:
            ahead, own = step.ahead, step.own
            if step.group:
                yield step.group


def _modal(words: list[str], i: int, _: Strength | None) -> _Step | None:
    word = words[i]
    if word not in verbs.MODALS and not word.endswith("'ll") and (word <= "z" or not is_russian_future(word)):
        return None
    if word == "could" and not verbs.NEGATED.isdisjoint(words[max(i - _NEGATED_FROM, 0) : i + 2]):
        return _Step(VerbGroup(i, i, Direction.PAST), None, own=1)
    strength = Strength.SURE if word in verbs.WILL or word.endswith("'ll") else Strength.USUAL
    return _Step(VerbGroup(i, i, Direction.FUTURE, strength), strength, own=1)


def _plan(words: list[str], i: int, _: Strength | None) -> _Step | None:
    """As in "is due", "scheduled for", "agree to"; not "his promise", "a visit", "later than planned", "as planned"."""
    if not _is_ahead(words, i) or _is_noun(words, i) or words[max(i - 1, 0)] in ("than", "as"):
        return None
    if words[max(i - 2, 0) : i] == ["had", "been"]:
        return _Step(VerbGroup(i, i, Direction.PAST), None)
    is_sure = words[i] in verbs.AHEAD_IF_FOLLOWED or (i > 0 and words[i - 1] in verbs.IS)
    strength = Strength.SURE if is_sure else Strength.WEAK if words[i] in verbs.ON_A_CALENDAR else Strength.USUAL
    return _Step(VerbGroup(i, i, Direction.FUTURE, strength), strength)


def _is_ahead(words: list[str], i: int) -> bool:
    following = words[i + 1] if i + 1 < len(words) else ""
    if words[i] in verbs.AHEAD_IF_FOLLOWED or words[i] == "set":
        return following in ("to", "for")
    return words[i] in verbs.AHEAD or words[i] in verbs.ON_A_CALENDAR


def _infinitive(words: list[str], i: int, ahead: Strength | None) -> _Step | None:
    if ahead and words[i][:1] > "z" and words[i].endswith(russian_verbs.INFINITIVES):
        return _Step(VerbGroup(i, i, Direction.FUTURE, ahead), ahead)
    if words[i] != "to" or not _is_verb(words, i + 1):
        return None
    return _Step(VerbGroup(i, i + 1, Direction.FUTURE, ahead) if ahead else None, ahead, own=1)


def _to_be(words: list[str], i: int, ahead: Strength | None) -> _Step | None:
    """As in "is to meet", "is meeting", "is heard": who is heard on Friday may well be heard next Friday."""
    if words[i] not in verbs.BE:
        return None
    is_present = words[i] in verbs.IS
    if words[i + 1 : i + 2] == ["to"]:
        return _Step(None, Strength.SURE if is_present else Strength.USUAL)
    follows = next((word for word in words[i + 1 : i + 3] if word not in verbs.AUXILIARIES), "")
    if is_present and follows.endswith("ing") and follows not in verbs.NOT_GOING_ON:
        return _Step(VerbGroup(i, i, Direction.FUTURE, Strength.WEAK), ahead)
    return None


def _past(words: list[str], i: int, _: Strength | None) -> _Step | None:
    word = words[i]
    if word not in verbs.GOVERNING and not _is_past_verb(words, i):
        return None
    ahead = Strength.USUAL if word in verbs.GOVERNING else None
    if not is_past(word):
        return _Step(None, ahead)
    if _auxiliary(words, i) in verbs.IS:
        return _Step(VerbGroup(i, i, Direction.UNKNOWN), ahead)
    is_sure = word in verbs.FINITE_PAST or _auxiliary(words, i) in verbs.PAST_AUXILIARIES
    return _Step(VerbGroup(i, i, Direction.PAST, Strength.SURE if is_sure else Strength.USUAL), ahead)


_READERS: tuple[Callable[[list[str], int, Strength | None], _Step | None], ...] = (
    _modal,
    _plan,
    _infinitive,
    _to_be,
    _past,
)


def _auxiliary(words: list[str], i: int) -> str:
    """The word before word i, or before the adverb before it: "was quietly shut"."""
    at = i - 2 if i > 1 and (words[i - 1].endswith("ly") or words[i - 1] in verbs.ADVERBS) else i - 1
    return words[at] if at >= 0 else ""


def is_russian_future(word: str) -> bool:
    """Does ``word`` (folded) look like a Russian perfective future: «откроют», «достроят», «запустим»?"""
    if not word.endswith(russian_verbs.FUTURE) or not word.startswith(russian_verbs.PREFIXES):
        return False
    stem = word.removesuffix("ся")
    return word not in russian_verbs.NO_FUTURE and not stem.endswith(russian_verbs.NO_ENDINGS)


def _is_verb(words: list[str], i: int) -> bool:
    return i < len(words) and words[i] not in verbs.NOUNS_FOLLOW and words[i][0] != _NAME


def _is_noun(words: list[str], i: int) -> bool:
    """Is it a noun: "a visit", "the king's return"?"""
    return i > 0 and (words[i - 1] in verbs.DETERMINERS or words[i - 1].endswith("'s"))


def _is_past_verb(words: list[str], i: int) -> bool:
    """A past tense, but not "a still unspecified date"."""
    at = i - 1 if i and (words[i - 1].endswith("ly") or words[i - 1] == "still") else i
    is_attribute = words[i].endswith("ed") and at > 0 and words[at - 1] in verbs.DETERMINERS
    return is_past(words[i]) and not is_attribute


def is_past(word: str) -> bool:
    """Is ``word`` (folded) a past tense or a past participle?"""
    if word[:1] > "z":
        return word in verbs.PAST or (len(word) > 4 and _looks_past(word))
    is_regular = word.endswith("ed") and len(word) > 3 and word not in verbs.NOT_PAST and word[0] != _NAME
    return word in verbs.PAST or is_regular


def _looks_past(word: str) -> bool:
    if word.endswith(russian_verbs.PARTICIPLES):
        return word.startswith(russian_verbs.PREFIXES) and word not in russian_verbs.NO_PARTICIPLES
    is_noun = word in russian_verbs.NO_PAST or word.endswith(russian_verbs.NO_PAST_ENDINGS)
    return word.endswith(verbs.RUSSIAN_PAST_ENDINGS) and not is_noun
