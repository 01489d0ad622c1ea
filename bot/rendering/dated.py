"""What in an answer can be drawn or exported: dated events, or a plan against its documents. Knows neither way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.answers.answer import Answer, Citation, Section
from bot.answers.message import Message, count, say
from bot.answers.over_time.timeline import worked_out
from bot.answers.question import Question
from bot.corpus.document import Excerpt
from bot.corpus.span import Span
from bot.reading.dates.when import When, first_day, last_day
from bot.rendering.wording import fill, when_in_words
from bot.rendering.wrapping import wrap

_WORKED_OUT = worked_out("").template


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


def event_id(citation: Citation) -> str:
    """A name of the event that stays as long as its document does: the excerpt's id, and where in it the time stands.

    The excerpt alone is no name, for one sentence can date several events.
    """
    start = citation.excerpt.span.start
    place = (f"-{time.start - start}-{time.end - start}" for time in citation.marked[:1])
    return citation.excerpt.id + "".join(place)


@dataclass(frozen=True, slots=True)
class FirstWords:
    """The first words that tell an event; what the excerpt has before and after them is left out, and marked apart."""

    words: Excerpt
    is_later: bool
    is_cut: bool

    @classmethod
    def of(cls, citation: Citation, most: int) -> "FirstWords":
        """The first line of the statement, cut between words where it has more than ``most`` characters."""
        excerpt, statement = citation.excerpt, statement_of(citation)
        line = next(wrap(excerpt.document.text, statement, most, len), statement)
        return cls(Excerpt(excerpt.document, line), statement.start > excerpt.span.start, line.end < excerpt.span.end)

    def __str__(self) -> str:
        return f"{'… ' if self.is_later else ''}{self.words.text}{' …' if self.is_cut else ''}"


def notes(section: Section, when: When, locale: str) -> list[str]:
    """What the bot says of an event in few words: its time, if that is no day that was printed; then of the telling."""
    is_plain = first_day(when) == last_day(when) and not when.inferred
    dated = f"≈ {when_in_words(when, locale)}" if when.inferred else when_in_words(when, locale)
    labels = (fill(label, locale) for label in but_for_the_date(section.citations[0]))
    return [*([] if is_plain else [dated]), *labels]


def but_for_the_date(citation: Citation) -> Iterator[Message]:
    """The labels of a telling, but for how its date was read, where that has a mark of its own."""
    return (label for label in citation.labels if label.template != _WORKED_OUT)


def title_of(answer: Answer, locale: str) -> str:
    """Whom or what was asked for, as the bot knows it or else as it was typed."""
    if answer.entity:
        return answer.entity.name
    return Question.parse(answer.typed).words or fill(say("What happened when"), locale)


def summary_of(sections: Sequence[Section], locale: str) -> str:
    """In how many documents the events stand, and when those were printed."""
    cited = (citation for section in sections for citation in (*section.citations, *section.also))
    documents = {citation.excerpt.document.name: citation.excerpt.document for citation in cited}
    days = sorted(document.published for document in documents.values() if document.published)
    sources = count("In one document", "In {n} documents", len(documents))
    if not days:
        return fill(sources, locale)
    if days[0] == days[-1]:
        return fill(say("{sources}, printed on {day}", sources=sources, day=days[0]), locale)
    return fill(say("{sources}, printed {first} to {last}", sources=sources, first=days[0], last=days[-1]), locale)
