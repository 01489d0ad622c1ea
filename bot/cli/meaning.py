"""Archives that know what their passages mean, where the extra is installed and wanted."""

from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace

from bot.answers.question import PLAIN, Question
from bot.archive.archive import Archive
from bot.cli.warning import warn_on_standard_error
from bot.settings.semantics import Semantics

# The commands that answer plain questions.
_PLAIN = frozenset((PLAIN, "asof"))


def ready_for(question: Question, archive: Archive, choice: Semantics) -> Archive:
    """``archive`` with its meaning read, however long that takes, where it answers plain questions; else with a promise
    of it; as it is where that isn't wanted.

    Raises:
        ModelError: if the model can't be used.
    """
    if not choice.is_wanted or archive.understood:
        return archive
    if question.command not in _PLAIN:
        return archive if archive.meaning else replace(archive, meaning=Future())
    warn_on_standard_error()
    from bot.finding.vectors.reading import read_now  # noqa: PLC0415 - numpy and a model cost start-up time

    return replace(archive, meaning=read_now(archive.passages, choice.model, choice.folder))


@contextmanager
def understanding(archive: Archive, choice: Semantics) -> Iterator[Archive]:
    """``archive``, whose meaning is read in the background while the body runs; as it is where that isn't wanted.

    Raises:
        ModelError: if the model can't be used.
    """
    if not choice.is_wanted:
        yield archive
        return
    warn_on_standard_error()
    from bot.finding.vectors.reading import reading  # noqa: PLC0415 - numpy and a model cost start-up time

    with reading(archive.passages, choice.model, choice.folder) as meaning:
        yield replace(archive, meaning=meaning)
