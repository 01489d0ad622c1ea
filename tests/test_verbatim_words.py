"""What a comparison word for word compares."""

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.finding.verbatim.words import key_of, read_words


def keys(text: str) -> list[str]:
    return [word.key for word in read_words(text)]


@table(
    ("one", "other"),
    [
        ("“We won’t,” she said", '"we won\'t" she said'),
        ("peace — at last", "peace - at last"),
        ("the\u00a0old\u2009harbour", "the old harbour"),
        ("an eight\u2011point plan", "an eight-point plan"),
        ("Sekō of Kōbe", "Seko of Kobe"),
        ("cafe\u0301 life", "café life"),
        ("co\u00adoperation", "cooperation"),
        ("the ﬁrst ﬂood", "the first flood"),
        ("1,200 men", "1200 men"),
        ("the U.S. army", "the US army"),
        ("Ещё раз", "еще раз"),
        ("「橋」は、開く。", "橋は開く"),
        ("ＡＢＣ １２３", "ABC 123"),
        ("it is «open»…", "It is open"),
        ("the bridge[1] is “open.”[12]", "the bridge is open"),
        ("the bridge¹ is “open.”²", "the bridge is open"),
        ("the bridge[a] is open[citation needed]", "the bridge is open"),
        ("10⁶ tons of CO₂", "10^6 tons of CO2"),
    ],
)
def test_typography_is_no_difference(one, other):
    assert keys(one) == keys(other)


@table(
    ("one", "other"),
    [
        ("5 degrees", "-5 degrees"),
        ("5 degrees", "−5 degrees"),
        ("1.5 percent", "15 percent"),
        ("5%", "5"),
        ("$5", "€5"),
        ("2+2", "22"),
        ("10² metres", "102 metres"),
        ("½ a cup", "1 a cup"),
        ("10^6 metres", "106 metres"),
        ("10 km²", "10 km"),
        ("clause [2] of it", "clause of it"),
        ("the bridge (1) is", "the bridge is"),
        ("R&D", "R D"),
        ("don't", "do"),
        ("橋は開く", "橋が開く"),
        ("किताब", "कताब"),
        ("ไม่ไป", "ไปไม่"),
        ("re-sign", "resign"),
    ],
)
def test_what_changes_the_meaning_is_a_difference(one, other):
    assert keys(one) != keys(other)


def test_a_range_of_years_has_no_minus():
    assert keys("2016–2017") == ["2016", "2017"]


def test_unspaced_scripts_are_compared_by_character():
    assert keys("橋は開く") == list("橋は開く")


@given(st.text(max_size=80))
def test_words_stand_in_order_where_their_spans_say(text):
    end = 0
    for word in read_words(text):
        assert end <= word.span.start
        assert word.key == key_of(word.span.of(text))
        end = word.span.end


@given(st.text(max_size=40), st.text(max_size=40))
def test_words_on_both_sides_of_a_space_are_read_apart(left, right):
    assert keys(f"{left} {right}") == keys(left) + keys(right)
