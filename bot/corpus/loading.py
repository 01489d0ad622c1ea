"""A folder -> its corpus: the documents, what is declared about them, and all that is wrong with it."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.corpus.document import Document
from bot.corpus.dossier import DOSSIER_NAME, Declared, Dossier, read_dossier
from bot.corpus.formats import text
from bot.corpus.pending import pending
from bot.errors import CorpusError, Problem, Severity
from bot.yaml_files.file import YamlFile, read_yaml

_SUFFIXES = tuple(text.SUFFIXES)


@dataclass(frozen=True, slots=True)
class Corpus:
    """Documents in the order of their names, the dossier, and the warnings that loading gave."""

    documents: tuple[Document, ...]
    dossier: Dossier
    warnings: tuple[Problem, ...] = ()


def load_corpus(folder: Path, today: date, may_be_empty: bool = False) -> Corpus:
    """Read the corpus in ``folder``; a document dated after ``today`` is an error, and so is a folder without any.

    Raises:
        CorpusError: with every problem, if there is any error among them.
    """
    corpus, problems = check_corpus(folder, today, may_be_empty)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise CorpusError(problems)
    return corpus


def check_corpus(folder: Path, today: date, may_be_empty: bool = False) -> tuple[Corpus, list[Problem]]:
    """The corpus in ``folder`` as far as it can be read, and everything that is wrong with it."""
    if not folder.is_dir():
        return _nothing(folder, "there is no such folder", "Name a folder that holds your documents")
    if not os.access(folder, os.R_OK | os.X_OK):
        return _nothing(folder, "the folder can't be read", "Mend its permissions")
    file, problems = _dossier_file(folder)
    dossier, more = read_dossier(file, today)
    problems += more
    documents = []
    for name, entry in _files(folder):
        declared = dossier.documents.get(name, Declared())
        try:
            documents.append(_document(entry, name, declared, folder))
        except _UnreadableError as error:
            problems.append(error.problem)
    if not documents and not problems and not may_be_empty:
        return _nothing(folder, "it holds no document", "Put text files (.txt) into it, or use 'dateline add'")
    problems += _missing(file, folder, {document.name for document in documents})
    problems += _pages_too_many(file, documents)
    if not any(problem.where == DOSSIER_NAME and problem.severity is Severity.ERROR for problem in problems):
        problems += _undated(documents)  # what a broken file declares isn't known
    problems.sort(key=lambda problem: (problem.where, problem.line or 0))
    return Corpus(tuple(documents), dossier, tuple(problems)), problems


def _nothing(folder: Path, what: str, mend: str) -> tuple[Corpus, list[Problem]]:
    return Corpus((), Dossier()), [Problem(Severity.ERROR, str(folder), None, what, mend)]


def _dossier_file(folder: Path) -> tuple[YamlFile, list[Problem]]:
    path = folder / DOSSIER_NAME
    return read_yaml(path) if path.is_file() else (YamlFile(DOSSIER_NAME, {}), [])


def counts(path: Path, folder: Path) -> bool:
    """Does it matter to the corpus in ``folder`` what the file at ``path``, somewhere in it, holds?"""
    parts = path.relative_to(folder).parts
    if any(part.startswith(".") for part in parts):
        return False
    return path.suffix.lower() in text.SUFFIXES or parts == (DOSSIER_NAME,)


def _files(folder: Path) -> list[tuple[str, "os.DirEntry[str]"]]:
    """The documents in ``folder`` and in the folders inside it, by their names; no link to a folder is followed."""
    unfinished = pending(folder)
    return sorted((one for one in _walk(folder, "") if one[0] not in unfinished), key=lambda one: one[0].split("/"))


def _walk(folder: str | Path, before: str) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:  # a folder that nobody may look into
        return
    for entry in entries:
        name = before + entry.name
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, f"{name}/")
        elif entry.name.lower().endswith(_SUFFIXES) and _is_file(entry):
            yield name, entry


def _is_file(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link to itself
        return False


def leads_out(path: Path, folder: Path) -> bool:
    """Does ``path`` lead to something outside ``folder``, all links followed?"""
    return not path.resolve().is_relative_to(folder.resolve())


class _UnreadableError(Exception):
    def __init__(self, name: str, what: str, mend: str) -> None:
        self.problem = Problem(Severity.ERROR, name, None, what, mend)


def _text(entry: "os.DirEntry[str]", name: str, folder: Path) -> str:
    # No link to a folder is followed on the way here, so only the file itself may lead elsewhere.
    if entry.is_symlink() and leads_out(Path(entry.path), folder):
        raise _UnreadableError(name, "it is a link that leads out of the folder", "Put the file itself here")
    try:
        with open(entry.path, "rb") as file:  # noqa: PTH123 - a Path for each of many thousand files takes a second
            return text.decode(file.read())
    except text.NotTextError as error:
        raise _UnreadableError(name, str(error), "Save it as UTF-8 text, or take it out of the folder") from None
    except OSError as error:
        raise _UnreadableError(name, f"it can't be read ({error.strerror})", "Mend its permissions") from None


def _document(entry: "os.DirEntry[str]", name: str, declared: Declared, folder: Path) -> Document:
    return Document(
        name,
        _text(entry, name, folder),
        published=declared.published,
        publisher=declared.publisher,
        title=declared.title,
        url=declared.url,
        language=declared.language,
        license=declared.license,
        inferred=declared.inferred and declared.published is not None,
        author=declared.author,
        pages=declared.pages,
    )


def _missing(file: YamlFile, folder: Path, read: Collection[str]) -> Iterator[Problem]:
    declared = file.content.get("documents") if isinstance(file.content, dict) else None
    for name in declared if isinstance(declared, dict) else ():
        if name in read:
            continue
        if Path(name).is_absolute() or ".." in Path(name).parts or not (folder / name).is_file():
            what = f"{name!r} is named here, but is not in the folder"
            yield file.problem(Severity.ERROR, ("documents", name), what, "Add the file, or remove the entry")


def _pages_too_many(file: YamlFile, documents: list[Document]) -> Iterator[Problem]:
    for document in documents:
        if document.pages and document.pages[-1] >= len(document.text):
            what = f"a page begins behind the end of {document.name!r}: the text has been changed"
            yield file.problem(Severity.ERROR, ("documents", document.name, "pages"), what, "Take 'pages' out")


def _undated(documents: list[Document]) -> Iterator[Problem]:
    for document in documents:
        if document.published is None:
            mend = f"Add 'published: YYYY-MM-DD' under 'documents: {document.name}:' in {DOSSIER_NAME}"
            yield Problem(Severity.WARNING, document.name, None, "its day of publication is not declared", mend)
