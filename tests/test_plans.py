"""The points of an invented plan, told in words that its declaration doesn't have."""

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.document import Document
from bot.corpus.plan import Plan, Point
from bot.corpus.span import Span
from bot.reading.gazetteer import EntityMention
from bot.reading.layout.reading import read_layout
from bot.reading.plans.reading import PlanReader, PointMention

POINTS = (
    "Rebuilding the quays and deepening the harbour",
    "Schools and vocational training for all",
    "Clean drinking water",
    "Support for small shops and craftsmen",
    "Museums, music and guests from abroad",
    "Restoring the old lighthouse",
)
PLAN = Plan(
    "marlow",
    "Marlow Harbour Recovery Plan",
    tuple(Point(number, name) for number, name in enumerate(POINTS, 1)),
    ("Recovery Plan for Marlow", "план восстановления гавани Марлоу", "マーロウ港復興計画"),
)
READER = PlanReader(PLAN)


def read(text: str) -> tuple[PointMention, ...]:
    return READER.read(Document("a.txt", text), read_layout(text), ())


def points(text: str) -> list[int]:
    return [mention.point for mention in read(text)]


@table(
    ("text", "expected"),
    [
        ("The Marlow Harbour Recovery Plan provides for deeper docks, new classrooms for pupils and teachers.", [1, 2]),
        ("The Recovery Plan for Marlow covers sewage, retail and the lighthouse.", [3, 4, 6]),
        ("Under the Recovery Plan for Marlow, the town must extend piers and teach apprentices.", [1, 2]),
        ("Tourists and education are among the goals of the Recovery Plan for Marlow.", [2]),
        ("Pipes and drinking water are covered by the Recovery Plan for Marlow.", [3]),
        ("The Recovery Plan for Marlow will help artisans and museums.", [4, 5]),
        ("The council praised the Recovery Plan for Marlow and said it would cover schools.", [2]),
    ],
)
def test_points_are_found_in_other_words(text: str, expected: list[int]) -> None:
    assert points(text) == expected


@table(
    "text",
    [
        "The minister for education discussed the Recovery Plan for Marlow at a school near the lighthouse.",
        "The Recovery Plan for Marlow was adopted. The mayor said schools were full.",
        "The Recovery Plan for Marlow does not include the lighthouse.",
        "The Recovery Plan for Marlow is ready. A plan to build a stadium was shown. The plan includes schools.",
        "Schools, water and docks are what the town needs.",
        "The plan covers schools and docks.",
    ],
)
def test_only_sentences_that_tell_what_the_plan_contains_count(text: str) -> None:
    assert points(text) == []


def test_the_words_lie_around_what_names_the_point() -> None:
    text = "The Recovery Plan for Marlow aims to boost trade in the town, craft workshops, and clean water in taps."
    assert [(one.point, one.words.of(text)) for one in read(text)] == [(4, "craft workshops"), (3, "clean water")]


def test_examples_of_a_point_are_no_points() -> None:
    text = "The Recovery Plan for Marlow covers water supply, including pipes for schools, and the lighthouse."
    assert points(text) == [3, 6]


def test_after_a_general_word_the_examples_are_the_list() -> None:
    assert points("The Recovery Plan for Marlow covers areas such as water and schools.") == [3, 2]


def test_neighbours_that_name_one_point_are_told_together() -> None:
    text = "The Recovery Plan for Marlow covers schools, skills and water."
    assert [(one.point, one.words.of(text)) for one in read(text)] == [(2, "schools, skills"), (3, "water")]


@table("opening", ["It", "Besides, it", "The document", "The plan", "This plan"])
def test_the_plan_is_taken_up_by_general_words(opening: str) -> None:
    assert points(f"Marlow has adopted the Recovery Plan for Marlow. {opening} includes the lighthouse.") == [6]


@table("name", ["six-point plan", "six-step recovery programme", "plan of six provisions", "6-point plan"])
def test_a_plan_is_known_by_how_many_points_it_has(name: str) -> None:
    assert points(f"The {name} includes the lighthouse.") == [6]


def test_a_plan_of_another_number_of_points_is_another_plan() -> None:
    assert points("The five-point plan includes the lighthouse.") == []


def test_entities_that_are_the_plan_are_its_names() -> None:
    text = "Operation Seagull includes the lighthouse."
    mention = EntityMention(Span(0, 17), "seagull")
    found = READER.read(Document("a.txt", text), read_layout(text), [mention], {"seagull"})
    assert [one.point for one in found] == [6]


def test_who_says_it_is_no_part_of_the_plan() -> None:
    assert points("The Recovery Plan for Marlow covers the lighthouse, Water and Schools Minister Ann Lee said.") == [6]


def test_what_follows_a_closing_quotation_mark_is_no_part_of_the_plan() -> None:
    text = 'One of the aims of the Recovery Plan for Marlow is "to mend the lighthouse," she said at a school.'
    assert points(text) == [6]


def test_a_list_may_follow_a_colon() -> None:
    after = "Museums were not discussed in the many hours of talks that the council held behind its doors."
    text = f"The Recovery Plan for Marlow includes:\n\n- piers and docks\n\n- job training\n\n{after}"
    assert points(text) == [1, 2]


@table(
    ("text", "expected"),
    [
        ("План восстановления гавани Марлоу предусматривает ремонт портов, развитие образования и маяк.", [1, 2]),
        ("Согласно плану восстановления гавани Марлоу, город поддержит водоснабжение и ремесленников.", [3, 4]),
        ("Принят план восстановления гавани Марлоу. Он включает развитие музеев.", [5]),
    ],
)
def test_russian_texts_name_points_declared_in_english(text: str, expected: list[int]) -> None:
    assert points(text) == expected


@table(
    ("text", "expected"),
    [
        ("マーロウ港復興計画は、港湾の整備、教育、飲料水の確保を柱としている。", [1, 2, 3]),
        ("マーロウ港復興計画が発表された。同計画には美術館や学校を含む教育の振興が盛り込まれた。", [5, 2]),
        ("マーロウ港復興計画には学校は含まれない。", []),
    ],
)
def test_japanese_texts_name_points_declared_in_english(text: str, expected: list[int]) -> None:
    assert points(text) == expected


@given(
    st.lists(
        st.sampled_from(
            ["The Recovery Plan for Marlow", "covers", "schools", ",", "including", "it", '"', "計画は", "."]
        )
    )
)
def test_words_lie_inside_their_sentence_and_sentences_inside_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for mention in read(text):
        assert mention.sentence.contains(mention.words)
        assert mention.sentence.end <= len(text)


SCHOOLS = (
    "Smaller classes", "Higher pay for teachers", "Free school meals", "Digital equipment",
    "Support for pupils with disabilities", "Abolition of entrance exams",
)  # fmt: skip
STREETS = ("More police officers", "Street lighting", "Cameras in public places", "Youth clubs", "Prison reform")


def others(points: tuple[str, ...], text: str) -> list[int]:
    """The points of the plan "Fresh Start Act" that ``text`` names."""
    plan = Plan("act", "Fresh Start Act", tuple(Point(number, name) for number, name in enumerate(points, 1)))
    return [mention.point for mention in PlanReader(plan).read(Document("a.txt", text), read_layout(text), ())]


@table(
    ("plan", "text", "expected"),
    [
        (SCHOOLS, "The Fresh Start Act caps class size at 22.", [1]),
        (SCHOOLS, "Under the Fresh Start Act, the salaries of educators will rise.", [2]),
        (SCHOOLS, "The Fresh Start Act will serve a hot lunch and buy laptops.", [3, 4]),
        (SCHOOLS, "The Fresh Start Act foresees assistants for blind and deaf children.", [5]),
        (SCHOOLS, "The Fresh Start Act scraps the admission tests.", [6]),
        (SCHOOLS, "The Fresh Start Act includes a garden in every classroom.", []),
        (STREETS, "The Fresh Start Act puts more constables on the beat.", [1]),
        (STREETS, "The Fresh Start Act envisages brighter lamps, CCTV and clubs for teenagers.", [2, 3, 4]),
        (STREETS, "The Fresh Start Act would close two old jails.", [5]),
    ],
)
def test_plans_about_other_matters_are_read_in_other_words_too(plan, text, expected) -> None:
    assert others(plan, text) == expected


@table(
    "text",
    [
        "The Fresh Start Act faces opposition from the police.",
        "The Fresh Start Act comes into force when the prisons are full.",
        "The Fresh Start Act was praised by the police.",
        "The Fresh Start Act will be read in prison.",
    ],
)
def test_what_befalls_a_plan_is_not_in_it(text: str) -> None:
    assert others(STREETS, text) == []
