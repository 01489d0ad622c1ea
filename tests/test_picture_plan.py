"""What a plan's picture tells: declared points against dated documents."""

from datetime import date

from dated_answers import document
from golden_seeds import seeds_archive
from tables import table

from bot.answers.answer import Answer, Declared, Section
from bot.answers.message import say
from bot.answers.plan import answer_plan
from bot.answers.question import Question
from bot.corpus.document import Document
from bot.corpus.plan import Source
from bot.rendering.picture.marks import Ink, Shape, Text
from bot.rendering.picture.plan_content import Matrix, plan_content
from bot.rendering.picture.plan_page import plan_page

FOUND = say("named")


def printed(*days: str | None) -> tuple[Document, ...]:
    return tuple(document("x", f"{i}.txt", day) for i, day in enumerate(days))


def plan(points: list[tuple[str, tuple[Document, ...]]], documents: tuple[Document, ...], source=None) -> Answer:
    declared = tuple(Declared(i, name, FOUND, naming) for i, (name, naming) in enumerate(points, 1))
    section = Section(declared=declared, source=source, documents=documents)
    return Answer("plan", "/plan", say("{plan}, as declared", plan="Repair plan"), sections=(section,))


def matrix(answer: Answer) -> Matrix:
    content = plan_content(answer, "en", "dateline_bot")
    assert content
    return content


def words(answer: Answer) -> list[str]:
    return [mark.shown for mark in plan_page(matrix(answer)).marks if isinstance(mark, Text)]


def test_each_document_has_a_column_and_each_point_a_row():
    first, second = documents = printed("2020-05-04", "2021-06-01")
    content = matrix(plan([("Bridges", (first, second)), ("Roads", (second,)), ("Ferries", ())], documents))
    assert [(column.above, column.year, column.publisher) for column in content.columns] == [
        ("4 May", "2020", "The Daily"),
        ("1 Jun", "2021", "The Daily"),
    ]
    assert [row.named for row in content.rows] == [(1, 1), (0, 1), (0, 0)]


def test_a_dot_stands_where_a_document_names_a_point():
    (only,) = documents = printed("2020-05-04")
    page = plan_page(matrix(plan([("Bridges", (only,)), ("Roads", ())], documents)))
    dots = [mark for mark in page.marks if isinstance(mark, Shape) and mark.ink is Ink.ACCENT]
    named = {mark.shown: mark.box for mark in page.marks if isinstance(mark, Text)}
    bridges, roads = named["Bridges"], named["Roads"]
    assert [bridges.top < (dot.box.top + dot.box.bottom) / 2 < bridges.bottom for dot in dots] == [True, False]
    assert roads.top > dots[0].box.bottom  # the other is the legend's


def test_points_are_shown_as_declared_with_the_source_of_the_declaration():
    shown = words(plan([("Bridges", ())], printed("2020-05-04"), Source("Town Council", "https://example.org/plan")))
    assert "Declared outside these documents, by Town Council" in shown
    assert "The points are in the words of the declaration." in shown
    assert "Repair plan" in shown


@table(
    ("source", "told"),
    [
        (None, "Declared outside these documents"),
        (Source(), "Declared outside these documents"),
        (Source(None, "https://www.example.org/plan"), "Declared outside these documents, by example.org"),
    ],
)
def test_a_declaration_without_a_publisher_is_told_as_such(source, told):
    assert told in words(plan([("Bridges", ())], printed("2020-05-04"), source))


def test_of_many_documents_only_those_that_name_a_point_have_a_column():
    documents = printed(*(f"2020-05-{i:02}" for i in range(1, 21)))
    answer = plan([("Bridges", documents[:2])], documents)
    assert [column.above for column in matrix(answer).columns] == ["1 May", "2 May"]
    assert "18 more documents name none." in words(answer)


@table(
    ("days", "heads"),
    [
        ([f"2020-0{1 + i % 2}-{i:02}" for i in range(1, 11)], [("Jan", "2020"), ("Feb", "2020")]),
        ([f"2020-{i:02}-01" for i in range(1, 13)], [("Q1", "2020"), ("Q2", "2020"), ("Q3", "2020"), ("Q4", "2020")]),
        ([f"20{20 + i // 8}-{i % 8 + 1:02}-01" for i in range(24)], [("", "2020"), ("", "2021"), ("", "2022")]),
        ([f"{1990 + i}-01-01" for i in range(12)], [("", "1990–1994"), ("", "1995–1999"), ("", "2000–2004")]),
    ],
)
def test_more_naming_documents_than_columns_stand_together_by_their_time(days, heads):
    documents = printed(*sorted(days))
    content = matrix(plan([("Bridges", documents)], documents))
    assert [(column.above, column.year) for column in content.columns] == heads
    assert sum(content.rows[0].named) == len(documents)


def test_documents_that_stand_together_are_counted_in_their_dot():
    documents = printed(*(f"2020-01-{i:02}" for i in range(1, 13)))
    shown = words(plan([("Bridges", documents)], documents))
    assert "12" in shown
    assert "named where a document, or so many, tell of the plan" in shown


def test_a_document_without_a_day_has_a_column_that_says_so_or_is_counted():
    few, many = printed(None, "2020-01-01"), printed(None, *(f"2020-01-{i:02}" for i in range(1, 13)))
    assert matrix(plan([("Bridges", few)], few)).columns[0].above == "undated"
    assert "One more document names some." in words(plan([("Bridges", many)], many))


def test_points_that_do_not_fit_are_counted():
    shown = words(plan([(f"Point number {i}", ()) for i in range(1, 60)], printed("2020-05-04")))
    told = sum(word.startswith("Point number") for word in shown)
    assert 10 < told < 59
    assert f"{59 - told} more points." in shown


def test_the_seeds_plan_is_drawn_as_it_was_read():
    archive = seeds_archive()
    content = matrix(answer_plan(archive, Question.parse("/plan"), date(2026, 1, 1)))
    read = archive.points[archive.plans[0].id]
    for row in content.rows:
        naming = {facts.document.name for facts, mention in read if mention.point == row.number}
        assert row.named == tuple(int(one.name in naming) for one in archive.documents)


def test_one_point_alone_has_no_picture():
    answer = answer_plan(seeds_archive(), Question.parse("/plan 4"), date(2026, 1, 1))
    assert plan_content(answer, "en", None) is None


@table("locale", ["en", "ru", "ja"])
def test_the_dates_over_the_columns_are_never_cut(locale):
    documents = printed(*(f"2020-{i + 5:02}-2{i}" for i in range(7)))
    content = plan_content(plan([("Bridges", documents)], documents), locale, None)
    shown = [mark.shown for mark in plan_page(content).marks if isinstance(mark, Text)]
    assert all(column.above in shown for column in content.columns)
    assert not any(word.endswith("…") for word in shown if word[0].isdigit())
