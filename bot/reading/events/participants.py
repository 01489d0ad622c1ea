"""Who and what takes part in a sentence: names in it, and whom its pronouns and titles mean."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from bot.corpus.span import Span
from bot.reading.events.short_names import read_short_names
from bot.reading.gazetteer import EntityMention
from bot.reading.names.person import Person
from bot.reading.names.reference import Reference

_LEADERS = (
    r"leaders|presidents|premiers|prime ministers|foreign ministers|defen[cs]e ministers|ministers|chiefs"
    r"|heads of state|politicians|men|women"
)
# Words for two who were just named together.
_PAIR = re.compile(
    rf"\bThey\b|\b(?:[Tt]he two|[Bb]oth)(?: \w+)? (?:{_LEADERS})\b"
    r"|\b[Tt]he two (?=(?:are|were|have|had|will|also|met|agreed|discussed)\b)"
)
_LOOK_BACK = 400  # code points: about two sentences
# A noun phrase that stands for somebody named elsewhere.
_STAND_IN = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]he (?:[A-Z]\w+ )?(?:prime minister|foreign minister|defen[cs]e minister|minister|premier"
    r"|president|leader|chancellor|ambassador|PM|top diplomat|governor|senator|secretary|king|queen|pope))\b"
)


class Participants:
    """The participants of any sentence of one text."""

    def __init__(
        self, text: str, mentions: Sequence[EntityMention], people: Sequence[Person], reference: Reference
    ) -> None:
        self._text = text
        self._reference = reference
        unlisted = [(span, person.name) for person in people if not person.entity for span in person.mentions]
        persons = [span for person in people for span in person.mentions]
        named = {mention.span: mention.entity for mention in read_short_names(text, mentions, persons)}
        named |= {mention.span: mention.entity for mention in mentions}
        named |= {span: person.entity for person in people if person.entity for span in person.mentions}
        self._named = sorted([*named.items(), *unlisted])
        self._starts = [span.start for span, _ in self._named]
        self._people = sorted((span, person.entity or person.name) for person in people for span in person.mentions)
        self._people_starts = [span.start for span, _ in self._people]

    def of(self, sentence: Span) -> tuple[str, ...]:
        """Ids of listed entities and names of other people, in the order of their first mention in ``sentence``."""
        inside = self._named[bisect_left(self._starts, sentence.start) : bisect_left(self._starts, sentence.end)]
        found = sorted([*inside, *self._meant(sentence)], key=lambda one: one[0])
        return tuple(dict.fromkeys(name for _, name in found))

    def _meant(self, sentence: Span) -> Iterator[tuple[Span, str]]:
        for match in _STAND_IN.finditer(self._text, sentence.start, sentence.end):
            span = Span(*match.span())
            if person := self._reference.who(span):
                yield span, person.entity or person.name
        for match in _PAIR.finditer(self._text, sentence.start, sentence.end):
            yield from ((Span(*match.span()), name) for name in self._pair(match.start()))

    def _pair(self, position: int) -> tuple[str, ...]:
        """The two people that the same paragraph names shortly before ``position``, if it names just two."""
        reach = max(0, position - _LOOK_BACK)
        first = bisect_left(self._people_starts, max(reach, self._text.rfind("\n", reach, position)))
        last = bisect_left(self._people_starts, position)
        names = tuple(dict.fromkeys(name for _, name in self._people[first:last]))
        return names if len(names) == 2 else ()
