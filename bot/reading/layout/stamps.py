"""Lines that hold nothing but whose a text is and its day: "The Velm Courier, 7 October 2024"."""

import re

from bot.corpus.folding import fold
from bot.reading.layout.credits import is_masthead

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_MONTH_RU = r"(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,5}"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
_DAY = (
    rf"{_WEEKDAY}(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH}|{_MONTH_RU}),? \d{{4}}(?: ?г\.?| года)?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    r"|\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}[./]\d{1,2}[./]\d{4})"
)
_BETWEEN = r"(?: ?[,:|·•/—–-] ?| |\u3000|, ?(?:of|от) )"
_SOURCE_AND_DAY = re.compile(rf"(?P<source>\D{{2,60}}?){_BETWEEN}{_DAY}\.?|{_DAY}{_BETWEEN}(?P<behind>\D{{2,60}}?)\.?")
_LONGEST = 100  # code points
_SMALL = frozenset("of the and for de la le di da del van von и".split())
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_HIRAGANA = re.compile("[ぁ-ゟ]")
_SHORT = 2  # words of a source that stands above the headline and has no word for a newspaper in it


def is_stamp(line: str, above: bool = False) -> bool:
    """Does ``line``, which stands before the article, only name a source and a full day?

    A source is a newspaper's name, or all its words are capitalised: "Hallam Institute, Port Ellery, 22 March 2023".
    Where it stands ``above`` the headline, such a name is short, for a headline may name a day, too.
    """
    if len(line) > _LONGEST:
        return False
    found = _SOURCE_AND_DAY.fullmatch(fold(line))
    if not found:
        return False
    source = line[found.start("source") : found.end("source")] or line[found.start("behind") : found.end("behind")]
    source = source.strip(" ,.«»“”\"'")
    return is_masthead(source) or (_is_name(source) and (not above or len(source.split()) <= _SHORT))


def _is_name(source: str) -> bool:
    words = _WORD.findall(source)
    is_written_large = all(not word[0].islower() or word in _SMALL for word in words)
    return bool(words) and is_written_large and not _HIRAGANA.search(source)
