"""Past or future: decided by tense, cue words and the anchor date together."""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.when import When, first_day, last_day
from bot.reading.dates.words import verbs


class Direction(StrEnum):
    """Where from the day of printing the sentence puts a time."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """What a document says, when printed, of something it dates."""

    HAPPENED = "happened"
    PLANNED = "planned"
    EXPECTED = "expected"
    DENIED = "denied"
    CANCELLED = "cancelled"


# How far a verb is looked for, in code points: verbs further away govern something else.
_REACH = 160
# How many words lie between "extended" and "until".
_MOVED = 5
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NAME = "^"
_PREPOSITION = {
    "since": Direction.PAST,
    "until": Direction.FUTURE,
    "till": Direction.FUTURE,
    "by": Direction.FUTURE,
    "due": Direction.FUTURE,
    "effective": Direction.FUTURE,
    "ended": Direction.PAST,
    "ending": Direction.FUTURE,
}


def read_direction(text: str, clause: Span, at: Span) -> Direction:
    """Does ``clause`` put the time expression ``at`` into the past or into the future?

    The verb that governs an expression is the last before it; if the clause has none there, it is the first after it
    ("In October, X is expected to visit").
    """
    left = _words(text, max(clause.start, at.start - _REACH), at.start)
    beside = _PREPOSITION.get(left[-1]) if left else None
    if beside is Direction.PAST:
        return beside
    if left[-2:] == ["ahead", "of"] or _is_moved(left):
        return Direction.FUTURE
    if text.startswith(("'s", "’s"), at.end):
        return Direction.UNKNOWN
    return _last(_directions(left)) or _first_after(text, clause, at) or beside or Direction.UNKNOWN


def _is_moved(left: list[str]) -> bool:
    """Is it moved to a later time? "Postponed until" and "extended its deadline until" lead ahead in the past tense."""
    return bool(left) and left[-1] in ("until", "till", "to", "for") and not verbs.MOVED.isdisjoint(left[-_MOVED:])


def _first_after(text: str, clause: Span, at: Span) -> Direction | None:
    right = _words(text, at.end, min(clause.end, at.end + _REACH))
    return next(_directions(right), None)


def _words(text: str, start: int, end: int) -> list[str]:
    """The words of ``text[start:end]``, folded; one with a capital that follows "to" is marked as no verb."""
    words: list[str] = []
    for match in _WORD.finditer(fold(text[start:end])):
        is_name = bool(words) and words[-1] == "to" and text[start + match.start()].isupper()
        words.append(_NAME + match[0] if is_name else match[0])
    return words


def _last(directions: Iterator[Direction]) -> Direction | None:
    return max(enumerate(directions), default=(0, None))[1]


def _directions(words: list[str]) -> Iterator[Direction]:
    """The direction that each verb group among ``words`` gives, in order."""
    is_ahead, skip = False, 0
    for i, word in enumerate(words):
        if skip:
            skip = skip if word in verbs.AUXILIARIES or word.endswith("ly") else skip - 1
        elif word in verbs.MODALS or word.endswith("'ll"):
            skip, is_ahead = 1, True
            yield Direction.FUTURE
        elif (word in verbs.AHEAD and not _is_noun(words, i)) or (
            word == "set" and words[i + 1 : i + 2] in (["to"], ["for"])
        ):
            is_ahead = words[max(i - 2, 0) : i] != ["had", "been"]
            yield Direction.FUTURE if is_ahead else Direction.PAST
        elif word == "to" and _is_verb(words, i + 1):
            skip = 1
            if is_ahead:
                yield Direction.FUTURE
        elif word in verbs.BE and words[i + 1 : i + 2] == ["to"]:
            is_ahead = True
        elif word in verbs.GOVERNING or _is_past_verb(words, i):
            is_ahead = word in verbs.GOVERNING
            if is_past(word):
                yield Direction.PAST


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
        return word in verbs.PAST or (len(word) > 4 and word.endswith(verbs.RUSSIAN_PAST_ENDINGS))
    return word in verbs.PAST or (word.endswith("ed") and len(word) > 3 and word not in verbs.NOT_PAST)


def read_status(text: str, clause: Span, when: When | None, published: date | None) -> Status:
    """Had what ``clause`` says at ``when`` happened when it was printed?

    ``clause`` is the clause around the time expression. A time after the day of printing has not happened, however
    it is told; a time before it has, unless the clause says that it was only planned, denied or cancelled.
    """
    words = _words(text, clause.start, clause.end)
    if verbs.CANCELLING & set(words) or "called off" in " ".join(words):
        return Status.CANCELLED
    if _is_denied(words) or _is_negated(words):
        return Status.DENIED
    return _status(words, when, published)


def _is_negated(words: list[str]) -> bool:
    """Is something said not to happen: "did not meet", "will not meet"?"""
    negated = (i for i, word in enumerate(words) if word in verbs.NEGATIONS)
    return any(
        set(words[max(i - 2, 0) : i + 1]) & _NEGATED and verbs.KEEPING_SILENT.isdisjoint(words[i + 1 : i + 3])
        for i in negated
    )


def _is_denied(words: list[str]) -> bool:
    """As in "denied that they met", "denies having met"; not "who denied guilt, was tried in May"."""
    return any(words[i + 1] in verbs.DENIED_FOLLOW for i, word in enumerate(words[:-1]) if word in verbs.DENYING)


_NEGATED = frozenset("did does do has have had was were will would never didn't hasn't hadn't wasn't won't не".split())


def _status(words: list[str], when: When | None, published: date | None) -> Status:
    direction = _last(_directions(words)) or Direction.UNKNOWN
    if when and published:
        if first_day(when) > published:
            return _planned(words)
        if last_day(when) < published:
            return _planned(words) if _was_only_planned(words) else Status.HAPPENED
    return _planned(words) if direction is Direction.FUTURE else Status.HAPPENED


def _was_only_planned(words: list[str]) -> bool:
    joined = " ".join(words)
    return bool(re.search(r"\b(?:was|were|been) (?:scheduled|due|planned|slated|expected|to be|set)\b", joined))


def _planned(words: list[str]) -> Status:
    """Expected if that is all that is said; planned if somebody has set it."""
    expecting = [i for i, word in enumerate(words) if word in verbs.EXPECTING]
    planning = [i for i, word in enumerate(words) if word in verbs.PLANNING and word != "to"]
    return Status.EXPECTED if expecting and not planning else Status.PLANNED
