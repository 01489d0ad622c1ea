"""What was read before is taken from the cache; the rest is read, and kept."""

from collections.abc import Callable, Sequence
from contextlib import closing

from bot.cache.facts_file import FactsFile
from bot.cache.kept import Kept
from bot.cache.packing import packed, unpacked
from bot.cache.workers import ENOUGH, cores, read_by_many
from bot.corpus.document import Document
from bot.reading.facts import Facts, Reader

_WRITTEN_AT_ONCE = 4_000_000  # bytes: some seconds' reading


class Recalling:
    """One go at reading the documents of a corpus."""

    def __init__(
        self, reader: Reader, documents: Sequence[Document], kept: Kept, progress: Callable[[int], None]
    ) -> None:
        self._reader, self._documents, self._progress = reader, documents, progress
        self._keys, self._file = tuple(kept.documents.values()), FactsFile(kept.folder)
        self._facts: dict[int, Facts] = {}
        self._unwritten: dict[bytes, bytes] = {}
        self._waiting = 0  # bytes in them

    def all(self) -> list[Facts]:
        """The facts of every document, in their order: those kept, the others read and then kept."""
        before = self._file.read()
        for number, key in enumerate(self._keys):
            data = before.get(key)
            if data is not None:
                self._recall(number, data)
        self._progress(len(self._facts))
        try:
            self._read([number for number in range(len(self._documents)) if number not in self._facts])
        finally:
            self._write()
        self._file.keep_only(before.keys(), set(self._keys))
        return [self._facts[number] for number in range(len(self._documents))]

    def _recall(self, number: int, data: bytes) -> None:
        try:
            self._facts[number] = unpacked(self._documents[number], data)
        except ValueError:  # of that version, and whole, but no facts: somebody has written it by hand
            return

    def _read(self, numbers: Sequence[int]) -> None:
        processes = min(cores(), sum(len(self._documents[number].text) for number in numbers) // ENOUGH + 1)
        if processes > 1:
            self._read_by_many(numbers, processes)
        for number in numbers:
            if number not in self._facts:
                facts = self._reader.read(self._documents[number])
                self._have(number, facts, packed(facts))

    def _read_by_many(self, numbers: Sequence[int], processes: int) -> None:
        documents = [self._documents[number] for number in numbers]
        with closing(read_by_many(self._reader.entities, documents, processes)) as read:
            for at, data in read:
                number = numbers[at]
                self._have(number, unpacked(self._documents[number], data), data)

    def _have(self, number: int, facts: Facts, data: bytes) -> None:
        self._facts[number] = facts
        self._unwritten[self._keys[number]] = data
        self._waiting += len(data)
        if self._waiting > _WRITTEN_AT_ONCE:
            self._write()
        self._progress(len(self._facts))

    def _write(self) -> None:
        self._file.write(self._unwritten)
        self._unwritten, self._waiting = {}, 0
