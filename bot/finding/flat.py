"""What an index of passages is made of, flat: strings, and numbers as arrays of four bytes each."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.finding.engine import Engine
from bot.finding.passage import Passage
from bot.finding.passages import Numbering
from bot.finding.search import speaking_in
from bot.finding.sections import SectionIndex, SectionNames
from bot.finding.vocabulary import Vocabulary
from bot.finding.word_stream import WordStream


@dataclass(frozen=True, slots=True)
class FlatIndex:
    """An index but for its passages and for the sections in tantivy.

    ``words`` are those of all passages as the numbers of ``stems``, ``lengths`` say how many each has, ``firsts`` are
    the first passages of sections; then what the vocabulary counts; then what sections call by numbers.
    """

    words: bytes
    lengths: bytes
    firsts: bytes
    stems: tuple[str, ...]
    in_passages: bytes
    in_documents: bytes
    occurrences: bytes
    passages: int
    documents: int
    entities: tuple[str, ...]
    publishers: tuple[str, ...]

    @classmethod
    def of(cls, engine: Engine) -> "FlatIndex":
        """The parts of an ``engine`` that lies in memory."""
        assert isinstance(engine.words, WordStream)
        assert isinstance(engine.sections, SectionIndex)
        words, lengths = engine.words.flat
        vocabulary, names = engine.vocabulary, engine.sections.names
        return cls(
            words=words.tobytes(),
            lengths=lengths.tobytes(),
            firsts=array("I", engine.firsts).tobytes(),
            stems=tuple(vocabulary.numbers),
            in_passages=vocabulary.in_passages.tobytes(),
            in_documents=vocabulary.in_documents.tobytes(),
            occurrences=vocabulary.occurrences.tobytes(),
            passages=vocabulary.passages,
            documents=vocabulary.documents,
            entities=tuple(names.entities),
            publishers=tuple(names.publishers),
        )

    def engine(self, passages: Sequence[Passage], folder: Path) -> Engine:
        """The same engine again, of the same ``passages``, whose sections lie in ``folder``.

        Raises:
            OSError, ValueError: if they can't be read.
        """
        names = SectionNames(_numbered(self.entities), _numbered(self.publishers))
        return Engine(
            passages=passages,
            numbering=Numbering(passages),
            sections=SectionIndex.opened(folder, names),
            firsts=array("I", self.firsts),
            words=WordStream.of(array("I", self.words), array("I", self.lengths)),
            speaking=speaking_in(passages),
            vocabulary=self._vocabulary(),
        )

    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(
            numbers=_numbered(self.stems),
            in_passages=array("I", self.in_passages),
            in_documents=array("I", self.in_documents),
            occurrences=array("I", self.occurrences),
            passages=self.passages,
            documents=self.documents,
        )


def _numbered(names: Sequence[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(names)}
