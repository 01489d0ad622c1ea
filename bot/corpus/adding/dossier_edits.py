"""Changes of ``corpus.yaml`` that leave its comments, its order and its quotation marks as they are."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path

from bot.corpus.adding.appending import appended
from bot.corpus.adding.draft import Draft
from bot.corpus.adding.round_trip import Entry, RoundTrip


class DossierEdits:
    """The file at ``path``, to be changed in memory; ``text`` is what is to be written.

    It has to be a dossier without errors, or to be missing. New documents are appended as text, where that surely says
    the same; for anything else the whole file goes through a parser that is slow, but keeps its comments.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.before = path.read_bytes() if path.is_file() else b""
        self._changes: list[Callable[[RoundTrip], None]] = []
        self._declared: dict[str, Entry] = {}
        self._only_declares = True

    @property
    def text(self) -> str:
        """The whole file as changed."""
        if (done := self._written) is None or done[0] != len(self._changes):
            self._written = done = len(self._changes), self._changed()
        return done[1]

    _written: tuple[int, str] | None = None
    """After how many changes the file was what, to say it again."""

    def _changed(self) -> str:
        text = self._before_text
        if self._only_declares and self._declared and (quick := appended(text, self._declared)) is not None:
            return quick
        whole = RoundTrip(text)
        for change in self._changes:
            change(whole)
        return whole.text

    @cached_property
    def _before_text(self) -> str:
        return self.before.decode("utf-8-sig")

    @property
    def is_written(self) -> bool:
        """Does the file say what is to be written?"""
        return self._path.is_file() and self._path.read_bytes() == self.text.encode()

    def declare(self, name: str, entry: Entry) -> None:
        """Put the document ``name`` at the end, or what ``entry`` says of it into what stands there.

        None takes a key out.
        """
        self._changes.append(lambda whole: whole.declare(name, entry))
        self._only_declares = self._only_declares and name not in self._declared
        self._declared[name] = entry

    def add_alias(self, kind: str, name: str, alias: str) -> None:
        """Let the entity that goes by ``name`` go by ``alias`` too; one that isn't listed is put at the end."""
        self._changes.append(lambda whole: whole.add_alias(kind, name, alias))
        self._only_declares = False


def entry_of(draft: Draft, published: date | None, inferred: bool) -> dict[str, str | list[str]]:
    """What ``corpus.yaml`` says of ``draft``: the keys that have a value, in the order of ``docs/documents.md``."""
    entry: dict[str, str | list[str] | None] = {
        "published": published.isoformat() if published else None,
        "inferred": "true" if inferred and published else None,
        "publisher": draft.publisher,
        "author": draft.author,
        "title": draft.title,
        "url": draft.url,
        "language": draft.language,
        "pages": [str(start) for start in draft.pages] or None,
    }
    return {key: value for key, value in entry.items() if value}
