"""What was indexed is kept: whole, as it was built, or not at all."""

import os
from datetime import date
from functools import cache
from pathlib import Path
from shutil import copytree

import pytest
from structlog.testing import capture_logs

from bot.archive.archive import Archive
from bot.cache.kept_folder import NotKeptError, find, writing
from bot.corpus.document import Document
from bot.corpus.dossier import Dossier
from bot.corpus.loading import Corpus
from bot.finding.wanted import Wanted, Word

pytestmark = pytest.mark.in_memory

TEXTS = (
    "Harbour master Ingrid Falk closed the lock on 3 March 2021. It will open again in May 2021.",
    "Falk visited Norway on 5 April 2021. Mayor Anna Reed paid $5 million for the old lock.",
    "Мэр Анна Рид открыла шлюз 5 мая 2021 года. 市長は水門を開けた。 A naïve clerk wrote 𝔘nicode.",
    "Reporters spoke of Falk's recent visit to Norway.",
)


LOCK = Wanted((Word("lock"),))


@pytest.fixture(autouse=True)
def _however_little_it_is(monkeypatch):
    monkeypatch.setattr("bot.cache.kept.SMALL", 0)


def corpus(*texts: str) -> Corpus:
    days = [date(2021, 3 + number, 4) for number in range(len(texts))]
    documents = [
        Document(f"{day}.txt", text, day, publisher=f"P{day.month}") for text, day in zip(texts, days, strict=True)
    ]
    return Corpus(tuple(documents), Dossier())


def built(folder: Path | None, *texts: str) -> Archive:
    return Archive.build(corpus(*(texts or TEXTS)), cache=folder)


@cache
def fresh() -> Archive:
    """What the texts are without anything kept."""
    return built(None)


@pytest.fixture(scope="module")
def kept_once(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("kept")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.cache.kept.SMALL", 0)
        built(folder)
    return folder


@pytest.fixture
def kept(tmp_path, kept_once) -> Path:
    """A folder of one's own in which the texts were indexed."""
    return copytree(kept_once, tmp_path, dirs_exist_ok=True)


@pytest.fixture
def nothing_is_indexed(monkeypatch):
    def fail(*given: object) -> None:
        raise AssertionError("it was built already")

    def forbid() -> None:
        for name in ("group_events", "WordIndex"):
            monkeypatch.setattr(f"bot.cache.indexing.{name}", fail)
        monkeypatch.setattr("bot.finding.search.SectionIndex.of", fail)

    return forbid


def is_as_fresh(archive: Archive) -> bool:
    documents = [one.document for one in fresh().facts]
    return (
        archive.entries == fresh().entries
        and archive.index.vocabulary == fresh().index.vocabulary
        and archive.index.publishers == fresh().index.publishers
        and archive.index.search(LOCK, 9) == fresh().index.search(LOCK, 9)
        and archive.wording.laid(documents) == fresh().wording.laid(documents)
    )


def test_what_was_indexed_is_not_indexed_again(kept, nothing_is_indexed):
    assert fresh()
    nothing_is_indexed()
    assert is_as_fresh(built(kept))


def test_a_kept_index_finds_what_a_fresh_one_does(kept):
    again = built(kept)
    for stem in ("lock", "falk", "norway", "шлюз", "水門"):
        wanted = Wanted((Word(stem),))
        found = fresh().index.search(wanted, 9)
        assert found, stem
        assert again.index.search(wanted, 9) == found


def test_with_another_document_all_is_indexed_again(tmp_path):
    built(tmp_path, *TEXTS[:2])
    assert len(built(tmp_path, *TEXTS[:3]).index.search(Wanted((Word("шлюз"),)), 9)) == 1


def only(folder: Path, kind: str) -> Path:
    (found,) = folder.glob(f"{kind}-*")
    return found


KINDS = ("events", "passages", "words")


def test_the_indexes_of_former_documents_are_thrown_away(tmp_path):
    built(tmp_path, *TEXTS[:2])
    before = [only(tmp_path, kind) for kind in KINDS]
    built(tmp_path)
    assert not {only(tmp_path, kind) for kind in KINDS} & set(before)


FILES = [*((kind, "packed") for kind in KINDS), ("passages", "sections/meta.json"), ("words", "whole.json")]


@pytest.mark.parametrize(("kind", "name"), FILES)
@pytest.mark.parametrize("damage", ["another byte", "gone"])
def test_a_damaged_index_is_built_again(kept, kind, name, damage):
    path = only(kept, kind) / name
    content = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert is_as_fresh(built(kept))


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_whole_and_no_index_is_built_again(kept, kind):
    with writing(kept, only(kept, kind).name.rpartition("-")[0]) as folder:
        (folder / "packed").write_bytes(b"\xc0")
    assert is_as_fresh(built(kept))


def test_a_place_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "file").write_text("")
    with capture_logs() as logs:
        assert is_as_fresh(built(tmp_path / "file"))
    assert {log["log_level"] for log in logs} == {"warning"}


def test_a_full_disk_costs_only_time(tmp_path):
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300, limits[1]))
    try:
        with capture_logs() as logs:
            archive = built(tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert is_as_fresh(archive)
    assert len(logs) == 4  # facts, and each index
    assert not list(tmp_path.glob("*-*"))


def test_a_folder_that_is_not_finished_is_not_found(tmp_path):
    with writing(tmp_path, "events-a") as folder:
        (folder / "file").write_text("")
        assert find(tmp_path, "events-a") is None
    assert find(tmp_path, "events-a") == folder


def test_a_folder_whose_writing_failed_goes(tmp_path):
    with pytest.raises(NotKeptError), writing(tmp_path, "events-a"):
        raise OSError("no space left")
    with pytest.raises(KeyboardInterrupt), writing(tmp_path, "events-a"):
        raise KeyboardInterrupt
    assert not list(tmp_path.glob("events-*"))


def test_what_another_process_is_writing_is_left_alone_for_a_day(tmp_path):
    for name, age in (("events-young", 0), ("events-old", 100_000)):
        (tmp_path / name).mkdir()
        os.utime(tmp_path / name, (0, (tmp_path / name).stat().st_mtime - age))
    with writing(tmp_path, "events-a") as folder:
        pass
    assert {path.name for path in tmp_path.glob("*-*")} == {folder.name, "events-young"}
