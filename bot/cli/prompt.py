"""Lines typed by somebody at a terminal, with editing, history and completion."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress

from platformdirs import user_state_path
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer
from prompt_toolkit.completion import Completion as Shown
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory, History, InMemoryHistory

from bot.archive.archive import Archive
from bot.cli.completion import complete


def read_lines(archive: Archive, locale: str) -> Iterator[str]:
    """What is typed, line by line, until Ctrl-D or Ctrl-C; ``locale`` is the language of the hints."""
    session: PromptSession[str] = PromptSession(
        "> ", history=history(), completer=_Completer(archive, locale), reserve_space_for_menu=6
    )
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            yield session.prompt()


class _Completer(Completer):
    def __init__(self, archive: Archive, locale: str) -> None:
        self._archive = archive
        self._locale = locale

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Shown]:
        for found in complete(self._archive, document.text_before_cursor, self._locale):
            yield Shown(found.text, -found.length, display_meta=found.hint)


def history() -> History:
    """The lines typed before, kept for their owner's eyes; where nothing can be kept, those of this session."""
    try:
        folder = user_state_path("dateline", appauthor=False).expanduser()
        folder.mkdir(parents=True, exist_ok=True)
        os.close(os.open(folder / "history", os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600))
    except (OSError, RuntimeError):
        return InMemoryHistory()
    return FileHistory(folder / "history")
