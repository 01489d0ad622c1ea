"""What is asked as of a day is answered from what had been printed by then."""

from datetime import date

import pytest
from golden_seeds import seeds_archive
from hypothesis import given
from hypothesis import strategies as st
from small_corpus import write_corpus
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.archive.views import printed_between
from bot.corpus.loading import load_corpus
from bot.rendering.wording import fill

TODAY = date(2026, 1, 1)
DAYS = sorted(one.document.published for one in seeds_archive().facts if one.document.published)


def ask(typed: str, archive: Archive | None = None) -> Answer:
    return answer(archive or seeds_archive(), Question.parse(typed, 1000), TODAY)


@pytest.fixture(scope="module")
def three(tmp_path_factory) -> Archive:
    """The small corpus and a text that nobody dated."""
    folder = write_corpus(tmp_path_factory.mktemp("corpus"))
    (folder / "note.txt").write_text("The bridge of Ashford is old, Peter Marsh said.\n", encoding="utf-8")
    return Archive.build(load_corpus(folder, TODAY))


@given(
    st.dates(date(2016, 1, 1), date(2019, 1, 1)),
    st.sampled_from(
        [
            *("/timeline", "/who Putin", "/said Abe", "/search treaty", "/sources", "Abe and Putin", "/plan 4"),
            *(
                "/then Abe",
                "/then visit",
                "/gaps Abe",
                "/numbers",
                "/numbers islands",
                "/source The plan has eight points",
            ),
            *(
                "/verify This plan is not about economy and business only.",
                "/verify the plan of economic cooperation has",
            ),
        ]
    ),
)
def test_nothing_printed_later_is_quoted(day, typed):
    given_ = ask(f"/asof {day} {typed}")
    assert all(citation.excerpt.document.published <= day for citation in given_.citations)
    assert given_.notice


@table("day", DAYS)
def test_what_was_printed_on_the_day_counts(day):
    quoted = {citation.excerpt.document.published for citation in ask(f"/asof {day} /sources").citations}
    assert quoted == {one for one in DAYS if one <= day}


def test_what_was_planned_then_is_planned_whatever_came_later():
    then = {entry.number: entry.status for entry in printed_between(seeds_archive(), None, DAYS[0]).entries}
    now = {entry.number: entry.status for entry in seeds_archive().entries}
    assert any(then[number] != now[number] for number in then)


def test_all_tellings_of_a_view_are_of_its_documents():
    view = printed_between(seeds_archive(), DAYS[1], DAYS[2])
    told = {told.facts.document.published for entry in view.entries for told in entry.tellings}
    assert told <= {DAYS[1], DAYS[2]}
    assert [one.document.published for one in view.facts] == DAYS[1:3]


def test_undated_documents_are_left_out_and_it_is_told(three):
    given_ = ask("/asof 2020-05-10 bridge", three)
    assert {citation.excerpt.document.name for citation in given_.citations} == {"flood.txt"}
    assert given_.notice
    assert fill(given_.notice).endswith(
        "From 1 of 3 documents, printed by 10 May 2020. One has no date, and is left out."
    )


def test_a_day_before_all_documents_says_from_when_they_are(three):
    given_ = ask("/asof 2019 bridge", three)
    assert given_.notice
    assert fill(given_.notice) == (
        "Nothing here was printed by 31 December 2019: the documents are from 4 May 2020 to 1 June 2020."
    )


def test_somebody_whom_only_other_documents_name_is_not_known_then(three):
    assert ask("/who Peter Marsh", three).entity
    view = printed_between(three, None, date(2020, 12, 31))
    assert not ask("/who Peter Marsh", view).entity
    assert "Peter Marsh" not in {entity.name for entity in view.entities.values()}


def test_what_is_offered_is_asked_as_of_the_same_day():
    suggestions = ask("/asof 2016-12-31 /who Abe").suggestions
    assert suggestions
    assert all(suggestion.typed.startswith("/asof 2016-12-31 /") for suggestion in suggestions)


@table("typed", ["/asof", "/asof soon /who Abe", "/asof Abe 2016", "/asof 2016-13-45 /who Abe"])
def test_without_a_day_it_is_asked_for(typed):
    given_ = ask(typed)
    assert given_.notice
    assert fill(given_.notice).startswith("As of which day?")


def test_a_view_is_made_once():
    archive = seeds_archive()
    assert printed_between(archive, None, DAYS[0]) is printed_between(archive, None, DAYS[0])


@table(
    ("typed", "days"),
    [
        ("/who Seko 2016-10..2017-03", {DAYS[0], DAYS[2]}),
        ("/said Abe since 2017", {DAYS[4]}),
        ("/said Abe до 2017", {DAYS[1]}),
        ("/said Abe about peace treaty 2018年1月から", {DAYS[4]}),
    ],
)
def test_a_time_beside_a_name_is_that_of_printing(typed, days):
    given_ = ask(typed)
    assert {citation.excerpt.document.published for citation in given_.citations} == days
    assert given_.notice
    assert "documents, printed" in fill(given_.notice)
