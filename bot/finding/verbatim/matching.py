"""A quotation, perhaps with omissions -> where it stands, word for word or nearly so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import islice
from math import log
from operator import attrgetter, itemgetter
from typing import TypeAlias

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.finding.verbatim.alignment import Alignment, align, compared
from bot.finding.verbatim.index import Place, WordIndex, Wording
from bot.finding.verbatim.words import Word

Piece: TypeAlias = Sequence[Word]
"""The words of a quotation, or of the part of it that an omission cuts off."""

# Places of a text that stands all over a corpus, and candidates for a piece of one that stands nowhere as given.
_MOST, _CANDIDATES = 200, 20
# Chosen with benchmarks/verify.py: what must agree of what all words tell, and how much beyond chance that must be.
SHARE, _EVIDENCE = 0.6, 8.0

_Chain: TypeAlias = tuple[float, int, tuple[Alignment | None, ...]]
"""What the pieces so far keep, where the last of them ends in the document, and their alignments."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the text given, and those of the document for which they stand; one of the two may be none."""

    given: tuple[Span, ...]
    found: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Where a text stands in one document: a place for each piece that does, in order, and what differs there.

    ``share`` is how much of what all words tell agrees, from 0 to 1. ``evidence`` is how far that is beyond what so
    many words bring about by chance: minus the logarithm of an E-value, as BLAST has it (Karlin and Altschul 1990).
    """

    places: tuple[Place, ...]
    differences: tuple[Difference, ...] = ()
    share: float = 1.0
    evidence: float = 0.0

    @property
    def document(self) -> Document:
        """The document in which all the places are."""
        return self.places[0].document

    @property
    def span(self) -> Span:
        """From the first place to the last, with what the text leaves out in between."""
        return self.places[0].span.to(self.places[-1].span)

    @property
    def is_near(self) -> bool:
        """Does so much agree that these are the words meant?"""
        return self.share >= SHARE and self.evidence >= _EVIDENCE

    @property
    def words(self) -> tuple[Span, ...]:
        """The document's words that the text takes up, in order."""
        return tuple(word for place in self.places for word in place.words)


def exact_matches(wording: Wording, pieces: Sequence[Piece]) -> list[Match]:
    """Where all ``pieces`` stand word for word, in order, in one document; each place once, at most 200."""
    index = wording.around(_keys(pieces))
    encoded = [index.encoded(word.key for word in piece) for piece in pieces]
    found = [list(index.occurrences(words)) for words in encoded]
    if not all(found):
        return []
    rarest = min(found, key=len)
    documents = {index.document(number).name for number in rarest}
    chains = _chains([_places(index, *pair, documents) for pair in zip(found, encoded, strict=True)])
    unique = {(match.document.name, match.span): match for match in chains}
    return list(islice(unique.values(), _MOST))


def _keys(pieces: Sequence[Piece]) -> list[list[str]]:
    return [[word.key for word in piece] for piece in pieces]


def _places(index: WordIndex, numbers: Sequence[int], words: str, documents: set[str]) -> dict[str, list[Place]]:
    places: dict[str, list[Place]] = {}
    for number in numbers:
        if (document := index.document(number)).name in documents:
            held = places.setdefault(document.name, [])
            if len(held) < _MOST:
                held.append(index.place(number, number + len(words)))
    return places


def _chains(pieces: Sequence[dict[str, list[Place]]]) -> Iterator[Match]:
    """Each place of the first piece with the next place of each piece behind it."""
    first, *others = pieces
    for document, places in first.items():
        rest = [sorted(other.get(document, ()), key=attrgetter("span")) for other in others]
        for place in places:
            chain = _chain(place, rest)
            if chain:
                yield Match(chain)


def _chain(place: Place, rest: Sequence[Sequence[Place]]) -> tuple[Place, ...]:
    chain = [place]
    for places in rest:
        behind = next((one for one in places if one.span.start >= chain[-1].span.end), None)
        if behind is None:
            return ()
        chain.append(behind)
    return tuple(chain)


def nearest_match(wording: Wording, pieces: Sequence[Piece], least: float = 0.0) -> Match | None:
    """The place in one document where most of what ``pieces`` tell stands in order; None if no word does.

    Whoever looks for nothing below a ``least`` share is answered sooner.
    """
    index = wording.around(_keys(pieces))
    encoded = [index.encoded(word.key for word in piece) for piece in pieces]
    bound = least if len(pieces) == 1 else 0.0  # of several, one may stand elsewhere
    candidates = [_candidates(index, words, bound) for words in encoded]
    documents = dict.fromkeys(index.document(one.first).name for found in candidates for one in found)
    total = sum(index.worth(word) for words in encoded for word in words)
    chosen = [_in_document(index, candidates, document) for document in documents]
    matches = (_match(index, pieces, alignments, total) for alignments in chosen if any(alignments))
    return max(matches, key=attrgetter("share"), default=None)


def _candidates(index: WordIndex, words: str, least: float) -> list[Alignment]:
    exact = [compared(index, words, at, at + len(words)) for at in islice(index.occurrences(words), _CANDIDATES)]
    return exact or align(index, words, least)


def _in_document(
    index: WordIndex, candidates: Sequence[Sequence[Alignment]], document: str
) -> tuple[Alignment | None, ...]:
    """For each piece a candidate in ``document``, one behind the other, that keep the most together; None for some."""
    chains: list[_Chain] = [(0.0, 0, ())]
    for found in candidates:
        own = [one for one in found if index.document(one.first).name == document]
        longer = [_longer(index, chain, one) for chain in chains for one in own if index.start(one.first) >= chain[1]]
        without = [(kept, end, (*chosen, None)) for kept, end, chosen in chains]
        chains = nlargest(_CANDIDATES, [*longer, *without], key=itemgetter(0))
    return chains[0][2]


def _longer(index: WordIndex, chain: _Chain, one: Alignment) -> _Chain:
    kept, _, chosen = chain
    return kept + one.kept, index.end(one.last - 1), (*chosen, one)


def _match(index: WordIndex, pieces: Sequence[Piece], alignments: Sequence[Alignment | None], given: float) -> Match:
    places, differences, kept, found = [], [], 0.0, 0.0
    for piece, one in zip(pieces, alignments, strict=True):
        if one is None:
            differences.append(Difference(tuple(word.span for word in piece), ()))
            continue
        places.append(index.place(one.first, one.last))
        differences += _differences(index, piece, one)
        kept += one.kept
        found += sum(map(index.worth, index.words(one.first, one.last)))
    return Match(tuple(places), tuple(differences), 2 * kept / (given + found), kept - log(index.size))


def _differences(index: WordIndex, piece: Piece, alignment: Alignment) -> Iterator[Difference]:
    for change in alignment.changes:
        given = tuple(word.span for word in piece[slice(*change.given)])
        first, last = change.found
        yield Difference(given, index.place(first, last).words if first < last else ())
