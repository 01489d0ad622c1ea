"""Is a word of a question an ordinary one, or a slip for one?  Then it is no name unless it is written like one."""

from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.finding.resolving.ordinary_words import ENGLISH, JAPANESE, RUSSIAN
from bot.finding.resolving.similarity import same_script
from bot.finding.resolving.words import Script, Word
from bot.finding.stopwords import STOPWORDS
from bot.finding.terms import stem
from bot.reading.names import common, russian_words, things, titles

_SHORTEST_SLIP = 5


@cache
def _english() -> frozenset[str]:
    jobs = titles.TRADES | titles.OFFICES | titles.GROUPS | titles.MODIFIERS | titles.SAYING | titles.ACTING
    days = common.MONTHS | common.DAYS
    return ENGLISH | STOPWORDS | common.FUNCTION | common.OPENING | common.DOUBTFUL_GIVEN | days | things.ALL | jobs


@cache
def _russian() -> frozenset[str]:
    return RUSSIAN | STOPWORDS | russian_words.FUNCTION | russian_words.TITLES


@cache
def _stems(script: Script) -> frozenset[str]:
    return frozenset(map(stem, _russian() if script is Script.CYRILLIC else _english()))


@cache
def _listed(script: Script) -> tuple[str, ...]:
    return tuple(sorted(_russian() if script is Script.CYRILLIC else _english()))


def is_ordinary(word: Word) -> bool:
    """Is ``word`` a frequent word of its language, in any of its forms?"""
    if word.script not in (Script.LATIN, Script.CYRILLIC):
        return word.text in STOPWORDS or word.text in JAPANESE
    listed = _russian() if word.script is Script.CYRILLIC else _english()
    return word.text in listed or stem(word.text) in _stems(word.script)


def is_listed(word: Word) -> bool:
    """Is ``word`` in just this form a frequent one of English or Russian?"""
    if word.script not in (Script.LATIN, Script.CYRILLIC):
        return False
    return word.text in (_russian() if word.script is Script.CYRILLIC else _english())


def is_slip_for_ordinary(word: Word, likeness: float) -> bool:
    """Is ``word`` one slip away from an ordinary word, and as near to that as ``likeness``?"""
    if word.script not in (Script.LATIN, Script.CYRILLIC) or len(word.text) < _SHORTEST_SLIP:
        return False
    near = process.extract(word.text, _listed(word.script), scorer=OSA.distance, score_cutoff=1, limit=None)
    return any(same_script(word.text, known) >= likeness for known, _, _ in near)
