"""All words of a piece of a sentence that report speech, each with its speaker."""

from collections.abc import Iterator
from dataclasses import replace

from bot.reading.speech.clauses import leading_subject
from bot.reading.speech.cue import Cue, mention
from bot.reading.speech.noun_phrases import Range
from bot.reading.speech.phrase_cues import according_cue, noun_cue, words_of_cue
from bot.reading.speech.tokens import Tokens
from bot.reading.speech.verb_cues import verb_cue


def find_cues(tokens: Tokens, after_quote: bool = False, before_quote: bool = False) -> tuple[Cue, ...]:
    """The cues of a piece, in order; ``after_quote`` and ``before_quote`` say on which sides a quotation stands."""
    found: list[Cue] = []
    for cue in _cues(tokens, after_quote, before_quote):
        found.append(cue if cue.speaker else _sharing(tokens, cue, found, after_quote))
    return tuple(found)


def _cues(tokens: Tokens, after_quote: bool, before_quote: bool) -> Iterator[Cue]:
    for at, kind in enumerate(tokens.kinds):
        cue = None
        if kind in "vjm":
            cue = verb_cue(tokens, at, after_quote, before_quote)
        elif kind == "A":
            cue = according_cue(tokens, at)
        elif kind == "w":
            cue = words_of_cue(tokens, at) or noun_cue(tokens, at)
        if cue:
            yield cue


def _sharing(tokens: Tokens, cue: Cue, before: list[Cue], after_quote: bool) -> Cue:
    """``cue`` with the subject that it shares with the clause before it: "X called on them and said"."""
    start = _clause_start(tokens, cue.first)
    beside = _joined(tokens, cue, before)
    if beside:
        return replace(cue, speaker=beside.speaker)
    nearest = _nearest_pronoun(tokens, start, cue.first)
    if nearest:
        return replace(cue, speaker=mention(tokens, nearest))
    for other in before:
        if other.first >= start and other.speaker and other.rank > 1:
            return replace(cue, speaker=other.speaker)
    shared = None if after_quote and not start else leading_subject(tokens, start, cue.first)
    if shared is None and not after_quote:
        shared = leading_subject(tokens, 0, cue.first)
    return replace(cue, speaker=mention(tokens, shared) if shared else None)


def _joined(tokens: Tokens, cue: Cue, before: list[Cue]) -> Cue | None:
    """The cue whose verb "and" alone parts from that of ``cue``: "she nodded and replied"."""
    joint = cue.first - 1
    if joint < 1 or tokens.kinds[joint] != "c" or not before:
        return None
    last = before[-1]
    return last if last.last == joint and last.speaker else None


def _nearest_pronoun(tokens: Tokens, start: int, at: int) -> Range | None:
    """The last "when he" or "as they" before ``at``, if the verb at ``at`` is joined to it by "and"."""
    if not at or tokens.kinds[at - 1] not in "ca":
        return None
    for back in range(at - 2, start - 1, -1):
        if tokens.kinds[back] in "vj":
            return None
        if tokens.words[back] in ("he", "she", "they") and tokens.kinds[back + 1] in "axVvjmw":
            return back, back + 1
    return None


def _clause_start(tokens: Tokens, at: int) -> int:
    """Where the clause that governs token ``at`` begins: after the last ", but" or semicolon with a subject behind."""
    kinds = tokens.kinds
    for back in range(at - 2, 0, -1):
        if kinds[back] == ";" or (
            kinds[back] in ",-" and kinds[back + 1] in "cs" and kinds[back + 2 : back + 3] in tuple("pndi")
        ):
            return back + 1
    return 0
