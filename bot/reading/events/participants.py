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
_COMPARED = re.compile(
    r"\b(?:than|unlike|compared (?:to|with)|similar to)(?: (?:the|an?|its|rival))?[ \xa0]$", re.IGNORECASE
)
# A subject that stands for a body named just before; "it was" may stand for nothing.
_BODY = re.compile(
    r"(?:The (?:company|firm|group|bank|airline|carrier|manufacturer|car ?maker|automaker|maker|agency|ministry|union"
    r"|organi[sz]ation|corporation|retailer|brokerage|insurer|lender|index)"
    r"|It (?:(?:also|then|later|now) )?"
    r"(?:ha[sd]|will|plans|expects|says|sold|bought|made|lost|won|fell|rose|held|took|said|[a-z]+ed))\b"
)
_END = re.compile(r"\.[ \xa0\n]+|\n+")
_SUBJECT = 60  # code points from the beginning of a sentence in which its subject stands
_ASIDE = 40  # code points before a name that show it to be in an aside
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
        self._person_spans = frozenset(persons)

    def of(self, sentence: Span) -> tuple[str, ...]:
        """Ids of listed entities and names of other people, in the order of their first mention in ``sentence``."""
        return _names([*self._inside(sentence), *self._meant(sentence)])

    def acting(self, sentence: Span) -> tuple[str, ...]:
        """As ``of``, those who take part alone: not what another is measured against, but whom "it" means."""
        inside = (one for one in self._inside(sentence) if not self._is_compared(one[0], sentence))
        return _names([*inside, *self._meant(sentence), *self._body(sentence)])

    def _inside(self, sentence: Span) -> Sequence[tuple[Span, str]]:
        return self._named[bisect_left(self._starts, sentence.start) : bisect_left(self._starts, sentence.end)]

    def _body(self, sentence: Span) -> Iterator[tuple[Span, str]]:
        """The body that "it" or "the company" at the beginning of ``sentence`` means: the subject just before."""
        found = _BODY.match(self._text, sentence.start, sentence.end)
        if not found:
            return
        for start in self._sentences_before(sentence.start):
            names = [one for one in self._inside(Span(start, sentence.start)) if one[0] not in self._person_spans]
            if names:
                is_subject = names[0][0].start - start <= _SUBJECT or len({name for _, name in names}) == 1
                yield from [(Span(*found.span()), names[0][1])] if is_subject else ()
                return

    def _sentences_before(self, position: int) -> Iterator[int]:
        """Where the sentences before ``position`` begin, the nearest first, as far back as a name is looked for."""
        reach = max(0, position - _LOOK_BACK)
        ends = [found.end() for found in _END.finditer(self._text, reach, position) if found.end() < position]
        yield from (start for start in (*reversed(ends), reach) if start < position)

    def _is_compared(self, span: Span, sentence: Span) -> bool:
        """Is the name only what something else is measured against, or in an aside: "more than Reed's", "(as Reed)"?"""
        before = self._text[max(sentence.start, span.start - _ASIDE) : span.start]
        if _COMPARED.search(before):
            return True
        bracket = before.rfind("(")
        return bracket > before.rfind(")") and bracket < len(before.rstrip()) - 1 and before[bracket + 1 :].islower()

    def _meant(self, sentence: Span) -> Iterator[tuple[Span, str]]:
        for match in _STAND_IN.finditer(self._text, sentence.start, sentence.end):
            span = Span(*match.span())
            if person := self._reference.who(span):
                yield span, person.entity or person.name
        for match in _PAIR.finditer(self._text, sentence.start, sentence.end):
            pair = self._reference.pair(match.start())
            yield from ((Span(*match.span()), person.entity or person.name) for person in pair)


def _names(found: Sequence[tuple[Span, str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for _, name in sorted(found, key=lambda one: one[0])))
