"""``/sources``: the documents that answers are made of."""

from datetime import date

from bot.answers.answer import Answer, Citation, Section
from bot.answers.message import Message, count, say
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Excerpt
from bot.reading.facts import Facts

_LINKED = say("The texts belong to their publishers. They are quoted here word for word, with a link to each source.")
_QUOTED = say("The texts belong to their publishers. They are quoted here word for word.")


def answer_sources(archive: Archive, question: Question, today: date) -> Answer:
    """Every document by its headline, oldest first, with its date, publisher, link and licence."""
    n = len(archive.documents)
    title = count("One document", "{n} documents", n)
    linked = any(document.url for document in archive.documents)
    citations = tuple(cite_source(facts, number) for number, facts in enumerate(archive.facts, 1))
    return Answer(
        "sources",
        question.typed,
        title,
        sections=(Section(citations=citations),),
        notice=_LINKED if linked else _QUOTED,
    )


def cite_source(facts: Facts, number: int | None = None) -> Citation:
    """A document by its headline, or by what it begins with; ``number`` is its place in the list."""
    block = facts.layout.headline or facts.layout.blocks[0]
    terms = facts.document.license
    remarks = [say("number {number}", number=number)] if number else []
    remarks += [Message("{terms}", {"terms": terms})] if terms else []
    if facts.document.author:
        remarks.append(say("by {author}", author=facts.document.author))
    if facts.dated_by:
        words = tuple(f"“{span.of(facts.document.text)}”" for span in facts.dated_by)
        remarks.append(say("day worked out from {words}", words=words))
    return Citation(Excerpt(facts.document, block.sentences[0]), block.role, remarks=tuple(remarks))
