"""What kind of answer a question wants."""

import re
from enum import StrEnum

from bot.corpus.folding import fold


class Wants(StrEnum):
    """The kind of answer: a passage that can't hold it answers nothing, however many words it shares."""

    DAY = "day"
    NUMBER = "number"
    WORDS = "words"
    ANYTHING = "anything"


# Tried in this order, on the folded question.
_PATTERNS = (
    (
        Wants.NUMBER,
        re.compile(
            r"\bhow (?:many|much)\b|\bсколько\b|何人|いくら|いくつ|どれ(?:だけ|くらい|ほど)|何(?:件|個|回|年間)"
        ),
    ),
    (
        Wants.WORDS,
        re.compile(
            r"\bwhat (?:did|does|has|have|had)\b.*\b(?:say|said|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|tell|told)\b"
            r"|\b(?:что|как)\b.*\b(?:сказал|говорил|ответил|заявил|отметил|подчеркнул)[аи]?\b"
            r"|(?:何と|なんと|どう)(?:言|答|述べ|話|語|回答|返答)"
        ),
    ),
    (
        Wants.DAY,
        re.compile(
            r"\bwhen\b|\b(?:what|which) (?:day|date|month|year)\b|\bкогда\b|\bв каком (?:году|месяце)\b|いつ|何[年月日]"
        ),
    ),
)


def what_is_wanted(question: str) -> Wants:
    """The kind of answer that ``question`` wants, by its question words in English, Russian or Japanese."""
    folded = fold(question)
    return next((wants for wants, pattern in _PATTERNS if pattern.search(folded)), Wants.ANYTHING)
