"""The passages nearest to what somebody says."""

from datetime import date

from bridge_corpus import ask
from dated_texts import archive_of
from tables import table

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.corpus.document import Document
from bot.rendering.wording import fill


def test_the_passage_that_tells_the_same_comes_first():
    best = ask("/source The mayor promised that no tax is raised for the new bridge").citations[0]
    assert "not raise a single tax" in best.excerpt.text
    assert best.marked


def test_each_sentence_of_a_message_finds_its_own():
    given = ask("/source The treasury was not asked. And who will listen to the river?")
    texts = " ".join(citation.excerpt.text for citation in given.citations)
    assert "Nobody asked the treasury" in texts
    assert "The river is listening" in texts


def test_the_message_replied_to_is_looked_for():
    given = ask("/source", "somebody said that the engineers were paid from the savings of the city")
    assert given.of_replied
    assert "paid from savings" in given.citations[0].excerpt.text


def test_what_is_near_is_no_verdict():
    given = ask("/source no tax for the bridge")
    assert given.checked is None
    assert "/verify tells whether words are real" in fill(given.notice)


@table("typed", ["my cat sat on a hat", "bitcoin", "🙂", "the of and"])
def test_what_has_nothing_to_do_with_the_documents_finds_nothing(typed):
    given = ask(f"/source {typed}")
    assert not given.citations
    assert given.notice


def test_without_a_text_it_says_how_to_ask():
    assert "For example" in fill(ask("/source").notice)


def test_no_passage_is_shown_twice():
    citations = ask("/source We have never planned to. We have never planned to, and she would do it again.").citations
    places = [(citation.excerpt.document.name, citation.excerpt.span) for citation in citations]
    assert len(places) == len(set(places))


def test_the_words_themselves_come_before_what_tells_more_of_the_same():
    best = ask("/source Ortega said: the treasury has nothing to add").citations[0]
    assert "The treasury has nothing to add" in best.excerpt.text


FERRY = """\
A ferry for the lake

"The ferry is no toy," Captain Lena Holm said. "It will carry children, and it will run on batteries."

Lena Holm opened the meeting. Lena Holm thanked the ferry's crew and closed it.
"""


@table(
    "text",
    [
        "Holm said that the ferry would be good for children",
        "Lena Holm told reporters that the ferry will carry children",
        "The ferry will be good for children",
    ],
)
def test_who_is_said_to_have_said_it_is_no_part_of_what_is_looked_for(text):
    archive = archive_of([Document("ferry.txt", FERRY, date(2022, 5, 1))])
    best = answer(archive, Question.parse(f"/source {text}"), date(2026, 1, 1)).citations[0]
    assert "It will carry children" in best.excerpt.text
