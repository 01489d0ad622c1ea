"""Quotations that the text around them gives to another, or takes back: in the next sentence, in a correction."""

from dated_texts import archive_of
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.corpus.document import Document
from bot.rendering.wording import fill

HEAD = "Harbour talks\n\nOSLO, May 4. /NTB/. Mayor Anna Reed and captain Ivo Holm spoke. Pilot Mia Lund was there.\n\n"
JA = "港の会見\n\n高橋健市長と中村洋子知事が港で会見した。\n\n"
SAID = "The quay is ours"
OWN, DENIED = "Word for word: {}'s words", "These words stand there, but cut out of a sentence that denies them"
UNSURE = "Word for word: a quotation, but the document doesn't surely say of whom"


def asked(text: str, typed: str) -> Answer:
    return answer(archive_of([Document("a.txt", text)]), Question.parse(f"/verify {typed}"), None)


def title(text: str, typed: str) -> str:
    return fill(asked(text, typed).title)


@table(
    "line",
    [
        '"The quay is ours for good." This is what Reed did not say.',
        '"The quay is ours for good." Reed never said that.',
        '"The quay is ours for good," Reed said. She never said so.',
        '"The quay is ours for good," Reed said.\n\nThose words were never spoken.',
        '"The quay is ours for good," Reed said. The quote was made up.',
        "«The quay is ours for good». Этих слов Рид не говорил.",
        "«The quay is ours for good». Рид никогда такого не говорил.",
    ],
)
def test_the_next_sentence_may_take_a_quotation_back(line):
    assert title(HEAD + line, 'Reed: "The quay is ours for good"') == DENIED


@table(
    "line",
    [
        '"The quay is ours for good," Reed said. Holm never said that.',
        '"The quay is ours for good," Reed said. She did not say when.',
        '"The quay is ours for good," Reed said. She said so in May.',
        '"The quay is ours for good," Reed said. She never said much.',
        '"The quay is ours for good," Reed said. It is an old quay. She never said that.',
    ],
)
def test_other_sentences_leave_it_to_whoever_said_it(line):
    assert title(HEAD + line, 'Reed: "The quay is ours for good"') == OWN.format("Anna Reed")


def test_what_wasn_t_said_is_denied_in_japanese_too():
    said = "「港の倉庫は全て夏までに取り壊す」"
    assert title(f"{JA}{said}。高橋市長はこのように述べていない。", f"高橋: {said}") == DENIED


QUOTED = '"The quay is ours for good," Reed said. "The fish are gone from here," Holm said.\n\n'


@table(
    "line",
    [
        'Correction: An earlier version of this article attributed the words "The quay is ours for good" to Reed.',
        'Correction, May 5: The words "The quay is ours for good" were spoken by the pilot, Mia Lund.',
        "Editor's note: This article misattributed a quotation to Anna Reed.",
        "CLARIFICATION: We wrongly quoted Reed as welcoming the plan.",
    ],
)
def test_a_correction_takes_words_from_whom_it_names(line):
    found = asked(HEAD + QUOTED + line, 'Reed: "The quay is ours for good"')
    assert fill(found.title) == UNSURE
    assert found.citations[-1].excerpt.text == line


@table(
    "line",
    [
        "Correction: An earlier version of this article misspelled the name of Anna Reed.",
        'Correction: An earlier version of this article attributed the words "The fish are gone from here" to Lund.',
        'Correction: An earlier version gave "The quay is ours for good" to Mia Lund. It was Reed who said it.',
        "Clarification: The fish are gone, as a quotation from Mia Lund says.",
        'The correction of the plans took a year. Lund read "The quay is ours for good" on a wall.',
    ],
)
def test_other_corrections_leave_them_to_whom_they_are_given(line):
    assert title(HEAD + QUOTED + line, 'Reed: "The quay is ours for good"') == OWN.format("Anna Reed")


def test_corrections_count_in_russian_and_japanese():
    text = "Порт\n\nМэр Анна Ридова и лоцман Пётр Холмов встретились.\n\n"
    text += "«Порт наш и останется нашим навсегда», — сказала Ридова.\n\n"
    text += "Поправка: слова «Порт наш и останется нашим навсегда» были приписаны Ридовой. Их сказал Холмов."
    assert title(text, "Ридова: «Порт наш и останется нашим навсегда»").startswith("Word for word: a quotation, but")
    said = "「港の倉庫は全て夏までに取り壊す」"
    text = f"{JA}高橋市長は{said}と述べた。\n\n【訂正】高橋市長の発言とした{said}は中村知事の発言でした。"
    assert title(text, f"高橋: {said}") == UNSURE


def test_said_tells_of_the_correction():
    line = "Editor's note: This article misattributed a quotation to Anna Reed."
    found = answer(archive_of([Document("a.txt", HEAD + QUOTED + line)]), Question.parse("/said Reed"), None)
    assert [fill(one) for one in found.citations[0].remarks] == [
        "with words that a correction in the document takes back"
    ]


def test_a_name_that_is_told_nothing_else_of_is_the_name():
    text = 'The quay\n\nOSLO, May 4. /NTB/. Anna Reed was there.\n\n"The quay is ours for good," as Grell put it.'
    assert title(text, 'Grell: "The quay is ours for good"') == OWN.format("Grell")


@table(
    ("line", "told"),
    [
        ("Correction: An earlier version of this article said that the bridge was sold in May.", "in a correction"),
        ("Correction: The bridge was sold in May, not in June.", "the publisher's own words"),
    ],
)
def test_what_a_correction_says_of_an_earlier_version_is_taken_back(line: str, told: str) -> None:
    assert told in title(HEAD + line, "the bridge was sold in May")
