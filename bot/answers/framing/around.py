"""A quotation -> what the narrator makes of it, in the sentence around it."""

import re
from collections.abc import Iterator

from bot.answers.answer import Turn
from bot.answers.framing.reading import Frame, in_condition, read_frame, strongest
from bot.answers.framing.taken_back import taken_back
from bot.answers.framing.unsaid import Unsaid
from bot.answers.framing.unsaid_english import unsaid_in_english
from bot.answers.framing.unsaid_japanese import unsaid_in_japanese
from bot.answers.framing.unsaid_russian import unsaid_in_russian
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.facts import Facts

_FAR = 200  # characters: what stands further away says nothing of the quotation
_MARKS = '"“”„«»‹›「」『』'
_BETWEEN = " '‘’,:：;—–-\n" + _MARKS  # between the narrator's words and the quotation
_OTHER_QUOTATION = re.compile(rf"[{_MARKS}]")
# Behind a quotation that ends with none of these its sentence goes on: "'Save our ferry' campaigners did not say who".
_STOPS = tuple(",.!?…—–-，。！？、")
# "The words ... were never said by him": no stop parts the words from their verb.
_IS = re.compile(r"(?:which )?(?:is|was|are|were|has|have)\b")


def around(facts: Facts, said: Span) -> Frame | None:
    """What the narrator makes of the quotation ``said``, other than somebody's words; None if it is just told."""
    sentences = facts.layout.sentences_over(said)
    if not sentences:
        return None
    own = narrated(facts.document.text, sentences[0].to(sentences[-1]).to(said), said)
    return own if own and own.turn is Turn.DENIED else taken_back(facts, said) or own


def narrated(text: str, sentence: Span, said: Span) -> Frame | None:
    """As ``around``, for a quotation in ``sentence`` of ``text``."""
    found = read_frame(text, sentence, said, asked=True)
    frames = [found] if found and found.turn in (Turn.DENIED, Turn.SUPPOSED) else []
    frames += _before(text, max(sentence.start, said.start - _FAR), said.start)
    frames += _behind(text, said, min(sentence.end, said.end + _FAR))
    return strongest(frames)


def _languages() -> tuple[Unsaid, ...]:
    return unsaid_in_english(), unsaid_in_russian(), unsaid_in_japanese()


def _before(text: str, begin: int, end: int) -> Iterator[Frame]:
    whole = text[begin:end]
    lead = whole.rstrip(_BETWEEN)
    start = max((found.end() for found in _OTHER_QUOTATION.finditer(lead)), default=0)
    words = fold(lead[start:]) + (":" if ":" in whole[len(lead) :] else "")
    for turn, pattern in (pair for one in _languages() for pair in one.before()):
        found = pattern.search(words)
        if found and not (turn is Turn.DENIED and in_condition(words, found.start())):
            yield Frame(turn, _cue(text, Span(begin + start + found.start(), begin + len(lead))))


def _behind(text: str, said: Span, end: int) -> Iterator[Frame]:
    tail = text[said.end : end]
    words = tail.lstrip(_BETWEEN + ".!?")
    start = len(tail) - len(words)
    other = _OTHER_QUOTATION.search(words)
    words = fold(words[: other.start()] if other else words)
    stops = said.of(text).endswith(_STOPS) or any(mark in tail[:start] for mark in _STOPS)
    for turn, pattern in (pair for one in _languages() for pair in one.behind()):
        if (found := pattern.match(words)) and (stops or words[:1] > "あ" or _IS.match(words)):
            yield Frame(turn, _cue(text, Span(said.end + start, said.end + start + found.end())))


def _cue(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, span.start + len(words.rstrip()))
