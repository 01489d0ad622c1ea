"""Buttons: pages and suggestions, for whoever asked."""

from dataclasses import replace

import pytest
from golden_seeds import seeds_archive
from tables import table
from telegram_fake import ANN, BOB, FORUM, GROUP, buttons, chatting, message, more, turning

LONG = "/timeline " + "since the first of January of the year 2016 "
TOO_OLD = "This answer is too old for its buttons. Please ask again."


async def test_pages_turn_in_place():
    async with chatting() as bot:
        await bot.write("/timeline")
        first = bot.telegram.sent[0]
        assert list(buttons(first))[:3] == ["◀", next(label for label in buttons(first) if "1/" in label), "▶"]
        await bot.press(buttons(first)["▶"])
        turned = bot.telegram.edited[0]
        assert turned["message_id"] == 5001
        assert turned["text"] != first["text"]
        assert turned["link_preview_options"] == {"is_disabled": True}
        assert any(label.startswith("2/") for label in buttons(turned))
        assert bot.telegram.toasts == [None]


async def test_the_way_back_from_the_first_page_leads_to_the_last():
    async with chatting() as bot:
        await bot.write("/timeline")
        await bot.press(buttons(bot.telegram.sent[0])["◀"])
        label = list(buttons(bot.telegram.edited[0]))[1]
        assert label.partition("/")[0] == label.partition("/")[2]


async def test_a_page_that_shows_already_is_no_error():
    async with chatting() as bot:
        await bot.write("/timeline")
        bot.telegram.refuse("editMessageText", "Bad Request: message is not modified: the same")
        await bot.press(list(buttons(bot.telegram.sent[0]).values())[1])
        assert bot.telegram.toasts == [None]


async def test_an_answer_that_cannot_be_edited_any_more_has_to_be_asked_again():
    async with chatting() as bot:
        bot.telegram.refuse("editMessageText", "Bad Request: message can't be edited")
        await bot.press(turning("/timeline"))
        assert bot.telegram.toasts == [TOO_OLD]


async def test_somebody_else_is_told_politely():
    async with chatting() as bot:
        await bot.write("/timeline", chat=GROUP)
        await bot.press(more(bot.telegram.sent[0]), by=BOB, chat=GROUP)
        assert not bot.telegram.edited
        assert bot.telegram.toasts == ["These buttons are for whoever asked. Ask for yourself, and you get your own."]


@table("label", ["▶", "✕"])
async def test_a_button_that_the_message_does_not_have_does_nothing(label):
    async with chatting() as bot:
        await bot.write("/timeline", chat=GROUP)
        await bot.press(more(bot.telegram.sent[0]), chat=GROUP)
        own = buttons(bot.telegram.edited[0])[label]
        await bot.write("/timeline Abe", by=BOB, chat=GROUP)
        of_bob, before = bot.telegram.sent[1]["reply_markup"], len(bot.telegram.calls)
        await bot.press(own, chat=GROUP, reply_markup=of_bob)
        assert [call.method for call in bot.telegram.calls[before:]] == ["answerCallbackQuery"]
        assert bot.telegram.toasts[-1] is None


async def test_a_question_too_long_for_a_button_is_read_from_the_message_replied_to():
    async with chatting() as bot:
        number = await bot.write(LONG)
        turn = buttons(bot.telegram.sent[0])["▶"]
        assert LONG.strip() not in turn
        await bot.press(turn, below=message(number, LONG))
        assert bot.telegram.edited[0]["text"] != bot.telegram.sent[0]["text"]


@table("text", ["who is Kishida", "@dateline_bot who is Kishida"])
async def test_a_question_of_a_group_is_read_again_though_telegram_leaves_out_what_it_replied_to(text):
    async with chatting() as bot:
        await bot.press(turning(None, 0), chat=GROUP, below=message(1, text, chat=GROUP))
        assert "Kishida" in bot.telegram.edited[0]["text"]


async def test_a_question_too_long_and_gone_has_to_be_asked_again():
    async with chatting() as bot:
        await bot.write(LONG)
        await bot.press(buttons(bot.telegram.sent[0])["▶"])
        assert bot.telegram.toasts == [TOO_OLD]


async def test_a_question_too_long_under_what_opened_its_topic_has_to_be_asked_again():
    opened = message(1, None, chat=FORUM, forum_topic_created={"name": "News", "icon_color": 1})
    async with chatting() as bot:
        await bot.press(turning(None), chat=FORUM, below=opened)
        assert bot.telegram.toasts == [TOO_OLD]


@table("data", ["", "x", "t0:rt", "t1:1001::/timeline", "t--0:rt:a:/plan", "t--٣:rt::/plan"])
async def test_data_of_another_make_has_to_be_asked_again(data):
    async with chatting() as bot:
        await bot.press(data)
        assert bot.telegram.toasts == [TOO_OLD]


async def test_a_message_that_telegram_no_longer_shows_has_to_be_asked_again():
    async with chatting() as bot:
        await bot.press(turning("/timeline"), date=0)
        assert bot.telegram.toasts == [TOO_OLD]


async def test_a_page_that_is_no_more_is_the_last_one():
    async with chatting() as bot:
        await bot.press(turning("/timeline", 99))
        label = list(buttons(bot.telegram.edited[0]))[1]
        assert label.partition("/")[0] == label.partition("/")[2]


async def test_a_suggestion_asks_in_a_message_of_its_own():
    async with chatting() as bot:
        number = await bot.write("/plan", chat=GROUP)
        await bot.press(buttons(bot.telegram.sent[0])["Energy"], chat=GROUP, below=message(number, "/plan", chat=GROUP))
        assert "point 4" in bot.telegram.sent[1]["text"]
        assert bot.telegram.sent[1]["reply_parameters"]["message_id"] == number


@pytest.mark.slow
@pytest.mark.each_engine
async def test_a_suggestion_too_long_for_a_button_asks_too():
    async with chatting() as bot:
        await bot.write("/plan")
        label = next(
            label for label in buttons(bot.telegram.sent[0]) if label.startswith("Fundamental expansion of medium")
        )
        await bot.press(buttons(bot.telegram.sent[0])[label])
        assert "point 3" in bot.telegram.sent[1]["text"]


async def test_a_suggestion_is_answered_in_its_topic():
    async with chatting() as bot:
        await bot.write("/plan", chat=FORUM, message_thread_id=7, is_topic_message=True)
        topic = {"message_thread_id": 7, "is_topic_message": True}
        await bot.press(buttons(bot.telegram.sent[0])["Energy"], chat=FORUM, **topic)
        assert bot.telegram.sent[1]["message_thread_id"] == 7


async def test_a_press_that_comes_too_late_to_be_answered_still_turns_the_page():
    async with chatting() as bot:
        bot.telegram.refuse("answerCallbackQuery", "Bad Request: query is too old and response timeout expired")
        await bot.press(turning("/timeline"))
        assert len(bot.telegram.edited) == 1


async def test_another_process_with_another_memory_turns_the_page():
    async with chatting() as bot:
        await bot.write("/timeline")
        turn = buttons(bot.telegram.sent[0])["▶"]
    async with chatting(replace(seeds_archive())) as other:
        await other.press(turn, by=ANN)
        assert len(other.telegram.edited) == 1
