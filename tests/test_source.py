"""The passages nearest to what somebody says."""

import pytest
from bridge_corpus import ask

from bot.rendering.wording import fill


def test_the_passage_that_tells_the_same_comes_first():
    best = ask("/source The mayor promised that no tax is raised for the new bridge").citations[0]
    assert "not raise a single tax" in best.excerpt.text
    assert best.marked


def test_each_sentence_of_a_message_finds_its_own():
    answer = ask("/source The treasury was not asked. And who will listen to the river?")
    texts = " ".join(citation.excerpt.text for citation in answer.citations)
    assert "Nobody asked the treasury" in texts
    assert "The river is listening" in texts


def test_the_message_replied_to_is_looked_for():
    answer = ask("/source", "somebody said that the engineers were paid from the savings of the city")
    assert answer.of_replied
    assert "paid from savings" in answer.citations[0].excerpt.text


def test_what_is_near_is_no_verdict():
    answer = ask("/source no tax for the bridge")
    assert answer.checked is None
    assert "/verify tells whether words are real" in fill(answer.notice)


@pytest.mark.parametrize("typed", ["my cat sat on a hat", "bitcoin", "🙂", "the of and"])
def test_what_has_nothing_to_do_with_the_documents_finds_nothing(typed):
    answer = ask(f"/source {typed}")
    assert not answer.citations
    assert answer.notice


def test_without_a_text_it_says_how_to_ask():
    assert "For example" in fill(ask("/source").notice)


def test_no_passage_is_shown_twice():
    citations = ask("/source We have never planned to. We have never planned to, and she would do it again.").citations
    places = [(citation.excerpt.document.name, citation.excerpt.span) for citation in citations]
    assert len(places) == len(set(places))


def test_the_words_themselves_come_before_what_tells_more_of_the_same():
    best = ask("/source Ortega said: the treasury has nothing to add").citations[0]
    assert "The treasury has nothing to add" in best.excerpt.text
