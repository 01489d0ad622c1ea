"""Who is the president of somewhere: whom the documents give the office, or nobody."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from bot.answers.plain_questions.inquiry import Inquiry
from bot.answers.typed.holders import OFTEN, holders_of
from bot.answers.typed.identify import held_in, identify
from bot.answers.typed.period import Period, read_period
from bot.archive.archive import Archive
from bot.corpus.document import Document, Excerpt
from bot.corpus.entity import Kind
from bot.corpus.folding import fold
from bot.finding.asking.kinds import Wants
from bot.finding.roles.index import Holder
from bot.finding.roles.meaning import Meaning, asked_role, read_role
from bot.finding.terms import read_terms

# "Who is OFFICE", with nothing asked of the office besides.
_BEING = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bwho(?:'?s| is| was| are| were)\s+(?:now\s+)?(?P<office>(?!going\b|expected\b)[^?]+?)(?:\s+now)?\W*$",
        r"^\W*кто\s+(?:такой\s+|такая\s+|сейчас\s+|был\s+|была\s+|является\s+)*(?P<office>[^?]+?)(?:\s+сейчас)?\W*$",
        r"^(?P<office>[^を]+?)は(?:誰|だれ|どなた)",
    )
)
_WHOLE = 20  # passages that are looked at
_SEVERAL, _BETWEEN = 2, 2  # words of an office and what it is of, and other words that may stand between them
# Who held it before somebody: the office, and behind or before it the name.
_BEFORE = (
    re.compile(r"^(?P<office>.+?)\s+(?:right\s+|just\s+)?(?:before|prior to|ahead of)\s+(?P<name>.+)$"),
    re.compile(r"^(?P<office>.+?)\s+(?:до|перед)\s+(?P<name>.+)$"),
    re.compile(r"^(?P<name>.+?)の前(?:任)?の(?P<office>.+)$"),
)

# What an office is for, not whose it is: "envoy for Peru".
_FOR = re.compile(r"\b(?:for|to|with|по|при)\b|担当")


@dataclass(frozen=True, slots=True)
class Office:
    """An office whose holder is asked for, and when; or who held it before ``follower``."""

    meaning: Meaning
    period: Period
    follower: str | None = None

    def holders(self, archive: Archive) -> list[Holder]:
        """To whom the documents give it."""
        held = held_in(holders_of(archive, self.meaning), self.period)
        if self.follower is None:
            return held
        since = next((holder.days[0] for holder in held if holder.entity == self.follower and holder.days), None)
        before = (one.between(None, since) if since else one for one in held if one.entity != self.follower)
        return [one for one in before if one]


def office_asked(archive: Archive, inquiry: Inquiry, today: date) -> Office | None:
    """The office that the question asks the holder of; None if it asks something else."""
    if inquiry.asked.wants is not Wants.PERSON:
        return None
    folded = fold(inquiry.text)
    found = next((match for pattern in _BEING if (match := pattern.search(folded))), None)
    if not found:
        return None
    typed, period = read_period(inquiry.text[slice(*found.span("office"))], today)
    if before := next((match for pattern in _BEFORE if (match := pattern.search(fold(typed)))), None):
        follower = identify(archive, typed[slice(*before.span("name"))]).entity
        if follower and follower.kind is Kind.PERSON:
            meaning = asked_role(typed[slice(*before.span("office"))], archive.resolver.named)
            return Office(meaning, period, follower.id) if meaning else None
    meaning = asked_role(typed, archive.resolver.named)
    return Office(meaning, period) if meaning else None


def asks_who_is(archive: Archive, inquiry: Inquiry) -> bool:
    """Does the question ask no more than who somebody is, by name?"""
    if inquiry.asked.wants is not Wants.PERSON or inquiry.words or len(inquiry.ids) != 1:
        return False
    return archive.entities[inquiry.ids[0]].kind is Kind.PERSON


def role_passages(archive: Archive, people: Collection[str]) -> Iterator[int]:
    """The passages that give one of ``people`` a role, the newest document first, one a document."""
    by_document: dict[str, list[Excerpt]] = {}
    for entity in people:
        for role in archive.roles_of(entity):
            by_document.setdefault(role.document.name, []).append(role)
    given = sorted(by_document.values(), key=lambda roles: archive.index.numbering.of(roles[0].document).start)
    for roles in reversed(given):
        numbers = archive.index.numbering.of(roles[0].document)
        within = (n for n in numbers if any(archive.index.passage(n).span.contains(role.span) for role in roles))
        yield from islice(within, 1)


def office_passages(archive: Archive, office: Office, inquiry: Inquiry) -> Iterator[int]:
    """The passages that give somebody the ``office``, the newest document first, one a document.

    Where nobody is given all of it, those count who are given the office alone by a document that is about the places
    and bodies asked for: "President Lee" in an article about Korea.
    """
    given = [role for holder in office.holders(archive) for role in holder.roles]
    given.sort(key=lambda role: archive.index.numbering.of(role.document).start)
    seen: set[str] = set()
    for role in reversed(given or list(_alone(archive, office, inquiry.ids))):
        if role.document.name not in seen:
            seen.add(role.document.name)
            yield from list(archive.index.numbering.within(role.document, role.span))[:1]


def _alone(archive: Archive, office: Office, entities: Collection[str]) -> Iterator[Excerpt]:
    bare = Office(Meaning(office.meaning.notions), office.period)
    for holder in bare.holders(archive) if entities and not office.follower else ():
        if not any(_is_somewhere(archive, role, office) for role in archive.roles_of(holder.entity)):
            yield from (role for role in holder.roles if _is_about(archive, role.document, entities))


def _is_somewhere(archive: Archive, role: Excerpt, office: Office) -> bool:
    """Is a role that ``office``, and says of which place or body, and of another than asked for?"""
    meaning = read_role(role.text, archive.resolver.named)
    if not office.meaning.notions <= meaning.notions or meaning.others & office.meaning.others:
        return False
    return bool(meaning.nations or (meaning.others and not _FOR.search(fold(role.text))))


def _is_about(archive: Archive, document: Document, entities: Collection[str]) -> bool:
    numbers = archive.index.numbering.of(document)
    return all(archive.index.speaking_among(entity, numbers) * OFTEN >= len(numbers) for entity in entities)


def whole_passages(archive: Archive, office: Office, inquiry: Inquiry) -> Iterator[int]:
    """The passages that have the office and what it is of side by side: they may tell of a holder whom no rule knows.

    Of a nation many are named beside an office that is another's.
    """
    wanted = frozenset(stem for one in inquiry.words for stem in one.own)
    if office.follower or office.meaning.nations or inquiry.names or len(wanted) < _SEVERAL:
        return
    for hit in archive.index.search(inquiry.wanted, _WHOLE):
        if _stand_together([term.stem for term in read_terms(hit.passage.excerpt.text)], wanted):
            yield hit.number


def _stand_together(stems: Sequence[str], wanted: frozenset[str]) -> bool:
    """Are all that are ``wanted`` among a few more words than they are?"""
    width = len(wanted) + _BETWEEN
    return any(wanted.issubset(stems[place : place + width]) for place, one in enumerate(stems) if one in wanted)
