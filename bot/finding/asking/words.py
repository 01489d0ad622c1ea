"""Words that ask, in English, Russian and Japanese: patterns over folded text, by what they ask for."""

import re

from bot.finding.asking.kinds import Wants

_NO_NOUN = r"(?!(?:do|does|did|is|are|was|were|will|would|has|have|had|can|could|of|in|at|on|to|by|from)\b)"
_BE = r"(?:is|was|are|were|will be)"
_QUANTITY = r"(?:size|amount|sum|number|price|cost|value|length|height|depth|weight|share|percentage)"
_UNIT = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
_UNIT_RU = r"(?:секунд|минут|часов|дней|недель|месяцев|лет)"
# What is counted stands in the genitive: it is no verb, no nominative ("сколько стоит", "сколько компания заплатит").
_NOUN_JA = r"[\u30a1-\u30ff\u3400-\u9fff]{2,}"
_COUNTED_RU = r"(?!\w+(?:ия|ит|ют|ят|ла|ло|ли)\b)\w+"
_SAY = r"(?:say|said|saying|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|tell|told|comment(?:ed)?|think|thought)"
_SAY_RU = (
    r"(?:сказал|говорил|ответил|заявил|отметил|подчеркнул|рассказал|думал|считал)[аи]?"
    r"|(?:говор|дума|счита|отвеча|отмеча)\w+"
)

# What a thing costs, in the words of a question; where money is told, an answer needs none of them.
_COST = r"(?:costs?|costing|priced?|worth|expensive)"
_COST_RU = r"(?:стои(?:т|ят|л\w*|ть)|обо(?:шел|шла|шло|шли|йдет|йдут)\w*)"
_PRICE_RU = r"(?:цен[аыуе]|стоимост\w*|сумм\w*)"
_PRICE_JA = r"(?:費用|価格|金額|総額|値段|代金|料金)"
_PAY = r"(?:pay|pays|paid|spend|spends|spent|заплати\w+|уплати\w+|потрати\w+|支払\w*|払\w*)"
COST = re.compile(rf"{_PAY}|{_COST}|{_COST_RU}|{_PRICE_RU}|{_PRICE_JA}")

# What takes time, in the words of a question.
LASTING = re.compile(
    r"lasts?|lasted|lasting|takes?|took|taken|go|goes|went|gone|runs?|ran|continued?|valid|force"
    r"|дли\w+|продл\w+|продолж\w+|заня\w+|займ\w+|続\w*|有効|有効期間|期間"
)

# Asked when something happened: as if it had.
PAST = re.compile(
    r"\b(?:when|day|date|month|year|time)(?:'?s)? (?:was|were|did|had|has|have)\b"
    r"|(?:\bкогда\b|\bкаком? )[^?]*\b\w{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)\b"
    r"|(?:た|んだ)(?:か|の|$|[?？。])"
)

# Asked when something was to happen, whether it did or not.
PLANNED = re.compile(
    r"\b(?:was|were|had) [^?]*\b(?:supposed|meant|due|planned|expected|scheduled|intended|to have|to be)\b|\bshould\b"
    r"|\bдолж(?:ен|на|но|ны) был|\b(?:пла|за)?планиров|\bнамеч|\bожидал|\bпредполага"
    r"|(?:予定|はず|見込み)(?:だった|でした)"
)

# Asked of today.
NOW = re.compile(r"\b(?:now|currently|nowadays|at present|today|сейчас|теперь|ныне|сегодня)\b|現在|今は|いま")

QUESTION_WORDS: dict[Wants, tuple[str, ...]] = {
    Wants.AGE: (r"\bhow old\b|\bwhat age\b", r"\bв каком возрасте\b|\bкакого возраста\b", r"何[歳才]|おいくつ"),
    Wants.DURATION: (
        rf"\b(?:for )?how (?:long|many {_UNIT})\b",
        rf"\bсколько (?:времени\b|{_UNIT_RU}\b)|\bкак долго\b",
        r"何(?:日間?|週間|[かカヶケ箇]月間?|年間|時間|分間)(?!に)|どのくらいの期間|何年の",
    ),
    Wants.MONEY: (
        rf"\b(?:for )?how much (?:money )?(?:{_BE}|do|does|did|will|would|has|have|had)\b(?=.*\b(?:{_COST}|{_PAY})\b)",
        rf"\bwhat (?:do|does|did|will|would|has|have|had)\b(?=.*\b{_COST}\b)",
        rf"\bwhat {_BE} the (?:total |exact |overall |final )?(?:price|cost)\b|\b(?:at|for) what (?:price|cost)\b",
        rf"\bсколько\b(?=.*\b{_COST_RU}\b)|\bкакова (?:общая )?(?:цена|стоимость)\b|\bпочем\b",
        rf"{_PRICE_JA}は(?:いくら|どれ|どの|何)\w*|いくら(?=で|し|か|払|掛|と|損|失|儲)",
    ),
    Wants.NUMBER: (
        rf"\b(?:for )?how (?:many|much)\b(?: (?P<counted>{_NO_NOUN}\w+(?: {_NO_NOUN}\w+)?))?",
        rf"\bwhat {_BE} the (?:total |exact |overall |final )?{_QUANTITY}\b",
        r"\bwhat (?:share|sum|amount|number|percentage|proportion)\b",
        r"\bкак(?:ова|ов|ая|ой|ую|ое) (?:общая |общий |общую )?(?:сумм|размер|дол[яию]|цен|стоимост|количеств|числ)\w*",
        r"(?:規模|金額|人数|総額|費用|価格|数)は(?:いくら|どれ|どの|何)\w*",
        r"\bhow (?:far|high|deep|tall|wide|big|large|heavy|fast)\b",
        rf"\b(?:за |во )?сколько\b(?: (?P<counted_ru>{_COUNTED_RU}))?",
        rf"何(?:人|名|件|個|回|度|本|枚|台|隻|校|社|倍|割|%|パーセント|メートル|キロ|ドル|円)(?:の(?P<counted_ja>{_NOUN_JA}))?",
        r"いくら|いくつ|どれ(?:だけ|くらい|ほど)|どの(?:くらい|程度)",
    ),
    Wants.WORDS: (
        rf"\b(?:what|how) (?:did|does|has|have|had|do)\b(?=.*\b{_SAY}\b)",
        rf"\b(?:что|как)\b(?=.*\b(?:{_SAY_RU})\b)",
        r"(?:何と|なんと|何を|どう)(?=言|答|述べ|話|語|回答|返答|コメント)",
    ),
    Wants.DAY: (
        r"\b(?:since |until |till |by )?whens?\b",
        r"\b(?:(?:on|in|at|by) )?(?:what|which) (?:day|date|month|year|time)\b",
        r"\bкогда\b|\bс каких пор\b|\bкакого числа\b",
        r"\b(?:в|на|к) как(?:ом|ой|ое|ую|ому) (?:год|месяц|дат|числ|день|дн)\w*",
        r"いつ(?:から|まで|ごろ|頃)?|何[年月日曜]+|何時",
    ),
    Wants.REASON: (
        r"\bwhys?\b|\bwhat (?:for|reason|caused)\b",
        r"\bпочему\b|\bзачем\b|\bотчего\b|\bиз-за чего\b|\bза что\b|\bпо какой причине\b",
        r"なぜ|どうして|なんで|何の(?:ため|理由)",
    ),
    Wants.PERSON: (
        r"\b(?:(?:by|to|with|from|for) )?who(?:m|se|s)?\b",
        r"\b(?:which|what) (?=(?:person|man|woman|officer|official|minister|politician|leader|expert|doctor|lawyer)\b)",
        r"\b(?:(?:к|с|у|от|для|за) )?к(?:то|ого|ому|ем|ому)\b|\bчь(?:я|е|и|ю)\b|\bчей\b",
        r"誰|だれ|どなた",
    ),
    Wants.PLACE: (r"\b(?:from )?wheres?\b", r"\bгде\b|\bкуда\b|\bоткуда\b", r"どこ(?:で|に|へ|から)?"),
    Wants.ANYTHING: (
        r"\b(?:whats?|which|hows?)\b",
        r"\b(?:что|чем|чего|чему|как|как(?:ой|ая|ое|ие|ого|ую|ому|ом|их|им))\b",
        r"どう(?:やって)?|どの|どんな|何",
    ),
}
