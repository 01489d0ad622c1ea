"""A folder -> a corpus in service: the one door through which documents are read while the bot runs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from bot.archive.archive import Archive
from bot.service.corpora.elsewhere import read_elsewhere
from bot.service.corpora.engines import build_archive
from bot.service.corpora.loaded import Loaded
from bot.service.corpora.shelf import Shelved
from bot.service.tasks.garbage import making_what_stays
from bot.settings.database import Database
from bot.settings.semantics import Semantics


class GivenUpError(Exception):
    """Nobody waits for the corpus any more."""


def open_corpus(
    name: str,
    folder: Path,
    today: Callable[[], date],
    choice: Semantics,
    given_up: Callable[[], bool] = lambda: False,
    cache: Path | None = None,
    index: Database | None = None,
) -> Shelved:
    """Read the corpus ``name`` that lies in ``folder``, what it means included.

    It is ready to answer then. That takes long, so call this off the event loop.

    What has been read before, and is in ``cache`` still, isn't read again. Much that is new is read by another process,
    and only fetched from there by this one, which has questions to answer.

    Raises:
        CorpusError: if it is broken. ModelError: if its meaning is wanted and can't be read.
        IndexAwayError: if the database ``index`` doesn't answer.
        GivenUpError: as soon as ``given_up`` says so.
    """
    loaded = Loaded.of(name, folder, today())

    def go_on(read: int = 0) -> None:
        if given_up():
            raise GivenUpError

    if index is None:
        read_elsewhere(loaded.corpus, cache, go_on)
    with making_what_stays(in_place_of_another=True):
        archive = build_archive(loaded.corpus, go_on, cache, index)
        shelved = loaded.shelved(_with_meaning(archive, choice, given_up), today)
        shelved.ask.warm_up()
    return shelved


def _with_meaning(archive: Archive, choice: Semantics, given_up: Callable[[], bool]) -> Archive:
    if not choice.is_wanted:
        return archive
    from bot.finding.vectors.embedding import StoppedError  # noqa: PLC0415 - numpy and a model cost start-up time
    from bot.finding.vectors.reading import read_now  # noqa: PLC0415 - as above

    try:
        # By one thread: the others have questions to answer.
        meaning = read_now(archive.passages, choice.model, choice.folder, workers=1, stopped=given_up)
    except StoppedError:
        raise GivenUpError from None
    return replace(archive, meaning=meaning)
