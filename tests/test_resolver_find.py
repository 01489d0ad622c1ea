from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.finding.resolver import Known, Resolver

KNOWN = (
    Known("merkel", "person", "Angela Merkel", ("Ангела Меркель", "アンゲラ・メルケル", "メルケル")),
    Known("koizumi", "person", "Junichiro Koizumi", ("小泉純一郎", "小泉", "小泉首相")),
    Known("aso", "person", "Taro Aso", ("Асо", "麻生")),
    Known("smith", "person", "John Smith", ()),
    Known("smyth", "person", "Mary Smith", ()),
    Known("brazil", "place", "Brazil", ("Бразилия", "ブラジル")),
    Known("osaka", "place", "Osaka", ("大阪",)),
    Known("treaty", "topic", "Osaka trade treaty", ()),
    Known("opec", "organisation", "OPEC", ()),
    Known("plan", "topic", "seven-point plan", ()),
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(KNOWN)


def named(resolver: Resolver, query: str) -> list[tuple[str, str]]:
    return [(found.entity.id, found.span.of(query)) for found in resolver.find(query)]


@table(
    ("query", "expected"),
    [
        ("What did merkel say in Brazil?", [("merkel", "merkel"), ("brazil", "Brazil")]),
        ("what is the 7 point plan", [("plan", "7 point plan")]),
        ("Did Aso meet Angela Merkel’s aide?", [("aso", "Aso"), ("merkel", "Angela Merkel")]),
        ("Что Меркель обещала Бразилии?", [("merkel", "Меркель"), ("brazil", "Бразилии")]),
        ("о чём Асо говорил с Коидзуми", [("aso", "Асо"), ("koizumi", "Коидзуми")]),
        (
            "メルケルと小泉首相はブラジルで会った？",
            [("merkel", "メルケル"), ("koizumi", "小泉首相"), ("brazil", "ブラジル")],
        ),
        ("麻生さんは大阪で何を？", [("aso", "麻生"), ("osaka", "大阪")]),
        ("rech Koizumi v Brazile", [("koizumi", "Koizumi"), ("brazil", "Brazile")]),
        ("how much oil does opec sell", [("opec", "opec")]),
    ],
)
def test_finds_the_names_in(resolver: Resolver, query: str, expected: list[tuple[str, str]]):
    found = named(resolver, query)
    assert [entity for entity, _ in found] == [entity for entity, _ in expected]
    assert all(text in covered for (_, covered), (_, text) in zip(found, expected, strict=True))


def test_the_longest_name_wins(resolver: Resolver):
    assert named(resolver, "the Osaka trade treaty") == [("treaty", "Osaka trade treaty")]


def test_a_surname_of_two_people_is_left_open(resolver: Resolver):
    assert named(resolver, "What did Smith say?") == []
    assert named(resolver, "What did Mary Smith say?") == [("smyth", "Mary Smith")]


@table(
    "query",
    [
        "also an assay was due",
        "what was planned for the treaty",
        "does an optic cable reach us",
        "アソシエーションの会議",
        "какой план будет принят",
        "",
        "???",
    ],
)
def test_finds_nobody_in(resolver: Resolver, query: str):
    assert named(resolver, query) == []


def test_a_name_inside_a_longer_word_in_katakana_is_another_word(resolver: Resolver):
    assert named(resolver, "メルケルズムとは") == []


def test_a_long_text_is_searched_for_names_spelt_right(resolver: Resolver):
    text = "Somebody wrote of Merkel and of Merkell again. " * 100
    assert {found.span.of(text) for found in resolver.find(text)} == {"Merkel"}


@given(st.text(alphabet="Merkel Aso小泉ブラジルАсо '?!.-", max_size=60))
def test_spans_lie_in_the_query_and_do_not_overlap(resolver: Resolver, query: str):
    found = resolver.find(query)
    assert all(one.span.end <= len(query) for one in found)
    assert all(not a.span.overlaps(b.span) for a, b in pairwise(found))


@table(
    ("query", "ids"),
    [
        ("что было в Норланде и в Сударии", ["norland", "sudaria"]),
        ("кто приехал в Норландию", ["norland"]),
        ("о формате 3+3", ["format"]),
        ("в и к", []),
    ],
)
def test_cases_initials_and_repeated_words(query, ids):
    resolver = Resolver(
        [
            Known("norland", "place", "Norlandia", ("Норландия", "Норланд")),
            Known("sudaria", "place", "Sudaria", ("Судария",)),
            Known("embassy", "organisation", "Embassy", ("посольство Сударии в Норландии",)),
            Known("format", "event", "3+3"),
            Known("petrov", "person", "Victor Petrov", ("В. К. Петров",)),
        ]
    )
    assert [found.entity.id for found in resolver.find(query)] == ids


ORDINARY = Resolver(
    [
        Known("may", "person", "Theresa May"),
        Known("will", "person", "Will Marks"),
        Known("bill", "person", "Bill Short"),
        Known("general", "person", "Hope General"),
        Known("who", "organisation", "World Health Organization", ("WHO",)),
        Known("apr", "organisation", "APR"),
        Known("nice", "place", "Nice"),
        Known("wera", "person", "Вера Мороз"),
        Known("mart", "person", "Лев Март"),
        Known("kako", "person", "Анна Какой"),
        Known("agree", "person", "John Agreemont"),
        Known("meatings", "person", "Ann Meeting"),
        Known("energy", "topic", "energy", ("энергетика",)),
    ]
)


@table(
    "query",
    [
        "what may happen next",
        "who will mark the day",
        "did the general sign the bill",
        "What Will Happen In May",
        "what happened in May?",
        "by May 2017 the talks will end",
        "the minister may resign",
        "has the president bill to sign",
        "May we ask? Will they come?",
        "is it nice in april",
        "apr 2018 report",
        "when was the agreemnt signed",
        "when were the meetings",
        "какой мороз был в марте",
        "когда наступит март и вера в мир",
        "кто верит в победу",
    ],
)
def test_an_ordinary_word_is_no_name(query: str):
    assert [found for found in named(ORDINARY, query) if found[0] != "energy"] == []


@table(
    ("query", "expected"),
    [
        ("when did May resign", ["may"]),
        ("what did theresa may say", ["may"]),
        ("mrs may on energy", ["may", "energy"]),
        ("did Will call Bill", ["will", "bill"]),
        ("what does the WHO say", ["who"]),
        ("who leads the WHO", ["who"]),
        ("what was said in Nice", ["nice"]),
        ("что сказала Вера", ["wera"]),
        ("речь Марта об энергетике", ["mart", "energy"]),
        ("what about energy", ["energy"]),
    ],
)
def test_an_ordinary_word_written_as_a_name_is_one(query: str, expected: list[str]):
    assert [entity for entity, _ in named(ORDINARY, query)] == expected


@table("query", ["Что сказал Перрен", "what did perin say", "о чём говорила Бланш Перрин"])
def test_a_name_from_another_script_is_found_in_a_question(query: str):
    resolver = Resolver([Known("perrin", "person", "Blanche Perrin"), Known("other", "person", "Otto Falk")])
    assert [entity for entity, _ in named(resolver, query)] == ["perrin"]


def test_a_case_in_latin_letters_counts_only_in_a_russian_question(resolver: Resolver):
    assert named(resolver, "vstrecha Koizumi i Merkela, chto skazal") == [("koizumi", "Koizumi"), ("merkel", "Merkela")]
    assert named(resolver, "when did Merkela say so") == []


def test_what_is_said_over_and_over_is_found_each_time(resolver: Resolver):
    query = "merkel; the 7 point plan of Mary Smith. " * 12
    once = [("merkel", "merkel"), ("plan", "7 point plan"), ("smyth", "Mary Smith")]
    assert named(resolver, query) == 12 * once
