"""What was indexed is kept: whole, as it was built, or not at all."""

import os
from datetime import date
from pathlib import Path

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


@pytest.fixture
def nothing_is_indexed(monkeypatch):
    def fail(*given: object) -> None:
        raise AssertionError("it was built already")

    def forbid() -> None:
        for name in ("group_events", "WordIndex"):
            monkeypatch.setattr(f"bot.cache.indexing.{name}", fail)
        monkeypatch.setattr("bot.finding.search.SectionIndex.of", fail)

    return forbid


def test_what_was_indexed_is_not_indexed_again(tmp_path, nothing_is_indexed):
    fresh = built(None)
    built(tmp_path)
    nothing_is_indexed()
    kept = built(tmp_path)
    assert kept.entries == fresh.entries
    assert kept.index.vocabulary == fresh.index.vocabulary
    assert kept.index.publishers == fresh.index.publishers
    documents = [one.document for one in fresh.facts]
    assert kept.wording.laid(documents) == fresh.wording.laid(documents)


@pytest.mark.parametrize("stem", ["lock", "falk", "norway", "шлюз", "水門"])
def test_a_kept_index_finds_what_a_fresh_one_does(tmp_path, stem):
    wanted = Wanted((Word(stem),))
    fresh, _ = built(None), built(tmp_path)
    found = fresh.index.search(wanted, 9)
    assert found
    assert built(tmp_path).index.search(wanted, 9) == found


def test_with_another_document_all_is_indexed_again(tmp_path):
    built(tmp_path, *TEXTS[:2])
    assert len(built(tmp_path, *TEXTS[:3]).index.search(Wanted((Word("шлюз"),)), 9)) == 1


def only(folder: Path, kind: str) -> Path:
    (found,) = folder.glob(f"{kind}-*")
    return found


KINDS = ("events", "passages", "words")


@pytest.mark.parametrize("kind", KINDS)
def test_the_indexes_of_former_documents_are_thrown_away(tmp_path, kind):
    built(tmp_path, *TEXTS[:2])
    before = only(tmp_path, kind)
    built(tmp_path)
    assert only(tmp_path, kind) != before


FILES = [*((kind, "packed") for kind in KINDS), ("passages", "sections/meta.json"), ("words", "whole.json")]


@pytest.mark.parametrize(("kind", "name"), FILES)
@pytest.mark.parametrize("damage", ["another byte", "gone"])
def test_a_damaged_index_is_built_again(tmp_path, kind, name, damage):
    fresh = built(tmp_path)
    path = only(tmp_path, kind) / name
    content = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    again = built(tmp_path)
    assert again.entries == fresh.entries
    assert again.index.search(LOCK, 9) == fresh.index.search(LOCK, 9)
    documents = [one.document for one in fresh.facts]
    assert again.wording.laid(documents) == fresh.wording.laid(documents)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_whole_and_no_index_is_built_again(tmp_path, kind):
    built(tmp_path)
    with writing(tmp_path, only(tmp_path, kind).name.rpartition("-")[0]) as folder:
        (folder / "packed").write_bytes(b"\xc0")
    assert built(tmp_path).index.search(LOCK, 9) == built(None).index.search(LOCK, 9)


def test_a_place_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "file").write_text("")
    with capture_logs() as logs:
        assert built(tmp_path / "file").entries == built(None).entries
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
    assert archive.entries == built(None).entries
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
