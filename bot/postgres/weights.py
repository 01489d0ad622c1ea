"""What words tell of sections, by BM25, as tantivy counts it: so both engines rank alike."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from bot.finding.asked import K1, B
from bot.finding.sections import Section
from bot.finding.vocabulary import idf

_EXACT = 24  # lengths below are kept as they are


def rounded_length(length: int) -> int:
    """``length`` as tantivy, and Lucene before it, keep it in one byte: exact below 40, then to four binary digits."""
    beyond = length - _EXACT
    if beyond < 16:
        return length
    shift = beyond.bit_length() - 4
    return _EXACT + (beyond >> shift << shift)


def entity_term(number: int) -> str:
    """The term that stands for an entity: no stem has such a sign."""
    return f"@{number}"


class Postings:
    """Counts in which sections terms stand, and how often; section by section."""

    def __init__(self) -> None:
        self._sections: dict[str, array[int]] = {}
        self._times: dict[str, array[int]] = {}
        self._lengths = array("I")
        self._total = 0

    def add(self, terms: Sequence[str]) -> None:
        """Add the next section."""
        number = len(self._lengths)
        for term, times in Counter(terms).items():
            self._sections.setdefault(term, array("I")).append(number)
            self._times.setdefault(term, array("I")).append(times)
        self._lengths.append(rounded_length(len(terms)))
        self._total += len(terms)

    def weighed(self) -> Iterator[tuple[str, "array[int]", "array[float]"]]:
        """Each term with the sections that hold it, and what it tells of each."""
        usual = self._total / max(1, len(self._lengths))
        damping = array("d", (K1 * (1 - B + B * length / (usual or 1.0)) for length in self._lengths))
        for term, sections in self._sections.items():
            tells = idf(len(sections), len(self._lengths)) * (K1 + 1)
            pairs = zip(sections, self._times[term], strict=True)
            yield term, sections, array("f", (tells * n / (n + damping[at]) for at, n in pairs))


def terms_of(section: Section, entities: Iterable[int]) -> list[str]:
    """All that is looked for in a section: its stems, and ``entities``, one for each passage that speaks of them."""
    return [*section.stems, *map(entity_term, entities)]
