"""What was answered a moment ago."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.service.lately.answered import Answered, Answers

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
GROUP, OTHER = (-1, None), (-1, 7)


def answered(question: str, message_id: int = 50) -> Answered:
    return Answered(question, message_id, NOON)


@pytest.fixture
def answers():
    remembered = Answers()
    remembered.put((-1, 1), GROUP, answered("Who is Anna Reed?"))
    return remembered


@pytest.mark.parametrize("same", ["Who is Anna Reed?", "who is  anna reed", "WHO IS ANNA RÉED ?", " who is Anna Reed."])
def test_the_same_question_was_answered(answers, same):
    assert answers.earlier(GROUP, same, NOON).message_id == 50


@pytest.mark.parametrize(
    ("thread", "question", "minutes"),
    [(GROUP, "Who is Ann?", 0), (OTHER, "Who is Anna Reed?", 0), ((-2, None), "Who is Anna Reed?", 0),
     (GROUP, "Who is Anna Reed?", 11), (GROUP, "Who is Anna Reed?", -600)],
)  # fmt: skip
def test_another_question_topic_or_chat_or_a_time_long_ago_or_to_come_is_no_repeat(answers, thread, question, minutes):
    assert answers.earlier(thread, question, NOON + timedelta(minutes=minutes)) is None


def test_an_answer_that_has_become_the_answer_to_something_else_is_none(answers):
    answers.put((-1, 1), GROUP, answered("Where is Ashford?"))
    assert answers.earlier(GROUP, "Who is Anna Reed?", NOON) is None
    assert answers.earlier(GROUP, "Where is Ashford?", NOON).message_id == 50


def test_an_answer_that_was_taken_away_is_none(answers):
    answers.remove((-1, 50))
    assert answers.earlier(GROUP, "Who is Anna Reed?", NOON) is None


def test_what_answers_a_message_is_known(answers):
    assert answers.to((-1, 1)).message_id == 50
    assert answers.to((-1, 2)) is None
