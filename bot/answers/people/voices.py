"""Quotations -> excerpts of somebody's words, each with the words that attribute it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby

from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.document import Document, Excerpt
from bot.corpus.entity import Entity
from bot.corpus.span import Span
from bot.finding.repeats import say_the_same
from bot.finding.terms import stems_of
from bot.reading.facts import Facts
from bot.reading.layout.parts import Block, Layout
from bot.reading.voices import Voice

_REMEMBERED = 1024  # speakers, each with what they said
_LONGEST = 1200  # quotations are joined up to this many characters, a little more than a phone's screen holds
_OPENING, _CLOSING = "\"“«„「『‘'`", "\"”»“」』’'"


@dataclass(frozen=True, slots=True)
class Words:
    """An excerpt that holds somebody's words and their attribution, and the quotations in it."""

    excerpt: Excerpt
    quotations: tuple[Span, ...]
    direct: bool


@remembered(_REMEMBERED)
def words_of(archive: Archive, entity: Entity, direct: bool = True) -> tuple[Words, ...]:
    """What ``entity`` said, newest document first; direct quotations, or else indirect speech."""
    voices = [pair for pair in archive.voices.get(entity.id, ()) if pair[1].quotation.direct is direct]
    by_document = [list(own) for _, own in groupby(voices, key=lambda pair: pair[0].document.name)]
    words = (_joined(own[0][0].document, (_words(*pair) for pair in own)) for own in reversed(by_document))
    return tuple(chain.from_iterable(words))


@remembered(_REMEMBERED)
def newest_words(archive: Archive, entity: Entity, most: int, direct: bool = True) -> tuple[tuple[Words, int], ...]:
    """The newest ``most`` of what ``entity`` said, each with how many documents print it in nearly the same words."""
    told: list[list[tuple[Words, frozenset[str]]]] = []
    for one in words_of(archive, entity, direct):
        stems = frozenset(stems_of(one.excerpt.text))
        again = next((own for own in told if say_the_same(own[0][1], stems)), None)
        if again:
            again.append((one, stems))
        elif len(told) < most:
            told.append([(one, stems)])
        else:
            break
    return tuple((own[0][0], len({one.excerpt.document.name for one, _ in own})) for own in told)


def _words(facts: Facts, voice: Voice) -> Words:
    quotation = voice.quotation
    text, layout = facts.document.text, facts.layout
    block = block_of(layout, quotation.span)
    whole = _with_marks(text, quotation.span) if quotation.direct else quotation.span
    for part in (quotation.speaker, quotation.cue):
        if part and (block.span.contains(part) or introduces(layout, block, part)):
            whole = whole.to(part)
    spread = [sentence for one in layout.body for sentence in one.sentences if sentence.overlaps(whole)]
    whole = whole.to(spread[0]).to(spread[-1]) if spread else whole
    return Words(Excerpt(facts.document, whole), (quotation.span,), quotation.direct)


def _with_marks(text: str, span: Span) -> Span:
    start = span.start - (span.start > 0 and text[span.start - 1] in _OPENING)
    end = span.end + (span.end < len(text) and text[span.end] in _CLOSING)
    return Span(start, end)


def block_of(layout: Layout, span: Span) -> Block:
    """The block that holds ``span``, or its beginning."""
    return next(block for block in layout.blocks if block.span.overlaps(span))


def introduces(layout: Layout, block: Block, part: Span) -> bool:
    """Does ``part`` stand in the last sentence of the paragraph before ``block``?"""
    before = layout.blocks.index(block) - 1
    return before >= 0 and layout.blocks[before].sentences[-1].contains(part)


def _joined(document: Document, words: Iterable[Words]) -> Iterator[Words]:
    """Words that overlap, or stand next to each other in one paragraph, made one."""
    last: Words | None = None
    for one in words:
        if last is None:
            last = one
        elif _adjoin(document.text, last.excerpt.span, one.excerpt.span):
            whole = last.excerpt.span.to(one.excerpt.span)
            last = Words(Excerpt(document, whole), last.quotations + one.quotations, one.direct)
        else:
            yield last
            last = one
    if last:
        yield last


def _adjoin(text: str, a: Span, b: Span) -> bool:
    between = text[a.end : b.start]
    return a.overlaps(b) or (not between.strip() and "\n" not in between and b.end - a.start <= _LONGEST)
