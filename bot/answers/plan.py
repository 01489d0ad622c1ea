"""``/plan``: what was declared of a plan, and apart from it what the documents say of each point."""

from datetime import date
from itertools import groupby

from bot.answers.answer import Answer, Citation, Declared, Section
from bot.answers.excerpts import in_whose_words, marked, with_context
from bot.answers.message import Message, count, say
from bot.answers.misses import suggest
from bot.answers.points import Mentions, mentions_of_point
from bot.answers.question import Question
from bot.answers.typed.choosing import choose_plan, choose_point
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.plan import Plan, Point
from bot.reading.plans.reading import PointMention


def answer_plan(archive: Archive, question: Question, today: date) -> Answer:
    """A plan's points as declared; with a point's number, name or words, every excerpt that names it."""
    if not archive.plans:
        return Answer(
            "plan",
            question.typed,
            notice=say(
                "This corpus declares no plan. One is declared under 'plans:' in its corpus.yaml: "
                "a name, a source and the points."
            ),
        )
    plan, words = choose_plan(archive, question.words)
    if plan is None:
        return Answer("plan", question.typed, notice=say("Which plan?"), suggestions=suggest("plan", archive.plans, 8))
    if not words:
        return _overview(archive, question, plan)
    point = choose_point(archive, plan, words)
    if point is None:
        notice = say("{plan} has no point by that name.", plan=plan.name)
        return Answer("plan", question.typed, notice=notice, suggestions=suggest("plan", plan.points, len(plan.points)))
    return _point(archive, question, plan, point)


def _overview(archive: Archive, question: Question, plan: Plan) -> Answer:
    declared = tuple(_declared(point, mentions_of_point(archive, plan, point)) for point in plan.points)
    title = say("{plan}, as declared", plan=plan.name)
    heading = say("These points come from outside the documents")
    section = Section(heading, declared=declared, source=plan.source, documents=archive.documents)
    return Answer(
        "plan", question.typed, title, sections=(section,), suggestions=suggest("plan", plan.points, len(plan.points))
    )


def _declared(point: Point, mentions: Mentions) -> Declared:
    documents = {facts.document.name: facts.document for facts, _ in mentions}
    return Declared(point.number, point.name, _found(mentions), tuple(documents.values()))


def _found(mentions: Mentions) -> Message:
    sentences = {(facts.document.name, mention.sentence) for facts, mention in mentions}
    if not sentences:
        return say("no document names it where it tells of the plan")
    documents = list(dict.fromkeys(facts.document.name for facts, _ in mentions))
    days = [facts.document.published for facts, _ in mentions if facts.document.published]
    where = count("in one document", "in {n} documents", len(documents))
    found = count("named in one passage", "named in {n} passages", len(sentences))
    if not days:
        return say("{found} {where}", found=found, where=where)
    return say("{found} {where}, last on {day}", found=found, where=where, day=max(days))


def _point(archive: Archive, question: Question, plan: Plan, point: Point) -> Answer:
    mentions = mentions_of_point(archive, plan, point)
    declared = Section(say("As declared"), declared=(_declared(point, mentions),), source=plan.source)
    title = say("{plan}, point {number}", plan=plan.name, number=point.number)
    by_sentence = groupby(mentions, key=lambda pair: (pair[0].document, pair[1].sentence))
    citations = [
        _citation(archive, document, [mention for _, mention in group]) for (document, _), group in by_sentence
    ]
    notice = None if citations else say("No document names this point where it tells of the plan.")
    said = (Section(say("In the documents"), tuple(citations)),) if citations else ()
    return Answer("plan", question.typed, title, sections=(declared, *said), notice=notice)


def _citation(archive: Archive, document: Document, mentions: list[PointMention]) -> Citation:
    excerpt = with_context(archive, document, mentions[0].sentence)
    words = marked(excerpt, (mention.words for mention in mentions))
    return Citation(excerpt, marked=words, remarks=in_whose_words(archive, excerpt))
