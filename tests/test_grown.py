"""Corpora that are made to measure with: real paragraphs, and ever new people in them."""

import json
from datetime import date

import pytest

from benchmarks.grown import Grower, Paragraph, grow, paragraphs
from bot.corpus.loading import load_corpus
from bot.corpus.span import Span

TEXT = "Harbour master Ingrid Falk closed the lock on Monday. Mrs Falk will open it again in the spring.\n\nIt rained."


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.json").write_text(json.dumps({"docs": [{"id": 1, "text": TEXT.replace("lock", "gate")}]}), "utf-8")
    (folder / "c.jsonl").write_text(json.dumps({"text": TEXT.replace("lock", "weir")}) + "\n", "utf-8")
    return folder


def test_paragraphs_come_from_texts_and_from_whatever_json_calls_text(source):
    assert [word for word in ("lock", "gate", "weir") for one in paragraphs(source) if word in one.text] == [
        "lock",
        "gate",
        "weir",
    ]


def test_a_person_has_another_name_wherever_the_paragraph_names_them(source):
    told = paragraphs(source)[0].told_of({0: ("Tomas", "Lund")})
    assert told == TEXT.partition("\n")[0].replace("Ingrid Falk", "Tomas Lund").replace("Mrs Falk", "Mrs Lund")


def test_a_grown_corpus_is_one_that_the_bot_reads(source, tmp_path):
    words = grow(source, tmp_path / "corpus", 12)
    corpus = load_corpus(tmp_path / "corpus", date(2026, 1, 1))
    assert len(corpus.documents) == 12
    assert sum(len(document.text.split()) for document in corpus.documents) == words
    assert all(document.published and document.publisher and document.url for document in corpus.documents)


@pytest.mark.slow
def test_the_number_of_people_grows_with_the_articles():
    drawn = [Paragraph("Anna Reed spoke.", ((Span(0, 4), 0, False), (Span(5, 9), 0, True)))]
    grower = Grower(drawn)
    names = [grower.article().split("\n\n")[1].removesuffix(" spoke.") for _ in range(300)]
    assert len(set(names[:30])) < 0.5 * len(set(names))


def test_two_corpora_of_one_seed_are_the_same():
    drawn = [Paragraph("Anna Reed spoke.", ((Span(0, 4), 0, False), (Span(5, 9), 0, True)))]
    assert Grower(drawn).article() == Grower(drawn).article()
