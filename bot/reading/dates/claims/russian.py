"""Russian cues: they stand before the clause that they govern."""

import re

from bot.reading.dates.claims.claim import Around, Claim

_STORY = r"(?:сообщени|слух|утверждени|обвинени|информаци|заявлени|предположени)\w*"
# Behind a comma another clause begins; one with "что" goes on with what the cue says.
_BOUNDARY = re.compile(r"[,;:\"()]| - ")
_IF = re.compile(r"\b(?:если(?: бы)?|ежели|кабы|пока(?: [^,;]*)? не|ли|допустим|предположим)\b")
# "Упади башня в 2015 году, площадь закрыли бы": an imperative in front, and "бы" behind.
_IMPERATIVE = re.compile(r"^(?:не )?\w+[ийь](?:те|ся)? \w+ (?:[^,;]* )?(?:в|на) $")
_WOULD = re.compile(r"[^;.]{,20}, [^;.]{,80}\bбы\b")
# What nobody did, nor would have: «я бы их не пустил».
_WOULD_NOT = re.compile(r"\bбы [^,;:]*\bне \w[^,;:]*$|\bне \w+[^,;:]* бы\b[^,;:]*$")
_UNPROVEN = re.compile(
    r"\b(?:якобы|будто(?: бы)?|предположительно|возможно|вероятно|может быть|по слухам|по непроверенным данным|"
    r"предполагаем\w+)\b"
)
_FELL_THROUGH = re.compile(r" сорвал(?:ся|ась|ось|ись)\b(?! с )")
_DREAMT = re.compile(r"\b(?:приснил|снил|мечтал|вообразил|представил)\w*,? что\b[^;:,]*$")
_UNPROVEN_THAT = re.compile(
    r"\b(?:обвин\w+|подозрева\w+|заподозр\w+|неизвестно|неясно|непонятно|слухи)\b[^;.]{,40},? "
    r"(?:в том, что|в том,? будто|что|будто|о том, что)\b[^;:,]*$"
    r"|\b(?:неизвестно|неясно|непонятно)\b[^;.,]{,30},[^;.,]*\bли\b[^;:,]*$"
)
_DENIED_THAT = re.compile(
    r"\b(?:неправда|неверно|ложь|ложно|выдумка|миф|вымысел|не (?:правда|верно|факт))\b"
    r"[^;.]{,30},? (?:что|будто)\b[^;:,]*$"
    r"|\bнет (?:\w+ )?(?:доказательств|свидетельств|подтверждени\w+)\b[^;.]{,30},? что\b[^;:,]*$"
    rf"|\b(?:опроверг|отрица|отверг|отвергл)\w*\b[^;.]{{,20}}?(?:{_STORY} )?(?:о том, что|, что|о том, будто)\b[^;:,]*$"
)
_STORY_ABOUT = re.compile(rf"\b{_STORY} об?\b[^,;]*$")
_IS_FALSE = re.compile(
    r"[^,;.]{,40}?\b(?:не подтверди\w+|не соответству\w+|ложн\w+|оказал\w+ (?:ложн|неправд|выдум|фейк)\w*|опроверг\w+)"
)
# Said not to be called off: «не отменяется», «не перенесут».
_STANDS = re.compile(
    r"\b(?:не (?:был[аио]? |будут |будет |стал[аио]? |намерен[аы]? |собира[ею]тся |планиру[ею]т )?"
    r"|отказал(?:ся|ась|ись) )(?:отмен|отлож|откладыв|перен[ео]с)\w*"
)
_INSTEAD = re.compile(r"\bвместо [^,;]*$")
_WH = re.compile(
    r"\b(?:кто|кого|кому|кем|что|чего|чем|где|куда|откуда|когда|почему|зачем|как|сколько|как(?:ой|ая|ое|ие|ого|ую)|чей)\b"
)
_NOT_UNTIL = re.compile(
    r"\bне\b[^,;]*\b(?:до|раньше|ранее|прежде|позднее|позже)(?: (?:чем|начала|конца|середины))?(?: в)? $"
)
_IN_FRONT = re.compile(r"^(?:но |и |а )?(?:в|на|с|к|еще в|уже в) (?:начале |конце |середине )?$")
_CALLED_OFF = r"(?:(?:отмен|отлож|перенес)(?:ен|ил|ли|л)?(?:а|о|ы|и)?|отмен(?:ят|яют|яет|яется|яются))"
_CALLED_OFF_ACTIVELY = re.compile(r",? (?:\w+ ){,4}?(?:отменил|отложил|перенесл?)(?:а|о|и)?\b")
_CALLED_OFF_BESIDE = re.compile(
    r",? (?:отменил|отложил|перен[её]с(?:л)?)(?:а|о|и)? (?!(?:из-за|на|до|с|в|во|по|после|вчера|сегодня|и)\b)\w"
)
_IS_CALLED_OFF = re.compile(rf"[^;.]{{,60}}?\b(?:был[аои]? )?{_CALLED_OFF}\b(?! (?:на|до|с) )")
_DENIED_IT = re.compile(rf"[^,;.]{{,40}}?\b(?:опроверг|отверг|отрица)\w* (?:\w+ )?{_STORY}")
_PUT_OFF_FROM = re.compile(r"\b(?:перен[её]с|отлож|сдвин)\w*(?: \w+)? со? (?:начала |конца |середины )?$")
_PUT_OFF_TO = re.compile(
    r"\b(?:перен[её]с|отлож|сдвин)\w*[^,;]* (?:на|до) (?:начало |начала |конец |конца |середину |середины )?$"
)


def russian_claim(around: Around) -> Claim | None:
    """What a Russian sentence makes of what it tells at a time; None where it just tells it."""
    before, behind = around.before, around.behind
    if _PUT_OFF_FROM.search(before):
        return Claim.CANCELLED
    if _PUT_OFF_TO.search(before) or _is_told(before, behind):
        return Claim.TOLD
    if (
        _DENIED_THAT.search(before)
        or _INSTEAD.search(before)
        or (_STORY_ABOUT.search(before) and _IS_FALSE.match(behind))
    ):
        return Claim.DENIED
    if _is_supposed(around):
        return Claim.SUPPOSED
    if _stands(before, behind):
        return Claim.TOLD
    is_off = _FELL_THROUGH.match(behind) or (_IS_CALLED_OFF.match(behind) and not _IN_FRONT.match(before))
    return Claim.CANCELLED if is_off else None


def _stands(before: str, behind: str) -> bool:
    """Is it said not to be called off: «регата 3 июня не отменяется», «не отменили регату 3 июня»?"""
    cue = next(_STANDS.finditer(before), None)
    is_before = cue is not None and not _BOUNDARY.search(before, cue.end())
    return is_before or _STANDS.search(_BOUNDARY.split(behind, maxsplit=1)[0]) is not None


def _is_told(before: str, behind: str) -> bool:
    """Is it told, though something is denied or called off: that it was, or "not until"?"""
    if _NOT_UNTIL.search(before) or _CALLED_OFF_BESIDE.match(behind):
        return True
    return bool(_IN_FRONT.match(before) and (_CALLED_OFF_ACTIVELY.match(behind) or _DENIED_IT.match(behind)))


def _is_supposed(around: Around) -> bool:
    before = around.before
    cues = [*_IF.finditer(before), *_UNPROVEN.finditer(before)]
    if any(not _BOUNDARY.search(before[cue.end() :].removeprefix(",")) for cue in cues):
        return True
    if _UNPROVEN_THAT.search(before) or _DREAMT.search(before) or _WOULD_NOT.search(before):
        return True
    if around.is_asked and around.is_first and not _WH.search(before) and not _WH.search(around.behind):
        return True
    if _IN_FRONT.match(before) and _UNPROVEN.search(_BOUNDARY.split(around.behind, maxsplit=1)[0]):
        return True
    is_imperative = around.is_first and _IMPERATIVE.match(before) and _WOULD.match(around.behind)
    return bool(is_imperative)
