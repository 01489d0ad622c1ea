"""A correction below an article -> the quotations that it takes from somebody."""

import re
from collections.abc import Iterator

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.verbatim.words import read_words
from bot.reading.facts import Facts
from bot.reading.names.person import Person
from bot.reading.speech.marks import pair_marks
from bot.reading.voices import Voice

# How a block begins that corrects the others, and what it says: that concerns words and not a date.
_HEAD = re.compile(
    r"[【\[(]?(?:corrections?|clarifications?|editor'?s'? note|erratum|retraction|поправк[аи]|исправлени[ея]|"
    r"уточнени[ея]|опровержение|от редакции|訂正|お詫び|おわび)"
)
_EARLIER = r"\b(?:earlier|previous|original|first) version of (?:this|the) (?:article|story|report)"
_VERSION = re.compile(rf"{_EARLIER}\b")
# One of these is in every correction: to look for them takes next to no time.
_HINTS = (
    *"orrection ORRECTION larification LARIFICATION ditor DITOR rratum etraction".split(), "version of th",
    "оправк", "справлени", "точнени", "провержени", "т редакции", "訂正", "詫び", "わび",
)  # fmt: skip
# What an earlier text said, up to which the sentence tells so: "An earlier version of this article said that".
_SAID_BEFORE = re.compile(
    rf"{_EARLIER}(?: \w+)? "
    r"(?:said|stated|gave|reported|claimed|misstated|wrote|suggested|implied)\b[^.!?]*$"
    r"|\b(?:предыдущ|перв|прежн|ранн)\w+ (?:верси|редакци|вариант)\w+[^.!?]*"
    r"(?:говорил|сообщал|утвержда|указ|написа)\w+[^.!?]*$"
)
_FEWEST = 3  # words that are quoted
_NEAR = 80  # characters between a name and what is said of it
_TAKEN = re.compile(
    r"(?:attribut|ascrib|credit)\w*[^.;]*\bto (?:[\w.'-]+ ){,4}$|quot\w*[^.;]{,20} (?:[\w.'-]+ ){,3}$|"
    r"(?:приписа|принадлеж)\w*[^.;]* (?:[\w.-]+ ){,2}$|(?:цитат|слова)\w* (?:[\w.-]+ ){,2}$"
)
_TAKEN_BEHIND = re.compile(r"\w{,4}の(?:発言|言葉|コメント)(?:と|を|は)|\w{,4}が(?:述べ|語っ|発言し)たとした")
_GIVEN = re.compile(
    r"\b(?:by|it was|from) (?:[\w.'-]+,? ){,4}$|(?:сказал|произн[её]с|принадлежат|автор)\w* (?:[\w.-]+ ){,2}$"
)
_GIVEN_BEHIND = re.compile(
    r"(?: \w+)? (?:said|spoke|wrote|was the one|сказал)|\w{,4}の(?:発言|言葉)(?:で|だ)|\w{,4}が(?:述べ|語っ)"
)


def correction_of(facts: Facts, voice: Voice) -> Span | None:
    """The correction that takes the words of ``voice`` from those who are given them there, or withdraws them."""
    return next((one for one in corrections(facts) if _concerns(facts, one, voice)), None)


def takes_back(facts: Facts, words: Span) -> bool:
    """Does a correction tell ``words`` as what an earlier version of the text said?"""
    text = facts.document.text
    within = facts.layout.around(words)
    return within is not None and _SAID_BEFORE.search(fold(text[within.span.start : words.start])) is not None


def corrections(facts: Facts) -> Iterator[Span]:
    """The blocks of a document that correct it."""
    text = facts.document.text
    if not any(hint in text for hint in _HINTS):
        return
    for block in facts.layout.blocks:
        if _HEAD.match(fold(text[block.span.start : block.span.start + 40])) or (
            "version of th" in text and _VERSION.search(fold(block.span.of(text)))
        ):
            yield block.span


def _concerns(facts: Facts, correction: Span, voice: Voice) -> bool:
    if correction.overlaps(voice.quotation.span):
        return False
    if any(_is_given(facts, correction, person) for person in voice.people):
        return False
    quoted = [words for one in pair_marks(facts.document.text, correction) if (words := _words(facts, one.inner))]
    if quoted:
        told = _words(facts, voice.quotation.span)
        return any(f" {told} " in f" {one} " or f" {one} " in f" {told} " for one in quoted)
    return any(_is_taken(facts, correction, person) for person in voice.people)


def _words(facts: Facts, span: Span) -> str:
    """What is compared of ``span``; nothing where that is too short."""
    keys = [word.key for word in read_words(facts.document.text, span)]
    return " ".join(keys) if len(keys) >= _FEWEST else ""


def _is_taken(facts: Facts, correction: Span, person: Person) -> bool:
    return any(_TAKEN.search(lead) or _TAKEN_BEHIND.match(tail) for lead, tail in _beside(facts, correction, person))


def _is_given(facts: Facts, correction: Span, person: Person) -> bool:
    """Does the correction say that ``person`` said it?"""
    return any(_GIVEN.search(lead) or _GIVEN_BEHIND.match(tail) for lead, tail in _beside(facts, correction, person))


def _beside(facts: Facts, correction: Span, person: Person) -> Iterator[tuple[str, str]]:
    """The folded words before and behind each mention of ``person`` in a correction."""
    text = facts.document.text
    for mention in person.mentions:
        if correction.contains(mention):
            lead = text[max(correction.start, mention.start - _NEAR) : mention.start]
            yield fold(lead), fold(text[mention.end : min(correction.end, mention.end + _NEAR)])
