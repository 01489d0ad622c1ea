"""Where many wait for their answers, a picture comes only if somebody asks for it."""

import asyncio

from telegram import Update
from telegram_fake import ANN, PRIVATE, Chatting, buttons, chatting, message

PICTURE = "🖼 Picture"


def question(number: int, typed: str) -> dict:
    """One of many people, each in a chat of their own, asks ``typed``."""
    person, chat = {**ANN, "id": 2000 + number}, {**PRIVATE, "id": 2000 + number}
    return {"update_id": number, "message": message(number, typed, by=person, chat=chat)}


async def many_ask(bot: Chatting, typed: str) -> None:
    updates = [Update.de_json(question(number, typed), bot.application.bot) for number in range(1, 13)]
    take = bot.application.update_processor.process_update
    await asyncio.gather(*(take(update, bot.application.process_update(update)) for update in updates))


async def test_many_who_ask_at_once_get_a_button_for_the_picture():
    async with chatting() as bot:
        await many_ask(bot, "/timeline")
        assert [call.method for call in bot.telegram.calls if call.method != "getMe"] == ["sendMessage"] * 12
        assert all(PICTURE in buttons(sent) for sent in bot.telegram.sent)


async def test_the_button_stays_when_pages_turn_in_calmer_times():
    async with chatting() as bot:
        await many_ask(bot, "/timeline")
        shown, asker = bot.telegram.sent[0], {**ANN, "id": 2001}
        under = {"below": message(1, "/timeline", by=asker), "reply_markup": shown["reply_markup"]}
        await bot.press(buttons(shown)["▶"], by=asker, **under)
        assert PICTURE in buttons(bot.telegram.edited[0])
