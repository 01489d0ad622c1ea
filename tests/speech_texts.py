"""Running the reader of speech on a text whose paragraphs are its lines."""

from bot.corpus.span import Span, stripped
from bot.reading.sentences import read_sentences
from bot.reading.speech.quotation import Quotation
from bot.reading.speech.reading import read_quotations


def paragraphs_of(text: str) -> tuple[Span, ...]:
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append(stripped(text, start, start + len(line)))
        start += len(line) + 1
    return tuple(span for span in spans if span)


def quotations_in(text: str) -> tuple[Quotation, ...]:
    paragraphs = paragraphs_of(text)
    sentences = [sentence for paragraph in paragraphs for sentence in read_sentences(text, paragraph)]
    return read_quotations(text, paragraphs, sentences)


def direct_in(text: str) -> list[str]:
    return [quotation.span.of(text) for quotation in quotations_in(text) if quotation.direct]


def said_in(text: str, direct: bool = True) -> list[tuple[str, str | None]]:
    """What is said and the mention that says it."""
    return [
        (one.span.of(text), one.speaker.of(text) if one.speaker else None)
        for one in quotations_in(text)
        if one.direct == direct
    ]
