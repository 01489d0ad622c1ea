"""Who holds which role in the documents, and when it was printed."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.corpus.document import Excerpt
from bot.finding.resolving.words import Script, words
from bot.finding.roles.meaning import Find, Meaning, read_role
from bot.finding.roles.pieces import may_end_office
from bot.finding.stopwords import STOPWORDS
from bot.finding.terms import script_of, stem

# What stands behind the word for a trade.
_LINKS = frozenset("of for at in to from with on".split())
_WORDS_BEFORE, _REACH = re.compile(r"(?:[\w'’-]+ ){1,2}\Z"), 40
_RUSSIAN_ADJECTIVE = re.compile(r"\w+(?:ый|ий|ой|ая|яя|ого|его|ому|ему|ым|им|ую|юю)")


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody to whom documents give a role: its wordings, in the order of publication, undated ones first."""

    entity: str
    roles: tuple[Excerpt, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which the role was printed, as far as they are known."""
        return tuple(role.document.published for role in self.roles if role.document.published)

    def between(self, start: date | None, end: date | None) -> "Holder | None":
        """The same with the roles printed from ``start`` to ``end`` alone; None if there are none."""
        roles = tuple(role for role in self.roles if _is_within(role.document.published, start, end))
        return Holder(self.entity, roles) if roles else None

    def covers(self, start: date | None, end: date | None) -> bool:
        """Was the role printed both before and after some day from ``start`` to ``end``?"""
        days = self.days
        return bool(days) and (end is None or days[0] <= end) and (start is None or start <= days[-1])


@dataclass(frozen=True, slots=True)
class _Held:
    entity: str
    role: Excerpt
    meaning: Meaning


class RoleIndex:
    """The roles that documents give to people. Built once, then only read."""

    def __init__(self, roles: Iterable[tuple[str, Excerpt]], find: Find) -> None:
        """``roles``: entity ids, each with a role as a document words it, in the order of publication."""
        meanings: dict[str, Meaning | None] = {}
        trades: dict[str, str] = {}
        held = []
        self._by_trade: dict[str, list[tuple[str, Excerpt]]] = {}
        for entity, role in roles:
            text = role.text
            if text not in meanings:
                trades[text] = trade_in(text)
                said = read_role(text, find)
                meanings[text] = said if said.offices else None
            if meaning := meanings[text]:
                held.append(_Held(entity, role, meaning))
            if trade := trades[text]:
                self._by_trade.setdefault(trade, []).append((entity, role))
        self._held = tuple(_served(held))

    def holders(self, asked: Meaning) -> tuple[Holder, ...]:
        """Those who hold a role that ``asked`` may mean, in the order of their first mention.

        Where somebody of a nation has just the fields asked for, others of that nation with more of them are left out:
        "minister of trade" is no "minister of trade and industry", if there is one of trade alone.
        """
        fitting = [held for held in self._held if asked.fits(held.meaning)]
        if not fitting and asked.towards:  # "the prime minister in Oslo" is of Norway
            moved = Meaning(asked.notions, asked.nations | asked.towards, frozenset(), asked.others)
            fitting = [held for held in self._held if moved.fits(held.meaning)]
        if asked.fields:
            exact = {held.meaning.nations for held in fitting if held.meaning.fields == asked.fields}
            only = {held.entity for held in fitting if held.meaning.fields == asked.fields}
            fitting = [held for held in fitting if held.entity in only or held.meaning.nations not in exact]
        roles: dict[str, list[Excerpt]] = {}
        for held in fitting:
            roles.setdefault(held.entity, []).append(held.role)
        return tuple(Holder(entity, tuple(found)) for entity, found in roles.items())

    def of_trade(self, typed: str) -> tuple[Holder, ...]:
        """Those whom documents call what ``typed`` says word by word, where no table has it: "the head nurse"."""
        trade, wanted = trade_in(typed), set(_telling(typed))
        roles: dict[str, list[Excerpt]] = {}
        for entity, role in self._by_trade.get(trade, ()):
            if wanted.issubset(_telling(role.text)) or wanted.issubset(_telling(_with_words_before(role))):
                roles.setdefault(entity, []).append(role)
        return tuple(Holder(entity, tuple(found)) for entity, found in roles.items())

    def is_held_there_alone(self, asked: Meaning, called: Collection[str] = ()) -> bool:
        """Is the office ``asked`` for held, or was it, at the place or body asked for, and at no other?

        ``called`` are the stems of that one's name: "the institute's director" may be the Hill Institute's.
        Others may be named in another script: of those nobody can tell whether they are the same.
        """
        scripts = set(map(script_of, asked.others))
        same = [held.meaning.others for held in self._held if asked.offices & held.meaning.offices]
        same = [others if asked.others <= others else others.difference(called) for others in same]
        placed = [others for others in same if not scripts.isdisjoint(map(script_of, others))]
        return bool(placed) and all(asked.others <= others for others in placed)

    def unplaced(self, asked: Meaning, called: Collection[str] = ()) -> tuple[Holder, ...]:
        """Those who hold an office that ``asked`` may mean, if no document says of what place, body or nation.

        Words of ``called``, the stems of the name of what is asked for, don't say it by themselves.
        """
        bare = Meaning(asked.notions)
        fitting = (held for held in self._held if bare.fits(held.meaning))
        placed = {held.entity for held in fitting if _is_placed(held.meaning, called)}
        return tuple(holder for holder in self.holders(bare) if holder.entity not in placed)


def trade_in(role: str) -> str:
    """The stem of what somebody is, where no table of offices has it: "nurse" of "head nurse at the clinic"; or ""."""
    found = words(role)
    if not found:
        return ""
    if found[0].script is Script.CYRILLIC:
        head = next((word for word in found if not _RUSSIAN_ADJECTIVE.fullmatch(word.text)), found[0])
    else:
        links = (place for place, word in enumerate(found) if word.text in _LINKS)
        head = found[max(next(links, len(found)) - 1, 0)]
    return "" if may_end_office(head) else stem(head.text)


def _with_words_before(role: Excerpt) -> str:
    """``role`` with the words that narrow it and belong to no table: "ice" before "pilot"."""
    text, span = role.document.text, role.span
    before = _WORDS_BEFORE.search(text[max(0, span.start - _REACH) : span.start])
    return f"{before[0] if before else ''}{role.text}"


def _telling(text: str) -> Iterator[str]:
    return (stem(word.text) for word in words(text) if word.text not in STOPWORDS)


def _is_placed(meaning: Meaning, called: Collection[str]) -> bool:
    return bool(meaning.nations or meaning.towards or meaning.others.difference(called))


def _served(held: Sequence[_Held]) -> Iterator[_Held]:
    """``held``, each role with the nation that it is said to serve elsewhere; without what says less than others.

    "Prime Minister" is of Norway if the same person is "Norway's Prime Minister" somewhere; "the minister" tells
    nothing where somebody is minister of something.
    """
    meanings: dict[str, set[Meaning]] = {}
    for one in held:
        meanings.setdefault(one.entity, set()).add(one.meaning)
    served = {entity: {said: _completed(said, own) for said in own} for entity, own in meanings.items()}
    for one in held:
        if meaning := served[one.entity][one.meaning]:
            yield _Held(one.entity, one.role, meaning)


def _completed(said: Meaning, own: Collection[Meaning]) -> Meaning | None:
    """What somebody's role means who is said to have the roles ``own``; None if others of these say more."""
    same = [other for other in own if other.offices == said.offices]
    if not said.fields and any(other.fields for other in same):
        return None
    nations = {other.nations for other in same if other.nations}
    if said.nations or len(nations) != 1:
        return said
    return Meaning(said.notions, nations.pop(), said.towards, said.others)


def _is_within(day: date | None, start: date | None, end: date | None) -> bool:
    return day is not None and (start is None or start <= day) and (end is None or day <= end)
