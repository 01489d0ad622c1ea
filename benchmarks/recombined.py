"""A corpus of any size, made of the sentences of real texts: so much text of one's own nobody has."""

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.finding.passage import Passage
from bot.finding.terms import read_terms
from bot.reading.layout.parts import Role
from bot.reading.sentences import read_sentences

_SENTENCES, _PARAGRAPHS = 5, 20  # at most so many sentences a paragraph; so many paragraphs a document
_WORDS = 5  # at most so many words a query
_SHORTEST = 4  # a word of a query has so many letters or more


@dataclass(frozen=True, slots=True)
class Recombined:
    """Documents of paragraphs of sentences. Two of the same seed are the same."""

    documents: tuple[Document, ...]
    paragraphs: tuple[tuple[Span, ...], ...]  # of all documents, one after the other, by their sentences

    def passages(self) -> list[Passage]:
        """The sentences, as the bot looks for them."""
        return [
            Passage(self.documents[number // _PARAGRAPHS], sentence, Role.BODY)
            for number, paragraph in enumerate(self.paragraphs)
            for sentence in paragraph
        ]

    def paragraph(self, number: int) -> str:
        """The text of one paragraph."""
        sentences = self.paragraphs[number]
        return sentences[0].to(sentences[-1]).of(self.documents[number // _PARAGRAPHS].text)

    def texts(self) -> Iterator[str]:
        """All paragraphs, as peers are given them."""
        return map(self.paragraph, range(len(self.paragraphs)))

    @property
    def characters(self) -> int:
        return sum(len(document.text) for document in self.documents)


def read_paragraphs(source: Path) -> list[str]:
    """The paragraphs of the text files of a folder, or of the "text" of each line of a JSONL file."""
    if source.is_dir():
        texts = [path.read_text(encoding="utf-8") for path in sorted(source.rglob("*.txt"))]
    else:
        texts = [json.loads(line)["text"] for line in source.open(encoding="utf-8")]
    return [paragraph.strip() for text in texts for paragraph in re.split(r"\n\s*\n", text) if paragraph.strip()]


def recombine(paragraphs: list[str], size: int) -> Recombined:
    """A corpus of ``size`` paragraphs, of sentences drawn from all of ``paragraphs``."""
    chance = random.Random(size)
    sentences = [span.of(text) for text in paragraphs for span in read_sentences(text, Span(0, len(text)))]
    documents: list[Document] = []
    spans: list[tuple[Span, ...]] = []
    for first in range(0, size, _PARAGRAPHS):
        text = ""
        for _ in range(min(_PARAGRAPHS, size - first)):
            drawn = chance.choices(sentences, k=chance.randint(1, _SENTENCES))
            starts = list(accumulate((len(sentence) + 1 for sentence in drawn), initial=len(text)))
            spans.append(tuple(Span(start, start + len(one)) for start, one in zip(starts, drawn, strict=False)))
            text += " ".join(drawn)
            text += "\n\n"
        documents.append(Document(f"{first}.txt", text))
    return Recombined(tuple(documents), tuple(spans))


def queries(corpus: Recombined, count: int) -> list[str]:
    """``count`` queries of two words or more that stand together in one paragraph."""
    chance = random.Random(0)
    found: list[str] = []
    while len(found) < count:
        text = corpus.paragraph(chance.randrange(len(corpus.paragraphs)))
        words = {term.span.of(text) for term in read_terms(text) if not term.empty and len(term.span) >= _SHORTEST}
        if len(words) > 1:
            found.append(" ".join(chance.sample(sorted(words), min(len(words), chance.randint(2, _WORDS)))))
    return found
