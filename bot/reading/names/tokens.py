"""Runs of capitalised words, the raw material of names."""

import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from msgspec import Struct

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.titles import PARTICLES
from bot.reading.russian import stem

_JOINTS = frozenset((" ", "\u00a0", " [", "] ", "] [", "", "\u00a0[", "]\u00a0"))
_NICKNAME_OPENS = frozenset((" ``", ' "', " “", " ‘", " '", ' ("', " (", " (“"))
_NICKNAME_CLOSES = frozenset(("'' ", '" ', "” ", "’ ", "' ", '") ', ") ", "”) "))
_ABBREVIATED = frozenset(
    """
    mr mrs ms dr prof st gen lt col maj capt cpl sgt pvt adm cmdr brig sen rep gov pres supt insp det rev hon fr jr sr
    messrs atty amb cllr ald
    """.split()
)
_LONGEST_PARTICLES = 12


class Token(Struct, frozen=True):
    """A capitalised word: its offsets, its folded text, and whether it is an initial or all in capitals."""

    start: int
    end: int
    key: str
    initial: bool
    capitals: bool


class Chunk(Struct, frozen=True):
    """Neighbouring capitalised words of one sentence. ``first``: begins it; ``headline``: it is all in capitals."""

    tokens: tuple[Token, ...]
    first: bool
    headline: bool


@cache
def _upper() -> str:
    """The capital letters of the alphabets that have them, for a character class."""
    letters = [chr(code) for code in range(0x1EFF) if chr(code).isupper()]
    return "".join(letters)


@cache
def _token() -> re.Pattern[str]:
    upper, letter = f"[{_upper()}]", r"[^\W\d_]"
    word = rf"{upper}{letter}*(?:['’\-](?!s\b){letter}+)*"
    return re.compile(rf"(?<!\w)(?:{upper}\.(?:-?{upper}\.)*(?!{letter}{{2}})|{word})(?!\d)")


def read_chunks(text: str, sentences: Sequence[Span]) -> Iterator[Chunk]:
    """The runs of capitalised words in ``sentences``, in order."""
    for sentence in sentences:
        tokens = [_made(found) for found in _token().finditer(text, sentence.start, sentence.end)]
        if tokens:
            headline = _is_headline(text, sentence, len(tokens))
            for run in _runs(text, tokens):
                titled = run[0].key.rstrip(".") in _ABBREVIATED
                yield Chunk(tuple(run), _begins(text, sentence, run[0].start), headline and not titled)


def _made(found: re.Match[str]) -> Token:
    text = found[0]
    initial = text[-1] == "." or len(text) == 1
    capitals = not initial and text.isupper()
    return Token(found.start(), found.end(), sys.intern(word_key(fold(text))), initial, capitals)


def word_key(folded: str) -> str:
    """What a word is compared by: itself, or its stem where it is declined."""
    return stem(folded) if "а" <= folded[0] <= "я" else folded


def _begins(text: str, sentence: Span, start: int) -> bool:
    return start - sentence.start < 4 and not any(character.isalnum() for character in text[sentence.start : start])


def _is_headline(text: str, sentence: Span, capitalised: int) -> bool:
    """Whether most words of five or more are capitalised, or all letters are capitals."""
    if capitalised < 4 or text[sentence.start].islower():
        return False
    words = [word for word in sentence.of(text).split() if len(word) > 3 or word[0].isupper()]
    return len(words) >= 5 and capitalised >= 0.8 * len(words) and text[sentence.end - 1] not in '.:;"”'


def _runs(text: str, tokens: Sequence[Token]) -> Iterator[list[Token]]:
    run = [tokens[0]]
    nickname = False
    for number, token in enumerate(tokens[1:], 1):
        gap = text[run[-1].end : token.start] if token.start - run[-1].end <= _LONGEST_PARTICLES else "\n"
        following = text[token.end : tokens[number + 1].start][:4] if number + 1 < len(tokens) else ""
        opens = gap in _NICKNAME_OPENS and following in _NICKNAME_CLOSES
        if opens or (nickname and gap in _NICKNAME_CLOSES) or _joins(gap, run[-1]):
            run.append(token)
        else:
            yield run
            run = [token]
        nickname = opens
    yield run


def _joins(gap: str, before: Token) -> bool:
    if gap in _JOINTS:
        return True
    if gap == ". ":
        return before.key in _ABBREVIATED
    if "\n" in gap:
        return False
    return _is_particles(gap)


@lru_cache(maxsize=4096)
def _is_particles(gap: str) -> bool:
    if gap in (" d'", " d’", " al-", " el-", " ul-", " ibn-", " ur-"):
        return True
    return gap[0] == " " == gap[-1] and all(word in PARTICLES for word in gap.split())
