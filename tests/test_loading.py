"""A corpus is loaded whole, or every problem is told."""

from datetime import date
from hashlib import sha256

import pytest
from golden_seeds import SEEDS, golden
from tables import table

from bot.corpus.loading import check_corpus, load_corpus
from bot.errors import CorpusError, Problem, Severity

TODAY = date(2026, 1, 1)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text("It rained.", encoding="utf-8")
    return tmp_path


def problems(folder, dossier=None):
    if dossier is not None:
        (folder / "corpus.yaml").write_text(dossier, encoding="utf-8")
    return [str(problem) for problem in check_corpus(folder, TODAY)[1]]


@table("name", golden()["digests"])
def test_the_seeds_stand_byte_for_byte_as_they_came(name):
    assert sha256((SEEDS / name).read_bytes()).hexdigest() == golden()["digests"][name]


def test_the_seeds_load_without_a_problem():
    corpus, found = check_corpus(SEEDS, TODAY)
    assert (len(corpus.documents), len(corpus.dossier.entities), found) == (5, 74, [])


def test_a_folder_without_a_dossier_loads(folder):
    assert [document.name for document in load_corpus(folder, TODAY).documents] == ["a.txt"]


@pytest.mark.parametrize(
    ("dossier", "problem"),
    [
        ("document: {}", "1: unknown key 'document'"),
        ("documents:\n  a.txt:\n    day: 2020-01-01", "3: unknown key 'documents.a.txt.day'"),
        ("documents:\n  a.txt:\n    published: 2020-02-30", "3: documents.a.txt.published: '2020-02-30' is no day"),
        ("documents:\n  a.txt:\n    published: 14:18", "3: documents.a.txt.published: '14:18' is no date"),
        ("documents:\n  a.txt:\n    published: 2027-01-01", "3: documents.a.txt.published: 2027-01-01 is in"),
        ("documents:\n  a.txt:\n    url: www.x.org", "3: documents.a.txt.url: 'www.x.org' is no web address"),
        ("documents:\n  b.txt: {}", "2: 'b.txt' is named here, but is not in the folder"),
        ("documents:\n  a.txt: {}\n  a.txt: {}", "3: 'a.txt' is written twice"),
        ("documents: {}\n---\ndocuments: {}", "2: a second document begins here"),
        ("documents:\n  a.txt:\n    pages: [0, 5, 3]", "3: documents.a.txt.pages: they don't begin at 0"),
        ("documents:\n  a.txt:\n    pages: [0, 10]", "3: a page begins behind the end of 'a.txt'"),
        ("documents:\n  a.txt:\n    inferred: perhaps", "3: documents.a.txt.inferred"),
        ("entities:\n  - kind: person", "2: 'entities.0.name' is missing"),
        ("entities:\n  - name: A\n    kind: human", "3: entities.0.kind: input should be"),
        ("entities:\n  - {id: x, name: A}\n  - {id: x, name: B}", "3: a second entity has the id 'x'"),
        ("entities:\n  - {name: A, aliases: [C]}\n  - {name: B, aliases: [c]}", "3: 'c' names both 'A' and 'B'"),
        ("plans:\n  - name: P\n    points: []", "3: plans.0.points"),
        ("entities: [\n  x: }", "2:"),
        ("- a\n- b", "1: the file"),
    ],
)  # fmt: skip
def test_a_problem_is_told_with_its_line(folder, dossier, problem):
    assert any(f"corpus.yaml:{problem}" in told for told in problems(folder, dossier))


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"PK\x03\x04", "error: b.txt: it holds control characters"),
        ("дождь".encode("cp1251"), "error: b.txt: byte 0 isn't UTF-8"),
        (b" \n\t", "error: b.txt: it is empty"),
    ],
)
def test_a_file_that_is_no_text_is_an_error(folder, raw, problem):
    (folder / "b.txt").write_bytes(raw)
    assert [told for told in problems(folder) if told.startswith(problem)]


def test_every_problem_is_told_at_once(folder):
    dossier = "documents:\n  a.txt:\n    published: soon\n  b.txt: {}\nentities:\n  - name: ''\n"
    assert sum(told.startswith("error") for told in problems(folder, dossier)) == 3


def test_an_undated_document_is_a_warning(folder):
    told = "warning: a.txt: its day of publication is not declared. "
    assert problems(folder) == [f"{told}Add 'published: YYYY-MM-DD' under 'documents: a.txt:' in corpus.yaml."]


def test_a_log_that_shows_its_own_levels_is_told_a_problem_without_one():
    problem = Problem(Severity.WARNING, "a.txt", 3, "it is odd", "Look at it")
    assert (problem.told, str(problem)) == (
        "a.txt:3: it is odd. Look at it.",
        "warning: a.txt:3: it is odd. Look at it.",
    )


def test_errors_stop_the_loading(folder):
    (folder / "b.txt").write_bytes(b"\x00")
    with pytest.raises(CorpusError) as caught:
        load_corpus(folder, TODAY)
    assert [problem.severity for problem in caught.value.problems if problem.where == "b.txt"] == [Severity.ERROR]


@pytest.mark.parametrize("value", ["NO", "0123", "14:18", "2016-10-17", "null"])
def test_what_is_written_as_a_name_stays_as_written(folder, value):
    (folder / "corpus.yaml").write_text(f"entities:\n  - name: {value}\n", encoding="utf-8")
    assert [entity.name for entity in load_corpus(folder, TODAY).dossier.entities] == [value]


def test_a_title_and_a_publisher_are_one_line(folder):
    (folder / "corpus.yaml").write_text('documents: {a.txt: {title: "Two\\nlines", publisher: "The\\n Paper"}}')
    (document,) = load_corpus(folder, TODAY).documents
    assert (document.title, document.publisher) == ("Two lines", "The Paper")


@pytest.mark.parametrize("raw", [b"one\r\ntwo", b"\xef\xbb\xbfone", "a\xa0b…".encode()])
def test_a_text_is_kept_as_decoded(folder, raw):
    (folder / "b.txt").write_bytes(raw)
    assert load_corpus(folder, TODAY).documents[1].text == raw.decode("utf-8-sig")


def test_a_missing_folder_is_told(tmp_path):
    assert "there is no such folder" in problems(tmp_path / "none")[0]


def test_entities_of_like_names_get_ids_of_their_own(folder):
    dossier = "entities: [{name: Podesta}, {name: Podestá}, {name: Podesta}, {name: Podesta}]"
    (folder / "corpus.yaml").write_text(dossier, encoding="utf-8")
    ids = [entity.id for entity in load_corpus(folder, TODAY).dossier.entities]
    assert ids == ["podesta", "Podestá", "Podesta", "Podesta 2"]
