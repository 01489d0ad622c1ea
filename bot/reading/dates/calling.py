"""What is called for a time to come, and what was planned and is called off, or isn't."""

import re
from functools import lru_cache

from bot.corpus.span import Span
from bot.reading.dates.verb_groups import VerbGroups
from bot.reading.dates.words import happenings

_LEFT = 10  # words before a time that are looked at: "has called an open meeting for"
_CALLING = frozenset(
    "called announced set fixed scheduled planned arranged booked reserved confirmed invited proposed slated convened "
    "summoned billed tabled".split()
)
_RUSSIAN_CALLING = re.compile(
    r"(?:назнач|объяв|запланир|намеч|намет|перен[ео]с|отлож|приглас|приглаш|заброниров|анонсиров|созва)\w*"
)
_OFF = r"(?:cancell?ed|called off|postponed|scrapped|shelved|put off|abandoned|axed|rescheduled)"
_NOT_YET = r"(?:(?:not|never|just|now|also|since|again|\w+ly) )?"
_PASSIVE = (
    rf"(?:was|were|is|are|has been|have been|had been|will be|won't be|will not be|has not been|have not been"
    rf"|(?:was|were|is|are)(?:n't| not)|(?:has|have)n't been) {_NOT_YET}(?:be |been )?{_OFF}\b"
)
_OFF_RUSSIAN = r"(?:не )?(?:был[аио]? )?(?:отмен(?:ен|ил|ят|яет|яют)|перен[ео]с(?:ен|ли|ут|ят|ится)|отлож(?:ен|ил|ат))"
_BEHIND = re.compile(rf",? (?:{_PASSIVE}|{_OFF_RUSSIAN})", re.IGNORECASE)
_PLAN = re.compile(
    r"\b(?:planned|scheduled|due|set|slated|called|намечен\w*|запланирован\w*|назначен\w*)\b[^.;:]{,60}$", re.IGNORECASE
)
_PLAN_BEHIND = re.compile(
    rf"[^.;:]{{,60}}?(?: {_PASSIVE}| (?:did not|didn't) (?:take place|happen)| {_OFF_RUSSIAN}| не состоял\w+)",
    re.IGNORECASE,
)
# The perfect takes no day of the past: in "has cancelled the match on 3 June" it is the match's. So it is in
# "refused to cancel the match on 3 June".
_TO_CANCEL = re.compile(r"\b(?:отмен(?:ять|ить)|перен(?:осить|ести)|откладывать|отложить) [^,.;:]{,60}$", re.IGNORECASE)
_PERFECT = re.compile(
    rf"\b(?:(?:has|have) {_NOT_YET}{_OFF}|to (?:cancel|call off|postpone|put off|scrap)) "
    r"(?:the|its|his|her|their|all|a) [^,.;:]{,60}$",
    re.IGNORECASE,
)
_WORDS = frozenset("cancel cancelled canceled call called postpone postponed scrap scrapped shelved put abandoned axed "
                   "rescheduled take happen".split())  # fmt: skip
_STEMS = ("отмен", "перен", "отлож", "отклад", "состоял")
_REACH = 100  # code points


def is_called_for(groups: VerbGroups, at: Span) -> bool:
    """Is something called or set for the time ``at``: "has called a hearing for 8 April", «назначил слушание на 9 мая»?

    Not "announced results for January", «в ночь на 9 мая».
    """
    left = groups.words_before(at.start, _LEFT)
    if left[-2:] == ["ночь", "на"]:
        return False
    calling = next((i for i, word in enumerate(left) if word in _CALLING or _RUSSIAN_CALLING.fullmatch(word)), None)
    if calling is None:
        return False
    return happenings.REPORTED.isdisjoint(left[calling:]) and happenings.UNFORESEEN.isdisjoint(left[calling:])


def is_called_off(groups: VerbGroups, text: str, at: Span) -> bool:
    """Is what was planned for the time ``at`` called off, or said not to be? Then its day may lie ahead or not."""
    if not _may_be_called_off(groups):
        return False
    before = text[max(at.start - _REACH, 0) : at.start]
    if _BEHIND.match(text, at.end) or _PERFECT.search(before) or _TO_CANCEL.search(before):
        return True
    return bool(_PLAN.search(before) and _PLAN_BEHIND.match(text, at.end))


@lru_cache(1)
def _may_be_called_off(groups: VerbGroups) -> bool:
    """A quick look: has the sentence any word of calling off? Once for all of its times, or many would take long."""
    words = groups.words
    if not _WORDS.isdisjoint(words):
        return True
    is_cyrillic = words and (words[0] > "z" or words[-1] > "z")
    return bool(is_cyrillic) and any(word.startswith(_STEMS) for word in words)
