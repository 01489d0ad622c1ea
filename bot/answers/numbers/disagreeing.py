"""Figures that count the same thing, and differ."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from bot.archive.archive import Archive
from bot.corpus.span import Span
from bot.finding.passage import Passage
from bot.finding.stopwords import STOPWORDS
from bot.finding.terms import Term, read_terms, script_of
from bot.reading.dates.when import When, first_day, last_day
from bot.reading.facts import Facts
from bot.reading.figures.figure import Figure

# Of what the words of the shorter sentence tell, figures, times and speakers aside, the other must share this much;
# more where a per cent or a sum of money says nothing of what it measures. Chosen on sentences written for it
# (tests/test_numbers.py).
_ALIKE, _ALIKE_IN_UNITS = 0.6, 0.7
_SHARED = 2  # words at least
# "About 1,000" and "1,200" don't contradict each other, "about 1,000" and "1,600" do.
_LOOSE = 1.5
# A thing that so many sentences count is counted for itself in each: days, years, people.
_MOST = 150
_ADJECTIVAL = ("ых", "их", "ого", "его", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие")


@dataclass(frozen=True)
class Counted:
    """A figure in its passage, and what tells what it is of."""

    archive: Archive
    passage: Passage
    figure: Figure

    @cached_property
    def thing(self) -> str:
        """The stem of what is counted, or the unit."""
        if self.figure.unit or self.figure.counted is None:
            return self.figure.unit
        words = self.figure.counted.of(self.passage.document.text)
        terms = [term for term in read_terms(words) if not words.lower().endswith(_ADJECTIVAL, 0, term.span.end)]
        if not terms:
            return words
        return terms[0].stem if script_of(terms[0].stem) == "cyrillic" else terms[-1].stem

    @cached_property
    def words(self) -> Mapping[str, float]:
        """What the sentence says of it: its other words, each with how much it tells; not when, nor who says so."""
        stems = {term.stem for term in self._terms} - STOPWORDS
        return {stem: self.archive.index.rarity(stem) for stem in stems}

    @cached_property
    def names(self) -> frozenset[str]:
        """The names among these words."""
        text, sentence = self.passage.document.text, self.figure.sentence
        mentions = [m.span for m in self._facts.named] + [m for p in self._facts.people for m in p.mentions]
        inside = [mention for mention in mentions if sentence.contains(mention)]
        return frozenset(
            term.stem
            for term in self._terms
            if any(mention.overlaps(term.span) for mention in inside)
            or (term.span.start > sentence.start + 1 and text[term.span.start].isupper())
        )

    @cached_property
    def times(self) -> list[When]:
        """When the events of the sentence are; without any, it may be of the time of any other."""
        return [event.when for event in self._facts.events if event.span.overlaps(self.figure.sentence)]

    @cached_property
    def _terms(self) -> list[Term]:
        facts, figure = self._facts, self.figure
        said = [part for voice in facts.voices for part in (voice.quotation.speaker, voice.quotation.cue) if part]
        aside = [figure.span, *([figure.counted] if figure.counted else ()), *said, *(t.span for t in facts.times)]
        aside = [span for span in aside if span.overlaps(figure.sentence)]
        terms = read_terms(figure.sentence.of(self.passage.document.text))
        moved = [
            Term(t.stem, Span(t.span.start + figure.sentence.start, t.span.end + figure.sentence.start)) for t in terms
        ]
        return [term for term in moved if not any(span.overlaps(term.span) for span in aside)]

    @property
    def _facts(self) -> Facts:
        return self.archive.facts_of(self.passage.document)


def disagreeing(figures: Sequence[Counted]) -> Iterator[list[Counted]]:
    """Groups of figures, in the order given, that count the same thing in as like words, and differ."""
    by_thing: dict[str, list[Counted]] = defaultdict(list)
    for counted in figures:
        by_thing[counted.thing].append(counted)
    for own in by_thing.values():
        if 1 < len(own) <= _MOST:
            yield from _groups(own)


def _groups(figures: Sequence[Counted]) -> Iterator[list[Counted]]:
    """The figures that are at odds with another, those that hang together in one group."""
    group_of: dict[int, list[int]] = {}
    for i, j in combinations(range(len(figures)), 2):
        if _are_at_odds(figures[i], figures[j]):
            joined = [*group_of.get(i, [i]), *(k for k in group_of.get(j, [j]) if k not in group_of.get(i, [i]))]
            group_of.update(dict.fromkeys(joined, joined))
    seen: list[list[int]] = []
    for group in group_of.values():
        if group not in seen:
            seen.append(group)
            yield [figures[k] for k in sorted(group)]


def _are_at_odds(one: Counted, other: Counted) -> bool:
    same_sentence = one.passage.document is other.passage.document and one.passage.span == other.passage.span
    return not same_sentence and _differ(one.figure, other.figure) and _are_of_one(one, other)


def _differ(one: Figure, other: Figure) -> bool:
    low, high = sorted((one.value, other.value))
    if not one.loose and not other.loose:
        return low != high
    return low == 0 or float(high / low) > _LOOSE


def _are_of_one(one: Counted, other: Counted) -> bool:
    """Do both speak of the same: in like words, of no other names, and of no times that exclude each other?"""
    apart = one.names and other.names and one.names.isdisjoint(other.names)
    if apart or not _same_time(one.times, other.times):
        return False
    shared = [worth for stem, worth in one.words.items() if stem in other.words]
    shorter = min(sum(one.words.values()), sum(other.words.values()))
    asked = _ALIKE_IN_UNITS if one.figure.unit else _ALIKE
    return len(shared) >= _SHARED and sum(shared) >= asked * shorter


def _same_time(one: Sequence[When], other: Sequence[When]) -> bool:
    return not one or not other or any(_meet(a, b) for a in one for b in other)


def _meet(one: When, other: When) -> bool:
    return first_day(one) <= last_day(other) and first_day(other) <= last_day(one)
