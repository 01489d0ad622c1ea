"""Speech that a dash begins instead of a quotation mark: "— We sail at noon, — said Reed. — And not before.".

So Russian prints conversations, and other languages their novels. Whoever answers begins another paragraph.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from bot.corpus.span import Span, stripped
from bot.reading.speech.gate import may_report
from bot.reading.speech.quoted import Quoted
from bot.reading.speech.russian import COORDINATORS, SUBORDINATORS
from bot.reading.speech.tokens import verb_forms

_DASHES = "—–-"
# A dash and a sentence; an item of a list begins in small letters.
_TURN = re.compile(r"[—–-]\s+(?=[«\"“…]?[^\W_a-zа-яё])")
_BREAK = re.compile(r"[,.!?…][»\"”]?\s+[—–-]\s+")
_END = re.compile(r"[.!?…](?=\s+[^\W\d_a-zа-яё]|\s*$)")
_WORD = re.compile(r"[^\W\d_][\w-]*")
_LEAD = 4  # words of an attribution, of which one is its verb: "тихо сказал ей Петров"
_FAR = 80  # characters that these take
_PAST = ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись")
_JOINING = frozenset((*COORDINATORS, *SUBORDINATORS))
_SPOKEN_ENDS = (".", "!", "?", "…", "»", '"', "”")


def read_dialogues(text: str, paragraphs: Sequence[Span]) -> Mapping[int, tuple[Quoted, ...]]:
    """What is spoken in each paragraph of a dialogue, by where the paragraph ends; offsets are those of ``text``.

    A paragraph of one begins with a dash and tells who speaks; or it stands beside one that does, beside a question,
    or behind a verb of saying and a colon.
    """
    found: dict[int, tuple[Quoted, ...]] = {}
    before: Span | None = None
    for begins, run in groupby(paragraphs, key=lambda one: text[one.start] in _DASHES):
        turns = list(run)
        parts = {turn.end: tuple(_parts(text, turn)) for turn in turns if begins and _is_turn(text, turn)}
        if parts and (_is_told(text, before) or _is_spoken(text, parts)):
            found |= parts
        before = turns[-1]
    return found


def _is_turn(text: str, paragraph: Span) -> bool:
    return bool(_TURN.match(text, paragraph.start, paragraph.end)) and text[paragraph.end - 1] in _SPOKEN_ENDS


def _is_told(text: str, before: Span | None) -> bool:
    return before is not None and text[before.end - 1] == ":" and may_report(text, before)


def _is_spoken(text: str, parts: Mapping[int, Sequence[Quoted]]) -> bool:
    """Does one of some paragraphs side by side tell who speaks, or one of several ask?"""
    if any(len(own) > 1 or own[0].outer.end < end for end, own in parts.items()):
        return True
    return len(parts) > 1 and any(
        text[end - 1] == "?" and text[own[0].outer.start] != "-" for end, own in parts.items()
    )


def _parts(text: str, paragraph: Span) -> Iterator[Quoted]:
    """What is spoken in ``paragraph``: all but its dash and the attributions between dashes; one part at least."""
    outer, start = paragraph.start, paragraph.start + 1
    for stop in _BREAK.finditer(text, start, paragraph.end):
        if stop.start() < start or not _attributes(text, stop.end(), paragraph.end):
            continue
        yield from _part(text, outer, start, stop.start() + 1)
        outer = start = _resumed(text, stop.end(), paragraph.end)
    yield from _part(text, outer, start, paragraph.end)


def _part(text: str, outer: int, start: int, end: int) -> Iterator[Quoted]:
    inner = stripped(text, start, end) if start < end else None
    if inner:
        yield Quoted(inner, Span(outer, end))


def _attributes(text: str, start: int, end: int) -> bool:
    """Do a verb and its subject begin at ``start``, and no other clause?"""
    found = _WORD.finditer(text, start, min(end, start + _FAR))
    words = [word[0].lower() for word, _ in zip(found, range(_LEAD), strict=False)]
    if not words or words[0] in _JOINING:
        return False
    return any(verb_forms().get(word) in ("v", "j") or word.endswith(_PAST) for word in words)


def _resumed(text: str, start: int, end: int) -> int:
    """Where the words go on behind an attribution that begins at ``start``; ``end`` if they don't."""
    resumed = _BREAK.search(text, start, end)
    return resumed.end() if resumed and not _END.search(text, start, resumed.start()) else end
