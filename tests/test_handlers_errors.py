"""What goes wrong is told in one sentence, logged under an id, and survived."""

import re

import pytest
from structlog.testing import capture_logs
from telegram_fake import GROUP, chatting, turning

from bot.errors import IndexAwayError


@pytest.fixture
def logs():
    with capture_logs() as captured:
        yield captured


class Broken:
    """An archive that nothing can be asked of."""

    documents = ()
    plans = ()
    meaning = None
    is_remote = False
    by_entity = {}  # noqa: RUF012 - nothing is ever put in
    entities = {}  # noqa: RUF012 - nothing is ever put in


async def test_an_unexpected_error_is_told_logged_and_survived(logs):
    async with chatting(Broken(), mishaps=1) as bot:
        await bot.write("/timeline")
        await bot.write("/nothing")
        told, after = (call["text"] for call in bot.telegram.sent)
    told_id = re.fullmatch(r"Something went wrong here. It is noted as (\w+); please try again.", told)
    logged = [log for log in logs if log["log_level"] == "error"]
    assert told_id
    assert [log["id"] for log in logged] == [told_id[1]]
    assert isinstance(logged[0]["exc_info"], AttributeError)
    assert after == "There is no command /nothing."


class OutOfReach(Broken):
    """An archive in a database that doesn't answer."""

    is_remote = True

    @property
    def entries(self):
        raise IndexAwayError.away()


async def test_documents_that_are_out_of_reach_are_told_in_a_sentence(logs):
    async with chatting(OutOfReach()) as bot:
        await bot.write("/timeline")
        (told,) = (call["text"] for call in bot.telegram.sent)
    assert told == "I can't reach my documents just now. Please ask again in a minute."
    (logged,) = [log for log in logs if log["log_level"] == "error"]
    assert "the server doesn't answer" in logged["reason"]
    assert "exc_info" not in logged


async def test_an_error_behind_a_button_is_told_where_it_was_pressed(logs):
    async with chatting(Broken(), mishaps=1) as bot:
        await bot.press(turning("/timeline"))
        assert "went wrong" in bot.telegram.toasts[0]
        assert not bot.telegram.sent


async def test_an_edit_that_telegram_does_not_understand_is_no_silent_failure(logs):
    async with chatting(mishaps=1) as bot:
        bot.telegram.refuse("editMessageText", "Bad Request: can't parse entities")
        await bot.press(turning("/timeline"))
    assert [log["log_level"] for log in logs] == ["error"]


@pytest.mark.parametrize(
    ("code", "description"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (400, "Bad Request: not enough rights to send text messages to the chat"),
        (400, "Bad Request: TOPIC_CLOSED"),
        (409, "Conflict: terminated by other getUpdates request"),
    ],
)
async def test_what_telegram_refuses_for_reasons_of_its_own_is_no_error_of_ours(code, description, logs):
    async with chatting() as bot:
        bot.telegram.refuse("sendMessage", description, code)
        await bot.write("/help", chat=GROUP)
        assert len(bot.telegram.sent) == 1
    assert [log["log_level"] for log in logs] == ["warning"]


async def test_a_group_that_has_just_become_a_supergroup_is_no_error_of_ours(logs):
    async with chatting() as bot:
        upgraded = "Bad Request: group chat was upgraded to a supergroup chat"
        bot.telegram.refuse("sendMessage", upgraded, migrate_to_chat_id=GROUP["id"])
        await bot.write("/help", chat={"id": -55, "type": "group", "title": "Readers"})
    assert [log["log_level"] for log in logs] == ["warning"]


async def test_a_user_who_cannot_be_told_does_no_harm(logs):
    async with chatting(Broken(), mishaps=1) as bot:
        bot.telegram.refuse("sendMessage", "Bad Request: not enough rights")
        await bot.write("/timeline", chat=GROUP)
        assert len(bot.telegram.sent) == 1
