"""The answer to ``/timeline`` -> what a picture of it tells."""

from dataclasses import dataclass

from bot.answers.answer import Answer, Citation, Section
from bot.answers.message import count
from bot.reading.dates.status import Status
from bot.reading.dates.when import When
from bot.rendering.dated import but_for_the_date, events_of, summary_of, title_of
from bot.rendering.sources import published_by
from bot.rendering.wording import fill, when_in_words


@dataclass(frozen=True, slots=True)
class Moment:
    """One event: when it was, and whether it had happened when the first of its tellings was printed."""

    when: When
    status: Status
    section: Section

    @property
    def told(self) -> Citation:
        """The telling that is shown."""
        return self.section.citations[0]

    def dated(self, locale: str) -> str:
        """When it was, in the words of the language ``locale``."""
        return when_in_words(self.when, locale)

    def note(self, locale: str) -> str:
        """What the bot says about the excerpt, but for how it read the date: the mark of that stands at the date."""
        return "; ".join(fill(label, locale) for label in but_for_the_date(self.told))

    def source(self, locale: str) -> str:
        """Publisher and day, and how many documents more tell of it."""
        document = self.told.excerpt.document
        others = {citation.excerpt.document.name for citation in self.section.also} - {document.name}
        more = count("and one more document", "and {n} more documents", len(others))
        return " · ".join([published_by(document, locale), *([fill(more, locale)] if others else [])])


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything that a timeline's picture tells; moments are in order of time. ``bot`` is the bot's name."""

    title: str
    summary: str
    moments: tuple[Moment, ...]
    bot: str | None
    locale: str


def timeline_content(answer: Answer, locale: str, bot: str | None) -> Timeline | None:
    """What to draw of ``answer``; None if it tells no dated events, or anything else."""
    sections = events_of(answer)
    if not sections:
        return None
    moments = tuple(_moment(section) for section in sections)
    return Timeline(title_of(answer, locale), summary_of(sections, locale), moments, bot, locale)


def _moment(section: Section) -> Moment:
    assert section.when  # else it were no dated event
    return Moment(section.when, section.citations[0].status or Status.HAPPENED, section)
