"""Who said it, told beside a clause: "Okoro joins in June, his agent told reporters".

The tense of saying is that of the saying, and tells nothing of a time in the words said.
"""

import re

from bot.reading.dates.direction import Direction, Verdict

# Behind the words said: `, his agent told`, `," the minister said`, «, сообщил его агент», «», — сказал».
_BEHIND = re.compile(r"[^,;:()\n]{,80}?(?:[,!?][\"”»'’]*,?|[\"”»],?)\s(?:[—–-]+\s)?(?:[\w'’.-]+\s){,5}?[\w'’-]+\Z")
# A verb in the present behind its subject: "Okoro joins", "the shop shuts", "we sail".
_PRESENT = re.compile(
    r"\b(?:[A-Z][\w'’-]+|(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|[Tt]heir|[Tt]his)(?: [a-z-]+){1,2}"
    r"|[Hh]e|[Ss]he|[Ii]t) (?!(?:is|was|has|his|its|this|plus|as|less|perhaps|always|us)\b)[a-z]+[^\W\ds]s "
    r"|\b(?:[Ww]e|[Tt]hey|I|[Yy]ou) (?!(?:were|was|had)\b)[a-z]+ "
)
# Not in "5日、…すると述べた", whose day is that of the saying.
_JAPANESE = re.compile(
    r"(?!、)(?:[^。「」]|「[^」]{,60}」){,100}?(?P<end>(?:予定|見通し|見込み|方針|計画)だ?|[うくぐすつぶむるいた]|んだ)」?(?:と|ことを|方針を)(?![きしなもいこっ])[^。]{,40}?"
    r"(?:述べ|語っ|話し|発表し|明らかに|言っ|伝え|表明し|説明し|答え|報じ|発言し)"
)
_REACH = 200  # code points
_CLAUSE = 80  # code points before a time in which its own verb stands


def said_behind(text: str, at: int, end: int) -> bool:
    """Does what follows the offset ``at``, up to a verb of saying that ends at ``end``, only tell who said it?"""
    return end - at < _REACH and _BEHIND.match(text, at, end) is not None


def in_the_present(text: str, start: int, at: int) -> bool:
    """Does a verb in the present tense stand behind its subject, before the offset ``at`` and behind ``start``?"""
    return _PRESENT.search(text, max(start, at - _CLAUSE), at) is not None


def japanese_words_said(behind: str) -> Verdict | None:
    """Past or ahead, as the verb of the words said tells: "6月に移籍する」と述べた"; None where nobody says any."""
    found = _JAPANESE.match(behind[:_REACH])
    if not found:
        return None
    return Verdict(Direction.PAST if found["end"] in ("た", "んだ") else Direction.FUTURE)
