"""Facts -> excerpts that can stand alone."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.answers.message import Message, say
from bot.archive.archive import Archive
from bot.archive.entities import entity_id, unlisted_id
from bot.archive.remembering import remembered
from bot.corpus.document import Document, Excerpt
from bot.corpus.entity import Entity
from bot.corpus.span import Span
from bot.reading.layout.parts import Block, Layout, Role
from bot.reading.leaning import leans

_REMEMBERED = 4096  # passages that answers show, of some hundred bytes each
# Longer than this an excerpt isn't lengthened by the sentence before it: a phone's screen holds about so much.
_LONGEST_WITH_CONTEXT = 800
# Nor longer than this by the rest of a quotation.
_LONGEST_QUOTING = 400
_QUOTED = re.compile('["“«「].*["”»」]', re.DOTALL)  # words of somebody's and nothing else
_OPENS = re.compile('["“«「]')
_LETTER = re.compile(r"[^\W_]")
_PERSONAL = re.compile(r"(he|she|his|her|он|она|彼女|彼)\b", re.IGNORECASE)


@remembered(_REMEMBERED)
def standing_alone(archive: Archive, number: int) -> tuple[Excerpt, tuple[Message, ...]]:
    """The passage with this number as ``with_context`` quotes it, and what is to be said of its words."""
    passage = archive.index.passage(number)
    excerpt = with_context(archive, passage.document, passage.span)
    return excerpt, in_whose_words(archive, excerpt)


@remembered(_REMEMBERED)
def with_context(archive: Archive, document: Document, sentence: Span) -> Excerpt:
    """The sentence; where it begins with a pronoun or the like, together with the one before it.

    The two stand next to each other in one block, or in two paragraphs with nothing in between. A sentence before that
    doesn't name whom "he" or "she" means would only mislead, and is left out, as are words of somebody's alone. A
    quotation that begins in the sentence is shown to its end, if that isn't far.
    """
    sentence = _closed(archive, document, sentence)
    if not leans(sentence.of(document.text)):
        return Excerpt(document, sentence)
    layout = archive.facts_of(document).layout
    before = _before(layout.blocks, sentence)
    if before is None or (_PERSONAL.match(sentence.of(document.text)) and _QUOTED.fullmatch(before.of(document.text))):
        return Excerpt(document, sentence)
    before = _opened(layout, document.text, before)
    if sentence.end - before.start > _LONGEST_WITH_CONTEXT:
        return Excerpt(document, sentence)
    meant = _meant(archive, document, sentence)
    if meant and meant not in archive.people_in(document, before):
        return Excerpt(document, sentence)
    return Excerpt(document, before.to(sentence))


def _closed(archive: Archive, document: Document, sentence: Span) -> Span:
    """``sentence``, up to the end of the one of its block in which the quotation closes that it opens."""
    text = document.text
    if not _OPENS.search(text, sentence.start, sentence.end):
        return sentence
    block = archive.facts_of(document).layout.around(sentence)
    if block is None or _is_open(text, block, sentence.start) or not _is_open(text, block, sentence.end):
        return sentence
    ends = (one.end for one in block.sentences if sentence.end < one.end <= sentence.start + _LONGEST_QUOTING)
    closing = next((end for end in ends if not _is_open(text, block, end)), sentence.end)
    return Span(sentence.start, closing)


def _opened(layout: Layout, text: str, sentence: Span) -> Span:
    """``sentence``, from the beginning of the one of its block in which the quotation opens that it goes on with."""
    block = layout.around(sentence)
    if block is None or not _is_open(text, block, sentence.start):
        return sentence
    starts = (one.start for one in reversed(block.sentences) if one.start < sentence.start)
    opening = next((start for start in starts if not _is_open(text, block, start)), sentence.start)
    return Span(opening, sentence.end) if sentence.end - opening <= _LONGEST_QUOTING else sentence


def _is_open(text: str, block: Block, until: int) -> bool:
    """Does ``block`` have a quotation that goes on beyond ``until``?"""
    told = text[block.span.start : until]
    return told.count('"') % 2 == 1 or any(told.count(one) > told.count(other) for one, other in ("“”", "«»", "「」"))


def _meant(archive: Archive, document: Document, sentence: Span) -> Entity | None:
    """Whom "he" or "she" at the beginning of ``sentence`` means, where the sentence speaks of one person alone.

    Nobody whom it names: "Her successor is Anna Reed" begins with somebody else.
    """
    if not _PERSONAL.match(document.text, sentence.start, sentence.end):
        return None
    people = archive.people_in(document, sentence)
    if len(people) != 1 or any(map(sentence.contains, mentions_of(archive, document, people[0]))):
        return None
    return people[0]


def _before(blocks: Sequence[Block], sentence: Span) -> Span | None:
    previous: Block | None = None
    for block in blocks:
        if block.span.contains(sentence):
            inside = [other for other in block.sentences if other.end <= sentence.start]
            if inside:
                return inside[-1]
            return previous.sentences[-1] if previous and previous.role is Role.BODY else None
        previous = block
    return None


@remembered(_REMEMBERED)
def in_whose_words(archive: Archive, excerpt: Excerpt) -> tuple[Message, ...]:
    """Labels that say who speaks, for an excerpt out of the middle of a quotation, and whom its first pronoun means."""
    spoken = tuple(_spoken(archive, excerpt))
    found = _PERSONAL.match(excerpt.text)
    meant = _meant(archive, excerpt.document, excerpt.span) if found else None
    return (*spoken, say("“{word}” is {name}", word=found[1], name=meant.name)) if found and meant else spoken


def _spoken(archive: Archive, excerpt: Excerpt) -> Iterator[Message]:
    """Whose words an excerpt holds, where it doesn't say so itself; and that they aren't all of it, if they aren't."""
    speaker = _speaker_outside(archive, excerpt)
    if speaker is None:
        return
    voices = archive.facts_of(excerpt.document).voices
    own = [one.quotation.span for one in voices if one.quotation.direct and [p.name for p in one.people] == [speaker]]
    if _goes_beyond(excerpt, own):
        yield say("the words quoted in it are those of {name}", name=speaker)
    else:
        yield say("in the words of {name}", name=speaker)


def _goes_beyond(excerpt: Excerpt, spans: Sequence[Span]) -> bool:
    """Does a letter of ``excerpt`` stand in none of ``spans``?"""
    text, at, end = excerpt.document.text, excerpt.span.start, excerpt.span.end
    for span in sorted(spans):
        if _LETTER.search(text, at, min(span.start, end)):
            return True
        at = max(at, span.end)
    return _LETTER.search(text, at, end) is not None


def _speaker_outside(archive: Archive, excerpt: Excerpt) -> str | None:
    """Whose words an excerpt holds, where it doesn't say so itself: its quotation is attributed outside it."""
    start, end = excerpt.span.start, excerpt.span.end
    for voice in archive.facts_of(excerpt.document).voices:
        quotation = voice.quotation
        span = quotation.span
        if span.start < end and start < span.end and quotation.direct and len(voice.people) == 1:
            told = (quotation.speaker, quotation.cue)
            return None if any(part and excerpt.span.contains(part) for part in told) else voice.people[0].name
    return None


@remembered(_REMEMBERED)
def mentions_of(archive: Archive, document: Document, entity: Entity) -> tuple[Span, ...]:
    """Where ``document`` names ``entity``."""
    return tuple(_mentions_of(archive, document, entity))


def _mentions_of(archive: Archive, document: Document, entity: Entity) -> Iterator[Span]:
    facts = archive.facts_of(document)
    yield from (mention.span for mention in facts.mentions if mention.entity == entity.id)
    for person in facts.people:
        if entity_id(person) == entity.id:
            yield from person.mentions
    for body in facts.organisations:
        if unlisted_id(body.name) == entity.id:
            yield from body.mentions


def marked(excerpt: Excerpt, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Those of ``spans`` that lie in ``excerpt``, in order, those that overlap or touch made one."""
    start, end = excerpt.span.start, excerpt.span.end
    inside = sorted([span for span in spans if start <= span.start and span.end <= end])
    if len(inside) < 2:
        return tuple(inside)
    joined: list[Span] = []
    for span in inside:
        if joined and span.start <= joined[-1].end:
            joined[-1] = joined[-1].to(span)
        else:
            joined.append(span)
    return tuple(joined)
