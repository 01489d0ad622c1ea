"""Archives that know what their passages mean, where the extra is installed and wanted."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from bot.archive import Archive
from bot.semantics import Semantics


def understood(archive: Archive, choice: Semantics) -> Archive:
    """``archive`` with its meaning read, however long that takes; as it is where that isn't wanted.

    Raises:
        ModelError: if the model can't be used.
    """
    if not choice.is_wanted or archive.meaning:
        return archive
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
    from bot.finding.vectors.reading import reading  # noqa: PLC0415 - numpy and a model cost start-up time

    with reading(archive.passages, choice.model, choice.folder) as meaning:
        yield replace(archive, meaning=meaning)
