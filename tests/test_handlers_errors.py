"""What goes wrong is told in one sentence, logged under an id, and survived."""

import re

import pytest
from structlog.testing import capture_logs
from tables import table
from telegram_fake import FORUM, GROUP, buttons, chatting, message, turning

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
    is_remote = is_large = False
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
        (400, "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN"),
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: PEER_ID_INVALID"),
        (403, "Forbidden: bot was kicked from the supergroup chat"),
        (403, "Forbidden: user is deactivated"),
        (401, "Unauthorized"),
        (409, "Conflict: terminated by other getUpdates request"),
    ],
)
async def test_what_telegram_refuses_for_reasons_of_its_own_is_no_error_of_ours(code, description, logs):
    async with chatting() as bot:
        bot.telegram.refuse("sendMessage", description, code)
        await bot.write("/help", chat=GROUP)
        assert len(bot.telegram.sent) == 1
    assert [log["log_level"] for log in logs] == ["warning"]


async def test_the_answer_to_a_group_that_has_just_become_a_supergroup_goes_there(logs):
    async with chatting() as bot:
        upgraded = "Bad Request: group chat was upgraded to a supergroup chat"
        bot.telegram.refuse("sendMessage", upgraded, migrate_to_chat_id=GROUP["id"])
        await bot.write("/help", chat={"id": -55, "type": "group", "title": "Readers"})
        assert [call["chat_id"] for call in bot.telegram.sent] == [-55, GROUP["id"]]
        assert "reply_parameters" not in bot.telegram.sent[1]
    assert [log["log_level"] for log in logs] == ["info"]


@table(
    "description",
    [
        "Bad Request: message to be replied not found",
        "Bad Request: replied message not found",
        "Bad Request: reply message not found",
        "REPLY_MESSAGE_ID_INVALID",
    ],
)
async def test_an_answer_whose_question_is_gone_arrives_without_a_reply(description):
    async with chatting() as bot:
        bot.telegram.refuse("sendMessage", description)
        await bot.write("/help", chat=GROUP)
        first, second = bot.telegram.sent
        assert first["text"] == second["text"]
        assert "reply_parameters" in first
        assert "reply_parameters" not in second


@pytest.mark.slow
@pytest.mark.each_engine
async def test_a_picture_and_a_file_whose_question_is_gone_arrive_without_a_reply():
    async with chatting() as bot:
        bot.telegram.refuse("sendPhoto", "Bad Request: message to be replied not found")
        bot.telegram.refuse("sendDocument", "Bad Request: message to be replied not found")
        question = await bot.write("/timeline Kishida")
        below = message(question, "/timeline Kishida")
        await bot.press(buttons(bot.telegram.made("sendPhoto")[1])["📅 .ics"], below=below)
        for method in ("sendPhoto", "sendDocument"):
            assert ["reply_parameters" in call for call in bot.telegram.made(method)] == [True, False]


async def test_an_answer_into_a_topic_that_is_gone_stays_away_from_the_others_of_a_group(logs):
    async with chatting() as bot:
        bot.telegram.refuse("sendMessage", "Bad Request: message thread not found")
        await bot.write("/help", chat=FORUM, is_topic_message=True, message_thread_id=7)
        assert len(bot.telegram.sent) == 1
    assert [log["log_level"] for log in logs] == ["warning"]


async def test_an_answer_into_a_topic_of_somebodys_own_that_is_gone_arrives_without_it():
    async with chatting() as bot:
        bot.telegram.refuse("sendMessage", "Bad Request: message thread not found")
        await bot.write("/help", is_topic_message=True, message_thread_id=7)
        assert [call.get("message_thread_id") for call in bot.telegram.sent] == [7, None]


async def test_buttons_that_are_gone_or_the_same_already_are_no_error(logs):
    async with chatting() as bot:
        for reason in ("message is not modified", "message to edit not found"):
            await bot.write("/who Abe")
            shown = bot.telegram.sent[-1]
            bot.telegram.refuse("editMessageReplyMarkup", f"Bad Request: {reason}")
            below = message(bot.last_message, "/who Abe")
            await bot.press(buttons(shown)["Not what I asked"], below=below, reply_markup=shown["reply_markup"])
    assert not [log for log in logs if log["log_level"] == "error"]


async def test_a_user_who_cannot_be_told_does_no_harm(logs):
    async with chatting(Broken(), mishaps=1) as bot:
        bot.telegram.refuse("sendMessage", "Bad Request: not enough rights")
        await bot.write("/timeline", chat=GROUP)
        assert len(bot.telegram.sent) == 1
