"""A server that fails again and again is left alone, and tried by one question at a time."""

from bot.postgres.pause import FAILURES, SECONDS, Pause


def test_after_failures_in_a_row_a_server_rests_until_one_question_may_try_it():
    now = [0.0]
    pause = Pause(lambda: now[0])
    for _ in range(FAILURES):
        assert pause.is_over()
        pause.fail()
    assert not pause.is_over()
    now[0] = SECONDS
    assert [pause.is_over() for _ in range(3)] == [True, False, False]
    pause.fail()
    assert not pause.is_over()
    now[0] = 2 * SECONDS
    assert pause.is_over()
    pause.end()
    assert all(pause.is_over() for _ in range(10))


def test_an_answer_between_failures_begins_the_count_anew():
    pause = Pause(lambda: 0.0)
    for _ in range(10):
        for _ in range(FAILURES - 1):
            pause.fail()
        assert pause.is_over()
        pause.end()
