"""Whom a mention means: a name, a pronoun, or a description such as "the Japanese prime minister"."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from functools import cached_property
from itertools import pairwise

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.antecedents import Antecedents
from bot.reading.names.description import Description, described
from bot.reading.names.gender import gender
from bot.reading.names.holders import Holders
from bot.reading.names.introduced import Introduced
from bot.reading.names.lexicon import lexicon
from bot.reading.names.person import Person
from bot.reading.names.reading import Names
from bot.reading.names.subjects import quoted, within
from bot.reading.names.titles import SAYING

_PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_PRONOUNS |= {"он": "m", "него": "m", "нем": "m", "ему": "m", "его": "m", "она": "f", "ее": "f", "ней": "f", "нее": "f"}
_MOST_TRIED = 12  # people before a description who are looked at


# "The Italian said", ", said the Italian.", but not "the Italian request".
_NATIONAL = re.compile(r"[Tt]he ([A-Z][a-z]+)(?:[,.]| ([a-z]+))")
_RELATIVE = re.compile(r"who|котор(?:ый|ая)")
# Before a name: that it only tells whose friend is meant.
_OF = re.compile(r"\b(?:of|for|to|with|and|or)(?: [A-Z][\w.]*){0,3} $")
# Words for two who were just named together.
_PLURAL = re.compile(
    r"they|(?:the two|both)(?: (?:leaders|presidents|premiers|prime ministers|foreign ministers|defen[cs]e ministers"
    r"|ministers|chiefs|heads of state|politicians|men|women|presidential candidates|candidates|senators|governors))?"
)
# What may stand between two names that "and" joins: titles, a party in brackets.
_AND = re.compile(r"(?:,| \([^()\n]{1,40}\))?,?(?: and(?: [\w'’.-]+){0,6}| &)? ?")
_LOOK_BACK = 400  # code points: about two sentences


class Reference:
    """Resolves the mentions of one text. Building it is linear in the text; each question takes logarithmic time."""

    def __init__(self, text: str, names: Names) -> None:
        """``names`` are those of ``text``."""
        self._text = text
        people = names.people
        self._people = people
        named = sorted((mention, number) for number, person in enumerate(people) for mention in person.mentions)
        self._names = [mention for mention, _ in named]
        self._who = [number for _, number in named]
        self._starts = [mention.start for mention in self._names]
        self._quoted = list(quoted(text))
        self._told = list(self._unquoted())
        self._genders = [gender(person.name, (role.of(text) for role in person.roles)) for person in people]
        self._offices = [office for office, _ in names.offices]
        self._office_starts = [office.span.start for office in self._offices]
        self._held = [holder for _, holder in names.offices]
        self._given = self._descriptions()
        self._nations = self._by_nation()
        self._resolve()
        self.decided: Mapping[Span, tuple[Person, ...]] = {}
        self._strangers = names.strangers

    def deciding(self, decided: Mapping[Span, tuple[Person, ...]]) -> "Reference":
        """The same, with mentions whose people are ``decided`` by more than names: by who spoke before."""
        other = copy(self)
        other.decided = decided
        return other

    def who(self, mention: Span) -> Person | None:
        """The person that ``mention`` means, or None where nothing decides.

        ``mention`` may be a name, with or without a title, a pronoun, or a description of an office.
        """
        if mention in self.decided:
            people = self.decided[mention]
            return people[0] if len(people) == 1 else None
        number = self._number(mention)
        return None if number is None else self._people[number]

    def whom(self, mention: Span) -> tuple[Person, ...]:
        """All whom ``mention`` means: as ``who``, or several where it names several or is "they", "the two men"."""
        if _PLURAL.fullmatch(fold(mention.of(self._text))):
            return self.pair(mention.start, together=len(mention) == len("they"))
        named = self._joined(mention)
        if len(named) > 1:
            return tuple(self._people[number] for number in named)
        person = self.who(mention)
        return (person,) if person else ()

    def pronoun(self, mention: Span) -> str | None:
        """The gender of the singular pronoun that ``mention`` is: ``m`` or ``f``; None if it is none."""
        return _PRONOUNS.get(fold(mention.of(self._text)).strip(" ,.\"'"))

    def may_be(self, person: Person, wanted: str) -> bool:
        """Can a pronoun of the gender ``wanted`` mean ``person``?"""
        return self._genders[self._people.index(person)] in (None, wanted)

    def but(self, mention: Span, person: Person) -> tuple[bool, tuple[Person, ...]]:
        """Whether the pronoun ``mention`` may mean somebody else than ``person``, and whom it means then."""
        wanted, but = self.pronoun(mention), self._people.index(person)
        if not wanted or not self._antecedents.another(mention, wanted, but):
            return False, ()
        number = self._antecedents.meant(mention, wanted, inside=False, but=but)
        return True, () if number is None else (self._people[number],)

    def pair(self, position: int, *, together: bool = False) -> tuple[Person, ...]:
        """The two people whom the same paragraph names shortly before ``position``, if it names just two.

        ``together``: only if "and" joins their last mentions.
        """
        reach = max(0, position - _LOOK_BACK)
        start = max(reach, self._text.rfind("\n", reach, position))
        told = self._told[bisect_left(self._told, (start, 0)) : bisect_left(self._told, (position, 0))]
        numbers = tuple(dict.fromkeys(number for _, number in told))
        if len(numbers) != 2 or (together and not self._are_joined(told)):
            return ()
        return tuple(self._people[number] for number in numbers)

    def _are_joined(self, told: Sequence[tuple[int, int]]) -> bool:
        (first, one), (second, other) = told[-2:]
        end = self._names[bisect_left(self._starts, first)].end
        return one != other and bool(_AND.fullmatch(self._text, end, second))

    def _joined(self, mention: Span) -> tuple[int, ...]:
        """The people named in ``mention`` whom "and" or a comma joins."""
        inside = self._names[bisect_left(self._starts, mention.start) : bisect_left(self._starts, mention.end)]
        if len(inside) < 2 or not all(_AND.fullmatch(self._text, a.end, b.start) for a, b in pairwise(inside)):
            return ()
        first = bisect_left(self._starts, mention.start)
        return tuple(dict.fromkeys(self._who[first : first + len(inside)]))

    def _number(self, mention: Span) -> int | None:
        pronoun = self.pronoun(mention)
        if pronoun:
            return self._pronoun(mention, pronoun)
        if _RELATIVE.fullmatch(fold(mention.of(self._text))):
            return self._before_comma(mention.start)
        named = self._named(mention)
        described = self._described(mention) if named is None else named
        return self._national(mention) if described is None else described

    def _national(self, mention: Span) -> int | None:
        """Whom "the Italian" means: the only one named in the paragraph before, which tells of no other Italian."""
        found = _NATIONAL.match(self._text, mention.start)
        if not found or found.end(1) != mention.end or (found[2] and found[2] not in SAYING):
            return None
        start = max(self._text.rfind("\n", 0, mention.start) + 1, mention.start - _LOOK_BACK)
        if found[1].lower() not in lexicon().adjectives or found[1] in self._text[start : mention.start]:
            return None
        first, last = bisect_left(self._office_starts, start), bisect_left(self._office_starts, mention.start)
        told = self._told[bisect_left(self._told, (start, 0)) : bisect_left(self._told, (mention.start, 0))]
        numbers = {number for _, number in told} | set(self._held[first:last])
        return numbers.pop() if len(numbers) == 1 else None

    def _before_comma(self, offset: int) -> int | None:
        """Whom "who" takes up: "Judge Anna Reed, who said", but not "a friend of Anna Reed, who said"."""
        at = bisect_left(self._starts, offset) - 1
        if at < 0 or self._text[self._names[at].end : offset] != ", ":
            return None
        lead = self._text[max(0, self._names[at].start - _LOOK_BACK) : self._names[at].start]
        return None if _OF.search(lead) else self._who[at]

    def _named(self, mention: Span) -> int | None:
        """Who is named inside ``mention``, other than as the owner of something in it."""
        at = max(0, bisect_right(self._starts, mention.start) - 1)
        for index in range(at, len(self._names)):
            name = self._names[index]
            if name.start >= mention.end:
                break
            if name.overlaps(mention) and not self._owner(name, mention):
                return self._who[index]
        return None

    def _owner(self, name: Span, mention: Span) -> bool:
        rest = self._text[name.end : mention.end]
        return rest[:2] in ("'s", "’s") and bool(rest[2:].strip(' ,."'))

    def _described(self, mention: Span) -> int | None:
        at = max(0, bisect_right(self._office_starts, mention.start) - 1)
        for index in range(at, len(self._offices)):
            if self._offices[index].span.start >= mention.end:
                break
            if self._offices[index].head.overlaps(mention):
                return self._held[index]
        return None

    def _descriptions(self) -> list[Description]:
        return [described(self._text, office) for office in self._offices]

    def _by_nation(self) -> list[frozenset[str]]:
        nations: defaultdict[int, set[str]] = defaultdict(set)
        for description, holder in zip(self._given, self._held, strict=True):
            if holder is not None and description.kind != "ambassador":
                nations[holder] |= description.nations
        return [frozenset(nations[number]) for number in range(len(self._people))]

    def _resolve(self) -> None:
        """Gives the offices that stand without a name to whom they mean."""
        candidates = Holders(self._given, self._held, self._nations)
        for index, office in enumerate(self._offices):
            if self._held[index] is None:
                self._held[index] = candidates.meant(self._given[index], self._last(office.span.start))

    def _unquoted(self) -> Iterator[tuple[int, int]]:
        """The start and person of each mention outside quotation marks: who is only talked about says nothing."""
        at = 0
        for name, number in zip(self._names, self._who, strict=True):
            at, inside = within(self._quoted, at, name.start)
            if not inside:
                yield name.start, number

    def _last(self, offset: int) -> Sequence[int]:
        """The people mentioned before ``offset``, the last first, as far back as it may matter."""
        at = bisect_left(self._told, (offset, 0))
        return [*dict.fromkeys(number for _, number in reversed(self._told[max(0, at - 4 * _MOST_TRIED) : at]))]

    @cached_property
    def _antecedents(self) -> Antecedents:
        """Whom pronouns may mean; found for the first that is asked about."""
        offices = tuple(zip(self._offices, self._held, strict=True))
        named = tuple(zip(self._names, self._who, strict=True))
        introduced = Introduced(self._text, self._people, self._genders, self._quoted)
        return introduced.antecedents(named, offices, self._strangers)

    def _pronoun(self, mention: Span, wanted: str) -> int | None:
        at = bisect_right(self._quoted, mention.start, key=lambda span: span.start) - 1
        inside = at >= 0 and mention.start < self._quoted[at].end
        return self._antecedents.meant(mention, wanted, inside)
