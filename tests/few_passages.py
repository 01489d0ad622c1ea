"""Small documents, one sentence a line, as passages to be searched."""

import re
from datetime import date

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.finding.passage import Passage
from bot.finding.resolver import Known, Resolver
from bot.finding.search import Hit, SearchIndex
from bot.finding.topics import Topic
from bot.reading.layout.parts import Role

ANNA = Known("anna", "person", "Anna Reed", ("Анна Рид",))


def document(text: str, name: str = "one.txt", day: str | None = None, publisher: str | None = None) -> Document:
    return Document(name, text, date.fromisoformat(day) if day else None, publisher=publisher)


def passages(*documents: Document, role: Role = Role.BODY) -> list[Passage]:
    """Each line of each document; one that says "Anna" or "she" speaks of Anna Reed."""
    found = []
    for one in documents:
        for line in re.finditer("[^\n]+", one.text):
            about = frozenset({ANNA.id}) if "Anna" in line[0] or "She" in line[0] else frozenset()
            found.append(Passage(one, Span(*line.span()), role, about, about))
    return found


def index_of(*texts: str) -> SearchIndex:
    return SearchIndex.of(passages(*(document(text, f"{number}.txt") for number, text in enumerate(texts))))


def hits(index: SearchIndex, query: str, limit: int = 10) -> tuple[Hit, ...]:
    return index.search(Topic.of(index, Resolver([ANNA]), query).wanted(), limit)


def shown(index: SearchIndex, query: str, limit: int = 10) -> list[str]:
    """The lines found, the best of each document first."""
    wanted = Topic.of(index, Resolver([ANNA]), query).wanted()
    return [hit.passage.excerpt.text for hit in index.search_documents(wanted, limit)]


def names(index: SearchIndex, query: str) -> list[str]:
    """The documents found, best first."""
    wanted = Topic.of(index, Resolver([ANNA]), query).wanted()
    return list(dict.fromkeys(hit.passage.document.name[:-4] for hit in index.search_documents(wanted, 50)))
