"""A place of some words -> what the sentence there makes of them: in a quotation, and around it."""

from bot.answers.answer import Turn
from bot.answers.framing.around import around
from bot.answers.framing.reading import Frame, read_frame, strongest
from bot.answers.verify.beside import SAYING_IN_JAPANESE, saying_in
from bot.answers.verify.omissions import sentence_around
from bot.answers.verify.owners import Owners
from bot.corpus.span import Span
from bot.finding.verbatim.matching import Match
from bot.reading.facts import Facts
from bot.reading.speech.nested import quoted_within


def frame_of(facts: Facts, owners: Owners, match: Match, asked: bool) -> Frame | None:
    """What the sentence around the words of ``match`` makes of them, other than a statement; None if it states them.

    Of the pieces between which words are left out each is looked at, and what takes most from one counts, unless its
    cue is quoted as well: "we found no ... that it was sold".
    """
    pieces = [(match.words[0], match.words[-1])]
    if len(match.places) > 1:
        pieces = [(place.words[0], place.words[-1]) for place in match.places]
    frames = (_frame_of(facts, owners, *piece, asked) for piece in pieces)
    left_out = (one for one in frames if one and (one.is_anothers or not any(map(one.cue.overlaps, match.words))))
    return strongest(left_out) or _around(facts, owners)


def _frame_of(facts: Facts, owners: Owners, first: Span, last: Span, asked: bool) -> Frame | None:
    """What a sentence makes of the words from ``first`` to ``last``.

    Narration reports what people say all the time, and that is told elsewhere; in somebody's words it is another's.
    """
    words = first.to(last)
    sentence = Span(sentence_around(facts, first)[0], sentence_around(facts, last)[1])
    inner = read_frame(facts.document.text, sentence.to(words), words, asked)
    if inner and inner.turn is not Turn.REPORTED:
        return inner
    told = inner if owners.voices else None
    return _told(facts, owners, words) or told


def _told(facts: Facts, owners: Owners, words: Span) -> Frame | None:
    """The marks inside somebody's words that hold ``words``."""
    for voice in owners.voices:
        for quoted in quoted_within(facts.document.text, voice.quotation.span):
            if quoted.outer.contains(words):
                return Frame(Turn.QUOTED, quoted.outer, _says_whose(facts, quoted.outer))
    return None


def _says_whose(facts: Facts, quoted: Span) -> bool:
    """Does the sentence of a quotation inside another tell who says it, before it or behind it?"""
    text = facts.document.text
    around = facts.layout.sentences_over(quoted)
    whole = around[0].to(around[-1]).to(quoted) if around else quoted
    sides = text[whole.start : quoted.start], text[quoted.end : whole.end]
    return any(saying_in(side) or SAYING_IN_JAPANESE.search(side) for side in sides)


def _around(facts: Facts, owners: Owners) -> Frame | None:
    """What the narrator makes of a quotation: "Reed denied having said"."""
    if len(owners.voices) != 1 or owners.narrated:
        return None
    return around(facts, owners.voices[0].quotation.span)
