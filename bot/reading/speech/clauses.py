"""The subject of a clause, found from its beginning."""

from collections.abc import Iterator

from bot.reading.speech.noun_phrases import Range, first_phrase
from bot.reading.speech.tokens import Tokens


def leading_subject(tokens: Tokens, start: int, end: int) -> Range | None:
    """The subject of the clause ``[start, end)``: its first noun phrase with a verb behind it, or else its first.

    One in a subordinate clause ("where the two met") is passed over if a main clause follows.
    """
    first: Range | None = None
    subordinate: Range | None = None
    for at in _phrase_starts(tokens.kinds, start, end):
        found = first_phrase(tokens, at, end)
        if found is None or not tokens.kinds[found[0] : found[1]].strip("#"):
            continue
        if _verb_follows(tokens.kinds, found[1], end):
            if not _is_subordinate(tokens, at, start):
                return found
            subordinate = subordinate or found
        first = first or found
    return subordinate or first


def _is_subordinate(tokens: Tokens, at: int, start: int) -> bool:
    """Whether a noun phrase at ``at``, or the one that "and" joins it to, follows a subordinating word."""
    while at > start and tokens.kinds[at - 1] in "ncwdg#":
        at -= 1
    return at > start and (tokens.kinds[at - 1] == "s" or tokens.words[at - 1] == "as")


def _phrase_starts(kinds: str, start: int, end: int) -> Iterator[int]:
    """Where a subject may begin in ``[start, end)``: at its beginning and after commas, not after a preposition."""
    fresh = True
    for at in range(start, end):
        kind = kinds[at]
        after_object = kind in "dp" and at > start and kinds[at - 1] in "wn#t"
        if after_object or (fresh and kind in "pdgwn#" and kinds[at : at + 2] != "dt"):
            yield at
        fresh = kind in ",-;:.cs(" or (fresh and kind in "at)")


def _verb_follows(kinds: str, at: int, end: int) -> bool:
    if at < end and kinds[at] == "(":
        at = max(kinds.find(")", at, end) + 1, at)
    if at < end and kinds[at] == ",":
        at = max(kinds.find(",", at + 1, end) + 1, at)
    while at < end and (kinds[at] in "at" or kinds[at : at + 2] == "it"):
        at += 1
    return at < end and kinds[at] in "xVvjm"
