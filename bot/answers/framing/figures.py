"""A number in a sentence -> does the sentence deny it?"""

import re
from collections.abc import Iterator

from bot.answers.answer import Turn
from bot.answers.framing.reading import read_frame
from bot.corpus.span import Span

_FAR = 60  # characters behind a number that may belong to what is counted
_CLAUSE = re.compile(r"[^,;:.!?、。！？]*")
_JAPANESE = re.compile(r"[\u3040-\u30ff]")


def is_denied(text: str, sentence: Span, number: Span) -> bool:
    """Does ``sentence`` say of ``number``, with what is counted or paid behind it, that it isn't so?"""
    frames = (read_frame(text, sentence, words) for words in _stretches(text, sentence, number))
    return any(frame and frame.turn is Turn.DENIED for frame in frames)


def _stretches(text: str, sentence: Span, number: Span) -> Iterator[Span]:
    """``number`` with the rest of its clause; in Japanese, which denies behind a clause, with each beginning of it.

    What stands behind the next number is said of that one.
    """
    end = min(sentence.end, number.end + _FAR)
    clause = _CLAUSE.match(text, number.end, end)
    rest = clause[0] if clause else ""
    if not _JAPANESE.search(rest):
        yield Span(number.start, number.end + len(rest))
        return
    mine = re.split(r"\d", rest, maxsplit=1)[0]
    yield from (Span(number.start, number.end + at) for at in range(len(mine) + 1))
