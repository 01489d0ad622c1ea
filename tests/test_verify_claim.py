"""What somebody types about a quotation."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.answers.typed.period import Period
from bot.answers.verify.forms import read_claims

TODAY = date(2026, 1, 1)


def first(text: str, beside: str = ""):
    return read_claims(text, TODAY, beside)[0]


def pieces(claim) -> list[str]:
    return [piece.of(claim.text).strip() for piece in claim.pieces]


@table(
    "typed",
    [
        'Reed: "we will build it"',
        '"we will build it", Reed said',
        '"we will build it," said Reed',
        '"we will build it" — Reed',
        '"we will build it" - Reed',
        '"we will build it" (Reed)',
        "“we will build it” – Reed",
        "«we will build it», — Reed",
        "Reed: 'we will build it'",
        "Reed: „we will build it“",
        "Reed said: “we will build it”",
        "Reed told reporters on Monday: “we will build it”",
        "According to Reed, “we will build it”",
        "Reed: we will build it",
        "we will build it - Reed",
        "we will build it — Reed",
        "we will build it (Reed)",
        "Reed: we will build it.",
    ],
)
def test_a_quotation_and_its_speaker_are_told_apart(typed):
    assert pieces(first(typed))[0].strip(".,") == "we will build it"
    assert first(typed).names[0] == "Reed"


@table(
    ("typed", "name", "text"),
    [
        ("«мы построим», — сказала Анна Рид", "Анна Рид", "мы построим"),
        ("Анна Рид заявила: «мы построим»", "Анна Рид", "мы построим"),
        ("По словам Рид, «мы построим»", "Рид", "мы построим"),
        ("Рид: мы построим", "Рид", "мы построим"),
        ("リード市長は「橋を作る」と述べた", "リード市長", "橋を作る"),
        ("「橋を作る」とリードは語った", "リード", "橋を作る"),
        ("リード：「橋を作る」", "リード", "橋を作る"),
        ("リードによると「橋を作る」", "リード", "橋を作る"),
    ],
)
def test_russian_and_japanese_forms_are_understood(typed, name, text):
    assert (first(typed).names[0], pieces(first(typed))) == (name, [text])


@table("typed", ['"we will build it"', "we will build it", '"we will," she said. "Build it"'])
def test_where_nobody_is_named_there_is_no_name(typed):
    assert not first(typed).names


@table("typed", ["we will build it, said Reed", "Reed said that we will build it"])
def test_without_marks_a_sentence_may_be_meant_whole_or_as_somebody_s_words(typed):
    whole, said = read_claims(typed, TODAY)
    assert (pieces(whole), pieces(said), said.names) == ([typed], ["we will build it"], ("Reed",))


@table("dots", ["...", "…", "[...]", "[…]", "(...)", "<…>", ". . ."])
def test_dots_show_an_omission(dots):
    assert pieces(first(f'"we will {dots} build it"')) == ["we will", "build it"]


def test_the_parts_of_an_interrupted_quotation_are_its_pieces():
    claim = first('"We will build it," Reed said. "All of it."')
    assert (pieces(claim), claim.names[0]) == (["We will build it,", "All of it."], "Reed")


@table(
    ("typed", "period"),
    [
        ('Reed, 4 May 2020: "we will"', Period(date(2020, 5, 4), date(2020, 5, 4))),
        ('"we will" — Reed, May 2020', Period(date(2020, 5, 1), date(2020, 5, 31))),
        ('"we will", Reed said in 2020', Period(date(2020, 1, 1), date(2020, 12, 31))),
        ('"we will", Reed said on Monday', Period()),
        ('"we will in 2020" — Reed', Period()),
    ],
)
def test_a_date_counts_with_a_year_and_outside_the_quotation(typed, period):
    assert first(typed).period == period
    assert first(typed).names[0] == "Reed"


def test_what_stands_beside_a_message_says_who_said_it():
    claim = first("we will build it", "Reed")
    assert (pieces(claim), claim.names) == (["we will build it"], ("Reed",))


@table("typed", ["", "   ", '""', "...", "[…]", "—", "“…”"])
def test_where_there_is_no_word_there_is_no_claim(typed):
    assert read_claims(typed, TODAY) == ()


@given(st.text(max_size=120), st.text(max_size=20))
def test_pieces_are_spans_of_the_text_in_order(text, beside):
    for claim in read_claims(text, TODAY, beside):
        assert claim.pieces == tuple(sorted(claim.pieces))
        assert all(any(map(str.isalnum, piece.of(claim.text))) for piece in claim.pieces)
