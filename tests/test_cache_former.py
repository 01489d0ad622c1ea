"""An index is made anew of what a former one holds: it is the same, but only what has changed is read."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.archive.archive import Archive
from bot.cache.kept_folder import writing
from bot.corpus.document import Document
from bot.corpus.dossier import Dossier
from bot.corpus.loading import Corpus
from bot.finding.verbatim.reading import word_bounds
from bot.finding.wanted import Wanted, Word

pytestmark = pytest.mark.in_memory

SENTENCES = (
    "“The ferry is late again,” Miller told the council.",
    "“It will stay so,” he added on 7 June 2022.",
    "Ship-owner Anna Miller bought two ferries in May 2022.",
    "Captain Jon Miller sailed to Bergen on 7 June 2022.",
    "The U.S. consul paid 1,000 dollars; US law asks for more.",
    "Паром вышел в море 7 июня 2022 года.",
    "フェリーは2022年6月7日に出港した。",
    "A na\u0069\u0308ve stoker wrote 𝔘nicode.",
)
NAMES = ("a.txt", "b.txt", "c.txt", "d.txt")


@pytest.fixture(autouse=True)
def _however_little_it_is(monkeypatch):
    monkeypatch.setattr("bot.cache.kept.SMALL", 0)


def corpus(texts: dict[str, str]) -> Corpus:
    day, title = date(2022, 6, 8), "Of ferries"
    return Corpus(tuple(Document(name, text, day, title=title) for name, text in sorted(texts.items())), Dossier())


def indexes(folder: Path) -> dict[str, bytes]:
    """What lies on disk of each index, but for the sections in tantivy, whose files have names by chance."""
    return {
        f"{path.parent.name.split('-')[0]}/{path.name}": path.read_bytes()
        for path in folder.glob("*/*")
        if path.name in ("packed", "pieces")
    }


def found(archive: Archive) -> list[object]:
    stems = sorted(archive.index.vocabulary.numbers)
    return [archive.index.search(Wanted((Word(stem),)), 20) for stem in stems]


texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
edits = st.lists(st.tuples(st.sampled_from(NAMES[1:]), st.none() | texts), min_size=1, max_size=5)


@pytest.mark.slow
@given(st.fixed_dictionaries(dict.fromkeys(NAMES, texts)), edits)
def test_after_each_edit_the_indexes_are_to_the_byte_those_made_from_scratch(now, edits):
    with TemporaryDirectory() as folder:
        Archive.build(corpus(now), cache=Path(folder))
        for name, text in edits:
            now = {other: before for other, before in now.items() if other != name} | ({name: text} if text else {})
            built = Archive.build(corpus(now), cache=Path(folder))
            with TemporaryDirectory() as empty:
                fresh = Archive.build(corpus(now), cache=Path(empty))
                assert len(indexes(Path(empty))) == 5
                assert indexes(Path(folder)) == indexes(Path(empty))
            assert found(built) == found(fresh)


@pytest.fixture
def read(monkeypatch) -> Callable[[Path, dict[str, str]], tuple[set[str], set[str]]]:
    """Builds an archive, and tells of which documents the stems were read for it, and of which the words."""

    def build(folder: Path, now: dict[str, str]) -> tuple[set[str], set[str]]:
        stems: set[str] = set()
        words: set[str] = set()

        def read_bounds(text: str, start: int, end: int) -> list[tuple[int, int]]:
            words.update(name for name, whole in now.items() if whole == text)
            return word_bounds(text, start, end)

        def read_stems(text: str) -> list[str]:
            stems.update(name for name, whole in now.items() if text in whole)
            return text.lower().split()

        monkeypatch.setattr("bot.finding.search.stems_of", read_stems)
        monkeypatch.setattr("bot.finding.verbatim.reading.word_bounds", read_bounds)
        Archive.build(corpus(now), cache=folder)
        return stems, words

    return build


NOW = {name: f"{sentence} It was {name[0]}." for name, sentence in zip(NAMES, SENTENCES[2:6], strict=True)}


@pytest.mark.slow
def test_a_changed_document_alone_is_read(tmp_path, read):
    assert read(tmp_path, NOW) == (set(NAMES), set(NAMES))
    assert read(tmp_path, NOW | {"b.txt": "The quay was mended on 9 June 2022."}) == ({"b.txt"}, {"b.txt"})


@pytest.mark.slow
def test_another_version_of_indexing_reads_all(tmp_path, read, monkeypatch):
    read(tmp_path, NOW)
    monkeypatch.setattr("bot.cache.keys.INDEXING", ("finding",))
    assert read(tmp_path, NOW | {"b.txt": "The quay was mended."}) == (set(NAMES), set(NAMES))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["packed", "pieces"])
def test_of_what_is_whole_and_no_index_nothing_is_taken(tmp_path, read, name):
    read(tmp_path, NOW)
    for kind in ("passages", "words"):
        (before,) = tmp_path.glob(f"{kind}-*")
        with writing(tmp_path, f"{kind}-other") as folder:
            for path in before.iterdir():
                if path.is_file():
                    (folder / path.name).write_bytes(b"\xc0" if path.name == name else path.read_bytes())
    assert read(tmp_path, NOW | {"b.txt": "The quay was mended."}) == (set(NAMES), set(NAMES))
