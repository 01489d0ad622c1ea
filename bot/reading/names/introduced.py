"""Where a text introduces people whom its pronouns may take up: as subjects, and elsewhere."""

import re
from collections.abc import Iterator, Sequence

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.antecedents import Antecedents, Named
from bot.reading.names.gender import gender, is_oblique
from bot.reading.names.office import Office
from bot.reading.names.person import Person
from bot.reading.names.subjects import is_byline, is_subject, within

# Before an office: that it is told of somebody, "is the mayor", "elected as mayor".
_PREDICATE = re.compile(r"\b(?:is|was|are|were|be|been|being|become|becomes|became|remains|remained|as)(?: not)? $")
_LONGEST_VERB = 16  # characters
_OWNED = re.compile(r"\bof(?: [A-Z][\w.]*){0,3} $")
_LONGEST_TITLE = 50  # characters
_JOINTS = (" and ", ", ", " & ", " и ")


class Introduced:
    """Finds the people whom the pronouns of one text may mean."""

    def __init__(
        self, text: str, people: Sequence[Person], genders: Sequence[str | None], quoted: Sequence[Span]
    ) -> None:
        """``genders`` are those of ``people``, in the same order; what is ``quoted`` in the text is in order, too."""
        self._text = text
        self._people = people
        self._genders = genders
        self._quoted = quoted

    def antecedents(
        self,
        named: Sequence[tuple[Span, int]],
        offices: Sequence[tuple[Office, int | None]],
        strangers: Sequence[Span],
    ) -> Antecedents:
        """What resolves pronouns; ``named`` are all mentions, ``offices`` all offices, with the numbers of people.

        Whoever wrote the text isn't meant by their name above it. A name that "and" joins to an object is one, too.
        """
        subjects = [*self._held(offices), *self._unknown(strangers)]
        others = list[Named]()
        titled = {office.span.end: office.span.start for office, _ in offices}
        at, object_end = 0, -1
        for name, number in named:
            at, inside = within(self._quoted, at, name.start)
            start = next((titled[name.start - gap] for gap in (0, 1, 2) if name.start - gap in titled), name.start)
            if is_byline(self._text, name):
                continue
            one = Named(name.start, number, self._genders[number], inside, self._is_owner(name))
            listed = object_end >= 0 and self._text[object_end : min(start, object_end + 6)] in _JOINTS
            if not listed and is_subject(self._text, start, name.end) and self._is_nominative(name, number):
                subjects.append(one)
                object_end = -1
                continue
            object_end = name.end
            if not inside:
                others.append(one)
        return Antecedents(self._text, sorted(subjects, key=lambda one: one.start), others)

    def _held(self, offices: Sequence[tuple[Office, int | None]]) -> Iterator[Named]:
        """Subjects that only an office names."""
        at = 0
        for office, holder in offices:
            start = office.span.start
            at, inside = within(self._quoted, at, start)
            told_of = _PREDICATE.search(self._text[max(0, start - _LONGEST_VERB) : start])
            if not told_of and is_subject(self._text, start, office.span.end):
                told = gender("", [office.head.of(self._text)]) if holder is None else self._genders[holder]
                yield Named(start, holder, told, inside)

    def _unknown(self, strangers: Sequence[Span]) -> Iterator[Named]:
        """Subjects that may be people's names."""
        at = 0
        for name in strangers:
            at, inside = within(self._quoted, at, name.start)
            yield Named(name.start, None, gender(name.of(self._text), ()), inside)

    def _is_owner(self, name: Span) -> bool:
        """Whether ``name`` only tells whose something is: "Reed's", "of Reed", "Сергея Рида"."""
        if self._text[name.end : name.end + 2] in ("'s", "’s"):
            return True
        first = fold(name.of(self._text)).split()[0]
        before = self._text[max(0, name.start - _LONGEST_TITLE) : name.start]
        return _OWNED.search(before) is not None or (first[-1] in "аяыи" and is_oblique(first))

    def _is_nominative(self, name: Span, number: int) -> bool:
        """Does a Russian name stand in the form that the person is called by? Others are objects."""
        words = fold(name.of(self._text)).split()
        return not is_oblique(words[0]) and (
            words[-1] < "а" or words[-1] == fold(self._people[number].name).split()[-1]
        )
