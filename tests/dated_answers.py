"""Answers that tell dated events, made without an archive; texts of three scripts to make them of."""

from datetime import date

from bot.answers.answer import Answer, Citation, Section
from bot.corpus.document import Document, Excerpt
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.when import Granularity, When

DAY, MONTH, YEAR = Granularity.DAY, Granularity.MONTH, Granularity.YEAR
ENGLISH = "The river rose over the old bridge on 3 May 2020, and nobody in Ashford had ever seen it as high as that."
RUSSIAN = "Третьего мая 2020 года река вышла из берегов, и старый мост в Озёрске закрыли для всех машин до зимы."
JAPANESE = "二〇二〇年五月三日、川が増水して古い橋が流され、市長は「必ず再建する」と述べ、市議会で予算案を説明した。"
SCRIPTS = {"Latin": ENGLISH, "Cyrillic": RUSSIAN, "Japanese": JAPANESE}


def day(written: str, *, inferred: bool = False) -> When:
    return When(written, written, DAY, inferred=inferred)


def document(text: str, name: str = "flood.txt", published: str | None = "2020-05-04", **known) -> Document:
    known = {"publisher": "The Daily", "title": "Flood", "url": "https://example.org/flood", **known}
    return Document(name, text, date.fromisoformat(published) if published else None, **known)


def telling(text: str | Document, when: When, status: Status = Status.HAPPENED, *, event: int = 1, **known) -> Citation:
    """All of ``text`` as the excerpt that dates an event."""
    told = document(text) if isinstance(text, str) else text
    return Citation(Excerpt(told, Span(0, len(told.text))), when=when, status=status, event=event, **known)


def event(citation: Citation, *also: Citation, weight: float = 1.0) -> Section:
    return Section(citations=(citation,), also=also, when=citation.when, weight=weight)


def events(number: int, text: str = ENGLISH) -> tuple[Section, ...]:
    """So many events, two months apart, the last the weightiest."""
    days = [day(f"{2000 + i // 6}-{i % 6 * 2 + 1:02}-03") for i in range(number)]
    return tuple(event(telling(text, when, event=i), weight=i) for i, when in enumerate(days, 1))


def answering(*sections: Section, typed: str = "/timeline") -> Answer:
    return Answer("timeline", typed, sections=sections)
