"""Answers as the JSON that scripts read."""

import json
from datetime import date

from bridge_corpus import ask
from dated_texts import archive_of
from golden_seeds import seeds_archive
from tables import table

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.corpus.document import Document
from bot.rendering.answer_json import answer_to_json


@table(
    ("typed", "verdict"),
    [
        ('"We will not raise a single tax"', "verbatim"),
        ('"We will not raise a single duty for the bridge"', "altered"),
        ('Ortega: "We will not raise a single tax"', "misattributed"),
        ('"Peace be with you and with your spirit"', "absent"),
    ],
)
def test_a_verdict_is_added_to_what_is_verified(typed, verdict):
    assert answer_to_json(ask(f"/verify {typed}"))["verdict"] == verdict


@table("typed", ["/verify", "/who Reed", "/source the bridge"])
def test_where_nothing_is_verified_there_is_no_verdict(typed):
    assert "verdict" not in answer_to_json(ask(typed))


def test_differences_stand_in_both_texts_where_their_offsets_say():
    written = answer_to_json(ask('/verify "We will not raise a single duty for the bridge"'))
    (difference,) = written["differences"]
    given, found = difference["given"], difference["found"]
    assert written["given"][given["start"] : given["end"]] == given["text"] == "duty"
    citation = written["citations"][0]
    assert citation["text"][found["start"] - citation["start"] : found["end"] - citation["start"]] == "tax"


def test_references_are_added_to_what_is_cited():
    written = answer_to_json(answer(seeds_archive(), Question.parse("/cite 1"), date(2026, 1, 1)))
    assert [one["style"] for one in written["references"]] == ["APA", "Chicago", "BibTeX", "Wikipedia"]
    assert json.loads(json.dumps(written)) == written


@table(("pages", "written"), [((0, 20), [2, 2]), ((0, 30), [1, 2]), ((), None)])
def test_a_citation_names_its_pages_where_its_document_has_some(pages, written):
    document = Document("a.txt", "The river rose.\n\n...\nThe bridge held.", date(2020, 5, 4), pages=pages)
    archive = archive_of([document])
    (citation,) = answer_to_json(answer(archive, Question.parse("/search bridge"), date(2026, 1, 1)))["citations"]
    assert json.loads(json.dumps(citation))["pages"] == written
