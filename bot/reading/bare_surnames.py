"""Surnames that stand alone and tell by nothing but their place that they are somebody's: "Reed's appeal", "Reed left".

Reading takes such a word for nobody's name unless more speaks for it; that another document gives the full name does.
"""

import re
from collections.abc import Callable, Iterator

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.common import DID, FUNCTION, OPENING
from bot.reading.names.lexicon import lexicon
from bot.reading.names.person import Person
from bot.reading.names.things import EPONYMOUS, ORGANISATIONS

_WORD = r"[A-Z][a-z]+(?:['’-][A-Z]?[a-z]+){,3}?"
# Whose something is, small behind it; or who did something.
_VERB = rf"{DID}|(?:[a-z]+ly )?[a-z]{{3,}}ed"
_ENGLISH = re.compile(rf"(?<![\w'’-])(?P<name>{_WORD})(?:['’]s [a-z]|['’] [a-z]|(?= (?:{_VERB})\b))")
# In Russian whose something is stands behind it; a woman's name in the nominative has the verb of a woman.
_RUSSIAN = re.compile(
    r"(?<=[а-яё]{3}[ \u00a0])(?P<name>[А-ЯЁ][а-яё]{3,})(?!-)\b(?! (?:не )?[а-яё]+(?:ла|лась)\b)(?! [А-ЯЁ])"
)
_KATAKANA = re.compile(r"(?<![゠-ヿ])(?P<name>[ァ-ヴー]{3,})(?=[のがは](?![゠-ヿ]))")
# English calls a knight by the given name.
_KNIGHT = re.compile(r"\b(?P<title>Sir|Dame) (?P<name>[A-Z][a-z]+)\b(?! [A-Z]|['’-][A-Za-z]{2})")
_FORMS = (_ENGLISH, _RUSSIAN, _KATAKANA)
_LED, _REACH = re.compile(r"([\w.'’-]+)[ \u00a0]\Z"), 32  # the word before
# Words with a capital that are no part of the name behind them.
_APART = FUNCTION | OPENING
_MEN = ("ов", "ев", "ёв", "ин", "ын")
_CASE = re.compile(r"(?:а|у|ым|е)\Z")


def bare_surnames(text: str, bearer: Callable[[str], Person | None]) -> Iterator[tuple[Span, Person]]:
    """The surnames that stand alone in ``text``, each with its ``bearer``, whom other texts name in full."""
    for form in _FORMS:
        for found in form.finditer(text):
            meant = {one for folded in _nominatives(fold(found["name"])) if (one := bearer(folded))}
            if len(meant) == 1 and _is_a_name(text, found):
                yield Span(*found.span("name")), meant.pop()
    for found in _KNIGHT.finditer(text):
        if meant_by_title := bearer(fold(found[0])):
            yield Span(*found.span("name")), meant_by_title


def _nominatives(folded: str) -> Iterator[str]:
    """What the name is called by: in Russian it may be a man's in another case, or a woman's."""
    yield folded
    if "а" <= folded[0] <= "я" and (man := _CASE.sub("", folded)).endswith(_MEN):
        yield man


def _is_a_name(text: str, found: re.Match[str]) -> bool:
    """Does nothing around the word say that it is a place's, a thing's or another's name, or an ordinary word?"""
    led = _LED.search(text, max(0, found.start("name") - _REACH), found.start("name"))
    word = led[1] if led else ""
    key, before = fold(found["name"]), fold(word)
    words = lexicon()
    if key in words.never or key in words.places or before in ("the", "a", "an"):
        return False
    if before.endswith("ла") and key.endswith(("а", "я")):
        return False
    if word[:1].isupper() and before not in _APART:
        return False
    begins = not before or before[-1] in ".!?:"
    if begins and key in words.ordinary:
        return False
    behind = re.match(r"['’]s? (\w+)", text[found.end("name") : found.end("name") + 32])
    return not (behind and behind[1] in ORGANISATIONS | EPONYMOUS)
