"""Texts with their days as an archive, and what a question is shown of it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.dossier import Dossier
from bot.corpus.loading import Corpus


def archive_of(documents: Iterable[Document], **declared: Any) -> Archive:
    """An archive of ``documents`` and what is declared beside them: entities, plans."""
    return Archive.build(Corpus(tuple(documents), Dossier(**declared)))


def shown(archive: Archive, typed: str) -> list[str]:
    """The excerpts that answer what is ``typed``, each on a line."""
    given = answer(archive, Question.parse(typed), date(2026, 1, 1))
    return [" ".join(citation.excerpt.text.split()) for citation in given.citations]
