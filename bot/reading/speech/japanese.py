"""Quotations in Japanese, where particles tell the speaker: "X wa ... to nobeta"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.corpus.span import Span, stripped
from bot.reading.speech.quotation import Quotation
from bot.reading.speech.quoted import Quoted

_KANA = re.compile(r"[ぁ-ん]")
# Stems of the verbs and verbal nouns that follow the particle "to" of a quotation.
_SAYING = (
    "述べ|語っ|語る|語り|話し|話す|言っ|言う|言い|いう|強調|指摘|説明|表明|明らかに|コメント|発言|答え|応じ|訴え|伝え"
    "|批判|主張|反論|宣言|約束|提案|要請|期待|示し|示す|呼びかけ|書い|つぶや|叫|質問|尋ね|問い|報告|発表|認め|否定|警告"
    "|歓迎|付け加え|続け|考えを|認識を|見方を|見解を|立場を|意向を|しており|している|した"
)
# Those of what people do with words just quoted; in front of a clause without marks they may mean something else.
_SAID = (
    _SAYING
    + "|胸を張|報じ|投稿|つづっ|綴っ|ツイート|発信|力説|断言|明言|言明|証言|打ち明け|振り返|嘆い|嘆く|漏らし|こぼし"
    "|誓っ|誓う|謝罪|釈明|弁明|記し|記した|意気込|求め|促し|皮肉|自慢|声を(?:上げ|荒げ|張り上げ)|笑顔|明かし|切り捨て|一蹴"
)
_REACH = 120  # characters between a quotation and its verb


@cache
def _reported() -> re.Pattern[str]:
    return re.compile(rf"(?:などと|とも|とは|って|と)(?:の)?(?P<between>[^。「」『』]{{0,60}}?)(?P<cue>{_SAID})")


@cache
def _topic() -> re.Pattern[str]:
    """A noun with the particle that makes it the subject; kana other than particles end it."""
    name = r"(?P<who>[一-龥々〆ヶァ-ヴー・Ａ-Ｚａ-ｚA-Za-z]{1,40})(?:さん)?"
    return re.compile(name + r"(?:（[^（）]{0,30}）)?(?P<particle>は|が|も)")


def is_japanese(text: str, paragraph: Span) -> bool:
    """Does the paragraph have kana among its first 200 characters?"""
    return _KANA.search(text, paragraph.start, min(paragraph.end, paragraph.start + 200)) is not None


def read_japanese(text: str, paragraph: Span, quoted: Sequence[Quoted]) -> Iterator[Quotation]:
    """The quotations of a Japanese paragraph, direct and indirect, in order."""
    last: Span | None = None
    floor = paragraph.start
    for index, quote in enumerate(quoted):
        limit = quoted[index + 1].outer.start if index + 1 < len(quoted) else paragraph.end
        yield from _indirect(text, floor, text.rfind("。", floor, quote.outer.start) + 1)
        floor = max(text.rfind("。", floor, quote.outer.start) + 1, floor)
        found = _direct(text, quote, floor, limit, last)
        if found:
            last = found.speaker
            yield found
        floor = _sentence_end(text, quote.outer.end, limit) if found else floor
    yield from _indirect(text, floor, paragraph.end)


def _sentence_end(text: str, start: int, limit: int) -> int:
    stop = text.find("。", start, limit)
    return stop + 1 if stop >= 0 else start


def _direct(text: str, quote: Quoted, floor: int, limit: int, last: Span | None) -> Quotation | None:
    anothers = _repeated().match(text, quote.outer.end, min(limit, quote.outer.end + _REACH))
    if anothers:
        whose = _whose().search(text, max(floor, quote.outer.start - 31), quote.outer.start)
        return Quotation(quote.inner, True, Span(*whose.span(1)) if whose else None, Span(*anothers.span("cue")))
    after = _reported().match(text, quote.outer.end, min(limit, quote.outer.end + _REACH))
    if after:
        before = _speaker(text, max(floor, quote.outer.start - 2 * _REACH), quote.outer.start)
        speaker = _speaker(text, after.start("between"), after.end("between")) or before
        return Quotation(quote.inner, True, speaker or last, Span(*after.span("cue")))
    thus = _thus().match(text, quote.outer.end, min(limit, quote.outer.end + _REACH))
    if thus:
        return Quotation(quote.inner, True, Span(*thus.span("who")), Span(*thus.span("cue")))
    if quote.outer.start > floor and text[quote.outer.start - 1] in "：:":
        named = _before_colon().search(text, max(floor, quote.outer.start - 31), quote.outer.start)
        return Quotation(quote.inner, True, Span(*named.span(1)) if named else None, None)
    named = _named_at_once().fullmatch(text, floor, quote.outer.start)
    if named and _ends_line(text, quote.outer.end):
        return Quotation(quote.inner, True, Span(*named.span()), None)
    whole = text[quote.inner.end - 1] in "。！？!?" and quote.outer.start == floor
    return Quotation(quote.inner, True, last, None, last is not None) if whole else None


@cache
def _repeated() -> re.Pattern[str]:
    """What tells that somebody gives the words of another: "to iu kotoba o inyo shita"."""
    return re.compile(
        r"という[^。「」]{0,8}?(?:言葉|発言|一節|文|句|詩|ことわざ)を(?P<cue>引用|引い|引き|紹介|読み上げ|読ん|繰り返)"
    )


@cache
def _whose() -> re.Pattern[str]:
    return re.compile(r"([一-龥々〆ヶァ-ヴー・]{1,30})の$")


@cache
def _thus() -> re.Pattern[str]:
    """The sentence behind a quotation that tells who said so: "Kishida wa ko kyocho shita"."""
    return re.compile(
        rf"。\s?{_topic().pattern}[^。「」]{{0,30}}?(?:こう|そう|このように)[^。「」]{{0,10}}?(?P<cue>{_SAYING})"
    )


@cache
def _before_colon() -> re.Pattern[str]:
    return re.compile(r"([^\s。：:「」]{1,30})[：:]$")


@cache
def _named_at_once() -> re.Pattern[str]:
    """As interviews are printed: the name and at once the words, with nothing behind them."""
    return re.compile(r"[一-龥々ヶァ-ヴー・]{1,20}")


def _ends_line(text: str, at: int) -> bool:
    return text[at : at + 1] in ("", "\n")


def _speaker(text: str, start: int, end: int) -> Span | None:
    """The last topic in ``[start, end)``, or else the last subject."""
    found: re.Match[str] | None = None
    for match in _topic().finditer(text, start, end):
        if found is None or match["particle"] != "が" or found["particle"] == "が":
            found = match
    return Span(*found.span("who")) if found else None


def _indirect(text: str, start: int, end: int) -> Iterator[Quotation]:
    while start < end:
        stop = _sentence_end(text, start, end)
        stop = stop if stop > start else end
        found = _reported_clause(text, start, min(stop, start + 4 * _REACH))
        if found:
            yield found
        start = stop


def _reported_clause(text: str, start: int, end: int) -> Quotation | None:
    source = _source().match(text, start, end)
    if source:
        span = stripped(text, source.end(), end - (text[end - 1] == "。"))
        return Quotation(span, False, Span(*source.span("who")), Span(*source.span("cue"))) if span else None
    topic = _topic().search(text, start, end)
    last = None
    for match in _plain_report().finditer(text, topic.end(), end) if topic else ():
        last = match
    if not topic or not last:
        return None
    span = stripped(text, topic.end() + (text[topic.end()] == "、"), last.start())
    cue = Span(*last.span("cue" if last["cue"] else "view"))
    return Quotation(span, False, Span(*topic.span("who")), cue) if span else None


@cache
def _source() -> re.Pattern[str]:
    return re.compile(r"(?:また、|一方、)?(?P<who>[^\s、。「」]{1,30}?)(?P<cue>によると|によれば)、?")


@cache
def _plain_report() -> re.Pattern[str]:
    """The end of a reported clause: "to nobeta", or "kangae o shimeshita"."""
    saying = _SAYING.replace("|しており|している|した", "")
    view = r"(?P<view>(?:考え|意向|認識|見解|方針|立場)を(?:示|表明|明らか|述べ|伝え|強調))"
    return re.compile(rf"(?<=[ぁ-んァ-ヶー一-龥])と(?:の)?(?P<cue>{saying})|{view}")
