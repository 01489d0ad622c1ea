"""Texts and questions are compared by the same terms."""

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.finding.terms import read_terms, spans_of, stems_of

TEXTS = st.text(alphabet=st.sampled_from("abcdeiorst USITн-'.’—-協力プの ,1é"), max_size=60)


@table(
    ("one", "other"),
    [
        ("the bridges", "a bridge"),
        ("Labour organisations", "labor organizations"),
        ("мост через реку", "мосты через реки"),
        ("U.S. ships", "US ships"),
        ("N.A.T.O.", "NATO"),
        ("Reed’s bridge", "Reed's bridges"),
        ("café", "cafe"),
    ],
)
def test_spellings_of_the_same_are_the_same(one, other):
    assert stems_of(one) == stems_of(other)


@table(("one", "other"), [("It told us so", "It told US so"), ("I know who", "I know WHO"), ("colour", "colon")])
def test_what_differs_stays_apart(one, other):
    assert stems_of(one) != stems_of(other)


def test_where_all_is_in_capitals_no_acronym_is_told_from_a_word():
    assert stems_of("IT TOLD US") == stems_of("it told us")


def test_words_joined_by_a_hyphen_are_each_found_and_together():
    assert stems_of("a cease-fire") == ["ceas", "fire", "ceasefir-"]


def test_a_prefix_before_a_hyphen_carries_no_topic():
    assert stems_of("co-operation") == ["oper", "cooper-"]
    assert stems_of("the co") == ["co"]


def test_a_long_dash_joins_nothing():
    assert stems_of("cease—fire") == stems_of("cease fire")


def test_japanese_is_read_in_pairs():
    assert [term.stem for term in read_terms("協力プラン")] == ["協力", "力プ", "プラ", "ラン"]


def test_a_term_stands_for_its_word():
    text = "The cease-fire of U.S. troops’ commanders"
    words = [term.span.of(text) for term in read_terms(text)]
    assert words == ["The", "cease", "fire", "cease-fire", "of", "U.S", "troops", "commanders"]


def test_a_term_stands_for_its_word_behind_a_letter_with_a_mark_of_its_own():
    text = "Cafe\u0301 noir"
    assert [term.span.of(text) for term in read_terms(text)] == ["Cafe\u0301", "noir"]


@given(TEXTS)
def test_stems_are_those_of_the_terms_that_carry_a_topic(text):
    assert stems_of(text) == [term.stem for term in read_terms(text) if not term.empty]


@given(TEXTS, st.sets(st.integers(0, 5)))
def test_spans_are_those_of_the_terms_asked_for(text, chosen):
    terms = read_terms(text)
    stems = {term.stem for number, term in enumerate(terms) if number in chosen}
    assert list(spans_of(text, stems)) == [term.span for term in terms if term.stem in stems]


@given(TEXTS)
def test_terms_stand_in_the_text_in_order(text):
    spans = [term.span for term in read_terms(text)]
    assert all(span.end <= len(text) for span in spans)
    assert [span.end for span in spans] == sorted(span.end for span in spans)
