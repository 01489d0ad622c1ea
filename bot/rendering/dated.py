"""What in an answer can be drawn or exported: dated events, or a plan against its documents. Knows neither way."""

from bot.answers.answer import Answer, Citation, Section
from bot.corpus.span import Span


def events_of(answer: Answer) -> tuple[Section, ...]:
    """The sections of an answer that tells dated events alone, in order of time; none of any other answer."""
    if not all(section.when and section.citations for section in answer.sections):
        return ()
    return tuple(sorted(answer.sections, key=lambda section: section.citations[0].event or 0))


def overview_of(answer: Answer) -> Section | None:
    """The section that sets the declared points of a plan against documents, if the answer has one."""
    return next((section for section in answer.sections if section.declared and section.documents), None)


def statement_of(citation: Citation) -> Span:
    """The excerpt from where it begins to tell what it is dated for."""
    excerpt = citation.excerpt.span
    return Span(citation.statement.start, excerpt.end) if citation.statement else excerpt
