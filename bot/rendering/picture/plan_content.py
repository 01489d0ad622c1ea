"""The overview of ``/plan`` -> what a picture of it tells: which point is named in which documents, and when."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby

from babel.dates import format_date

from bot.answers.answer import Answer, Section
from bot.answers.message import Message, say
from bot.corpus.document import Document
from bot.rendering.dated import overview_of
from bot.rendering.sources import host
from bot.rendering.wording import fill

_MOST_COLUMNS = 7
_DAY_FORM, _DAY_FORMS = "d MMM", {"ja": "M/d"}  # a day over its year, short enough for a narrow column


@dataclass(frozen=True, slots=True)
class Column:
    """A document or a few of one time: when they were printed, in two lines, and by whom if by one."""

    above: str
    year: str
    publisher: str


@dataclass(frozen=True, slots=True)
class Row:
    """A point as declared, and in how many documents of each column it is named."""

    number: int
    name: str
    named: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Everything that a plan's picture tells.

    Of so many ``documents``, ``silent`` ones name no point and ``unshown`` ones do; neither have a column.
    """

    title: str
    source: str
    rows: tuple[Row, ...]
    columns: tuple[Column, ...]
    documents: int
    silent: int
    unshown: int
    bot: str | None
    locale: str


@dataclass(frozen=True, slots=True)
class _Period:
    """Time divided into parts of so many months, and the form of what is first said of one."""

    months: int
    form: str = ""

    def of(self, document: Document) -> int:
        assert document.published
        return (document.published.year * 12 + document.published.month - 1) // self.months

    def column(self, documents: Sequence[Document], locale: str) -> Column:
        """The column of ``documents``, all of one part."""
        first, publishers = documents[0], {document.publisher for document in documents}
        assert first.published
        year, next_year = ((self.of(first) + i) * self.months // 12 for i in (0, 1))
        years = f"{year}–{next_year - 1}" if self.months > 12 else str(year)
        only = publishers.pop() if len(publishers) == 1 else None
        return Column(format_date(first.published, self.form, locale) if self.form else "", years, only or "")


# Where there are more documents than columns, those of one time stand together.
_PERIODS = (_Period(1, "LLL"), _Period(3, "QQQ"), _Period(12), _Period(60), _Period(120))


def plan_content(answer: Answer, locale: str, bot: str | None) -> Matrix | None:
    """What to draw of ``answer``; None if it is no overview of a plan."""
    section = overview_of(answer)
    if not section or not answer.title:
        return None
    naming = {document for point in section.declared for document in point.documents}
    grouped = _grouped(section.documents, naming, locale)
    rows = (
        Row(point.number, point.name, tuple(len({*documents} & {*point.documents}) for _, documents in grouped))
        for point in section.declared
    )
    shown = {document for _, documents in grouped for document in documents}
    return Matrix(
        _title(answer.title, locale),
        _source(section),
        tuple(rows),
        tuple(column for column, _ in grouped),
        len(section.documents),
        len({*section.documents} - naming - shown),
        len(naming - shown),
        bot,
        locale,
    )


def _title(title: Message, locale: str) -> str:
    """The plan's name alone, if the answer's title tells it; that it was declared stands below it."""
    name = title.values.get("plan")
    return name if isinstance(name, str) else fill(title, locale)


def _source(section: Section) -> str:
    source = section.source
    if not source:
        return ""
    return source.publisher or (host(source.url) if source.url else "")


def _grouped(
    documents: Sequence[Document], naming: Collection[Document], locale: str
) -> list[tuple[Column, Sequence[Document]]]:
    """The columns and their documents: every document, or else those that name a point, alone or by their time."""
    if len(documents) > _MOST_COLUMNS:
        documents = [document for document in documents if document in naming]
    if len(documents) <= _MOST_COLUMNS:
        return [(_column(document, locale), (document,)) for document in documents]
    return _by_time([document for document in documents if document.published], locale)


def _column(document: Document, locale: str) -> Column:
    day = document.published
    if not day:
        return Column(fill(say("undated"), locale), "", document.publisher or document.name)
    form = _DAY_FORMS.get(locale, _DAY_FORM)
    return Column(format_date(day, form, locale), str(day.year), document.publisher or "")


def _by_time(documents: Sequence[Document], locale: str) -> list[tuple[Column, Sequence[Document]]]:
    """The documents by the finest periods that are no more than the columns; else the latest of the longest."""
    for period in _PERIODS:
        groups = [list(group) for _, group in groupby(documents, key=period.of)]
        if len(groups) <= _MOST_COLUMNS:
            break
    return [(period.column(group, locale), group) for group in groups[-_MOST_COLUMNS:]]
