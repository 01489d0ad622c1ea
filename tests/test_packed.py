from array import array
from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.finding.resolving.packed import FEW, Postings, Strings

TEXTS = st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=8), max_size=30)


@given(TEXTS, st.sampled_from([0, FEW]))
def test_each_string_has_one_number_that_gives_it_back(texts: list[str], few: int):
    strings = Strings(texts, few)
    assert len(strings) == len(set(texts))
    assert {strings.text(number) for number in range(len(strings))} == set(texts)
    assert all(strings.text(strings.number(text)) == text for text in texts)


@table(("absent", "few"), product(["", "a", "abcd", "б", "\ud800"], [0, FEW]))
def test_what_is_not_in_the_set_has_no_number(absent: str, few: int):
    assert Strings(["abc", "abd"], few).number(absent) is None


@table(("text", "few"), product(["a\0b", "a\udc80", "\0"], [0, FEW]))
def test_what_is_no_text_is_found_again_too(text: str, few: int):
    assert Strings(["x", text], few).number(text) is not None


def test_strings_that_begin_alike_are_given_up_to_a_limit():
    strings = Strings(["tea", "ten", "tent", "to", "чай"])
    assert sorted(strings.beginning("te", 9)) == ["tea", "ten", "tent"]
    assert len(strings.beginning("te", 2)) == 2
    assert strings.beginning("x", 9) == []


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 1000)), max_size=40))
def test_postings_list_the_values_of_a_key_in_order(pairs: list[tuple[int, int]]):
    postings = Postings(10, array("I", [key for key, _ in pairs]), array("I", [value for _, value in pairs]))
    for key in range(10):
        values = [value for other, value in pairs if other == key]
        assert list(postings[key]) == values
        assert postings.count(key) == len(values)
