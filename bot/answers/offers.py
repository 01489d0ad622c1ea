"""What can be sent for a few typed words: names, excerpts and dated events, each an answer of its own."""

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice

from msgspec.structs import replace

from bot.answers.answer import Answer, Citation, Section
from bot.answers.documents.search import answer_search
from bot.answers.over_time.timeline import timeline_of
from bot.answers.people.who import about
from bot.answers.question import Question
from bot.answers.typed.period import Period, read_period
from bot.archive.archive import Archive
from bot.corpus.entity import Entity
from bot.corpus.folding import fold
from bot.reading.dates.when import first_day
from bot.reading.layout.parts import Role

_NAMES, _BEST, _EXCERPTS, _EVENTS, _NEWEST = 3, 10, 100, 100, 20
_LETTERS = 16  # of an entity's digest


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to send: ``answer``, which shows ``citation`` first. An offer of ``entity`` shows what is told of it.

    ``id`` is the same for the same offer, whatever was typed: 21 characters of ``[A-Za-z0-9_-]`` at most.
    """

    id: str
    answer: Answer
    citation: Citation
    entity: Entity | None = None


class Offers:
    """What ``archive`` has to offer; built once, since people see offers with every few letters that they type."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        named = sorted(archive.by_entity, key=lambda entity: -len(archive.by_entity[entity]))
        self._names = [(f" {fold(name)}", entity) for entity in named for name in archive.entities[entity].names]

    def of(self, typed: str, today: date) -> Iterator[Offer]:
        """The names that ``typed`` may mean, the best excerpts, dated events, and the other excerpts; each once.

        Where nothing is typed, the newest events.
        """
        question = Question.parse(typed, _EXCERPTS)
        shown: set[str] = set()
        for offer in self._found(question, today) if question.words else self._newest(question):
            same = offer.id if offer.entity else offer.citation.excerpt.id
            if same not in shown:
                shown.add(same)
                yield offer

    def _found(self, question: Question, today: date) -> Iterator[Offer]:
        """An excerpt that dates an event is offered as that, with its day; for a time alone, events come first."""
        events = list(self._dated(question, today))
        dated = {offer.citation.excerpt.id: offer for offer in events}
        excerpts = [dated.get(offer.citation.excerpt.id, offer) for offer in self._excerpts(question, today)]
        words, period = read_period(question.words, today)
        best = 0 if period and not words else _BEST
        return chain(self._named(question), excerpts[:best], events, excerpts[best:])

    def _named(self, question: Question) -> Iterator[Offer]:
        """The names, each with the first that is told of it under every heading."""
        for identifier in islice(self._meant(question.words), _NAMES):
            entity = self._archive.entities[identifier]
            whole = about(self._archive, question, entity)
            card = tuple(replace(section, citations=section.citations[:1], also=()) for section in whole.sections)
            if card:
                yield Offer(_id_of(entity), replace(whole, sections=card), card[0].citations[0], entity)

    def _meant(self, words: str) -> Iterator[str]:
        """The entities that ``words`` name, or may be about to: one of their names has a word that begins so."""
        surely = [found.entity.id for found in self._archive.resolver.find(words)]
        begun = f" {fold(words)}"
        likely = (entity for name, entity in self._names if begun in name)
        return iter(dict.fromkeys(entity for entity in chain(surely, likely) if entity in self._archive.by_entity))

    def _excerpts(self, question: Question, today: date) -> Iterator[Offer]:
        """What an article says before its headings, which mostly repeat the title above them."""
        found = answer_search(self._archive, replace(question, command="search"), today).citations
        for citation in sorted(found, key=lambda one: one.role is not Role.BODY):
            section = Section(citations=(citation,))
            yield Offer(f"x{citation.excerpt.id}", _alone(question, section), citation)

    def _dated(self, question: Question, today: date) -> Iterator[Offer]:
        """The events of the first name, in a period if there is one; or else those of the period.

        With other words every event would have to be read, and the excerpts have them anyway.
        """
        words, period = read_period(question.words, today)
        found = self._archive.resolver.find(words)
        if not found and (words or not period):
            return
        entity = self._archive.entities[found[0].entity.id] if found else None
        answer = timeline_of(self._archive, question, period, entity, words if entity else "")
        yield from islice(_events(question, answer), _EVENTS)

    def _newest(self, question: Question) -> Iterator[Offer]:
        """The events of the last days that any event is dated on, newest first."""
        days = [first_day(entry.when) for entry in self._archive.entries[-_NEWEST:]]
        since = Period(min(days, default=None))
        yield from reversed(list(_events(question, timeline_of(self._archive, question, since)))[-_NEWEST:])


def _events(question: Question, answer: Answer) -> Iterator[Offer]:
    for section in answer.sections:
        for citation in section.citations[:1]:
            yield Offer(f"t{citation.excerpt.id}", _alone(question, replace(section, also=())), citation)


def _alone(question: Question, section: Section) -> Answer:
    return Answer(question.command, question.typed, sections=(section,))


def _id_of(entity: Entity) -> str:
    digest = hashlib.sha256(entity.id.encode()).digest()
    return f"n{base64.urlsafe_b64encode(digest).decode()[:_LETTERS]}"
