"""Folding keeps offsets."""

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.folding import fold


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_folding_a_slice_is_slicing_the_folded(text, start, end):
    assert fold(text)[start:end] == fold(text[start:end])


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@table(
    ("one", "other"),
    [
        ("Putin’s", "putin's"),
        ("Sekō", "seko"),
        ("in\xa0late", "in late"),
        ("«Ёлка»", '"елка"'),
        ("ＡＰＥＣ", "apec"),
        ("2016–17", "2016-17"),
        ("ｶﾀｶﾅ", "カタカナ"),
        ("ÇA VA", "ca va"),
    ],
)
def test_spellings_of_one_thing_fold_alike(one, other):
    assert fold(one) == fold(other)


@table(("one", "other"), [("й", "и"), ("ガ", "カ"), ("ば", "は"), ("a", "b")])
def test_letters_that_differ_stay_apart(one, other):
    assert fold(one) != fold(other)
