"""Words cut out of a sentence -> what the rest of it makes of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.answers.answer import Turn
from bot.answers.framing.cues import Cues
from bot.answers.framing.english import ENGLISH, ENGLISH_BEHIND
from bot.answers.framing.japanese import JAPANESE, JAPANESE_BEFORE
from bot.answers.framing.russian import RUSSIAN, RUSSIAN_BEHIND
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.speech.words import AUXILIARIES

# "It isn't cheap and we pay": more words than this behind "and" are rather a clause of their own.
_JOINED = 3
# "It isn't about tolls only": then it is about tolls, and more.
_ALONE = re.compile(r"(?:only|alone|solely|exclusively|merely|только|лишь|исключительно)\b")
_FAR = 200  # characters: what stands further away governs nothing here
_MARKS = " \"'«»「」『』"  # in folded text
# Behind these a clause begins that a cue before them doesn't govern.
_BOUNDARY = re.compile(
    r"[;:\"]|,? (?:but|yet|но|однако)\b| - |"
    r", (?:and|so|or|nor|who|which|whose|where|although|though|because|а|и|котор\w+|хотя|поэтому|потому)\b"
)
# Without "that", what is denied is a clause, which has a verb; "denied the charges" has none.
_FINITE = re.compile(rf"\b(?:{'|'.join(map(re.escape, AUXILIARIES))})\b")
_CONDITION = re.compile(r"\b(?:if|unless|whether|если)\b[^,;:]*$")
_ASKED = re.compile(r"[^,;:.!?。？]*[?？]")
_ASKED_IN_JAPANESE = re.compile(r"(?:の|ん|だ|です|でしょう|だろう|ます|ました)*か(?:[。？?]|$)")


@dataclass(frozen=True, slots=True)
class Frame:
    """``cue`` are the words of the document that turn those beside them into something else.

    ``owned``: the document says there whose they are, where they are quoted as another's.
    """

    turn: Turn
    cue: Span
    owned: bool = False

    @property
    def is_anothers(self) -> bool:
        """Are the words told as somebody else's?"""
        return self.turn in (Turn.QUOTED, Turn.REPORTED)


_ORDER = tuple(Turn)


def read_frame(text: str, sentence: Span, words: Span, asked: bool = False) -> Frame | None:
    """What the rest of ``sentence`` makes of ``words`` in it; None where it leaves them a statement.

    ``asked``: they were given as a question, and may be one.
    """
    start, end = max(sentence.start, words.start - _FAR), min(sentence.end, words.end + _FAR)
    lead, tail = fold(text[start : words.start]).rstrip(_MARKS), fold(text[words.end : end])
    found = [frame for cues in (ENGLISH, RUSSIAN) for frame in _governing(cues, lead, start, words.of(text), tail)]
    found += [Frame(Turn.SUPPOSED, _span(condition, start)) for condition in JAPANESE_BEFORE.finditer(lead)]
    found += _behind(tail, words.end)
    if not asked:
        found += _question(lead, tail, words.end)
    return strongest(found)


def in_condition(lead: str, at: int) -> bool:
    """Does a condition hold what begins at ``at``? Of "if she had never said so" it is told that she did."""
    return _CONDITION.search(lead, 0, at) is not None


def strongest(frames: Iterable[Frame]) -> Frame | None:
    """The one of ``frames`` that takes most from the words."""
    return min(frames, key=lambda frame: _ORDER.index(frame.turn), default=None)


def _governing(cues: Cues, lead: str, start: int, words: str, tail: str) -> Iterator[Frame]:
    """The first cue of each kind in ``lead`` whose clause goes on to its end, where ``words`` begin."""
    for turn, pattern in cues.by_turn():
        for found in pattern.finditer(lead):
            unless = turn is Turn.DENIED and in_condition(lead, found.start())
            if not (_is_beside(found, words, tail) or unless or _BOUNDARY.search(lead, found.end())):
                yield Frame(turn, _span(found, start))
                break


def _is_beside(found: re.Match[str], words: str, tail: str) -> bool:
    """Does what is denied by the cue ``found`` leave ``words`` out, for all that they stand behind it?"""
    groups = found.groupdict()
    if groups.get("bare") is not None and not _FINITE.search(fold(words)):
        return True
    if groups.get("beside") is not None and len(words.split()) > _JOINED:
        return True
    return groups.get("isnt") is not None and _ALONE.match(tail.lstrip(_MARKS)) is not None


def _behind(tail: str, start: int) -> Iterator[Frame]:
    conditions = ((Turn.SUPPOSED, ENGLISH_BEHIND), (Turn.SUPPOSED, RUSSIAN_BEHIND))
    text = tail.lstrip(_MARKS)
    for turn, pattern in (*JAPANESE.by_turn(), *conditions):
        if found := pattern.match(text):
            yield Frame(turn, _span(found, start + len(tail) - len(text)))


def _question(lead: str, tail: str, start: int) -> Iterator[Frame]:
    """The end of the question that the words belong to, where no other clause parts them from it."""
    found = _ASKED.match(tail) or _ASKED_IN_JAPANESE.match(tail)
    is_cut = found and any(map(str.isalnum, lead + found[0]))
    if found and is_cut and not _BOUNDARY.search(lead):
        yield Frame(Turn.ASKED, _span(found, start))


def _span(found: re.Match[str], start: int) -> Span:
    words = found[0].strip(" ,")
    at = start + found.start() + found[0].index(words)
    return Span(at, at + len(words))
