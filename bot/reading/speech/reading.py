"""Quotations of a text and their speakers."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from bot.corpus.span import Span
from bot.reading.speech.flow import Flow, read_paragraph
from bot.reading.speech.gate import may_report
from bot.reading.speech.japanese import is_japanese
from bot.reading.speech.labels import read_turns
from bot.reading.speech.marks import opens_paragraph, pair_marks
from bot.reading.speech.quotation import Quotation
from bot.reading.speech.single_marks import opens_single


def read_quotations(text: str, paragraphs: Sequence[Span], sentences: Sequence[Span]) -> tuple[Quotation, ...]:
    """The quotations of ``text``, direct and indirect, in order.

    ``paragraphs`` are the body paragraphs and ``sentences`` all sentences, both in order, half-open code points. A
    quotation ends with its paragraph at the latest; one that runs over several is one quotation in each of them. In a
    transcript it is all that stands behind a speaker's label.
    """
    return tuple(_read(text, paragraphs, [sentence.start for sentence in sentences]))


def _read(text: str, paragraphs: Sequence[Span], starts: Sequence[int]) -> Iterator[Quotation]:
    flow = Flow()
    turns = {words.end: (label, words) for label, words in read_turns(text, paragraphs)}
    for paragraph, following in zip_longest(paragraphs, paragraphs[1:]):
        if paragraph.end in turns:
            label, words = turns[paragraph.end]
            yield Quotation(words, True, label, None)
            flow = Flow()
            continue
        goes_on = following is not None and opens_paragraph(text, following)
        single = following is not None and opens_single(text, following)
        quoted = pair_marks(text, paragraph, goes_on, single)
        if quoted or may_report(text, paragraph) or is_japanese(text, paragraph):
            yield from read_paragraph(text, paragraph, quoted, starts, flow)
        else:
            flow = Flow()
