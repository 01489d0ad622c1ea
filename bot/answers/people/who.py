"""``/who``: a person or a body, as the documents tell of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain, islice

from msgspec.structs import replace

from bot.answers.answer import Answer, Citation, Section, Suggestion
from bot.answers.documents.search import found as search_found
from bot.answers.excerpts import in_whose_words, marked, mentions_of, with_context
from bot.answers.folded import folded
from bot.answers.message import Message, count, say
from bot.answers.misses import not_one, suggest, unnamed, unquoted
from bot.answers.over_time.in_time import in_time, take_period
from bot.answers.people.printed_roles import layout_role, printed_roles
from bot.answers.people.repeated import without_repeats
from bot.answers.people.said import said_section
from bot.answers.people.voices import Words, newest_words, words_of
from bot.answers.question import Question
from bot.answers.typed.identify import Identified, identify
from bot.answers.typed.period import Period
from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.document import Excerpt
from bot.corpus.entity import Entity, Kind
from bot.corpus.folding import fold
from bot.finding.passage import Passage
from bot.finding.resolving.titles import without_titles
from bot.finding.resolving.words import words as words_in
from bot.finding.roles.index import Holder
from bot.finding.topics import Topic
from bot.finding.wanted import Scope
from bot.reading.layout.parts import Role

_REMEMBERED = 1024  # people and bodies, each with whom else to ask about
_NEARLY_ALL = 0.999  # sums of fractions are never quite 1
_QUOTED, _MENTIONS, _COMPANY, _HOLDERS = 3, 5, 4, 5


def answer_who(archive: Archive, question: Question, today: date) -> Answer:
    """Roles by date, words, mentions and company of whom or what is named, by a name or by a role."""
    if not question.words:
        return Answer("who", question.typed, notice=say("Who? For example: /who NAME, or a role"))
    name, period = take_period(archive, question.words, today)
    found = identify(archive, name, period)
    if found.holders:
        return _holders(archive, question, found)
    if found.entity is None:
        holding = _holding(archive, question, name, period)
        if holding and (not found.likely or _has_as_typed(holding, name)):
            return holding
        suggestions = suggest("who", found.candidates)
        notice = not_one(archive, suggestions, found.likely)
        return Answer("who", question.typed, notice=notice, suggestions=suggestions)
    entity = found.entity
    if found.told:
        return _told(archive, question, entity, found.told)
    return in_time(archive, question, period, lambda then: about(then, question, entity))


def _holding(archive: Archive, question: Question, name: str, period: Period) -> Answer | None:
    """The passages that hold all the words of a name or a role that nobody is known by; None if there are none."""
    index = archive.index.within(Scope(period.start, period.end))
    topic = Topic.of(archive.index, archive.resolver, name)
    hits = index.search_documents(topic.wanted(), 2 * question.limit)
    whole = [hit for hit in hits if topic.coverage(hit.stems, hit.passage.about) > _NEARLY_ALL]
    found = search_found(archive, question, topic, whole) if whole else None
    if not found or not found.found:
        return None
    title = count(
        "I know nobody by these words, but one passage holds them",
        "I know nobody by these words, but {n} passages hold them, the best first",
        len(found.sections),
    )
    return replace(found, title=title)


def _has_as_typed(holding: Answer, name: str) -> bool:
    """Does an excerpt have ``name``, of several words, just as it was typed? Then it is nobody else's."""
    typed = " ".join(fold(name).split())
    several = len(without_titles(words_in(name))) > 1
    return several and any(typed in " ".join(fold(one.excerpt.text).split()) for one in holding.citations)


def _holders(archive: Archive, question: Question, found: Identified) -> Answer:
    """Those who hold the role that is asked for, each with it as printed first and last."""
    sections = tuple(_holder(archive, holder) for holder in found.holders[:_HOLDERS])
    title = say("These documents give that role to several people")
    if not found.then:
        title = say("I find nobody who surely held that role then; these held it at other times")
    return Answer(
        "who", question.typed, title, sections=sections, suggestions=suggest("who", found.candidates, _HOLDERS)
    )


def _told(archive: Archive, question: Question, entity: Entity, holder: Holder) -> Answer:
    """Who held the role that is asked for, by the sentences that say when, whenever these were printed."""
    excerpts = (_sentence_of(archive, role) for role in holder.roles)
    citations = [Citation(one, layout_role(archive.facts_of(one.document), one.span.start)) for one in excerpts]
    title = Message("{name}", {"name": entity.name})
    sections = (Section(citations=tuple(dict.fromkeys(citations))),)
    return Answer("who", question.typed, title, entity, sections, suggestions=_further(archive, entity))


def _sentence_of(archive: Archive, role: Excerpt) -> Excerpt:
    sentences = archive.facts_of(role.document).layout.sentences_over(role.span)
    return with_context(archive, role.document, sentences[0] if sentences else role.span)


def _holder(archive: Archive, holder: Holder) -> Section:
    roles = (holder.roles[0], holder.roles[-1])
    shown = roles if roles[0].document is not roles[1].document else roles[:1]
    citations = (Citation(role, layout_role(archive.facts_of(role.document), role.span.start)) for role in shown)
    return Section(Message("{name}", {"name": archive.entities[holder.entity].name}), tuple(citations))


def about(archive: Archive, question: Question, entity: Entity) -> Answer:
    """What the documents have of ``entity``."""
    if entity.id not in archive.by_entity:
        return Answer("who", question.typed, entity=entity, notice=unnamed(archive, entity))
    sections = tuple(section for section in _sections(archive, entity) if section.citations)
    notice = None
    if entity.kind is Kind.PERSON and not archive.voices.get(entity.id):
        notice = unquoted(entity.name)
    title = Message("{name}", {"name": entity.name})
    return Answer("who", question.typed, title, entity, sections, notice, _further(archive, entity))


def _sections(archive: Archive, entity: Entity) -> Iterator[Section]:
    roles = tuple(role.citation for role in printed_roles(archive, entity))
    yield Section(say("Roles, as printed on the day"), roles)
    own = newest_words(archive, entity, _QUOTED)
    if own:
        heading = count("In their own words", "In their own words, the newest of {n}", len(words_of(archive, entity)))
        yield Section(heading, tuple(_said(archive, own, entity)))
    reported = newest_words(archive, entity, _QUOTED, direct=False)
    if reported:
        yield Section(say("As reported"), tuple(_said(archive, reported, entity)))
    yield _mentions(archive, entity)


@remembered(_REMEMBERED)
def _mentions(archive: Archive, entity: Entity) -> Section:
    """The newest passages that name ``entity`` beside those that hold its newest words."""
    told = [passage for passage in archive.by_entity[entity.id] if passage.role in (Role.BODY, Role.CAPTION)]
    words = (newest_words(archive, entity, _QUOTED), newest_words(archive, entity, _QUOTED, direct=False))
    shown = [one.excerpt for one, _ in chain(*words)]
    rest = (passage for passage in reversed(told) if not any(_within(passage, excerpt) for excerpt in shown))
    heading = count("Named in one passage", "Named in {n} passages; the newest not shown above", len(told))
    mentions = [_mention(archive, passage, entity) for passage in islice(rest, 2 * _MENTIONS)]  # some lie in others
    return Section(heading, tuple(islice(without_repeats(list(folded(mentions))), _MENTIONS)))


def _said(archive: Archive, words: Sequence[tuple[Words, int]], entity: Entity) -> Iterator[Citation]:
    """``words``, each with how many documents print it, where they are several."""
    cited = said_section(archive, [one for one, _ in words], entity).citations
    for citation, (_, documents) in zip(cited, words, strict=True):
        so = (say("in {n} documents", n=documents),) if documents > 1 else ()
        yield replace(citation, remarks=(*citation.remarks, *so))


def _within(passage: Passage, excerpt: Excerpt) -> bool:
    return passage.document is excerpt.document and excerpt.span.overlaps(passage.span)


def _mention(archive: Archive, passage: Passage, entity: Entity) -> Citation:
    excerpt = with_context(archive, passage.document, passage.span)
    words = marked(excerpt, mentions_of(archive, passage.document, entity))
    return Citation(excerpt, passage.role, words, remarks=in_whose_words(archive, excerpt))


@remembered(_REMEMBERED)
def _further(archive: Archive, entity: Entity) -> tuple[Suggestion, ...]:
    """What happened to them when, if a day tells of them; and who is named with them."""
    named = Counter(
        other
        for passage in archive.by_entity[entity.id]
        for other in sorted(passage.entities)  # a set: those named as often come in the same order every time
        if other != entity.id and archive.entities[other].kind is Kind.PERSON
    )
    company = [archive.entities[other] for other, _ in named.most_common(_COMPANY)]
    return *_dated(archive, entity), *suggest("who", company, _COMPANY)


def _dated(archive: Archive, entity: Entity) -> Iterator[Suggestion]:
    if entity.id in archive.entries_by_entity:
        typed = f"/timeline {entity.name}"
        yield Suggestion(typed, typed)
