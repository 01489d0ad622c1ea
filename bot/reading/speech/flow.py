"""Speech that goes on: quotations without a cue of their own, in a paragraph and from one to the next."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.corpus.span import Span
from bot.reading.speech.attribution import Attribution
from bot.reading.speech.choosing import attribute
from bot.reading.speech.frames import Frame, build_frames
from bot.reading.speech.gate import may_report
from bot.reading.speech.indirect import indirect_in
from bot.reading.speech.japanese import is_japanese, read_japanese
from bot.reading.speech.quotation import Quotation
from bot.reading.speech.quoted import Quoted
from bot.reading.speech.scare import is_quotation
from bot.reading.speech.unreported import introduce, is_addressed


@dataclass(slots=True)
class Flow:
    """What a paragraph hands to the next: who spoke last, and whether the next goes on with those words."""

    last: Attribution | None = None
    goes_on: bool = False


def read_paragraph(
    text: str, paragraph: Span, quoted: Sequence[Quoted], starts: Sequence[int], flow: Flow
) -> Iterator[Quotation]:
    """The quotations of a paragraph, direct and indirect; ``flow`` is brought up to its end."""
    if is_japanese(text, paragraph):
        flow.last, flow.goes_on = None, False
        yield from read_japanese(text, paragraph, quoted)
        return
    frames = _frames(text, paragraph, quoted, starts)
    found = [attribute(frame, text) for frame in frames]
    begins = bool(quoted) and quoted[0].outer.start == paragraph.start
    last = flow.last if flow.goes_on and begins else None
    before = flow.last if begins else None
    flow.last, flow.goes_on = None, False
    for at, frame in enumerate(frames):
        if not frame.quotes:
            last = introduce(frame, last, text) or last
        elif last is None and found[at][0] is None:
            last = _next(found, at) or before
        yield from _in_frame(text, frame, found[at], last)
        last = next((one for one in reversed(found[at]) if one), last)
    flow.last = last
    flow.goes_on = _goes_on(text, paragraph, quoted)


def _frames(text: str, paragraph: Span, quoted: Sequence[Quoted], starts: Sequence[int]) -> list[Frame]:
    """The sentences of ``paragraph``; of one without quotations only those that may report."""
    if quoted:
        return build_frames(text, paragraph, quoted, starts)
    inside = starts[bisect_right(starts, paragraph.start) : bisect_left(starts, paragraph.end)]
    edges = (paragraph.start, *inside, paragraph.end)
    sentences = [Span(start, end) for start, end in pairwise(edges) if start < end]
    reporting = (sentence for sentence in sentences if may_report(text, sentence))
    return [frame for sentence in reporting for frame in build_frames(text, sentence, (), ())]


def _goes_on(text: str, paragraph: Span, quoted: Sequence[Quoted]) -> bool:
    if quoted and not quoted[-1].closed and quoted[-1].outer.end == paragraph.end:
        return True
    return text[paragraph.end - 1] in ":："


def _next(found: Sequence[Sequence[Attribution | None]], at: int) -> Attribution | None:
    """Who says the next quotation of the paragraph."""
    for one in found[at + 1 : at + 4]:
        for attribution in one:
            if attribution:
                return attribution
    return None


def _in_frame(
    text: str, frame: Frame, found: Sequence[Attribution | None], last: Attribution | None
) -> Iterator[Quotation]:
    direct: list[Quotation] = []
    for index, (quote, own) in enumerate(zip(frame.quotes, found, strict=True)):
        resumed = bool(direct) and index > 0 and own is not None and direct[-1].speaker == own.speaker
        if not is_quotation(text, frame, index, own, resumed):
            continue
        if own:
            direct.append(Quotation(quote.inner, True, own.speaker, own.cue))
        else:
            implied = None if is_addressed(frame.pieces[index]) else last
            direct.append(Quotation(quote.inner, True, implied.speaker if implied else None, None, implied is not None))
    plain = direct or not frame.quotes
    reported = [frame] if plain else build_frames(text, frame.span, (), ())
    clauses = (clause for one in reported for clause in indirect_in(text, one, direct))
    yield from sorted((*direct, *clauses), key=lambda quotation: quotation.span)
