"""Concepts of phrases, and what sets the points of a plan apart."""

from tables import table

from bot.corpus.folding import fold
from bot.corpus.plan import Plan, Point
from bot.reading.plans.concepts import Sort, read_concepts
from bot.reading.plans.profile import points_named, read_profiles
from bot.reading.plans.topics import common, economy, society, state, surroundings
from bot.reading.plans.topics.form import read_topics

TOPICS = [topic for table in (economy, society, state, surroundings) for topic in read_topics(table.TOPICS)]


def named(plan: tuple[str, ...], phrase: str) -> tuple[int, ...]:
    profiles = read_profiles(Plan("p", "Plan", tuple(Point(number, name) for number, name in enumerate(plan, 1))))
    folded = fold(phrase)
    return points_named(read_concepts(folded, 0, len(folded)), profiles)


@table(
    ("phrase", "topics"),
    [
        ("hospitals", ["health"]),
        ("больницы", ["health"]),
        ("地域の病院", ["region", "health"]),
        ("small and medium-sized firms", ["small business", "company"]),
        ("artificial intelligence in rural areas", ["artificial intelligence", "village"]),
        ("the ceasefire and an exchange of prisoners", ["ceasefire", "exchange", "prisoners"]),
        ("развитие железных дорог", ["railways"]),
        ("nuclear power plants", ["nuclear energy"]),
        ("greenhouse gas emissions", ["climate", "climate"]),
    ],
)
def test_words_tell_topics_in_three_languages(phrase: str, topics: list[str]) -> None:
    found = read_concepts(fold(phrase), 0, len(phrase))
    assert [concept.name for concept in found if concept.sort is not Sort.WORD] == topics


def test_a_word_that_no_table_has_is_its_own_concept_by_its_stem() -> None:
    assert [concept.name for concept in read_concepts("lighthouses", 0, 11)] == ["lighthous"]


def test_spans_are_those_of_the_whole_text() -> None:
    text = "we need drinking water now"
    (concept, *_) = (one for one in read_concepts(text, 3, 22) if one.sort is Sort.TOPIC)
    assert concept.span.of(text) == "drinking water"


def test_every_topic_stands_once_and_its_broader_topics_exist() -> None:
    names = [topic.name for topic in TOPICS]
    assert len(names) == len(set(names))
    assert {above for topic in TOPICS for above in topic.broader} <= set(names)
    weak = {topic.name for topic in read_topics(common.WEAK_TOPICS)}
    assert {name for row in common.TOGETHER for name in row} <= {*names, *weak}


CLIMATE = ("Cutting emissions from coal and gas", "Forests and farming", "Electric trains and buses", "Aid for islands")


@table(
    ("phrase", "points"),
    [
        ("lower carbon output", (1,)),
        ("reforestation", (2,)),
        ("agriculture", (2,)),
        ("modern railways", (3,)),
        ("isles at risk", (4,)),
        ("human rights", ()),
    ],
)
def test_a_topic_that_only_one_point_has_names_it(phrase: str, points: tuple[int, ...]) -> None:
    assert named(CLIMATE, phrase) == points


def test_a_topic_that_two_points_share_names_neither_by_itself() -> None:
    plan = ("Industry in the Arctic", "Productivity of industry")
    assert named(plan, "industry") == ()
    assert named(plan, "Arctic industry") == (1,)


def test_a_narrower_topic_names_the_broader_point() -> None:
    assert named(("Energy", "Health"), "nuclear power") == (1,)


def test_a_narrower_topic_names_its_own_point_where_there_is_one() -> None:
    assert named(("Energy", "Nuclear power"), "nuclear power") == (2,)


def test_a_broader_topic_names_no_narrower_point() -> None:
    assert named(("Support for small businesses", "Health"), "companies") == ()


def test_two_weak_topics_may_mean_a_third_together() -> None:
    plan = ("People-to-people interaction", "Cooperation among companies")
    assert named(plan, "direct contacts between citizens") == (1,)
    assert named(plan, "contacts") == ()


def test_an_alias_of_one_word_names_its_point() -> None:
    profiles = read_profiles(Plan("p", "Plan", (Point(1, "Life for all", ("medicine",)), Point(2, "Energy"))))
    assert points_named(read_concepts("hospitals", 0, 9), profiles) == (1,)
