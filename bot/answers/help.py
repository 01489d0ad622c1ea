"""``/start`` and ``/help``: what can be asked, shown on the corpus that is loaded."""

from bot.answers.answer import Answer, Section, Suggestion, Usage
from bot.answers.message import Message, count, say
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.entity import Kind
from bot.settings.semantics import how_to_add

_EXAMPLES = 3


def answer_help(archive: Archive, question: Question, usages: tuple[Usage, ...]) -> Answer:
    """What the bot does, how its commands are typed, and three questions that this corpus answers."""
    title = count(
        "I answer only with word-for-word excerpts of one document, each with its date and source.",
        "I answer only with word-for-word excerpts of {n} documents, each with its date and source.",
        len(archive.documents),
    )
    section = Section(say("Ask a plain question, or use a command"), usages=usages)
    notice = None if archive.meaning else to_meaning()
    suggestions = examples(archive)
    return Answer(question.command, question.typed, title, sections=(section,), notice=notice, suggestions=suggestions)


def answer_help_on(archive: Archive, question: Question, usage: Usage) -> Answer:
    """How one command is typed, what it does, and a question with it that this corpus answers."""
    own = tuple(one for one in examples(archive) if one.typed.split()[0] == usage.typed.split()[0])
    return Answer(question.command, question.typed, sections=(Section(usages=(usage,)),), suggestions=own)


def to_meaning() -> Message:
    """What is said of an archive that doesn't know what its passages mean."""
    return say(
        "I look for a plain question by its words and names. With the extra “semantic” ({command}) I look for what it "
        "means too, also across languages.",
        command=how_to_add(),
    )


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
