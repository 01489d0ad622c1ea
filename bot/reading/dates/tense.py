"""Past or future, as the verbs and the cue words around a time expression tell."""

import re

from bot.corpus.span import Span
from bot.reading.dates.calling import is_called_for, is_called_off
from bot.reading.dates.direction import Direction, Strength, Verdict
from bot.reading.dates.framing import in_the_present, said_behind
from bot.reading.dates.verb_groups import VerbGroup, VerbGroups
from bot.reading.dates.words import happenings, verbs

# How far a verb is looked for, in code points: verbs further away govern something else.
_REACH = 160
# How many words before an expression are looked at: those between "extended" and "until".
_LEFT = 6
_PREPOSITION = {
    "since": Verdict(Direction.PAST, Strength.SURE),
    "ended": Verdict(Direction.PAST),
    "until": Verdict(Direction.FUTURE),
    "till": Verdict(Direction.FUTURE),
    "by": Verdict(Direction.FUTURE),
    "due": Verdict(Direction.FUTURE),
    "effective": Verdict(Direction.FUTURE),
    "ending": Verdict(Direction.FUTURE),
    "к": Verdict(Direction.FUTURE),
    "до": Verdict(Direction.FUTURE),
}
_BESIDE = frozenset("on in at early late".split())
_RELATIVES = frozenset("who which that".split())
_SUBJECTS = [[word] for word in sorted(verbs.SUBJECTS)]
# What begins another clause, or leads from the verb's time to another.
_BOUNDARY = re.compile(
    r"[,;:()\"“”]|--|—|\b(?:that|which|who|whose|whom|when|where|if|because|while|as|after|before|for|until|till|by|from"
    r"|starting|beginning|effective|through|is|are|has|have)\b"
)
# The same behind a time that begins the sentence, where a comma leads to the verb: "On 12 March, she met them".
_OTHER_CLAUSE = re.compile(_BOUNDARY.pattern.replace("[,;", "[;", 1))
_RELATIVE_CLAUSE = re.compile(r"\b(?:which|who|whose|whom|where|when)\b")
# A remark is followed by where it was made: `..., in an interview with a paper on Sunday`.
_WHERE_SAID = re.compile(
    r"[,.!?\"”'’] (?:in|during|at|on) (?:an?|his|her|its|their|the) (?:[\w'’-]+ ){0,5}?"
    rf"(?:{'|'.join(sorted(happenings.REMARKS))})(?: [\w'’.-]+){{0,5}}? (?:(?:on|in|early|late) )?$"
)
_THWARTED = re.compile(r",? (?:but|yet)\b")
_WERE = frozenset("was were had wanted hoped meant intended planned".split())
_REMARK = 120  # code points
_PROMISE = 30  # words: as far back as "said" may stand


def direction_among(groups: VerbGroups, text: str, at: Span) -> Verdict:
    """Do the verb ``groups`` of a sentence put its time expression ``at`` into the past or into the future?

    The verb that governs an expression is the last before it; if the sentence has none there, it is the first after it
    ("In October, X is expected to visit"). A past tense with "until" or "by" tells of neither: "had left by Friday",
    "was given leave until May"; «к маю закрыли» tells of the past, and so does what nobody plans, such as an accident.
    """
    left, right = groups.words_before(at.start, _LEFT), groups.words_after(at.end, 2)
    beside = _PREPOSITION.get(left[-1]) if left else None
    if beside and beside.direction is Direction.PAST:
        return beside
    if left[-2:] == ["ahead", "of"] or _is_moved(left):
        return Verdict(Direction.FUTURE)
    if scheduled := _scheduled(groups, text, at, left, right):
        return scheduled
    if over := _over(text, at, left, right):
        return over
    if _is_possessive(text, at):
        return _of_scheduled(groups, at, left, right)
    return _governed(groups, text, at, left, beside)


def _scheduled(groups: VerbGroups, text: str, at: Span, left: list[str], right: list[str]) -> Verdict | None:
    """What is called for a time, called off, or traded for delivery then; None for anything else."""
    if is_called_off(groups, text, at):
        return Verdict(Direction.EITHER)
    if left[-1:] in (["for"], ["на"]) and is_called_for(groups, at):
        return Verdict(Direction.FUTURE)
    is_delivered = not happenings.DELIVERIES.isdisjoint(right[:1])
    return Verdict(Direction.FUTURE, Strength.SURE) if is_delivered else None


def _governed(groups: VerbGroups, text: str, at: Span, left: list[str], beside: Verdict | None) -> Verdict:
    is_relative = bool(left) and (left[-2] if len(left) > 1 and left[-1] in _BESIDE else left[-1]) in _RELATIVES
    before, after = _before(groups, text, at), _after(groups, text, at)
    if framed := _framed(groups, text, at, before):
        after, before = None, framed
    governed = (after or before) if is_relative else (before or after)
    if not before and groups.words_after(at.end, 1) == ["is"]:
        return Verdict(Direction.FUTURE, Strength.WEAK)
    if before and before.direction is Direction.FUTURE and _is_thwarted(groups, text, at):
        return Verdict(Direction.PAST)
    if beside and governed and governed.direction is Direction.PAST and left[-1] != "к":
        return Verdict()
    return governed or beside or Verdict()


def _framed(groups: VerbGroups, text: str, at: Span, before: Verdict | None) -> Verdict | None:
    """What a clause tells that has no verb of its own but in the present, beside who said it; None for any other.

    As in "Okoro joins in June, his agent told reporters", "his agent told reporters that Okoro joins in June".
    """
    frame = groups.last_before(at.start) if before else groups.first_after(at.end)
    if frame is None or groups.words[frame.last] not in verbs.TELLING:
        return None
    if before:
        is_all = groups.first_after(at.end) is None and in_the_present(text, groups.end_of(frame), at.start)
        return Verdict(Direction.FUTURE) if is_all else None
    if not said_behind(text, at.end, groups.end_of(frame)):
        return None
    return Verdict(Direction.FUTURE if in_the_present(text, groups.start, at.start) else Direction.UNKNOWN)


def _is_thwarted(groups: VerbGroups, text: str, at: Span) -> bool:
    """Did the same who planned it do otherwise, as in "was to visit in May but fell ill"? Then the time is over.

    Not in "was planned for May, but no day was fixed yet".
    """
    plan, then = groups.last_before(at.start), groups.first_after(at.end)
    if not plan or not then or then.direction is not Direction.PAST or not _THWARTED.match(text, at.end):
        return False
    if len(groups.words_between(then, at.end)) > 2:  # "but" and a pronoun
        return False
    return not _WERE.isdisjoint(groups.words[max(plan.first - 2, 0) : plan.first + 1])


def _before(groups: VerbGroups, text: str, at: Span) -> Verdict | None:
    """What the last verb before the expression tells; surely only where no other clause begins between them."""
    group = groups.last_before(at.start)
    if not group or groups.start_of(group) < at.start - _REACH:
        return None
    is_near = not _BOUNDARY.search(text, groups.end_of(group), at.start)
    if is_near and groups.words[group.first] == "would" and _is_promised(groups, group):
        return Verdict(group.direction, Strength.SURE)
    if is_near and _is_told(groups, group, at.start):
        return Verdict(group.direction, Strength.SURE)
    return Verdict(group.direction, group.strength if is_near else min(group.strength, Strength.USUAL))


def _is_told(groups: VerbGroups, group: VerbGroup, at: int) -> bool:
    """Is it plainly told in the past tense, as in "She met them on 12 March"? So it isn't what comes next March.

    Not "she announced talks on 12 March", nor what may be a participle of another verb's: "the plan backed on 12 March
    will ...".
    """
    verb = groups.words[group.last]
    if group.direction is not Direction.PAST or verb in verbs.HERALDING:
        return False
    is_finite = groups.is_alone(group) or groups.words[group.first - 1 : group.first] in _SUBJECTS
    return is_finite and happenings.SCHEDULED.isdisjoint(groups.words_between(group, at))


def _is_promised(groups: VerbGroups, group: VerbGroup) -> bool:
    """Is it said to come, as in "said she would", with no older day to say it on: "said in March she would"?"""
    said = groups.words[max(group.first - _PROMISE, 0) : group.first]
    return not verbs.REPORTING.isdisjoint(said) and happenings.OF_ANOTHER_DAY.isdisjoint(said)


def _after(groups: VerbGroups, text: str, at: Span) -> Verdict | None:
    """What the first verb after the expression tells, unless it belongs to a clause that tells of a noun there."""
    group = groups.first_after(at.end)
    if not group or groups.end_of(group) > at.end + _REACH:
        return None
    if _RELATIVE_CLAUSE.search(text, at.end, groups.start_of(group)):
        return None
    is_near = not _OTHER_CLAUSE.search(text, at.end, groups.start_of(group))
    if is_near and _is_told(groups, group, at.end):
        return Verdict(group.direction, Strength.SURE)
    return Verdict(group.direction, min(group.strength, Strength.USUAL))


def _is_moved(left: list[str]) -> bool:
    """Is it moved to a later time? "Postponed until" and "extended its deadline until" lead ahead in the past tense."""
    return bool(left) and left[-1] in ("until", "till", "to", "for") and not verbs.MOVED.isdisjoint(left)


def _over(text: str, at: Span, left: list[str], right: list[str]) -> Verdict | None:
    """Is it the time of an accident, or of where something was said? None if of neither."""
    if accident := _unforeseen(left, right, _is_possessive(text, at)):
        return accident
    is_remark = _WHERE_SAID.search(text, max(at.start - _REMARK, 0), at.start)
    return Verdict(Direction.PAST) if is_remark else None


def _is_possessive(text: str, at: Span) -> bool:
    return text.startswith(("'s", "’s"), at.end)


def _unforeseen(left: list[str], right: list[str], is_possessive: bool) -> Verdict | None:
    """As in "Friday's attack", "the May 6 fire", "the deadly May 6 fire", "the crash on Friday".

    A verdict may have its day, an accident never has.
    """
    noun = right[1:2] if is_possessive and right[:1] == ["s"] else right[:1]
    if happenings.UNFORESEEN.isdisjoint(noun):
        noun = _unforeseen_before(left)
    if not noun:
        return None
    is_accident = not happenings.ACCIDENTS.isdisjoint(noun)
    return Verdict(Direction.PAST, Strength.SURE if is_accident else Strength.USUAL)


def _unforeseen_before(left: list[str]) -> list[str]:
    nouns = left[:-1] if left and left[-1] in ("on", "in", "of", "at", "last") else left
    if not nouns or nouns[-1] not in happenings.UNFORESEEN:
        return []
    is_verb = len(nouns) > 1 and (nouns[-2] == "to" or nouns[-2] in verbs.MODALS)
    return [] if is_verb else nouns[-1:]


def _of_scheduled(groups: VerbGroups, at: Span, left: list[str], right: list[str]) -> Verdict:
    """As in "Sunday's vote will be close", "will run in Sunday's race"; not "will debate Friday's vote".

    What somebody did on a day may have results that are still to come: "Friday's protest will hurt".
    """
    if not verbs.AWAITING.isdisjoint(left[-2:]):
        return Verdict(Direction.FUTURE)
    if happenings.SCHEDULED.isdisjoint(right):
        return Verdict()
    after, before = groups.first_after(at.end), groups.last_before(at.start)
    is_ahead = after is not None and after.direction is Direction.FUTURE and after.strength > Strength.WEAK
    if left[-1:] in (["in"], ["at"], ["for"]):
        is_ahead = is_ahead or (before is not None and before.direction is Direction.FUTURE)
    return Verdict(Direction.FUTURE) if is_ahead else Verdict()
