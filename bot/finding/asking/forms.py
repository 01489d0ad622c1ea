"""What an answer of a kind looks like, in English, Russian and Japanese: patterns over folded text."""

import re

_NUMERALS = (
    r"\b(?:no|one|once|two|twice|three|third|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|double)\b",
    r"\b(?:thir|four|fif|six|seven|eigh|nine)teen\b|\b(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b",
    r"\b(?:dozen|hundred|thousand|million|billion)s?\b",
    r"\b(?:один|одна|одно|два|две|двое|три|трое|сорок|сто|двести|триста|полтора)\b",
    r"\b(?:четыр|пят|шест|сем[ьи]|восем|девят|десят|тысяч|миллион|миллиард|половин)\w*|\b\w+надцат\w+",
    r"[一二三四五六七八九十百千万億]+",
)
_CURRENCIES = (
    r"[$€£¥₽₹₩]",
    r"\b(?:dollars?|euros?|pounds?|yen|yuan|rupees?|pesos?|rou?bles?|kron(?:er|or|e|a)|francs?|cents?|pence)\b",
    r"\b(?:rupiah|ringgit|baht|lira|zlotys?|forints?|hryvnias?|shekels?|dinars?|dirhams?|ri[ya]als?|shillings?)\b",
    # What else means other things, too, is money behind a number.
    r"(?:\d|\b(?:hundred|thousand|[mb]illion|trillion)) (?:reals|reais|crowns|marks|won|rand|leva?|lei|tenge|naira)\b",
    r"\b(?:доллар|рубл|иен|крон|фунт|юан|франк|песо|рупи|злот|динар|гривен|гривн|тенге)\w*|\d реал\w*|\bевро\b",
    r"ドル|円|ユーロ|ルーブル|ポンド|元|ウォン|フラン|クローネ|ペソ|ルピー|レアル|バーツ|リラ",
)
_SHARES = (r"%|\bper ?cent\b|\bпроцент\w*|パーセント|割",)
_MEASURES = (
    r"%|\bper ?cent\b|\b(?:centi|kilo|milli)?met(?:re|er)s?\b|\bkilo(?:gram)?s?\b|\blit(?:re|er)s?\b",
    r"\b(?:km|miles?|feet|foot|tons?|tonnes?|hectares?)\b",
    r"\b(?:процент|тонн|литр)\w*|\b\w*метр\w*",
    r"パーセント|メートル|キロ|トン",
)
_AGES = (
    r"-years?-old\b|\byears? (?:old|of age)\b|\baged\b|, \d\d,",
    r"\b\d+-?летн\w+|\bв возрасте\b|\d [лг](?:ет|од[ау]?)\b",
    r"歳|才",
)
_REASONS = (
    r"\b(?:because|since|due to|owing to|thanks to|so that|so as|in order|therefore|hence|in view of)\b",
    r"\b(?:reason|caus)\w*|\b(?:as|for) [^.]*\b(?:is|was|are|were|has|had|have)\b",
    r"\b(?:потому|поэтому|так как|поскольку|из-за|ибо|чтобы|ради|вслед\w*|благодаря|причин\w*)\b",
    r"ため|ので|から|により|理由|原因",
)
_PERHAPS_REASONS = (r"\b(?:as|for|after|over|to|with)\b", r"\b(?:для|при|после|от|по)\b", r"で|し")
_PLACES = (
    r"\b(?:in|at|near|to|from|behind|under|outside|inside|off|through|into|on) (?:the |a |an )?[^\W\d_]",
    r"\b(?:в|во|на|под|около|близ|из|с|за|у|над)\b",
    r"[でにへ]",
)
_ATTENDANCE = (
    r"\b(?:tak(?:e|es|en|ing)|took) part\b|\bpresent(?: (?:were|was)|:)|\b(?:was|were|also) present\b",
    r"\b(?:in attendance|attendees?|attended by|participants?|guests (?:were|included)|among the guests)\b",
    r"\b(?:присутств|участвова|участник)\w*|\bприня(?:л|ла|ли) участие\b|\bпринима\w+ участие\b",
    r"出席|参加",
)
# What search looks for in their place.
LEADING_WORDS = (
    "run led headed heads chaired managed director president руководит возглавляет директор 率いる 社長".split()
)
_HEAD = r"(?:head|chief(?: executive)?|director|president|chair(?:man|woman|person)?|leader|boss|manager|commander)"
_LEADERSHIP = (
    r"\b(?:run|led|headed|chaired|managed|directed|governed|commanded|controlled) by\b",
    r"\b(?:leads|heads|runs|chairs|directs|manages|commands|controls) (?!to\b|for\b|into\b|on\b|by \d)",
    r"\b(?:has|have|had) (?:\w+ )?(?:run|led|headed|chaired|managed|directed)\b",
    r"\b(?:led|headed|ran|chaired|managed|directed|lead|head|run|chair|manage|direct) (?:the|its|an?|their|his|her)\b",
    rf"\b{_HEAD}(?: general)? of\b|(?:'s?|\b(?:its|their|the)) (?:\w+ ){{0,2}}?{_HEAD}\b",
    r"\bin charge\b|\bat the (?:head|helm)\b|\bunder the (?:leadership|command) of\b",
    r"\b(?:руковод|возглав|начальник|председател|президент|управля|заведу|командующ|командир|директор|гендиректор)\w*",
    r"\bво главе\b|\bглав(?:а|ой|ы|е|у)\b|\bкоманду(?:ет|ют)\b",
    r"率い|代表|社長|会長|館長|団長|所長|局長|学長|院長|議長|部長|隊長|監督|指揮|トップ|責任者",
)
_STILL = (
    r"\b(?:now|currently|since|still|has been|have been)\b|\b(?:is|are) (?:\w+ly )?\w+(?:ed|n|t) by\b",
    r"\b(?:теперь|сейчас|ныне)\b",
    r"現在|今も|務める|率いる",
)


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


NUMBER = _any(r"\d+(?:[.,]\d+)*", *_NUMERALS)
MONEY, MEASURE, SHARE = _any(*_CURRENCIES), _any(*_MEASURES), _any(*_SHARES)
AGE, PLACE, STILL = _any(*_AGES), _any(*_PLACES), _any(*_STILL)
ATTENDANCE, LEADING = _any(*_ATTENDANCE), _any(*_LEADERSHIP)
REASON, PERHAPS_REASON = _any(*_REASONS), _any(*_PERHAPS_REASONS)
