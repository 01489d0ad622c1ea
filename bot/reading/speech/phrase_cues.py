"""Phrases that report speech: "according to Smith", "in his words", "her comment that"."""

from bot.reading.speech import russian, words
from bot.reading.speech.cue import Cue, make_cue
from bot.reading.speech.noun_phrases import Range
from bot.reading.speech.subjects import subject_after
from bot.reading.speech.tokens import Tokens

_CLAUSE = 12  # tokens between a verb and a noun phrase that belongs to it


def according_cue(tokens: Tokens, at: int) -> Cue | None:
    """The cue "according to somebody" whose first word is token ``at``."""
    if tokens.words[at + 1 : at + 2] != ("to",):
        return None
    speaker = subject_after(tokens, at + 1) or _object(tokens, at + 2)
    return make_cue(tokens, (at, at + 2), speaker, 2) if speaker else None


def _object(tokens: Tokens, at: int) -> Range | None:
    return (at, at + 1) if tokens.words[at : at + 1] in (("him",), ("her",), ("them",), ("me",), ("us",)) else None


def words_of_cue(tokens: Tokens, at: int) -> Cue | None:
    """Such as "In his words", "in Smith's view", "in the words of Smith"."""
    if tokens.words[at] in russian.WORDS_OF:
        return _russian_words_of(tokens, at)
    if tokens.words[at] not in words.WORDS_OF:
        return None
    if tokens.words[max(at - 2, 0) : at + 2] == ("in", "the", tokens.words[at], "of"):
        named = subject_after(tokens, at + 1)
        return make_cue(tokens, (at - 2, at + 2), named, 2) if named else None
    speaker = _possessor(tokens, at)
    if speaker is None or tokens.words[max(speaker[0] - 1, 0)] not in ("in", "to", "by"):
        return None
    return make_cue(tokens, (max(speaker[0] - 1, 0), at + 1), speaker, 2)


def _russian_words_of(tokens: Tokens, at: int) -> Cue | None:
    """Such as "По словам Иванова", "по его словам"."""
    if at and tokens.words[at - 1] == "по":
        named = subject_after(tokens, at)
        return make_cue(tokens, (at - 1, at + 1), named, 2) if named else None
    if at > 1 and tokens.words[at - 2] == "по" and tokens.words[at - 1] in ("его", "ее", "её", "их"):
        return make_cue(tokens, (at - 2, at + 1), (at - 1, at), 2)
    return None


def _possessor(tokens: Tokens, noun: int) -> Range | None:
    for at in range(noun - 1, max(noun - 4, -1), -1):
        if tokens.words[at] in ("his", "her", "their", "my", "our"):
            return at, at + 1
        if tokens.kinds[at] == "g":
            first = at
            while first and tokens.kinds[first - 1] in "nw":
                first -= 1
            return (first - 1 if first and tokens.kinds[first - 1] == "d" else first), at + 1
        if tokens.kinds[at] not in "wna#":
            return None
    return None


def noun_cue(tokens: Tokens, at: int) -> Cue | None:
    """Such as "her comment before a committee that", "a statement by Smith:", straight before a quotation.

    Where "that" follows at once, the noun may stand farther away: "her claim that the port is".
    """
    if tokens.words[at] not in words.SPEECH_NOUNS:
        return None
    speaker, end = _possessor(tokens, at), at + 1
    if speaker is None and tokens.words[at + 1 : at + 2] in (("by",), ("from",)):
        speaker = subject_after(tokens, at + 1)
        end = speaker[1] if speaker else end
    reports = tokens.words[end : end + 1] == ("that",)
    if speaker is None or not (reports or _leads_up(tokens, at + 1)) or _is_spoken_of(tokens, speaker[0], reports):
        return None
    return make_cue(tokens, (at, at + 1), speaker, 2 if reports or tokens.kinds[-1] in "s:" else 1)


def _leads_up(tokens: Tokens, start: int) -> bool:
    """Whether the tokens from ``start`` on lead from a noun to what follows the piece: no verb, "that" or a mark."""
    rest = tokens.kinds[start:]
    if not rest:
        return True
    if rest[-1] not in "s:," or set(rest) & set("vjmVx;"):
        return False
    return rest[-1] != "s" or tokens.words[-1] in words.THAT


def _is_spoken_of(tokens: Tokens, first: int, reports: bool) -> bool:
    """Whether another verb reports, of the noun phrase or in it: "said of her proposal:", "said in his speech that"."""
    if reports and tokens.words[max(first - 1, 0)] not in ("in", "during", "at"):
        return False
    left = tokens.kinds[max(first - _CLAUSE, 0) : first].rstrip("idgnwto#a")
    return left.endswith("v") and tokens.kinds[first - 1] in "oi"
