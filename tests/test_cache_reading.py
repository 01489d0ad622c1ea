"""What was read is kept: the same facts as from scratch, whatever happened to the documents or to the cache."""

import multiprocessing
import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.cache.facts_file import FactsFile
from bot.cache.kept import Kept
from bot.cache.packing import packed, unpacked
from bot.cache.reading import read_once
from bot.cache.workers import read_by_many
from bot.corpus.document import Document
from bot.corpus.dossier import Dossier
from bot.corpus.entity import Entity, Kind
from bot.corpus.loading import Corpus
from bot.reading.facts import Facts, Reader
from bot.rendering.answer_json import answer_to_json

TODAY = date(2026, 1, 1)
SENTENCES = (
    "Harbour master Ingrid Falk closed the lock on 3 March 2021.",
    "“The lock will open again in May,” Falk told the Shipping Board.",
    "Engineer Tomas Falk measured a crack of 40 centimetres yesterday.",
    "Мэр Анна Рид сказала: «Шлюз откроют 5 мая 2021 года».",
    "リード市長は2021年5月5日に水門を開けた。",
    "The Shipping Board (SB) expects 200 barges a week from 2022 on.",
    "Caf\u0065\u0301 owner Mrs Lund said she had lost half of her guests.",
    "It recalled Falk's recent visit to Norway.",
)
QUESTIONS = ("/timeline", "/who Falk", "/said Falk", "/search lock", "When did the lock open?", "/numbers", "/gaps")
ENTITIES = (Entity("reed", Kind.PERSON, "Anna Reed", ("Анна Рид", "リード")), Entity("lock", Kind.PLACE, "North Lock"))
TEXT = " ".join(SENTENCES[:3])


@pytest.fixture(autouse=True)
def _however_little_it_is(monkeypatch):
    monkeypatch.setattr("bot.cache.kept.SMALL", 0)


texts = st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=2)
days = st.none() | st.dates(date(2021, 3, 1), date(2021, 6, 1))
documents = st.builds(
    lambda text, day, title: Document("", "\n\n".join(text), day, title=title), texts, days, st.none()
)
files = st.dictionaries(st.sampled_from(("a.txt", "b.txt", "c.txt")), documents, min_size=1)


def corpus(named: dict[str, Document], entities: tuple[Entity, ...] = ()) -> Corpus:
    in_order = tuple(replace(document, name=name) for name, document in sorted(named.items()))
    return Corpus(in_order, Dossier(entities=entities))


@pytest.mark.slow
@given(st.lists(st.tuples(files, st.sampled_from(((), ENTITIES[:1], ENTITIES))), min_size=2, max_size=4))
def test_after_any_edits_all_is_as_if_read_from_scratch(states):
    with TemporaryDirectory() as folder:
        for named, entities in states:
            kept = Archive.build(corpus(named, entities), cache=Path(folder))
            fresh = Archive.build(corpus(named, entities))
            assert kept.facts == fresh.facts
            assert (kept.entries, kept.passages, kept.entities) == (fresh.entries, fresh.passages, fresh.entities)
            for question in QUESTIONS:
                asked = Question.parse(question)
                assert answer_to_json(answer(kept, asked, TODAY), 9) == answer_to_json(answer(fresh, asked, TODAY), 9)


def three(text: str = TEXT) -> list[Document]:
    return [Document(name, f"{text} {name}", date(2021, 3, 4)) for name in ("a", "b", "c")]


def read(reader: Reader, documents: list[Document], folder: Path, progress) -> list[Facts]:
    kept = Kept.of(Corpus(tuple(documents), Dossier(entities=reader.entities)), folder)
    return read_once(reader, documents, kept, progress)


def already_read(folder: Path, documents: list[Document], reader: Reader | None = None) -> int:
    """Read ``documents``; how many of them weren't read now, but before."""
    told: list[int] = []
    reader = reader or Reader()
    assert read(reader, documents, folder, told.append) == [reader.read(document) for document in documents]
    assert told == list(range(told[0], len(documents) + 1))
    return told[0]


def test_what_was_read_is_not_read_again(tmp_path):
    assert already_read(tmp_path, three()) == 0
    assert already_read(tmp_path, three()) == 3


@pytest.mark.parametrize(
    "change",
    [{"text": "It rained."}, {"published": None}, {"title": TEXT}, {"inferred": True}, {"language": "ru"}],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_document_alone_is_read_again(tmp_path, change):
    first, *others = three()
    already_read(tmp_path, [first, *others])
    assert already_read(tmp_path, [replace(first, **change), *others]) == 2


def test_with_other_entities_all_is_read_again(tmp_path):
    already_read(tmp_path, three())
    assert already_read(tmp_path, three(), Reader(ENTITIES)) == 0
    assert already_read(tmp_path, three(), Reader(ENTITIES)) == 3


def test_another_version_of_reading_reads_again(tmp_path, monkeypatch):
    already_read(tmp_path, three())
    monkeypatch.setattr("bot.cache.keys.version_of", lambda *given: b"another")
    assert already_read(tmp_path, three()) == 0


def test_without_a_version_nothing_is_kept(tmp_path, monkeypatch):
    monkeypatch.setattr("bot.cache.keys.version_of", lambda *given: None)
    already_read(tmp_path, three())
    assert not list(tmp_path.iterdir())


def test_what_was_read_before_an_interruption_stays_read(tmp_path):
    def interrupt(read: int) -> None:
        if read == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(Reader(), three(), tmp_path, interrupt)
    assert already_read(tmp_path, three()) == 2


def test_what_waits_to_be_written_is_written_when_there_is_enough_of_it(tmp_path, monkeypatch):
    monkeypatch.setattr("bot.cache.kept_facts._WRITTEN_AT_ONCE", len(packed(Reader().read(three()[0]))) + 1)
    written: list[int] = []
    write = FactsFile.write
    monkeypatch.setattr(FactsFile, "write", lambda self, facts: (written.append(len(facts)), write(self, facts)))
    assert already_read(tmp_path, three()) == 0
    assert written == [2, 1]


def test_a_text_that_nobody_has_any_more_is_thrown_away(tmp_path, monkeypatch):
    monkeypatch.setattr("bot.cache.facts_file._FEW", 1)
    already_read(tmp_path, three())
    already_read(tmp_path, three("It snowed.")[:1])
    already_read(tmp_path, three("It snowed.")[:1])
    assert already_read(tmp_path, three()) == 0


def test_a_damaged_file_is_thrown_away_and_told_of_once(tmp_path):
    already_read(tmp_path, three())
    (tmp_path / "facts.sqlite3").write_bytes(b"SQLite format 3\0" + b"no such thing" * 1000)
    with capture_logs() as logs:
        assert already_read(tmp_path, three()) == 0
    assert [log["log_level"] for log in logs] == ["warning"]
    assert already_read(tmp_path, three()) == 3


def test_a_file_that_was_only_begun_is_written_on(tmp_path):
    (tmp_path / "facts.sqlite3").touch()
    with capture_logs() as logs:
        assert already_read(tmp_path, three()) == 0
    assert (logs, already_read(tmp_path, three())) == ([], 3)


@pytest.mark.slow
@pytest.mark.parametrize("sum_too", [False, True])
def test_damaged_facts_are_read_again(tmp_path, sum_too):
    already_read(tmp_path, three())
    keys = list(FactsFile(tmp_path).read())
    if sum_too:  # somebody has written there what is whole, and no facts
        FactsFile(tmp_path).write({keys[0]: b"\x91\xc0"})
    else:
        with sqlite3.connect(tmp_path / "facts.sqlite3") as database:
            database.execute("UPDATE facts SET packed = substr(packed, 2) WHERE key = ?", (keys[0],))
        database.close()
    assert already_read(tmp_path, three()) == 2


def test_a_place_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "file").write_text("")
    with capture_logs() as logs:
        assert already_read(tmp_path / "file", three()) == 0
    assert len(logs) == 1


@pytest.mark.slow
def test_a_full_disk_costs_only_time(tmp_path):
    resource = pytest.importorskip("resource")
    already_read(tmp_path, three())
    many = [Document(f"{number}", f"{TEXT} {number}", date(2021, 3, 4)) for number in range(30)]
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, limits[1]))
    try:
        with capture_logs() as logs:
            assert already_read(tmp_path, many) == 0
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert len(logs) == 1
    assert already_read(tmp_path, three()) == 3


@given(documents)
def test_packed_facts_are_the_same_unpacked(document):
    facts = Reader(ENTITIES).read(document)
    assert unpacked(document, packed(facts)) == facts


@pytest.mark.slow
def test_many_processes_read_what_one_reads():
    documents = three()
    read = dict(read_by_many(ENTITIES, documents, 2))
    facts = [unpacked(document, read[place]) for place, document in enumerate(documents)]
    assert facts == [Reader(ENTITIES).read(document) for document in documents]


@pytest.mark.slow
def test_if_a_process_is_killed_this_one_reads_the_rest(tmp_path, monkeypatch):
    def kill(read: int) -> None:
        for process in multiprocessing.active_children():
            process.kill()

    monkeypatch.setattr("bot.cache.kept_facts.ENOUGH", 1)
    monkeypatch.setattr("bot.cache.kept_facts.cores", lambda: 2)
    monkeypatch.setattr("bot.cache.workers._CHUNK", 1)
    many = [Document(f"{number}", f"{TEXT} {number}", date(2021, 3, 4)) for number in range(40)]
    assert read(Reader(), many, tmp_path, kill) == [Reader().read(document) for document in many]
