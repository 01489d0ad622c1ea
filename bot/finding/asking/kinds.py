"""The kinds of answer that a question may want."""

from enum import StrEnum


class Wants(StrEnum):
    """The kind of answer. The members stand in the order in which a question is tried for them."""

    AGE = "age"
    MEASURE = "measure"
    DURATION = "duration"
    MONEY = "money"
    NUMBER = "number"
    WORDS = "words"
    DAY = "day"
    REASON = "reason"
    PERSON = "person"
    PLACE = "place"
    ANYTHING = "anything"
