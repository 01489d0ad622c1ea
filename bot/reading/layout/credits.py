"""Lines that say whose an article is: who wrote it ("By Lena Fisk"), and in which paper ("The Velm Courier")."""

import re

_NO_NAME = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|the|this|then|now|all|any"
_NAME = rf"(?!(?i:{_NO_NAME})\b)(?:(?:de|van|von|der|la|di|al|bin) ){{0,2}}[^\W\d_a-zа-яё][\w'’-]*\.?"
_NAMES = rf"{_NAME}(?: {_NAME}){{1,3}}(?:(?:,| and| &| и) {_NAME}(?: {_NAME}){{1,3}}){{0,3}}"
# "By Lena Fisk", "BY LENA FISK, staff writer", "By Lena Fisk and Bo Hart | Courier", "Автор: Анна Рид", "文＝青木花子"
_BYLINE = re.compile(
    rf"(?:By|BY|Автор(?: текста)?:|Текст:) ?(?P<names>{_NAMES})(?:(?:,| in| for| [|·–—-]) ?.{{1,60}})?"
    r"|(?:文|取材|執筆)[＝=・:：／/] ?(?P<writer>[\u3005-\u30ff\u4e00-\u9fff]{2,12})"
)
_KINDS = r"""
argus|bulletin|chronicle|courier|dispatch|examiner|gazette|guardian|herald|inquirer|ledger|messenger|newspaper|observer
|sentinel|telegraph|tribune|times|(?:daily|weekly|evening|morning|sunday)\ (?:mail|news|post|press|star|sun)
"""
_KINDS_AFTER_THE = r"""
daily|echo|express|globe|independent|journal|mail|mercury|mirror|monitor|news|post|press|record|register|reporter|review
|standard|star|sun|union|weekly
"""
_MASTHEAD = re.compile(
    rf"""(?:the\ )?(?:[\w'’-]+\ ){{1,3}}(?:{_KINDS})
    |the\ (?:[\w'’-]+\ ){{0,3}}(?:{_KINDS}|{_KINDS_AFTER_THE})
    |(?:[\w-]+\ ){{1,3}}(?:ведомости|вестник|газета|известия|курьер|листок|новости)|(?:газета|вестник)\ [\w\ -]{{2,30}}
    |[\u3005-\u30ff\u4e00-\u9fff]{{1,10}}(?:新聞|新報|日報|通信|タイムズ|ニュース)""",
    re.VERBOSE | re.IGNORECASE,
)
_SMALL = re.compile(r"(?:^|\s)[a-z]")


def writer_in(line: str) -> str | None:
    """Who wrote the article, where ``line`` is nothing but its byline."""
    found = _BYLINE.fullmatch(line.strip())
    return (found["names"] or found["writer"]).strip() if found else None


def is_masthead(line: str) -> bool:
    """Is ``line`` nothing but a name such as newspapers have: "The Velm Courier", "Вечерние новости", "青葉新聞"?"""
    return line[:1].isalpha() and not line[0].islower() and bool(_MASTHEAD.fullmatch(line)) and not _SMALL.search(line)
