"""Slips of the finger in the words that ask."""

from tables import table

from bot.corpus.span import Span
from bot.finding.asking.slips import without_slips


def mended(question, names=(), known=()):
    spans = [Span(question.index(name), question.index(name) + len(name)) for name in names]
    return without_slips(question, spans, lambda word: word in known)


@table(
    ("typed", "meant"),
    [
        ("Waht did Reed say abuot the ferry?", "what did Reed say about the ferry?"),
        ("wen did the ferry leave", "when did the ferry leave"),
        ("whre is the ferry", "where is the ferry"),
        ("when did Reed speek of it", "when did Reed speak of it"),
        ("кагда ушёл паром", "когда ушёл паром"),
        ("Кто приехал в горад?", "Кто приехал в горад?"),
        ("What did Reed say about the ferry?", "What did Reed say about the ferry?"),
        ("Who is Abuot?", "Who is Abuot?"),
    ],
)
def test_the_words_that_ask_are_put_right_and_no_others(typed, meant):
    assert mended(typed) == meant


def test_names_and_what_the_documents_have_are_left_alone():
    assert mended("waht did abuot say", names=("abuot",)) == "what did abuot say"
    assert mended("the abuot of waht", known=("abuot",)) == "the abuot of what"


@table("word", ["host", "tank", "mine", "ward", "hose", "dart", "goat", "mayo", "horse", "canal"])
def test_a_word_that_means_something_is_no_slip(word):
    assert mended(f"where is the {word}") == f"where is the {word}"
