"""The tables of role words, made ready to be looked up: phrases of stems, or of characters in Japanese."""

from collections.abc import Iterator
from functools import cache

from bot.finding.resolving.words import Script, words
from bot.finding.roles import nations, words_english, words_japanese, words_russian
from bot.finding.roles.notions import offices
from bot.finding.terms import stem

# A phrase, as the stems of its words -> its notions.
Phrases = dict[tuple[str, ...], frozenset[str]]


def _lines(table: str) -> Iterator[tuple[frozenset[str], str]]:
    for line in table.strip().splitlines():
        notions, phrases = line.split(": ")
        for phrase in phrases.split(", "):
            yield frozenset(notions.split()), phrase


@cache
def phrases(script: Script) -> Phrases:
    """The phrases of English or Russian."""
    table = words_russian.PHRASES if script is Script.CYRILLIC else words_english.PHRASES
    return {tuple(stem(word.text) for word in words(phrase)): notions for notions, phrase in _lines(table)}


@cache
def last_stems(script: Script) -> frozenset[str]:
    """The stems that a phrase for an office may end in: a text without any of them names none."""
    return frozenset(phrase[-1] for phrase, notions in phrases(script).items() if offices(notions))


@cache
def japanese() -> dict[str, frozenset[str]]:
    """The words of Japanese."""
    return {phrase: notions for notions, phrase in _lines(words_japanese.PHRASES)}


@cache
def russian_nations() -> dict[str, str]:
    """The stem of each Russian word for a nation, and the nation."""
    found = {word: nation for nation, listed in nations.RUSSIAN.items() for word in listed.split()}
    found |= nations.RUSSIAN_WHOLE
    genitives = {word[:-1] + "и": nation for word, nation in found.items() if word.endswith("я")}  # "Корея" stems apart
    return {stem(word): nation for word, nation in (found | genitives).items()}


@cache
def russian_halves() -> dict[str, str]:
    """The stems of "северный" and "южный"."""
    return {stem(word): half for word, half in nations.RUSSIAN_HALVES.items()}


@cache
def japanese_nations() -> dict[str, str]:
    """Each Japanese word for a nation, and the nation."""
    return {word: nation for nation, listed in nations.JAPANESE.items() for word in listed.split()}


@cache
def fillers(script: Script) -> frozenset[str]:
    """The stems of words that say nothing of a role."""
    if script in (Script.HAN, Script.KANA):
        return words_japanese.FILLERS
    return frozenset(map(stem, words_russian.FILLERS if script is Script.CYRILLIC else words_english.FILLERS))


@cache
def towards(script: Script) -> frozenset[str]:
    """The words behind (in Japanese before) which a nation is not the one that is served."""
    if script in (Script.HAN, Script.KANA):
        return words_japanese.TOWARDS
    return words_russian.TOWARDS if script is Script.CYRILLIC else words_english.TOWARDS


@cache
def listed(script: Script) -> tuple[str, ...]:
    """All single words of the tables of English or Russian, as they stand, for what is mistyped."""
    table = words_russian.PHRASES if script is Script.CYRILLIC else words_english.PHRASES
    found = [word.text for _, phrase in _lines(table) for word in words(phrase)]
    if script is Script.CYRILLIC:
        found += [word for line in nations.RUSSIAN.values() for word in line.split()]
    return tuple(dict.fromkeys(found))


def knows_japanese(text: str) -> bool:
    """Does any table hold ``text``?"""
    return (
        text in japanese() or text in japanese_nations() or text in fillers(Script.HAN) or text in towards(Script.HAN)
    )


@cache
def longest_japanese() -> int:
    """How many characters the longest text has that a table holds."""
    known = (japanese(), japanese_nations(), fillers(Script.HAN), towards(Script.HAN))
    return max(len(text) for table in known for text in table)
