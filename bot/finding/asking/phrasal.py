"""Verbs of several words, each with one word that says the same. Plain data: extend it here.

A line is the one word, and the phrases that say it; ``*`` stands for any ending.
"""

import re
from collections.abc import Iterator
from functools import cache

from bot.corpus.folding import fold
from bot.finding.alike.thesaurus import Group, groups_of

_PHRASES = """
resign: step* down, stand* down, stood down, bow* out
demolish: pull* down, tear* down, tore down, torn down, knock* down, take* down, took down
establish: set up, sets up, setting up, founded, founding, founder*, foundation
cancel: call* off
postpone: put off, puts off, push* back
dismiss: lay* off, laid off, let go, kick* out, throw* out, threw out, thrown out, vote* out
explode: blow* up, blew up, blown up, go* off, went off
close: shut* down, close* down
reject: turn* down
extinguish: put out, puts out
depart: set off, sets off, set out
return: come* back, came back, go* back, went back, bring* back, brought back, give* back, gave back, given back
die: pass* away
find: turn* up
appear: show* up
investigate: look* into
reopen: open* again, open* anew, open* its doors again, open* once more
continue: go* on, went on, carr* on
increase: go* up, went up, gone up
decrease: go* down, went down, gone down, cut back, cuts back
begin: break* out, broke out, broken out, kick* off, get under way, got under way
implement: carr* out
distribute: hand* out, give* out, gave out, given out
escape: break* free, get away, got away, run away, runs away, ran away
build: put up, puts up
burn: burn* down, burnt down
raise: bring* up, brought up
marry: get married, got married, gets married
отставка: под* в отставку, уш* в отставку, уход* в отставку, уй* в отставку, подал* заявление об уходе
победа: одерж* победу
поражение: потерп* поражение
извинение: принес* извинения, принос* извинения
визит: нанес* визит
приговор: вынес* приговор
открытие: ввел* в эксплуатацию, введ* в эксплуатацию, ввест* в эксплуатацию
launch: спустил* на воду, спущен* на воду, спустят на воду
начало: прист* к работе
арест: взял* под стражу, взят* под стражу
назначение: вступ* в должность, занял* пост, займ* пост
умер: уш* из жизни
увольнение: отправ* в отставку
"""


def phrases_in(folded: str) -> Iterator[tuple[re.Match[str], str, re.Pattern[str]]]:
    """The phrases in a folded question: where, the word that says the same, and what a text may have for it."""
    if not _anything().search(folded):
        return
    for word, pattern in _patterns():
        for found in pattern.finditer(folded):
            yield found, word, pattern


def words_of(phrase: re.Pattern[str]) -> tuple[str, ...]:
    """The first words of what ``phrase`` is made of, to look for it by."""
    return _first_words().get(phrase.pattern, ())


@cache
def _first_words() -> dict[str, tuple[str, ...]]:
    return {pattern.pattern: words for (_, pattern), words in zip(_patterns(), _beginnings(), strict=True)}


def _beginnings() -> Iterator[tuple[str, ...]]:
    for line in fold(_PHRASES.strip().replace("\n", "|")).split("|"):
        yield tuple({phrase.split()[0].rstrip("*") for phrase in line.split(":")[1].split(",")})


def phrase_for(word: str) -> re.Pattern[str] | None:
    """What a text may have in several words for a folded ``word``, or for one that says the same."""
    own = _by_word().get(word)
    return own or next(filter(None, map(_by_group().get, groups_of(word))), None)


@cache
def _by_word() -> dict[str, re.Pattern[str]]:
    return dict(_patterns())


@cache
def _by_group() -> dict[Group, re.Pattern[str]]:
    said = ((group, pattern) for word, pattern in _patterns() for group in groups_of(word) if not group.topic)
    return dict(said)


@cache
def _anything() -> re.Pattern[str]:
    """Any phrase: most questions have none."""
    return re.compile("|".join(pattern.pattern for _, pattern in _patterns()))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    lines = (line.split(":") for line in fold(_PHRASES.strip().replace("\n", "|")).split("|"))
    return tuple((word, _pattern(told)) for word, told in lines)


def _pattern(told: str) -> re.Pattern[str]:
    phrases = (re.escape(phrase.strip()).replace(r"\*", r"\w*") for phrase in told.split(","))
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b")
