"""An excerpt's id -> the passage that it names, among its neighbours."""

from datetime import date

from bot.answers.answer import Answer, Citation, Section
from bot.answers.message import say
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Excerpt
from bot.corpus.span import Span
from bot.reading.layout.parts import Block
from bot.reading.statements import NOT_THE_ARTICLE


def answer_open(archive: Archive, question: Question, today: date) -> Answer:
    """The paragraphs that hold the excerpt named, with the one before and the one after.

    Whole paragraphs are shown, so no id that somebody makes up can quote half a sentence.
    """
    if not question.words:
        notice = say("Which passage? Write the code that its source ends in: /open CODE")
        return Answer("open", question.typed, notice=notice)
    excerpt = archive.find_excerpt(question.words)
    if excerpt is None:
        notice = say("No document here holds that excerpt: it may have been changed or taken out since.")
        return Answer("open", question.typed, notice=notice)
    blocks = [b for b in archive.facts_of(excerpt.document).layout.blocks if b.role not in NOT_THE_ARTICLE]
    inside = [i for i, block in enumerate(blocks) if block.span.overlaps(excerpt.span)]
    if not inside:
        return Answer("open", question.typed, notice=say("That id names no passage of an article."))
    shown = blocks[max(0, inside[0] - 1) : inside[-1] + 2]
    citations = tuple(_paragraph(excerpt, block) for block in shown)
    return Answer(
        "open", question.typed, say("The passage and what stands around it"), sections=(Section(citations=citations),)
    )


def _paragraph(excerpt: Excerpt, block: Block) -> Citation:
    sentences = [s for s in block.sentences if s.overlaps(excerpt.span)]
    marked = (Span(sentences[0].start, sentences[-1].end),) if sentences else ()
    return Citation(Excerpt(excerpt.document, block.span), block.role, marked)
