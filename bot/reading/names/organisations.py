"""Organisations that no list knows: by the word for what they are, or by the acronym that the text gives them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.common import FUNCTION
from bot.reading.names.person import Person
from bot.reading.names.titles import HONORIFICS, OFFICES, SAYING
from bot.reading.names.tokens import Chunk, Token, read_chunks

_HEADS = frozenset(
    """
    academy agency airlines airways alliance assembly association authority bank broadcasting bureau chamber coalition
    college commission committee company confederation congress consortium corp corporation council court department
    directorate embassy federation foundation forum fund group holdings inc institute institution laboratory league llc
    llp ltd ministry museum network organisation organization parliament partnership party secretariat senate society
    syndicate tribunal trust union university gmbh plc
    """.split()
)
_NO_BODIES = frozenset(("west bank", "left bank", "right bank", "south bank", "soviet union", "general assembly"))
_LAST_HEADS = _HEADS - {"chamber"}  # a chamber of commerce is a body, the council chamber is none
_BEFORE_NAMES = FUNCTION | HONORIFICS | OFFICES | SAYING
_JOINTS = frozenset((" of ", " of the ", " for ", " for the ", " on ", " and ", " & "))
_ACRONYM = re.compile(r" \(([A-Z][A-Za-z&-]{1,9})\)")
_ALONE = re.compile(r"(?<![\w-])[A-Z][A-Za-z&]{1,9}(?![\w-])")
_SMALL = frozenset(("of", "the", "for", "and", "on", "in", "to", "&"))


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body that a text names: its full name, its acronym if the text gives one, and the spans of both, in order."""

    name: str
    acronym: str | None
    mentions: tuple[Span, ...]


def read_organisations(text: str, sentences: Sequence[Span], people: Sequence[Person]) -> tuple[Organisation, ...]:
    """The organisations that ``text`` names, in the order of their first mention.

    Only what ends in a word for a body ("University", "Ministry of ...") or is followed by its own acronym in brackets
    is taken; ``people`` are the people of ``text``, whose names are none. Spans are half-open code points of ``text``.
    """
    persons = {mention.end for person in people for mention in person.mentions}
    spans: defaultdict[str, list[Span]] = defaultdict(list)
    acronyms: dict[str, str] = {}
    for span, acronym in _found(text, sentences, persons):
        if fold(span.of(text)) not in _NO_BODIES:
            spans[fold(span.of(text))].append(span)
            if acronym:
                acronyms.setdefault(fold(span.of(text)), acronym)
    short = _alone(text, sentences, set(acronyms.values()))
    read = (_organisation(text, found, acronyms.get(key), short) for key, found in spans.items())
    return tuple(sorted(read, key=lambda one: one.mentions[0]))


@cache
def _telling() -> re.Pattern[str]:
    """What a sentence must hold to name a body: a word for one, or an acronym in brackets. Few sentences do."""
    heads = "|".join(form for head in sorted(_HEADS) for form in (head.capitalize(), head.upper()))
    return re.compile(rf"\b(?:{heads})|\([A-Z]")


def _organisation(text: str, found: Sequence[Span], acronym: str | None, short: dict[str, list[Span]]) -> Organisation:
    mentions = sorted([*found, *(short.get(acronym, ()) if acronym else ())])
    return Organisation(found[0].of(text), acronym, tuple(mentions))


def _alone(text: str, sentences: Sequence[Span], acronyms: set[str]) -> dict[str, list[Span]]:
    """Where the acronyms stand."""
    short: defaultdict[str, list[Span]] = defaultdict(list)
    for sentence in sentences if acronyms else ():
        for found in _ALONE.finditer(text, sentence.start, sentence.end):
            if found[0] in acronyms:
                short[found[0]].append(Span(*found.span()))
    return short


def _found(text: str, sentences: Sequence[Span], persons: Set[int]) -> Iterator[tuple[Span, str | None]]:
    telling = [sentence for sentence in sentences if _telling().search(text, sentence.start, sentence.end)]
    for run in _runs(text, read_chunks(text, telling)):
        tokens = [token for chunk in run[_belonging(run) :] for token in chunk.tokens]
        tokens = tokens[_leading(tokens, persons) :]
        if not tokens or run[0].headline:
            continue
        bracket = _ACRONYM.match(text, tokens[-1].end)
        named = _spelled(text, tokens, bracket[1]) if bracket else None
        if named and bracket:
            yield named, bracket[1]
        elif len(tokens) > 1 and _has_head(text, tokens):
            yield Span(tokens[0].start, tokens[-1].end), None


def _runs(text: str, chunks: Iterator[Chunk]) -> Iterator[list[Chunk]]:
    """Chunks that "of", "for" or "and" join to one name, "and" only after "of": "Ministry of Trade and Industry"."""
    run: list[Chunk] = []
    for chunk in chunks:
        joint = text[run[-1].tokens[-1].end : chunk.tokens[0].start] if run else ""
        if run and len(joint) < 10 and joint in _JOINTS and (joint != " and " or len(run) > 1):
            run.append(chunk)
        else:
            if run:
                yield run
            run = [chunk]
    if run:
        yield run


def _belonging(run: Sequence[Chunk]) -> int:
    """How many chunks at the beginning only belong to the body: "Anna Reed of the Institute of Science"."""
    headed = [any(token.key in _HEADS for token in chunk.tokens) for chunk in run]
    return headed.index(True) if any(headed[:-1]) else 0


def _leading(tokens: Sequence[Token], persons: Set[int]) -> int:
    """How many words at the beginning are none of the name's: "The", "President", "John Smith of the"."""
    number = max((at for at, token in enumerate(tokens, 1) if token.end in persons), default=0)
    while number < len(tokens) and tokens[number].key in _BEFORE_NAMES:
        number += 1
    return number


def _has_head(text: str, tokens: Sequence[Token]) -> bool:
    """Whether the name ends in a word for a body, or has one before "of" or "for"."""
    if tokens[-1].key in _LAST_HEADS:
        return True
    joined = pairwise(tokens)
    return any(
        left.key in _HEADS and text[left.end : right.start].startswith((" of ", " for ")) for left, right in joined
    )


def _spelled(text: str, tokens: Sequence[Token], acronym: str) -> Span | None:
    """The words at the end of ``tokens`` whose initials are ``acronym``, if there are such."""
    wanted = [letter for letter in acronym.lower() if letter.isalpha()]
    last = tokens[-1].end
    for token in reversed(tokens[-len(wanted) - 2 :]):
        words = re.split(r"[\s-]+", fold(text[token.start : last]))
        initials = [word[0] for word in words if word]
        large = [word[0] for word in words if word and word not in _SMALL]
        if len(words) > 1 and wanted in (initials, large):
            return Span(token.start, last)
    return None
