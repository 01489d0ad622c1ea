"""New texts and a changed ``corpus.yaml`` -> the corpus folder: all of it, or nothing.

Texts are put into a hidden folder first, where loading doesn't look, with a list of them. Then they are moved to their
places, and last the new ``corpus.yaml`` takes the place of the old one: that is the moment at which they are added.
Whatever ends the program before it, Ctrl-C or a crash, the texts on the list are taken away again: at once, or when
something is added next. Until then they are no documents.
"""

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from bot.corpus.adding.dossier_edits import DossierEdits
from bot.corpus.dossier import DOSSIER_NAME, read_dossier
from bot.corpus.pending import HIDDEN, LIST, digest_of, pending
from bot.errors import CorpusError, DatelineError, Severity
from bot.yaml_files.file import read_yaml

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]  # a module, or nothing


def write(folder: Path, texts: Mapping[str, str], edits: DossierEdits, today: date) -> None:
    """Add ``texts``, by their names, and put what ``edits`` make in the place of ``corpus.yaml``.

    Raises:
        CorpusError: if the changed file were no sound ``corpus.yaml``; DatelineError: if somebody changed it meanwhile.
    """
    with _alone(folder):
        _clean_up(folder)
        _write(folder, texts, edits, today)


def _write(folder: Path, texts: Mapping[str, str], edits: DossierEdits, today: date) -> None:
    hidden = folder / HIDDEN
    hidden.mkdir()
    try:
        new = hidden / DOSSIER_NAME
        _put(new, edits.text.encode())
        _hold_to_form(new, today)
        for number, text in enumerate(texts.values()):
            _put(hidden / str(number), text.encode())
        _put(hidden / LIST, json.dumps({name: digest_of(text.encode()) for name, text in texts.items()}).encode())
        _sync(hidden)
        for number, name in enumerate(texts):
            (hidden / str(number)).replace(folder / name)
        _sync(folder)
        _hold_unchanged(folder, edits)
        new.replace(folder / DOSSIER_NAME)
    finally:
        _clean_up(folder)
    _sync(folder)


def clean_up(folder: Path) -> None:
    """Take away what a program that was ended left behind: texts that were to be added, and are not declared."""
    if (folder / HIDDEN).is_dir():
        with _alone(folder):
            _clean_up(folder)


def _clean_up(folder: Path) -> None:
    hidden = folder / HIDDEN
    if not hidden.is_dir():
        return
    for name in pending(folder):
        (folder / name).unlink(missing_ok=True)
    shutil.rmtree(hidden)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other threads and programs that add something waiting, where the system can do that (Windows can't).

    What one of them has begun would look to another as if it had been left behind.
    """
    if fcntl is None:
        yield
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)


def _hold_to_form(path: Path, today: date) -> None:
    file, problems = read_yaml(path)
    _, more = read_dossier(file, today)
    errors = [problem for problem in [*problems, *more] if problem.severity is Severity.ERROR]
    if errors:
        raise CorpusError(errors)


def _hold_unchanged(folder: Path, edits: DossierEdits) -> None:
    path = folder / DOSSIER_NAME
    if (path.read_bytes() if path.is_file() else b"") != edits.before:
        raise DatelineError(f"{path}: somebody has changed it meanwhile. Nothing was added; start again.")


def _put(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Let the names in ``folder`` reach the disk, where the system can do that (Windows does by itself)."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
