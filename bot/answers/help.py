"""``/start`` and ``/help``: what can be asked, shown on the corpus that is loaded."""

from datetime import date

from bot.answers.answer import Answer, Suggestion
from bot.answers.message import say
from bot.answers.opened import answer_open
from bot.answers.question import Question
from bot.archive import Archive
from bot.corpus.entity import Kind

_EXAMPLES = 3


def answer_help(archive: Archive, question: Question, today: date) -> Answer:
    """What the bot does, with three questions that this corpus answers."""
    title = say(
        "I answer only with word-for-word excerpts of {n} documents, each with its date and source.",
        n=len(archive.documents),
    )
    return Answer(question.command, question.typed, title, suggestions=examples(archive))


def answer_start(archive: Archive, question: Question, today: date) -> Answer:
    """The same as help; a start parameter, as deep links carry it, opens the excerpt that it names."""
    return answer_open(archive, question, today) if question.words else answer_help(archive, question, today)


def examples(archive: Archive) -> tuple[Suggestion, ...]:
    """Questions that the corpus answers: its most quoted person, its most named, its plan, its newest document."""
    people = [
        entity for entity in archive.entities.values() if entity.kind is Kind.PERSON and entity.id in archive.by_entity
    ]
    typed = []
    if quoted := sorted((e for e in people if e.id in archive.voices), key=lambda e: -len(archive.voices[e.id])):
        typed.append(f"/said {quoted[0].name}")
    if named := sorted(people, key=lambda e: -len(archive.by_entity[e.id])):
        typed.append(f"/timeline {named[0].name}")
    typed.append("/plan" if archive.plans else "/sources")
    return tuple(Suggestion(text, text) for text in [*typed, "/timeline"][:_EXAMPLES])
