"""Words and signs by which a line of a news page shows what it is. Plain data: extend it here."""

import re

# The furniture of a web page: a whole line, folded, with its digits and trailing colon gone.
BOILERPLATE = frozenset(
    """
    advertisement|ad|all news|latest news|more news|news|home|share|share this|share this article|print|email|menu
    read more|read also|see also|related|related articles|related news|related topics|more on this topic|topics|tags
    subscribe|sign up|sign in|log in|newsletter|comments|leave a comment|follow us|most read|most popular|back to top
    updated|updated at|last updated|published|posted|first published|min read|listen|save|copy link|skip to content
    все новости|новости|реклама|читайте также|поделиться|подписаться|обновлено|комментарии|теги|материалы по теме
    関連記事|広告|共有|印刷|コメント|ニュース|もっと見る|続きを読む|更新
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}

# A caption tells where somebody stands in the picture, or that the picture is from the archive.
_SIDE = "center|centre|left|right"
CAPTION = re.compile(
    rf"\((?:{_SIDE}|[lrc]|file(?: photo| picture| image)?|archive(?: photo)?|second (?:from )?(?:left|right)|pictured"
    r"|архив(?:ное фото)?|資料(?:写真)?)\)"
    r"|,? (?:center|centre|far|second|third|top|bottom|upper|lower) (?:left|right)\b"
    rf"|, (?:{_SIDE}|pictured)(?=[,.]|$)"
    r"|^(?:photo|picture|image|caption|фото|写真)\s?[:：]|\bfile (?:photo|picture)\b|^in this (?:photo|picture|image)\b"
    r"|【(?:資料)?写真】"
)

# Whose picture it is. An agency's name alone is no credit: it must stand beside a photographer or a copyright sign.
# A line that leads to another article.
RELATED = re.compile(
    r"^(?:read more|read also|see also|more on this|related|читайте также|по теме|関連記事) ?[:：] ?\w"
)
CREDIT = re.compile(
    r"©|\(c\) ?\d{4}|\b(?:ap|afp|epa|epa-efe|reuters|tass|getty|sputnik|itar-tass|kyodo|xinhua|dpa|pa|upi|ria novosti)"
    r"(?: photo| images| pool)? ?/ ?\w|\bgetty images\b|^(?:photo|picture|image)s? (?:by|credit|courtesy)\b|\bphoto/\w"
    r"|^фото: |撮影[:：]"
)

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_MONTH_RU = r"(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*"
_CLOCK = r"[012]?\d[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?"
_ZONE = r"(?:gmt|utc|msk|jst|est|edt|cet)"
# A line that is nothing but the hour and the day of the page. The hour's zone may run into the day: "GMT +324 March".
TIMESTAMP = re.compile(
    r"^(?:(?:published|posted|updated|date|дата|опубликовано)[:,]? ?)?(?:\w{3,9}, ?)?"
    rf"(?:{_CLOCK} ?{_ZONE}? ?(?:[+-] ?\d\d??)?,? ?)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH}|{_MONTH_RU})|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)? ?,?"
    r"|\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})"
    rf"(?:,? ?\d{{4}})?(?: г\.?| года)?,?(?: at)?(?: ?{_CLOCK})?(?: ?{_ZONE}(?: ?[+-]\d+)?)?$"
)

_NAME = r"[^\W\d_][\w.'’-]*+"
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} (?:{_MONTH}|{_MONTH_RU}))(?:,? \d{{4}})?"
# "TOKYO, October 17. /TASS/." "TOKYO (Sputnik) –" "NAIROBI, Kenya (AP) _" "МОСКВА, 5 июня. /ТАСС/." "PARIS, May 3 -"
# "РИГА, 5 июня."
DATELINE = re.compile(
    rf"(?P<place>{_NAME}(?:[ /]{_NAME}){{0,3}})"
    rf"(?:, (?!{_DAY})(?P<land>{_NAME}(?: {_NAME}){{0,2}}))?(?:, (?P<day>{_DAY})(?: года| г\.?(?=[.,]))?)?"
    r"(?:[.,]? ?(?:/(?P<slashed>[^/\n]{2,30})/|\((?P<bracketed>[^()\n]{2,30})\))[.,]?(?: ?(?P<dash>[-–—_]{1,2}))?"
    r"|,? ?(?P<only_dash>[-–—_]{1,2})(?=\s)|(?P<only_stop>\.)(?=\s))\s*",
    re.IGNORECASE,
)
