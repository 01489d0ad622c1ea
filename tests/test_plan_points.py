"""A plan's points in the documents: where the plan is told of, and by their names anywhere else."""

from datetime import date

from dated_texts import archive_of
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.archive.views import printed_between
from bot.corpus.document import Document
from bot.corpus.plan import Plan, Point
from bot.rendering.wording import fill

PLAN = Plan(
    "valley",
    "Valley Plan",
    (
        Point(1, "A new cable car to the lake", ("cable car", "канатная дорога")),
        Point(2, "Energy"),
        Point(3, "Medical treatment for all", ("clinic",)),
        Point(4, "A museum of glass"),
    ),
)
TEXTS = (
    "The Valley Plan envisages a cable car, cheap energy and a clinic.",
    "Both cable cars stood still. The cable of a car broke. Energy prices rose.",
    "Канатную дорогу открыли. The clinics were full.",
)


def archive() -> Archive:
    documents = (Document(f"{i}.txt", text, date(2020, 5, i + 1)) for i, text in enumerate(TEXTS))
    return archive_of(documents, plans=(PLAN,))


ARCHIVE = archive()


def ask(typed: str, held: Archive = ARCHIVE) -> Answer:
    return answer(held, Question.parse(typed), date(2026, 1, 1))


def shown(given: Answer) -> list[str]:
    return [citation.excerpt.text for citation in given.citations]


def test_a_point_is_found_by_its_names_in_any_form_in_every_document():
    given = ask("/plan 1")
    assert shown(given) == [TEXTS[0], "Both cable cars stood still.", "Канатную дорогу открыли."]
    (declared,) = given.sections[0].declared
    assert fill(declared.found) == "named in 3 passages in 3 documents, last on 3 May 2020"


def test_the_words_of_the_name_are_marked():
    marked = [span.of(one.excerpt.document.text) for one in ask("/plan 1").citations for span in one.marked]
    assert marked[1:] == ["cable cars", "Канатную дорогу"]


def test_a_word_that_any_text_may_have_names_a_point_only_where_the_plan_is_told_of():
    assert shown(ask("/plan Energy")) == [TEXTS[0]]


def test_an_archive_as_of_a_day_shows_only_what_was_printed_by_then():
    assert len(shown(ask("/plan 1", printed_between(ARCHIVE, None, date(2020, 5, 2))))) == 2


@table(("typed", "number"), [("medicine", 3), ("glass", 4), ("the lake", 1), ("clinics", 3)])
def test_a_point_is_chosen_by_a_word_of_its_names_or_by_what_it_is_about(typed: str, number: int):
    assert fill(ask(f"/plan {typed}").title) == f"Valley Plan, point {number}"


def test_what_is_no_points_is_a_miss_that_offers_all_points():
    given = ask("/plan football")
    assert [fill(one.name) if not isinstance(one.name, str) else one.name for one in given.suggestions] == [
        point.name for point in PLAN.points
    ]
