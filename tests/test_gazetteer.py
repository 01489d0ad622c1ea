from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.reading.gazetteer import Gazetteer

LISTED = Gazetteer(
    [
        ("weber", ["Clara Weber", "Weber", "Клара Вебер", "Вебер", "クララ・ウェーバー", "ウェーバー"]),
        ("who", ["WHO", "World Health Organization"]),
        ("orlov", ["Игорь Орлов", "Орлов"]),
        ("accord", ["river accord"]),
        ("okubo", ["大久保"]),
    ]
)


def found(text: str, gazetteer: Gazetteer = LISTED) -> list[tuple[str, str]]:
    return [(mention.span.of(text), mention.entity) for mention in gazetteer.mentions(text)]


@table(
    ("text", "mention"),
    [
        ("Then Clara Weber spoke.", "Clara Weber"),
        ("Weber’s visit", "Weber"),
        ("Weber's visit", "Weber"),
        ("CLARA WEBER ARRIVES", "CLARA WEBER"),
        ("Clara\u00a0Weber spoke", "Clara\u00a0Weber"),
        ("President [Clara] Weber said", "[Clara] Weber"),
        ("the minister [Clara Weber] said", "Clara Weber"),
        ("the Weber-Orlov talks", "Weber"),
        ("the RIVER ACCORD", "RIVER ACCORD"),
        ("встреча с Кларой Вебер", "Кларой Вебер"),
        ("к Игорю Орлову", "Игорю Орлову"),
        ("с Орловым", "Орловым"),
        ("об Орлове", "Орлове"),
        ("昨日ウェーバー氏は", "ウェーバー"),
        ("大久保首相が", "大久保"),
        ("WHOが発表", "WHO"),
    ],
)
def test_a_listed_name_is_found_exactly(text: str, mention: str) -> None:
    assert found(text)[0][0] == mention


@table(
    "text",
    ["Weberian logic", "those who came", "Who came?", "weber grills", "Орловский суд", "ウェーバーズ", "[sic]", ""],
)
def test_what_only_looks_like_a_listed_name_is_not_found(text: str) -> None:
    assert found(text) == []


def test_the_longest_name_wins() -> None:
    gazetteer = Gazetteer([("city", ["Port Anne"]), ("school", ["Port Anne School"])])
    assert found("Port Anne School opened", gazetteer) == [("Port Anne School", "school")]


def test_a_longer_name_that_breaks_off_inside_a_word_hides_no_shorter_one() -> None:
    gazetteer = Gazetteer([("city", ["Port Anne"]), ("school", ["Port Anne School"])])
    assert found("Port Anne Schoolhouse", gazetteer) == [("Port Anne", "city")]


SHARED = Gazetteer([("anna", ["Anna Berg", "Berg"]), ("otto", ["Otto Berg", "Berg"])])


def test_a_shared_alias_means_the_first_listed_where_nothing_decides() -> None:
    assert found("Berg came", SHARED) == [("Berg", "anna")]


def test_a_shared_alias_means_who_was_named_last() -> None:
    assert found("Otto Berg came. Berg spoke.", SHARED)[1] == ("Berg", "otto")


def test_nothing_listed_finds_nothing() -> None:
    assert found("Clara Weber", Gazetteer([("nobody", ["", " "])])) == []


@given(st.text(alphabet="Weber [] ’sClaraОрловаウWHO\n.", max_size=60))
def test_mentions_are_in_order_and_do_not_overlap(text: str) -> None:
    spans = [mention.span for mention in LISTED.mentions(text)]
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)
