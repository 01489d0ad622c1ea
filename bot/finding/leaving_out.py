"""What a search leaves out -> whether a passage holds it."""

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from bot.corpus.folding import fold
from bot.finding.engine import Engine
from bot.finding.passage import Passage
from bot.finding.terms import HYPHEN, read_terms
from bot.finding.vocabulary import Vocabulary
from bot.finding.wanted import LeftOut


class _Run(Struct, frozen=True):
    """Stems side by side; ``numbers`` are those of the stems that a vocabulary counts: all, unless ``partly``."""

    stems: tuple[str, ...]
    numbers: tuple[int, ...]
    partly: bool


class LeavingOut:
    """Tells the passages of an engine that hold what is left out."""

    def __init__(self, engine: Engine, without: Sequence[LeftOut]) -> None:
        self._engine = engine
        self._runs = [_numbered(run, engine.vocabulary) for one in without for run in one.runs]
        self._letters = [one.letters for one in without if one.letters]
        self._speaking = [engine.speaking[id_] for one in without for id_ in one.entities if id_ in engine.speaking]

    def __bool__(self) -> bool:
        """Is anything left out at all?"""
        return bool(self._runs or self._letters or self._speaking)

    def holds(self, number: int) -> bool:
        """Does the passage with this number hold it?"""
        words = frozenset(self._engine.words.words(number)) if self._runs else frozenset()
        return (
            any(number in numbers[(at := bisect_left(numbers, number)) : at + 1] for numbers in self._speaking)
            or any(words.issuperset(run.numbers) and self._stands(run, number) for run in self._runs)
            or any(letters in fold(_text(self._engine.passages[number])) for letters in self._letters)
        )

    def _stands(self, run: _Run, number: int) -> bool:
        """Do the stems of ``run``, of which a passage holds all that are counted, stand there side by side?"""
        if len(run.stems) == 1 and not run.partly:
            return True
        read = [term.stem for term in read_terms(_text(self._engine.passages[number]))]
        plain = [stem for stem in read if not stem.endswith(HYPHEN)]
        return any(tuple(plain[at : at + len(run.stems)]) == run.stems for at in range(len(plain)))


def _text(passage: Passage) -> str:
    return passage.span.of(passage.document.text)


def _numbered(run: tuple[str, ...], vocabulary: Vocabulary) -> _Run:
    numbers = tuple(vocabulary.numbers[stem] for stem in run if stem in vocabulary.numbers)
    return _Run(run, numbers, len(numbers) < len(run))
