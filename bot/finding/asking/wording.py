"""A question -> its words that carry something, in any of three scripts."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.asking.forms import LEADING
from bot.finding.asking.phrasal import phrases_in
from bot.finding.query_words import is_name
from bot.finding.terms import HYPHEN, read_terms, stem

# A Japanese word, roughly: a run of katakana, or of ideographs; a lone ideograph with the kana behind it is a verb, and
# two such, the first with no particle behind it, are one verb.
_UNSPACED = re.compile(
    r"[\u30a1-\u30ff]+|[\u3400-\u9fff\uf900-\ufaff々]{2,}"
    r"|[\u3400-\u9fff々](?:(?![いのはがをにでともやかへ])[\u3041-\u309f]){1,2}[\u3400-\u9fff々](?=[\u3041-\u309f])"
    r"|[\u3400-\u9fff々](?!まで|から|より|だけ)[\u3041-\u309f]?|[\u3400-\u9fff々]"
)
_JAPANESE = re.compile(r"[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_KATAKANA = re.compile(r"[\u30a1-\u30ff]{3,}")
_NATION_OF = {"日": "japan", "米": "america", "露": "russia", "中": "china", "韓": "korea", "英": "britain"}
_NATION_OF |= {"仏": "france", "独": "germany", "伊": "italy", "豪": "australia", "印": "india", "欧": "europe"}
_NATIONS = re.compile(
    rf"(?:[駐訪来対在反親](?P<one>[{''.join(_NATION_OF)}])|(?P<nations>[{''.join(_NATION_OF)}]{{2,3}}))"
    r"(?:間|両国|首脳|関係|外相|会談)?"
)
# Words that carry nothing, or something else, each, and together ask for whoever came next.
_SUCCEEDING = re.compile(
    r"\bt(?:ook|akes?) over\b(?: from\b)?|\bc(?:ame|omes?) after\b"
    r"|\b(?<=who )(?:will )?(?:succeed(?:s|ed)?|replace[sd]?|follow(?:s|ed)?)\b"
    r"|\b(?:при(?:шел|шла|дет) на смену|(?:занял[аи]?|займет) место|сменил[аи]?|сменит)\b|後任|後を継[いぐ]だ?"
)
_SUCCESSION = re.compile(
    r"\bwho\b(?: will)? (?:leads?|led|heads?|headed|runs?|ran|chairs?|chaired)\b.* after\b"
    rf"|\bsuccessor\b|\bпреемни\w+|\bзаменил[аи]?\b|\bзаменит\b|{_SUCCEEDING.pattern}"
)
# Asked the other way round: whose successor somebody is.
_PRECEDING = re.compile(r"\bкого\b|\bкому\b|\bчье\b|\bwhose\b|\bwhom\b|誰の後")
_ATTENDING = re.compile(
    r"\b(?:take|takes|took|taken|taking) part(?: (?:in|at))?\b|\b(?<=who )(?:is|was|were|else was) (?:present|at)\b"
    r"|\b(?:принимал[аи]?|принял[аи]?) участие\b"
)
# Who runs something: said in so many ways that only the forms of an answer tell it.
_LEADING = re.compile(
    r"\b(?:is |was |are |were )?in charge(?: of)?\b"
    r"|\b(?<=who )(?:now |currently )?(?:runs?|ran|leads?|led|heads?|headed|chairs?|chaired|directs?|directed"
    r"|manages?|managed|commands?|commanded|will (?:run|lead|head|chair|direct|manage|command)"
    r"|(?:is|was) (?:running|leading|heading|chairing|directing|managing|commanding))\b"
    r"|\b(?<=кто )(?:сейчас |теперь |ныне )?(?:руковод\w+|возглав\w+|управля\w+|заведу\w+|команду\w+)"
    r"|\b(?:стоит|стоял[аи]?|встал[аи]?|встанет) во главе\b|を?(?:率い|指揮し)(?:てい)?[るた]?"
)
# The phrases, each with a word that says the same.
_PHRASES = (
    (_SUCCEEDING, "successor", None),
    (_ATTENDING, "attend", None),
    (_LEADING, "leads", LEADING),
)
_PARTICLES = "のはがをにでともやかへ"
_LITTLE = frozenset("何誰時事方者氏様的前後中上下内外間等他人年月日")


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word of a question, where it stands, and the stems that a text has for it.

    ``is_name`` tells of a capital that no sentence's beginning explains, ``is_foreign`` of katakana: a name or a word
    from abroad. ``is_phrase`` tells that ``text`` stands for other words, ``phrase`` what a text may have for them.
    """

    text: str
    span: Span
    stems: frozenset[str]
    is_name: bool = False
    is_foreign: bool = False
    is_phrase: bool = False
    phrase: re.Pattern[str] | None = None


def read_words(question: str, taken: Collection[Span] = ()) -> Iterator[Word]:
    """The words of ``question`` that carry something; those that overlap ``taken`` are left out."""
    plain = _without(question, taken)
    phrases = [phrase for phrase in _phrases(question) if not any(phrase.span.overlaps(span) for span in taken)]
    yield from phrases
    plain = _without(plain, [phrase.span for phrase in phrases])
    folded = fold(plain)
    for term in read_terms(plain):
        if not (_JAPANESE.match(term.stem) or term.empty or term.stem.endswith(HYPHEN)):
            yield Word(term.span.of(folded), term.span, frozenset((term.stem,)), is_name(question, term))
    for found in _UNSPACED.finditer(folded):
        yield from _nations(found)
        if _NATIONS.fullmatch(found[0]):
            continue
        text = found[0].rstrip(_PARTICLES) or found[0]
        if text not in _LITTLE:
            stems = frozenset(term.stem for term in read_terms(text))
            yield Word(text, Span(*found.span()), stems, is_foreign=bool(_KATAKANA.fullmatch(text)))


def _phrases(question: str) -> Iterator[Word]:
    folded = fold(question)
    for pattern, word, told in _PHRASES:
        for found in pattern.finditer(folded):
            own = frozenset[str]() if told is LEADING else frozenset((stem(word),))
            yield Word(word, Span(*found.span()), own, is_phrase=True, phrase=told)
    for found, word, told in phrases_in(folded):
        yield Word(word, Span(*found.span()), frozenset((stem(word),)), is_phrase=True, phrase=told)


def asks_for_successor(question: str) -> bool:
    """Does ``question`` ask who came after somebody?"""
    folded = fold(question)
    return bool(_SUCCESSION.search(folded)) and not _PRECEDING.search(folded)


def _nations(found: re.Match[str]) -> Iterator[Word]:
    """The nations in words like 日米 (Japan and America) and 訪米 (a visit to America), as English calls them."""
    if written := _NATIONS.fullmatch(found[0]):
        group = "nations" if written["nations"] else "one"
        for place, character in enumerate(written[group], found.start() + written.start(group)):
            nation = _NATION_OF[character]
            yield Word(nation, Span(place, place + 1), frozenset((stem(nation),)))


def _without(text: str, taken: Collection[Span]) -> str:
    for span in taken:
        text = text[: span.start] + " " * len(span) + text[span.end :]
    return text
