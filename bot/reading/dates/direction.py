"""Where from the day of printing a text puts a time, and how far its words may be believed against the calendar."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Direction(StrEnum):
    """Where from the day of printing the sentence puts a time."""

    PAST = "past"
    FUTURE = "future"
    EITHER = "either"  # what was planned and called off: it is the nearest of its kind, past or not
    UNKNOWN = "unknown"


class Strength(IntEnum):
    """How much a verb tells of a time that stands near it.

    WEAK decides what the calendar leaves open, such as which Sunday "plays Sunday" is. USUAL weighs distance against
    tense, for a verb may belong to another clause. SURE is believed whatever the distance: "will come in February".
    """

    WEAK = 1
    USUAL = 2
    SURE = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a sentence says of a time expression in it."""

    direction: Direction = Direction.UNKNOWN
    strength: Strength = Strength.USUAL


# How much further away a time on the other side of the day of printing may be before tense is believed against
# nearness: a participle or a modal of another clause is often taken for the verb, so "Dec. 7" three weeks ahead beats
# the one eleven months ago. With no verb found, news tells of the past a little more often.
_OPEN = (1.0, 1.3)
_DISTRUST = dict.fromkeys(Direction, _OPEN) | {Direction.PAST: (1.0, 5.0), Direction.FUTURE: (5.0, 1.0)}
# Longer periods are seldom dated otherwise than by tense.
_DISTRUST_OF_PERIODS = _DISTRUST | {Direction.PAST: (1.0, 40.0)}


def nearest(away: dict[int, int], verdict: Verdict, is_day: bool = True) -> int:
    """The key whose distance in days from the day of printing (negative: past) suits ``verdict`` best.

    Tense and distance decide together: of two turns of the calendar the nearer one, unless the verbs speak for the
    other and it isn't much further away. ``away`` must not be empty.
    """
    if verdict.strength is Strength.SURE:
        away = {key: days for key, days in away.items() if _suits(days, verdict.direction)} or away
    table = _DISTRUST if is_day else _DISTRUST_OF_PERIODS
    behind, ahead = table[verdict.direction] if verdict.strength > Strength.WEAK else _OPEN
    return min(away, key=lambda key: -away[key] * behind if away[key] < 0 else away[key] * ahead)


def _suits(days: int, direction: Direction) -> bool:
    return days <= 0 if direction is Direction.PAST else days >= 0 or direction is not Direction.FUTURE
