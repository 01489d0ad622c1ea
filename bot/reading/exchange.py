"""Whom the pronoun of an attribution means by what was said just before: who goes on, and who answers."""

import re
from dataclasses import dataclass

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.person import Person
from bot.reading.names.reference import Reference
from bot.reading.speech.quotation import Quotation

People = tuple[Person, ...]

# Between what was said and what is said next: the rest of the sentence, and the marks of the next one.
_NEXT = re.compile(r"[^.!?…\n]{0,200}[.!?…]?[\"”’»)]{0,3}\s{0,3}[\"“‘«—–-]{0,3}\s?")
# Somebody new, without a name or with one that tells nothing; "the ministry" and "NATO" are nobody's.
_SOMEBODY = re.compile(r"(?:[Aa]n?|[Aa]nother|[Oo]ne) |[A-ZА-ЯЁ]\w+ [A-ZА-ЯЁ]\w+$")
_ADDRESSEE = re.compile(r" (?P<who>[A-ZА-ЯЁ][\w.'’-]*(?: [A-ZА-ЯЁ][\w.'’-]*){0,4})(?<!\.)")
# Whoever does this has spoken before.
_ADDING = re.compile(
    r"add(?:s|ed|ing)|continu(?:es|ed|ing)|go(?:es)?|went|repeat(?:s|ed)|conclud(?:es|ed)|ask(?:s|ed)|wonder(?:s|ed)"
    r"|(?:до|при)ба\w+|продолж\w+|подчеркн\w+|спр[ао]\w+"
)


@dataclass(frozen=True, slots=True)
class Exchange:
    """Decides, in one text, who speaks after somebody else has spoken."""

    text: str
    reference: Reference

    def next_speaker(self, before: Quotation, whose: People, said: Quotation) -> People | None:
        """Who says ``said``, right behind ``before`` that ``whose`` said; None where that decides nothing.

        Nobody does where the pronoun may take up a speaker without a name, or either of two.
        """
        wanted = said.speaker and self.reference.pronoun(said.speaker)
        if not said.speaker or not wanted or not before.speaker or not self._is_next(before, said, said.speaker):
            return None
        again = self.reference.pronoun(before.speaker)
        asked = self._asked(before, wanted) if self._asks(before) and not self._adds(said) else ()
        if asked:
            return asked
        if not whose:
            return () if self._is_somebody(before.speaker, again, wanted) else None
        if len(whose) > 1 or not self.reference.may_be(whose[0], wanted):
            return None
        if self._asks(before) and not self._adds(said):
            return self._answer(whose[0], again, said.speaker)
        return whose if again or not before.direct else None

    def _is_next(self, before: Quotation, said: Quotation, speaker: Span) -> bool:
        told = (before.span, before.speaker or before.span, before.cue or before.span)
        end = max(one.end for one in told)
        start = min(said.span.start, speaker.start)
        return end <= start and _NEXT.fullmatch(self.text, end, start) is not None

    def _is_somebody(self, speaker: Span, again: str | None, wanted: str) -> bool:
        """May ``speaker``, whom the text doesn't name, be one person of the gender ``wanted``?"""
        if again:
            return again == wanted
        return _SOMEBODY.match(speaker.of(self.text)) is not None

    def _asked(self, before: Quotation, wanted: str) -> People:
        """Whom the asker names right behind the verb: '"Why?" the judge asked Tom Hill'."""
        if not before.cue or not before.speaker or before.speaker.end > before.cue.start:
            return ()
        found = _ADDRESSEE.match(self.text, before.cue.end)
        people = self.reference.whom(Span(*found.span("who"))) if found else ()
        return people if len(people) == 1 and self.reference.may_be(people[0], wanted) else ()

    def _asks(self, said: Quotation) -> bool:
        return said.direct and self.text[said.span.end - 1] in "?？"

    def _adds(self, said: Quotation) -> bool:
        return said.cue is not None and _ADDING.fullmatch(fold(said.cue.of(self.text))) is not None

    def _answer(self, asker: Person, again: str | None, mention: Span) -> People | None:
        """Who answers ``asker``: somebody else if the text has named one; nobody surely if "she" asked before."""
        may, other = self.reference.but(mention, asker)
        return (() if again else other) if may else (asker,)
