"""What takes more than a blink is done beside the event loop."""

import threading
from dataclasses import replace
from datetime import date

import bridge_corpus
import pytest

from bot.answers.answer import Answer
from bot.rendering.telegram.view import View
from bot.service.asking.asking import Ask
from handlers.sending.replies import Reply

VIEW = View("dateline_bot")


@pytest.mark.slow
@pytest.mark.each_engine
async def test_an_archive_of_many_documents_answers_beside_the_loop():
    few, threads = bridge_corpus.archive(), set()

    def today() -> date:
        threads.add(threading.get_ident())
        return bridge_corpus.TODAY

    given = await Ask(replace(few, facts=few.facts * 400), today).answer("/who Reed")
    assert given.citations
    assert threads
    assert threading.get_ident() not in threads


async def test_a_long_answer_is_laid_out_like_a_short_one():
    short = bridge_corpus.ask("/timeline")
    long = Answer("timeline", short.typed, sections=short.sections * 100)
    assert len(long.citations) > 200
    for answer in (short, long):
        assert await Reply.laid_out(answer, None, VIEW, 1) == Reply.of(answer, None, VIEW, 1)
