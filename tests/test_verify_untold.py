"""Words of which it isn't sure who says them are nobody's, and not the publisher's."""

from dated_texts import archive_of
from tables import table

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.corpus.document import Document
from bot.rendering.wording import fill

TALK = "A talk with the baker\n\nOSLO, May 4. /NTB/. Baker Anna Lund {named}.\n\n{turns}\n\nThe bakery is old."
TURNS = "Q: Did you burn the bread on Monday?\n\nA: I have never burned a single loaf."
SURE = "Word for word: Anna Lund's words"
UNSURE = "Word for word: a quotation, but the document doesn't surely say of whom"
PUBLISHER = "Real words, but not {}'s: they are the publisher's own"


def title(text: str, typed: str) -> str:
    shown = answer(archive_of([Document("a.txt", text)]), Question.parse(f"/verify {typed}"), None).title
    return fill(shown)


@table(
    ("named", "expected"),
    [
        ("answered", SURE),
        ("and mayor Ivo Berg met", "Real words, but the document doesn't give them to Anna Lund"),
    ],
)
def test_answers_are_those_of_the_one_person_named_before(named, expected):
    text = TALK.format(named=named, turns=TURNS)
    assert title(text, 'Anna Lund: "I have never burned a single loaf"') == expected


def test_questions_are_nobody_s():
    text = TALK.format(named="answered", turns=TURNS)
    asked = 'Anna Lund: "Did you burn the bread on Monday?"'
    assert title(text, asked) == "Real words, but the document doesn't give them to Anna Lund"


@table(
    "text",
    [
        '"The old bakery will close for good," says Lund\n\nOSLO, May 4. /NTB/. Baker Anna Lund said so on Monday.',
        "Anna Lund: The old bakery will close for good\n\nOSLO, May 4. /NTB/. Baker Anna Lund said so on Monday.",
        'The bakery\n\nOSLO, May 4. /NTB/. Anna Lund spoke. Near Lund hung "The old bakery will close for good".',
    ],
)
def test_what_stands_in_marks_or_behind_a_name_is_not_the_publisher_s(text):
    assert title(text, 'Anna Lund: "The old bakery will close for good"') in (SURE, UNSURE)


@table(
    "line",
    [
        "The old bakery will close for good.",
        "Opening hours: The old bakery will close for good.",
        'The old bakery will close for good, as "The Grey Loaf" did.',
    ],
)
def test_the_narrator_s_words_stay_the_publisher_s(line):
    text = f"The bakery\n\nOSLO, May 4. /NTB/. Baker Anna Lund said nothing.\n\n{line}"
    assert title(text, 'Anna Lund: "The old bakery will close for good"') == PUBLISHER.format("Anna Lund")
