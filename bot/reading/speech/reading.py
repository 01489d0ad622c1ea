"""Quotations of a text and their speakers."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from operator import attrgetter

from bot.corpus.span import Span
from bot.reading.speech.dialogues import read_dialogues
from bot.reading.speech.flow import Flow, read_paragraph
from bot.reading.speech.gate import may_report
from bot.reading.speech.japanese import is_japanese
from bot.reading.speech.labels import read_turns
from bot.reading.speech.marks import opens_paragraph, pair_marks
from bot.reading.speech.quotation import Quotation
from bot.reading.speech.quoted import Quoted
from bot.reading.speech.replies import read_replies
from bot.reading.speech.signatures import signer
from bot.reading.speech.single_marks import opens_single


def read_quotations(
    text: str, paragraphs: Sequence[Span], sentences: Sequence[Span], breaks: Sequence[int] = ()
) -> tuple[Quotation, ...]:
    """The quotations of ``text``, direct and indirect, in order.

    ``paragraphs`` are the body paragraphs and ``sentences`` all sentences, both in order, half-open code points. A
    quotation ends with its paragraph at the latest; one that runs over several is one quotation in each of them, said
    by whom the last of them names. In a transcript it is all that stands behind a speaker's label, in a dialogue what
    stands behind a dash; in a mail, what it quotes of another behind ">" is whose it says. No speaker is carried over
    one of the ``breaks``, offsets in order: a heading, a credit.
    """
    found = tuple(_read(text, paragraphs, [sentence.start for sentence in sentences], breaks))
    replies = tuple(read_replies(text))
    if not replies:
        return found
    free = (one for one in found if not any(one.span.overlaps(reply.span) for reply in replies))
    return tuple(sorted((*free, *replies), key=attrgetter("span")))


def _read(text: str, paragraphs: Sequence[Span], starts: Sequence[int], breaks: Sequence[int]) -> Iterator[Quotation]:
    flow, held, before = Flow(), list[Quotation](), 0
    turns = {words.end: (label, words) for label, words in read_turns(text, paragraphs)}
    dialogues = read_dialogues(text, paragraphs)
    for paragraph, following in zip_longest(paragraphs, paragraphs[1:]):
        if paragraph.end in turns:
            yield from held
            label, words = turns[paragraph.end]
            yield Quotation(words, True, label, None)
            flow, held = Flow(), []
            continue
        spoken = dialogues.get(paragraph.end)
        if (spoken and not flow.goes_on) or _parted(breaks, before, paragraph):
            flow = Flow()  # whoever answers is another
        before = paragraph.end
        quoted = spoken or _marked(text, paragraph, following)
        found = _found(text, paragraph, quoted, starts, flow)
        if following and _fills(text, quoted, paragraph) and (signed := signer(text, following)):
            found = [one if one.cue else replace(one, speaker=signed, implied=True) for one in found]
        if following and found and _is_open(quoted, paragraph):
            held += found
        else:
            yield from _whose(held, found, quoted, paragraph)
            yield from found
            held = []


def _found(text: str, paragraph: Span, quoted: Sequence[Quoted], starts: Sequence[int], flow: Flow) -> list[Quotation]:
    if quoted or may_report(text, paragraph) or is_japanese(text, paragraph):
        return list(read_paragraph(text, paragraph, quoted, starts, flow))
    flow.last, flow.goes_on = None, False
    return []


def _parted(breaks: Sequence[int], before: int, paragraph: Span) -> bool:
    """Does one of ``breaks`` stand between the end of the paragraph ``before`` and ``paragraph``?"""
    return bisect_left(breaks, before) < bisect_left(breaks, paragraph.start)


def _marked(text: str, paragraph: Span, following: Span | None) -> tuple[Quoted, ...]:
    goes_on = following is not None and opens_paragraph(text, following)
    single = following is not None and opens_single(text, following)
    return pair_marks(text, paragraph, goes_on, single)


def _is_open(quoted: Sequence[Quoted], paragraph: Span) -> bool:
    """Is the whole paragraph a quotation that the next one goes on with?"""
    return len(quoted) == 1 and not quoted[0].closed and quoted[0].outer == paragraph


def _fills(text: str, quoted: Sequence[Quoted], paragraph: Span) -> bool:
    """Is there nothing else in the paragraph than one quotation, and perhaps its full stop?"""
    if len(quoted) != 1 or quoted[0].outer.start != paragraph.start:
        return False
    return not text[quoted[0].outer.end : paragraph.end].strip(" .")


def _whose(
    held: Sequence[Quotation], found: Sequence[Quotation], quoted: Sequence[Quoted], paragraph: Span
) -> Iterator[Quotation]:
    """The quotations of paragraphs that a quotation fills, said by whom its last ``paragraph`` names."""
    ends = found and quoted and quoted[0].outer.start == paragraph.start and found[0].direct
    for quotation in held:
        if ends and found[0].speaker and quotation.cue is None:
            yield replace(quotation, speaker=found[0].speaker, implied=True)
        else:
            yield quotation
