"""Indexes on disk: what was built of the same documents by the same program is taken from there."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from bot.cache import entries as entries_as_bytes
from bot.cache.former import former_stems, former_words, put_pieces, together
from bot.cache.kept import Kept
from bot.cache.kept_folder import NotKeptError, find, writing
from bot.corpus.document import Document
from bot.finding.flat import FlatIndex
from bot.finding.passage import Passage
from bot.finding.search import SearchIndex, in_memory, read_stems
from bot.finding.verbatim.index import WordIndex
from bot.finding.verbatim.laid import Laid
from bot.finding.verbatim.stretches import Stretch
from bot.reading.events.grouping import Entry
from bot.reading.facts import Facts

T = TypeVar("T")

_FILE, _SECTIONS = "packed", "sections"


def are_kept(kept: Kept) -> bool:
    """Do all indexes lie on disk?"""
    return all(find(kept.folder, f"{kind}-{kept.indexes}") for kind in ("events", "words", "passages"))


def kept_entries(kept: Kept, facts: Sequence[Facts], build: Callable[[], tuple[Entry, ...]]) -> tuple[Entry, ...]:
    """The entries of ``facts``, as they lie on disk; if they don't, they are built and put there."""
    found = _opened(kept, "events", lambda folder: entries_as_bytes.unpacked((folder / _FILE).read_bytes(), facts))
    if found is not None:
        return found
    made = build()
    with suppress(NotKeptError), _writing(kept, "events") as folder:
        (folder / _FILE).write_bytes(entries_as_bytes.packed(made, facts))
    return made


def kept_words(kept: Kept, documents: Sequence[Document], stretches: Callable[[], Iterable[Stretch]]) -> WordIndex:
    """The words of ``documents``, in the same way. Stretches that are the same as before aren't read again."""

    def opened(folder: Path) -> WordIndex:
        return WordIndex.of(msgspec.msgpack.decode((folder / _FILE).read_bytes(), type=Laid), documents)

    found = _opened(kept, "words", opened)
    if found is not None:
        return found
    own = tuple(stretches())
    made = WordIndex(own, _opened_before(kept, "words", lambda folder: former_words(folder, kept)))
    with suppress(NotKeptError), _writing(kept, "words") as folder:
        (folder / _FILE).write_bytes(msgspec.msgpack.encode(made.laid(documents)))
        put_pieces(folder, kept, ((stretch.document, stretch.parts) for stretch in own))
    return made


def kept_passages(kept: Kept, passages: Sequence[Passage]) -> SearchIndex:
    """The index of ``passages``, in the same way. Documents that are the same as before aren't read again."""

    def opened(folder: Path) -> SearchIndex:
        built = msgspec.msgpack.decode((folder / _FILE).read_bytes(), type=FlatIndex)
        return SearchIndex(built.engine(passages, folder / _SECTIONS))

    return _opened(kept, "passages", opened) or _built(kept, passages)


def _built(kept: Kept, passages: Sequence[Passage]) -> SearchIndex:
    read = _opened_before(kept, "passages", lambda folder: former_stems(folder, kept)) or read_stems
    try:
        with _writing(kept, "passages") as folder:
            (folder / _SECTIONS).mkdir()
            engine = in_memory(passages, folder / _SECTIONS, read)
            (folder / _FILE).write_bytes(msgspec.msgpack.encode(FlatIndex.of(engine)))
            put_pieces(folder, kept, together(passages))
    except NotKeptError:
        engine = in_memory(passages, read=read)
    return SearchIndex(engine)


def _opened(kept: Kept, kind: str, opened: Callable[[Path], T]) -> T | None:
    return _read(find(kept.folder, f"{kind}-{kept.indexes}"), opened)


def _opened_before(kept: Kept, kind: str, opened: Callable[[Path], T | None]) -> T | None:
    """What an index of other documents tells of those that are still the same."""
    return _read(find(kept.folder, kind), opened)


def _read(folder: Path | None, opened: Callable[[Path], T]) -> T | None:
    try:
        return opened(folder) if folder else None
    except (OSError, ValueError, LookupError):  # gone meanwhile, or whole and yet no index
        return None


def _writing(kept: Kept, kind: str) -> AbstractContextManager[Path]:
    return writing(kept.folder, f"{kind}-{kept.indexes}")
