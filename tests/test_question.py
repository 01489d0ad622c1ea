"""What somebody typed, taken apart."""

from tables import table

from bot.answers.question import Question

LONG = "word " * 800


@table(
    ("typed", "words"),
    [
        ("/who  Anna\nReed ", "Anna\nReed"),
        (f"/who {LONG}", " ".join(["word"] * 30)),
        (f"/who {'a' * 4000}", "a" * 350),
        (LONG, " ".join(["word"] * 30)),
        ("/who", ""),
    ],
)
def test_words_are_no_more_than_a_question_has(typed, words):
    assert Question.parse(typed).words == words


def test_a_text_is_all_that_a_message_holds():
    assert Question.parse(f"/verify {LONG}").text == LONG.strip()[:4096]
    assert len(Question.parse("/verify", replied="a" * 5000).replied) == 4096
