"""A verdict -> the excerpts that prove it."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from bot.answers.answer import Citation, Turn
from bot.answers.excerpts import in_whose_words, marked
from bot.answers.framing.reading import Frame
from bot.answers.people.voices import introduces
from bot.answers.verify.evidence import Evidence
from bot.answers.verify.owners import Owners, owners_of
from bot.archive.archive import Archive
from bot.corpus.document import Excerpt
from bot.corpus.span import Span
from bot.finding.verbatim.matching import Match
from bot.reading.facts import Facts
from bot.reading.layout.parts import Block, Role

_LONGEST = 800  # code points; an attribution that stands further away is named instead of shown


def proof_of(archive: Archive, evidence: Evidence) -> tuple[Citation, ...]:
    """The excerpts that hold the words, with the sentences around them; those that differ, else those found, marked."""
    if evidence.is_altered:
        stressed = [word for difference in evidence.differences for word in difference.found]
    else:
        stressed = [place.span for place in evidence.match.places]
    return tuple(_citations(archive, evidence.match, evidence.owners, stressed, evidence.frame))


def further(archive: Archive, matches: Iterable[Match]) -> Iterator[Citation]:
    """Other places that hold the same words."""
    for match in matches:
        owners = owners_of(archive, archive.facts_of(match.document), match.words)
        yield from _citations(archive, match, owners, [place.span for place in match.places])


def _citations(
    archive: Archive, match: Match, owners: Owners, stressed: Iterable[Span], frame: Frame | None = None
) -> Iterator[Citation]:
    """``frame`` has the words without which the excerpt would mislead; nobody speaks what it denies."""
    facts = owners.facts
    stressed = list(stressed)
    segments = [segment for place in match.places for segment in _segments(facts, place.words)]
    if frame and len(frame.cue.to(segments[0])) <= _LONGEST:
        segments[0] = segments[0].to(frame.cue)
    spoken = len(owners.names) == 1 and not owners.narrated and not (frame and frame.turn is Turn.DENIED)
    for whole in _joined(facts, [_with_attribution(facts, owners, segment) for segment in segments]):
        excerpt = Excerpt(match.document, whole)
        speaker = owners.names[0] if spoken else None
        words = marked(excerpt, stressed)
        yield Citation(excerpt, _role(facts, whole), words, speaker=speaker, remarks=in_whose_words(archive, excerpt))
    if owners.corrected:
        yield Citation(Excerpt(match.document, owners.corrected), _role(facts, owners.corrected))


def _segments(facts: Facts, words: Iterable[Span]) -> Iterator[Span]:
    """``words`` as stretches of text that no caption or other foreign block interrupts."""
    blocks = facts.layout.blocks
    segment: Span | None = None
    last = 0
    for word in words:
        at = next((i for i, block in enumerate(blocks) if block.span.end > word.start), len(blocks) - 1)
        if segment and at > last + 1:
            yield segment
            segment = None
        segment, last = segment.to(word) if segment else word, at
    if segment:
        yield segment


def _with_attribution(facts: Facts, owners: Owners, segment: Span) -> Span:
    """The sentences of ``segment``, and those that tell who speaks, where they are near."""
    whole = _sentences(facts, segment)
    for voice in owners.voices:
        for part in (voice.quotation.speaker, voice.quotation.cue):
            if part and _belongs(facts, part, segment):
                wider = whole.to(_sentences(facts, part))
                whole = wider if len(wider) <= _LONGEST else whole
    return whole


def _sentences(facts: Facts, span: Span) -> Span:
    whole = span
    for block in facts.layout.blocks:
        for sentence in block.sentences:
            if sentence.overlaps(span):
                whole = whole.to(sentence)
    return whole


def _belongs(facts: Facts, part: Span, segment: Span) -> bool:
    """Does ``part`` stand in the paragraph of ``segment``, or in the sentence that introduces it?"""
    blocks = [block for block in facts.layout.blocks if block.span.overlaps(segment)]
    return any(block.span.contains(part) or introduces(facts.layout, block, part) for block in blocks)


def _joined(facts: Facts, spans: list[Span]) -> Iterator[Span]:
    """Spans that overlap, or stand near in one paragraph, made one."""
    whole = spans[0]
    for _, span in pairwise(spans):
        one = any(block.span.contains(span) and block.span.overlaps(whole) for block in facts.layout.blocks)
        if whole.overlaps(span) or (one and len(whole.to(span)) <= _LONGEST):
            whole = whole.to(span)
        else:
            yield whole
            whole = span
    yield whole


def _role(facts: Facts, span: Span) -> Role:
    blocks: Iterator[Block] = (block for block in facts.layout.blocks if block.span.overlaps(span))
    return next((block.role for block in blocks), Role.BODY)
