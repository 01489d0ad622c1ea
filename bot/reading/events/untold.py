"""Times at which a sentence tells of no event: habits, hours, what hasn't been since, and the days of notes."""

import re

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.direction import Direction
from bot.reading.dates.timex import TimeExpression, TimexType
from bot.reading.dates.verb_groups import verb_groups, words_of
from bot.reading.dates.when import Granularity, When

_REACH = 160  # code points on either side of a time
_SINCE_REACH = 30  # code points before it
# The day of a note about the text: "Correction, 18 November 2024:".
_NOTE = re.compile(
    r"^\W*(?:corrections?|clarification|updated?|editor's note|note"
    r"|исправлен\w+|уточнение|поправка|обновлено|訂正|追記)"
    r",? ?(?:\(|on |of |от )?$"
)
_CLAUSE = re.compile(r"[,;:—–]|\b(?:why|because|that|which|who|where|how|when|but|and|что|котор\w+|потому)\b")
_SINCE = re.compile(
    r"\b(?:since|с|со)(?: (?:the|early|late|mid|at least|about|around|начала|конца|середины|самого))* $",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"\b(?:not|never|no|nobody|none|nothing|neither|nor|hardly|не|нет|ни|никто|никого|никому|ничего|ни разу)\b|n't\b"
)
_UP_TO = re.compile(r",? (?:until|till|to|по|до)\b|,? (?:when|когда)\b")
_ABSENT_JAPANESE = re.compile(
    r"(?:以来|から)[^。]*?(?:[てで]い(?:ない|ません|なかった)|[てで]おらず|[てで]ない|こなかった|い?なかった)[。」』\s]*$|以来[^。]*?ない[。」』\s]*$"
)
_CLOCK = r"(?:\d[\d:.]*(?: ?[ap]\.?m\b\.?)?|noon|midday|midnight)"
_HOURS = re.compile(
    r"(?<!was )(?<!were )(?<!be )(?<!been )\b(?:open|opens|staffed|available|reachable|manned)\b[^.;:\n]{,40}?"
    rf"\b(?:from|between) {_CLOCK} ?(?:to|until|till|and|through|–|-) ?{_CLOCK}"
    rf"|(?<!был )(?<!была )(?<!было )\b(?:работа[ею]т|открыт[аоы]?|принима[ею]т|доступ(?:ен|на|но|ны)|действу[ею]т)\b"
    rf"[^.;\n]{{,40}}? с {_CLOCK} (?:часов )?до {_CLOCK}"
    r"|(?:午前|午後)?\d+時(?:\d+分)?(?:から|～|〜|-)[^。]{,6}?\d+時(?:\d+分)?[^。]{,16}?"
    r"(?:(?:開い|営業し|受け付け|開館し)ている|営業する|受け付ける|開館する|利用できる|営業[。]|開館[。])"
)
_HABIT = re.compile(
    r"\b(?:usually|normally|often|always|typically|generally|sometimes|traditionally|regularly|annually|as a rule"
    r"|(?:every|each) (?:year|spring|summer|autumn|fall|winter|season)"
    r"|обычно|часто|всегда|ежегодно|иногда|традиционно|кажд(?:ый|ую|ое) (?:год|весну|лето|осень|зиму)|из года в год)\b"
    r"|毎年|例年|いつも|普段|通常"
)
_OF_ONE_YEAR = re.compile(
    r"\b(?:this|last|next|past|coming|previous|following|same|current|эт\w+|прошл\w+|следующ\w+|текущ\w+)\b|[今昨去来先前翌同本]"
)
# Where what comes round ends, and something else is told: "they always meet here, but in May they met in York".
_TURN, _STOP = re.compile(r";|\b(?:but|whereas|while|though|but then|но|хотя|а)\b"), re.compile("[,;。]")
_WILL = re.compile(r"\b(?:will|would|shall|won't|going to|будет|будут)\b|'ll\b")
_SEASONS = frozenset("spring summer autumn fall winter весной летом осенью зимой".split())
# In the present these tell of what is to come: "in spring the line opens".
_CHANGING = re.compile(
    r"\b(?:(?:re)?opens?|starts?|begins?|launch(?:es)?|closes?|shuts?|ends?|moves?|joins?|takes?|leads?|hosts?|holds?|votes?"
    r"|elects?|publish(?:es)?|releases?|expires?|retires?|meets?|faces?|plays?|tours?|weds?|marr(?:y|ies)"
    r"|\w*откры\w+|\w*закры\w+|начина\w+|старт\w+|заканч\w+|заверш\w+|переезж\w+|переход\w+|выход\w+|проход\w+|состо\w+"
    r"|жд[уе]т|планир\w+|игра\w+|верн\w+|возвращ\w+|нов\w+)\b"
)
_AT_THE_END = re.compile(r"\b(?:does not|do not|is|are|cannot|can)\b|n't\b")
# What nature does, nobody plans: "the ice stands until May".
_STATE_UNTIL = re.compile(
    r"\b(?:ice|snow|frost|cold|heat|fog|rain|darkness|drought|season)\b[^,;]{,40}\b(?:stands?|lasts?|stays?|lies|holds|"
    r"remains?) (?:\w+ ){,3}(?:until|till) (?:early |late |mid-)?$"
    r"|\b(?:стоит|лежит|держится|тает|цветет)\b[^,;]{,30} (?:до|по) (?:начала |конца |середины )?$"
)


def is_untold(text: str, sentence: Span, time: TimeExpression, when: When) -> bool:
    """Is nothing told that happened or is to happen at ``time``, though ``sentence`` holds it?

    So it is with a note's own day, hours of opening, what hasn't been "since 1911", and what comes round each year: "in
    winter it freezes".
    """
    start, end = max(sentence.start, time.span.start - _REACH), min(sentence.end, time.span.end + _REACH)
    if time.type is TimexType.TIME and time.inferred:
        return _is_of_hours(fold(text[start:end]), time.span.start - start)
    before, behind = text[start : time.span.start], text[time.span.end : end]
    is_range = when.granularity is Granularity.RANGE
    if (not is_range and _is_absent_since(before, behind)) or _is_of_note(before, behind):
        return True
    words = fold(time.span.of(text)).removeprefix("the ")
    comes_round = when.inferred and when.granularity in (Granularity.MONTH, Granularity.SEASON)
    if not comes_round or _OF_ONE_YEAR.search(words):
        return False
    before, behind = _TURN.split(fold(before))[-1].lstrip(), _STOP.split(fold(behind), maxsplit=1)[0]
    return _is_habit(before, f"{before}{words}{behind}", words)


def _is_of_hours(around: str, at: int) -> bool:
    return any(hours.start() <= at < hours.end() for hours in _HOURS.finditer(around))


def _is_of_note(before: str, behind: str) -> bool:
    return behind[:2].lstrip(" )").startswith(":") and _NOTE.match(fold(before)) is not None


def _is_absent_since(before: str, behind: str) -> bool:
    if behind[:1] > "\u3000":
        return _ABSENT_JAPANESE.match(behind) is not None
    since = _SINCE.search(before, max(0, len(before) - _SINCE_REACH))
    if not since or _UP_TO.match(behind):
        return False
    return _ABSENT.search(_CLAUSE.split(fold(before[: since.start()]))[-1]) is not None


def _is_habit(before: str, own: str, time: str) -> bool:
    if _STATE_UNTIL.search(before):
        return True
    if _HABIT.search(own):
        return not _WILL.search(own)
    if time not in _SEASONS or not (time > "z" or before.endswith("in ")) or _CHANGING.search(own):
        return False
    is_in_front = time > "z" or before.lstrip("\"'“") == "in "
    if not is_in_front and not _AT_THE_END.search(before):
        return False
    return all(group.direction is Direction.UNKNOWN for group in verb_groups(words_of(own)))
