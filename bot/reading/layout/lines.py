"""Lines of a text, and the paragraphs that wrapped lines make up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from bot.corpus.span import Span, stripped

# Text wrapped by hand or by mail programs stays within 60 to 100 columns; a paragraph on one line is longer.
_WIDEST_WRAPPED_LINE = 100
_LEAST_WRAPPED = 0.6
_TERMINAL = '.!?:;。！？"”»」)'


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line, or several that are wrapped; ``run`` numbers the groups of lines that blank lines part."""

    span: Span
    run: int


def read_paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of ``text`` in order, without white space around them."""
    runs = list(_runs(text))
    if not _is_wrapped(text, runs):
        return [Paragraph(line, i) for i, run in enumerate(runs) for line in run]
    return [Paragraph(run[0].to(run[-1]), i) for i, run in enumerate(runs)]


def _runs(text: str) -> Iterator[list[Span]]:
    for blank, lines in groupby(_lines(text), key=lambda line: line is None):
        if not blank:
            yield [line for line in lines if line]


def _lines(text: str) -> Iterator[Span | None]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield stripped(text, start, start + len(line))
        start += len(line)


def _is_wrapped(text: str, runs: Sequence[Sequence[Span]]) -> bool:
    """Do most lines that another follows break off in the middle of a sentence, near one margin?"""
    followed = [line for run in runs for line, _ in pairwise(run)]
    if len(followed) < 3 or max(map(len, followed)) > _WIDEST_WRAPPED_LINE:
        return False
    margin = max(map(len, followed))
    broken = [line for line in followed if text[line.end - 1] not in _TERMINAL and len(line) > 0.6 * margin]
    return len(broken) >= _LEAST_WRAPPED * len(followed)
