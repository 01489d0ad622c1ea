"""What a reference tells of a document."""

from dataclasses import dataclass
from datetime import date

from bot.answers.cite.authors import Author, authors_of
from bot.reading.facts import Facts


@dataclass(frozen=True, slots=True)
class Cited:
    """A document as a list of references knows it; what isn't known is None.

    ``inferred`` says that ``published`` was worked out. ``accessed`` is the day of the reference, which styles give
    for what stands on the web.
    """

    title: str
    accessed: date
    publisher: str | None = None
    published: date | None = None
    inferred: bool = False
    url: str | None = None
    language: str | None = None
    authors: tuple[Author, ...] = ()

    @classmethod
    def of(cls, facts: Facts, today: date) -> "Cited":
        """The reference of a document; one without a declared title has its headline's, or its file's name."""
        document, headline = facts.document, facts.layout.headline
        printed = headline.span.of(document.text) if headline else document.name
        return cls(
            title=" ".join((document.title or printed).split()),
            accessed=today,
            publisher=document.publisher,
            published=document.published,
            inferred=document.inferred,
            url=document.url,
            language=document.language,
            authors=authors_of(document.author),
        )
