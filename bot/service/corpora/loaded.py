"""Corpora as their files have them, before any of their documents is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.archive.archive import Archive
from bot.corpus.loading import Corpus, load_corpus
from bot.errors import CorpusError, Problem, in_corpus
from bot.service.asking.asking import Ask
from bot.service.corpora.folder_state import FolderState, state_of
from bot.service.corpora.shelf import Shelved


@dataclass(frozen=True, slots=True)
class Loaded:
    """The corpus ``name`` that lies in ``folder``, which looked like ``state`` before."""

    name: str
    folder: Path
    state: FolderState
    corpus: Corpus

    @classmethod
    def of(cls, name: str, folder: Path, today: date) -> "Loaded":
        """The corpus ``name`` as it lies in ``folder``.

        Raises:
            CorpusError: if it is broken.
        """
        state = state_of(folder)  # first: what changes meanwhile makes it look different
        return cls(name, folder, state, load_corpus(folder, today))

    def shelved(self, archive: Archive, today: Callable[[], date]) -> Shelved:
        """It in service, answered from ``archive``, which was made of it."""
        return Shelved(Ask(archive, today, self.name), self.folder, self.state, self.corpus.warnings)


def load_all(folders: Mapping[str, Path], today: date) -> list[Loaded]:
    """Every corpus of ``folders``, by its name.

    Raises:
        CorpusError: with all that is wrong with those that are broken.
    """
    loaded: list[Loaded] = []
    problems: list[Problem] = []
    for name, folder in folders.items():
        try:
            loaded.append(Loaded.of(name, folder, today))
        except CorpusError as error:
            problems += in_corpus(name, error.problems)
    if problems:
        raise CorpusError(problems)
    return loaded
