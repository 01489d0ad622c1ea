"""Of excerpts that stand in others each word is shown once: as the rule says, in whatever order they come."""

from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.answers.answer import Citation
from bot.answers.excerpts import marked
from bot.answers.folded import folded
from bot.corpus.document import Document, Excerpt
from bot.corpus.span import Span

DOCUMENTS = [Document(f"{number}.txt", 30 * "x") for number in range(2)]
MANY = 3000


@st.composite
def spans(draw: st.DrawFn, start: int = 0, end: int = 30) -> Span:
    first = draw(st.integers(start, end - 1))
    return Span(first, draw(st.integers(first + 1, end)))


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    span = draw(spans())
    marks = draw(st.lists(spans(span.start, span.end), max_size=2))
    return Citation(Excerpt(draw(st.sampled_from(DOCUMENTS)), span), marked=tuple(marks))


def holds(one: Citation, other: Citation) -> bool:
    return one.excerpt.document is other.excerpt.document and one.excerpt.span.contains(other.excerpt.span)


def plainly(told: Sequence[Citation]) -> Iterator[Citation]:
    """The rule itself, each compared with each."""
    for one in told:
        if not any(holds(other, one) and other.excerpt.span != one.excerpt.span for other in told):
            held = [other for other in told if holds(one, other)]
            marks = marked(one.excerpt, (mark for other in held for mark in other.marked))
            yield one if len(held) == 1 else replace(one, marked=marks)


@given(st.lists(citations(), max_size=8))
def test_what_stands_in_a_longer_excerpt_is_marked_there(told: list[Citation]):
    assert list(folded(told)) == list(plainly(told))


def test_thousands_in_one_sentence_are_looked_at_once_each():
    document = Document("a.txt", 2 * MANY * "x")
    whole = Excerpt(document, Span(0, 2 * MANY))
    told = [Citation(whole, marked=(Span(2 * at, 2 * at + 1),)) for at in range(MANY)]
    assert {len(one.marked) for one in folded(told)} == {MANY}
