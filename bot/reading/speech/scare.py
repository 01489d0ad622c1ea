"""Quotation marks that quote nobody: titles of works, names, labels, words held at a distance."""

import re

from bot.corpus.span import Span
from bot.reading.speech.attribution import Attribution
from bot.reading.speech.frames import Frame

_WORD = re.compile(r"[^\W_]++(?:[’'.&-][^\W_]++)*+")
_SMALL = frozenset("a an the and or but nor of in on at by for from with to into as vs de la is it be".split())
_NAMING = frozenset(("so-called", "entitled", "nicknamed", "codenamed", "code-named"))
_LABELLED = frozenset(
    """
shirt shirts t-shirt t-shirts tee tees hat hats cap caps button buttons badge badges banner banners sign signs sticker
stickers poster posters placard placards tote headline headlines hashtag movie film show series album song book novel
""".split()
)
_WORKS = frozenset("film movie show series album song book novel play opera musical documentary episode".split())
_SHORTEST = 3  # words; fewer amid a sentence that reports nothing are a term
_LONGEST_TITLE = 12  # words; longer runs of capitals are shouting, not names


def is_quotation(text: str, frame: Frame, index: int, found: Attribution | None, resumed: bool) -> bool:
    """Whether the marks around quotation ``index`` of ``frame`` hold somebody's words, given its attribution.

    ``resumed``: the stretch before it was a quotation of the same speaker, which it may go on with.
    """
    quote = frame.quotes[index]
    if text[max(quote.outer.start - 1, 0)] == "=" or _is_addressee(text, frame, index):
        return False
    if (found and found.close) or _opens_sentence(text, frame, index, found):
        return True
    if resumed and frame.pieces[index].kinds.endswith((",", "-")):
        return True
    if _names_before(frame, index) or _labels(frame, index):
        return False
    if _is_title(text, quote.inner):
        return False
    reported = found is not None and found.strong and bool(frame.cues[index])
    short = len(_WORD.findall(text, quote.inner.start, _head(quote.inner))) < _SHORTEST
    return reported or not (short and _is_within(frame, index))


def _is_addressee(text: str, frame: Frame, index: int) -> bool:
    """Whether the marks hold the name of whom something was told: 'told "Panorama": "..."'."""
    inner = frame.quotes[index].inner
    if frame.pieces[index + 1].kinds != ":" or index + 1 == len(frame.quotes) or text[inner.end - 1] in ".?!…,":
        return False
    return text[inner.start].isupper() and len(_WORD.findall(text, inner.start, _head(inner))) <= _SHORTEST


def _opens_sentence(text: str, frame: Frame, index: int, found: Attribution | None) -> bool:
    """Whether a comma ends the words in the marks, first in their sentence, and who said them stands behind it."""
    said = found is not None and found.strong and found.beside
    return said and not frame.pieces[index].kinds and text[frame.quotes[index].inner.end - 1] == ","


def _head(inner: Span) -> int:
    """How far a quotation is looked at: enough to know a title or a single word."""
    return min(inner.end, inner.start + 200)


def _names_before(frame: Frame, index: int) -> bool:
    words = frame.pieces[index].words
    return bool(words) and words[-1] in _NAMING


def _labels(frame: Frame, index: int) -> bool:
    """Whether the marks hold what a thing is labelled with, or a work's name: '"Vote!" T-shirts', 'the film "..."'."""
    before, after = frame.pieces[index].words, frame.pieces[index + 1].words
    return (bool(after) and after[0] in _LABELLED) or (bool(before) and before[-1] in _WORKS)


def _is_within(frame: Frame, index: int) -> bool:
    return bool(frame.pieces[index].kinds.strip("-") or frame.pieces[index + 1].kinds.strip("."))


def _is_title(text: str, inner: Span) -> bool:
    """Whether all words but the small ones have capitals: "Meet the Press"."""
    found = _WORD.findall(text, inner.start, _head(inner))
    if not 1 < len(found) <= _LONGEST_TITLE or not (found[0][0].isupper() or found[0][0].isdigit()):
        return False
    large = [word for word in found if word[0].isupper()]
    if text[inner.end - 1] == "!" or (len(found) > 2 and all(word.isupper() for word in found)):
        return False
    return len(large) > 1 and all(word[0].isupper() or word in _SMALL or word[0].isdigit() for word in found)
