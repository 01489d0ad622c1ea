"""Had what is dated happened when it was printed?"""

import re
from datetime import date
from enum import StrEnum

from bot.corpus.span import Span
from bot.reading.dates.claims.claim import Claim
from bot.reading.dates.claims.reading import read_claim
from bot.reading.dates.direction import Direction, Strength
from bot.reading.dates.verb_groups import is_past, verb_groups, words_of
from bot.reading.dates.when import When, first_day, last_day
from bot.reading.dates.words import verbs


class Status(StrEnum):
    """What a document says, when printed, of something it dates."""

    HAPPENED = "happened"
    PLANNED = "planned"
    EXPECTED = "expected"
    SUPPOSED = "supposed"
    DENIED = "denied"
    CANCELLED = "cancelled"


# What a document says of something that hadn't happened.
AHEAD = frozenset({Status.PLANNED, Status.EXPECTED})
_NEAR = 3  # words behind a time in which its verb begins
_BESIDE = frozenset("on in at early late this в во".split())
_BEHIND = 80  # code points: a clause that says no more than that it was called off
# What only describes somebody: ", who denies it,".
_ASIDE = re.compile(r",\s(?:who|which|whose|(?:в |на |о )?котор\w+)\s[^,;:]{1,120},")
_PUT_OFF_TO = re.compile(
    r"\b(?:postponed|put off|put back|pushed back|delayed|moved|rescheduled) (?:until|till|to|for)\b"
)
_CALLED_OFF = re.compile(
    r"[\s,;:–—-]*(?:but|and|which|though|although|before|until|however)?,? ?(?:it|this|that|they|he|she|the \w+)? ?"
    r"(?:was|were|is|are|has been|have been|had been|got) (?:\w+ )?"
    r"(?:cancelled|canceled|called off|postponed|scrapped|put off|abandoned|shelved|aborted)\b"
)
# "Was to become mayor" tells what became of somebody, "was to visit" what was planned.
_FATE = "become|remain|prove|die|last|serve|win|lose|rule|govern|dominate|shape|haunt|cost|live|spend"
_ONLY_PLANNED = re.compile(
    rf"\b(?:was|were|been) (?:scheduled|due|planned|slated|expected|set|to be\b|to have\b|to (?!(?:{_FATE})\b)[a-z])"
    r"|\b(?:was|were|been) (?:going|supposed|meant|intended|hoping|planning|poised|about|preparing|intending) to\b"
    r"|\b(?:planned|hoped|intended|wanted|meant|wished|aimed|expected) to (?!\w+ (?:and|but) )[a-z]"
    r"|\b(?:would|should|could|might|ought to) have (?!been (?:told|aware)\b)\w"
    r"|\bдолж(?:ен|на|но|ны) был[аио]?\b"
    r"|\b(?:собирал|намеревал)(?:ся|ась|ись) "
    r"|\b(?:планировал|хотел|рассчитывал|предполагал|намечал)[аио]?(?:сь)? \w+(?:ть|ти|чь|ться|тись)\b"
    r"|(?:予定|はず|つもり|計画|見通し|見込み)(?:だった|でした|であった|していた)"
)
_UNREAL = re.compile(r"\b(?:would (?:not |never )?|wouldn't )have \w|\bбы\b")
_CALLED_OFF_JAPANESE = re.compile(r"中止|取りやめ|延期|見送ら")


def read_status(
    text: str,
    clause: Span,
    when: When | None,
    published: date | None,
    time: Span | None = None,
    sentence: Span | None = None,
) -> Status:
    """Had what ``clause`` says at ``when`` happened when it was printed?

    ``clause`` is the clause around the time expression ``time``, and ``sentence`` the whole that it stands in. A time
    after the day of printing has not happened, however it is told; a time before it has, unless the sentence says that
    it was only planned or supposed, denied or cancelled. What is only supposed of a time to come is expected.
    """
    before = _ASIDE.sub(" ", text[clause.start : time.start]) if time else ""
    words = words_of(before + text[time.start if time else clause.start : clause.end])
    claim = read_claim(text, sentence or clause, time) if time else None
    if claim is Claim.SUPPOSED:
        is_over = when is None or published is None or last_day(when) < published or _is_unreal(words, when, published)
        return Status.SUPPOSED if is_over else Status.EXPECTED
    if claim is Claim.CANCELLED or (claim is None and _is_cancelled(text, clause, words, len(words_of(before)))):
        return Status.CANCELLED
    if claim is Claim.DENIED or (claim is None and _denies(words)):
        return Status.DENIED
    status = _status(words, when, published)
    is_ahead = when is not None and published is not None and first_day(when) > published
    if status in AHEAD and time and not is_ahead and not _was_only_planned(words) and _is_told(text, clause, time):
        return Status.HAPPENED
    return status


def _is_unreal(words: list[str], when: When, published: date) -> bool:
    """Would it have happened in a time that has begun: "I would not have let them sail this month"?"""
    return first_day(when) <= published and _UNREAL.search(" ".join(words)) is not None


def _is_told(text: str, clause: Span, time: Span) -> bool:
    """Does a past tense stand beside ``time``? Then what is ahead in the clause is another thing: a plan's contents.

    As in "on Monday presented a plan to build", "told us on Monday of a plan to build"; not "a vote on Monday called
    by the mayor".
    """
    before, after = words_of(text[clause.start : time.start]), words_of(text[time.end : clause.end])
    groups = {group.first: group for group in verb_groups(after[:_NEAR])}
    follows = next((i for i, word in enumerate(after[:_NEAR]) if not word.endswith("ly")), 0)
    behind = groups.get(follows)
    if behind and behind.direction is Direction.PAST and after[behind.last + 1 : behind.last + 2] != ["by"]:
        return True
    while before and before[-1] in _BESIDE:
        before.pop()
    last = [group for group in verb_groups(before) if group.last == len(before) - 1]
    return bool(last) and last[-1].direction is Direction.PAST


def _is_called_off(words: list[str], i: int, told: int) -> bool:
    """Does word ``i`` call off what happens at the time behind ``told`` words: not "the postponed games were held"?"""
    if words[i] not in verbs.CANCELLING:
        return False
    is_attribute = i > 0 and words[i - 1] in verbs.DETERMINERS
    return not is_attribute or (i < told and not any(map(is_past, words[i + 1 : told])))


def _is_cancelled(text: str, clause: Span, words: list[str], told: int) -> bool:
    """Is it called off, in the clause or right behind it ("..., but it was cancelled"), and not put off to then?"""
    joined = " ".join(words)
    if _PUT_OFF_TO.search(joined):
        return False
    if any(_is_called_off(words, i, told) for i in range(len(words))) or "called off" in joined:
        return True
    behind = text[clause.end : clause.end + _BEHIND].lower()
    japanese = _CALLED_OFF_JAPANESE.search(text, clause.start, clause.end)
    return bool(japanese or _CALLED_OFF.match(behind))


def _denies(words: list[str]) -> bool:
    return _is_denied(words) or _is_negated(words) or "falsely" in words


def _is_negated(words: list[str]) -> bool:
    """Is something said not to happen: "did not meet", "will not meet"?"""
    negated = (i for i, word in enumerate(words) if word in verbs.NEGATIONS)
    return any(
        set(words[max(i - 2, 0) : i + 1]) & _NEGATED
        and verbs.KEEPING_SILENT.isdisjoint(words[i + 1 : i + 3])
        and verbs.NO_NEGATION.isdisjoint(words[i + 1 : i + 2])
        and not _is_of_infinitive(words, i)
        and not _is_undone(words, i)
        for i in negated
    )


def _is_of_infinitive(words: list[str], i: int) -> bool:
    """Is it a Russian infinitive that is negated, as in "решил не строить"? Then what governs it is told."""
    return words[i] == "не" and len(words) > i + 1 and words[i + 1].endswith(("ть", "ти", "чь", "ться", "тись"))


def _is_undone(words: list[str], i: int) -> bool:
    """Is the negation undone by another: "did not deny that", "не мог не"?"""
    if not verbs.DENYING.isdisjoint(words[i + 1 : i + 2]):
        return True
    first = i - 2 if words[max(i - 1, 0)].startswith("мог") else i
    return words[first::2][:2] == ["не", "не"] and words[first + 1].startswith("мог")


def _is_denied(words: list[str]) -> bool:
    """As in "denied that they met", "denies having met"; not "who denied guilt, was tried in May", "did not deny"."""
    denying = (i for i, word in enumerate(words[:-1]) if word in verbs.DENYING)
    return any(_follows_denial(words[i + 1]) and verbs.NEGATIONS.isdisjoint(words[max(i - 1, 0) : i]) for i in denying)


def _follows_denial(word: str) -> bool:
    return word in verbs.DENIED_FOLLOW or (word.endswith("ing") and word not in verbs.NOT_GOING_ON)


_NEGATED = frozenset("did does do has have had was were will would never didn't hasn't hadn't wasn't won't не".split())


def _status(words: list[str], when: When | None, published: date | None) -> Status:
    told = [group.direction for group in verb_groups(words) if group.strength > Strength.WEAK]
    if when and published:
        if first_day(when) > published:
            return _planned(words)
        if last_day(when) < published:
            return _planned(words) if _was_only_planned(words) else Status.HAPPENED
    return _planned(words) if told[-1:] == [Direction.FUTURE] else Status.HAPPENED


def _was_only_planned(words: list[str]) -> bool:
    """Is no more said than that it was once meant to be: "was to visit", "had hoped to", "should have come"?"""
    return _ONLY_PLANNED.search(" ".join(words)) is not None


def _planned(words: list[str]) -> Status:
    """Expected if that is all that is said; planned if somebody has set it."""
    expecting = [i for i, word in enumerate(words) if word in verbs.EXPECTING]
    planning = [i for i, word in enumerate(words) if word in verbs.PLANNING and word != "to"]
    return Status.EXPECTED if expecting and not planning else Status.PLANNED
