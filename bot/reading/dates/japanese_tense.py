"""Past or future, as the end of a Japanese sentence tells: its verb stands last."""

import re

from bot.corpus.span import Span
from bot.reading.dates.direction import Direction, Strength, Verdict
from bot.reading.dates.framing import japanese_words_said

# A verb farther behind a time tells nothing of it; so a sentence without end isn't searched for each of its times.
_FARTHEST = 1000  # code points
_KANA = re.compile(r"[ぁ-ヿ]")
_TOLD = re.compile(r"た[。！」』\s]*$")
_AHEAD = re.compile(r"(?:予定|見通し|見込み|方針|計画)(?:だ|です|である|となっている|としている)?[。！」』\s]*$")
# A verb in the present at the end, but of no habit and no state: "９月に開通する".
_WILL = re.compile(r"(?:[うくぐすつぶむる]|ます)[。！」』\s]*$")
_LASTING = re.compile(r"(?:い|あ|でき|わか|分か|なってい)(?:る|ます)[。！」』\s]*$|毎|という[。！」』\s]*$|いつも")
# What is said or settled in the present tense is to come: "10月に開くと発表した", "会うことで合意した".
_SETTLED = re.compile(
    r"[^。、]{,300}?(?<![いあ])[うくぐすつぶむる](?:こと(?:を|で|に)(?:決|合意|約束|した|して|なった|なって)"
    r"|と(?:発表|述べ|表明|明らか|語っ|約束|話し))"
)
_CALLED_OFF = re.compile(r"(?:の|に(?:予定|計画|開催))[^。、]{,20}(?:中止|延期|取りやめ|見送)")
# What is planned, agreed or said in the past tense may lie ahead: "３月１２日に会うと述べた", "会うことで合意した".
_OF_ANOTHER_TIME = re.compile(
    r"予定|計画|方針|見通し|見込|こと|よう|決め|決定|合意|延期|控え|目指|たい|だろう|招待|求め"
    r"|と(?:、|し|述べ|発表|語|言|話|表明|明らか|伝え|報|強調|指摘|説明|約束|答え)"
)


def japanese_direction(text: str, at: Span, end: int) -> Verdict | None:
    """What a sentence that ends at ``end`` says of its time ``at``; None where it isn't Japanese or doesn't tell."""
    if end - at.end > _FARTHEST:
        return None
    behind = text[at.end : end]
    return _told(text, at, behind) if _KANA.search(behind) else None


def _told(text: str, at: Span, behind: str) -> Verdict | None:
    if _CALLED_OFF.match(behind):
        return Verdict(Direction.EITHER)
    if _AHEAD.search(behind) or _SETTLED.match(behind):
        return Verdict(Direction.FUTURE)
    if said := japanese_words_said(behind):
        return said
    if _TOLD.search(behind) and not _OF_ANOTHER_TIME.search(behind):
        return Verdict(Direction.PAST, Strength.SURE)
    if _WILL.search(behind) and not _LASTING.search(behind) and "毎" not in text[max(at.start - 6, 0) : at.start]:
        return Verdict(Direction.FUTURE, Strength.SURE if behind.startswith("までに") else Strength.USUAL)
    return None
