"""A time in a sentence -> whether that tells what it dates, or only supposes, denies or calls it off."""

import re

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.claims.claim import Around, Claim
from bot.reading.dates.claims.english import english_claim
from bot.reading.dates.claims.japanese import japanese_claim
from bot.reading.dates.claims.russian import russian_claim

_FAR = 200  # code points: what stands further away governs nothing here
_END = "\"'”’»」』) \n"
# What a time expression may begin with, and what a "not" before it goes with: "not before May".
_COMPARED = re.compile(
    r"(?:раньше|ранее|позднее|позже|до|earlier than|later than|before|until|at least) ", re.IGNORECASE
)
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_KANA = re.compile("[ぁ-ヿ]")


def read_claim(text: str, sentence: Span, time: Span) -> Claim | None:
    """What ``sentence`` makes of what it tells at ``time``; None where no cue says anything of it."""
    if compared := _COMPARED.match(text, time.start, time.end):
        time = Span(compared.end(), time.end)
    start, end = max(sentence.start, time.start - _FAR), min(sentence.end, time.end + _FAR)
    around = Around(
        fold(text[start : time.start]).lstrip("\" '"),
        fold(time.of(text)),
        fold(text[time.end : end]),
        start == sentence.start,
        text[max(time.end, sentence.end - len(_END)) : sentence.end].rstrip(_END).endswith(("?", "？")),
    )
    words = text[start:end]
    if _KANA.search(words):
        return japanese_claim(around)
    return russian_claim(around) if _CYRILLIC.search(words) else english_claim(around)
