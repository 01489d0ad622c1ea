"""A word or phrase that reports speech."""

from dataclasses import dataclass

from bot.corpus.span import Span
from bot.reading.speech.noun_phrases import Range
from bot.reading.speech.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb or phrase at tokens ``[first, last)`` of its piece.

    ``speaker`` is None where the verb shares the subject of the words before the piece. ``begins`` is the first token
    of subject and verb together, ``ends`` the one after both. ``rank`` is 2 for verbs that report or judge, 1 for
    weaker evidence. ``nested``: the cue is itself what another verb reports. ``strong``: it reports words.
    ``touching``: nothing but "that" or punctuation follows it in its piece.
    """

    first: int
    last: int
    speaker: Span | None
    span: Span
    begins: int
    ends: int
    rank: int
    nested: bool
    strong: bool
    touching: bool


def make_cue(tokens: Tokens, verb: Range, speaker: Range | None, rank: int) -> Cue:
    """The cue at tokens ``verb``, with the words of ``speaker`` (also tokens) for its speaker."""
    if speaker and speaker[0] >= speaker[1]:
        speaker = None  # "on November, said": only an adverbial stands where the subject would
    who = mention(tokens, speaker) if speaker else None
    begins = min(verb[0], speaker[0]) if speaker else verb[0]
    ends = max(verb[1], speaker[1]) if speaker else verb[1]
    return Cue(
        first=verb[0],
        last=verb[1],
        speaker=who,
        span=tokens.span(*verb),
        begins=begins,
        ends=ends,
        rank=rank,
        nested=_is_nested(tokens, begins, is_noun=tokens.kinds[verb[0]] == "w"),
        strong=tokens.kinds[verb[0]] in "vAi",
        touching=tokens.kinds[verb[1] :] in ("", ",", ":", "s"),
    )


def _is_nested(tokens: Tokens, begins: int, is_noun: bool) -> bool:
    """Whether the cue is what another verb reports: "said that he thinks", "said her claim that".

    The subject of its clause is a pronoun, or it is a noun.
    """
    if not begins or tokens.words[begins] in ("who", "which"):
        return False
    if is_noun:
        return tokens.kinds[begins - 1] in "vj" and tokens.kinds[-1] != "s"
    if tokens.kinds[begins] not in "pA":
        return False
    return tokens.kinds[begins - 1] in "vjm" or tokens.words[begins - 1] in ("that", "if", "whether", "что")


def mention(tokens: Tokens, speaker: Range) -> Span:
    """The span of a speaker: without a possessive ending, and only the name of "presidential candidate Ann Lee"."""
    first, last = speaker
    name = last
    while name > first and tokens.kinds[name - 1] == "n":
        name -= 1
    # Russian puts a country between role and name: "министр Японии Абэ" stays whole.
    if first < name < last and tokens.kinds[name - 1] == "w" and tokens.words[name] < "\u0400":
        first = name
    span = tokens.span(first, last)
    if tokens.kinds[last - 1] != "g":
        return span
    return Span(span.start, span.end - (2 if tokens.words[last - 1].endswith(("'s", "’s")) else 1))
