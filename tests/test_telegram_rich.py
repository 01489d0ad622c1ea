"""Text with entities, measured in UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.span import Span
from bot.rendering.telegram.rich import bold, cut, italic, join, link, plain, quoted, units

TEXT = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("🙂 \n"), min_size=1, max_size=60)


def placed(rich) -> list[tuple[str, int, int]]:
    return [(str(entity.type), entity.offset, entity.length) for entity in rich.entities]


@table(("text", "length"), [("", 0), ("abc", 3), ("世耕", 2), ("🙂", 2), ("e\u0301", 2), ("\ud83d", 1)])
def test_a_length_is_counted_in_units(text, length):
    assert units(text) == length


def test_joined_pieces_keep_their_entities_in_place():
    rich = join([bold("🙂a"), plain(""), italic("b"), link("c", "https://example.org")], ", ")
    assert rich.text == "🙂a, b, c"
    assert placed(rich) == [("bold", 0, 3), ("italic", 5, 1), ("text_link", 8, 1)]


@table(
    ("most", "shown"),
    [(10, "🙂🙂 three"), (9, "🙂🙂 thr…"), (6, "🙂🙂…"), (5, "🙂🙂…"), (4, "🙂…"), (2, "…"), (1, "…")],
)
def test_what_is_shortened_keeps_whole_characters(most, shown):
    assert plain("🙂🙂 three", most).text == shown


def test_marks_are_bold_inside_a_quotation_and_cut_at_its_ends():
    rich = quoted("one 🙂 two three", Span(2, 13), [Span(0, 3), Span(4, 5), Span(10, 15)])
    assert rich.text == "e 🙂 two thr"
    assert placed(rich) == [("expandable_blockquote", 0, 12), ("bold", 0, 1), ("bold", 2, 2), ("bold", 9, 3)]


@given(TEXT, st.integers(2, 20))
def test_pieces_join_up_and_keep_to_their_length(text, most):
    pieces = list(cut(text, Span(0, len(text)), most))
    assert "".join(piece.of(text) for piece in pieces) == text
    assert all(units(piece.of(text)) <= most for piece in pieces)


@table(
    ("text", "pieces"),
    [
        ("words and\nlines too", ["words and\n", "lines too"]),
        ("words and more words", ["words and ", "more words"]),
        ("unbrokenunbroken", ["unbrokenunbr", "oken"]),
        ("世耕経済産業大臣世耕経済産業大臣", ["世耕経済産業大臣世耕経済", "産業大臣"]),
    ],
)
def test_a_text_is_cut_after_a_line_or_a_word_where_it_can(text, pieces):
    assert [piece.of(text) for piece in cut(text, Span(0, len(text)), 12)] == pieces
