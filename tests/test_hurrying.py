"""Where many wait for their answers, a picture comes only if somebody asks for it."""

import asyncio
from contextlib import asynccontextmanager

from telegram import Chat, Message, Update
from telegram_fake import NOON, Chatting, buttons, chatting, message

PICTURE = "🖼 Picture"


@asynccontextmanager
async def many_waiting(bot: Chatting):
    """Within it, as many updates are in hand as make the bot hurry."""
    done, processor = asyncio.Event(), bot.application.update_processor
    waiting = [asyncio.create_task(processor.process_update(object(), done.wait())) for _ in range(11)]
    await asyncio.sleep(0)
    yield
    done.set()
    await asyncio.gather(*waiting)


def methods(bot: Chatting) -> list[str]:
    return [call.method for call in bot.telegram.calls if call.method != "getMe"]


async def test_who_asks_beside_many_others_gets_a_button_for_the_picture():
    async with chatting() as bot:
        async with many_waiting(bot):
            await bot.write("/timeline")
        assert methods(bot) == ["sendMessage"]
        assert PICTURE in buttons(bot.telegram.sent[0])


async def test_those_who_wait_behind_one_of_their_own_chat_hurry_nobody():
    async with chatting() as bot:
        done, processor = asyncio.Event(), bot.application.update_processor
        asked = [Update(number, Message(number, NOON, Chat(7, "private"))) for number in range(20)]
        waiting = [asyncio.create_task(processor.process_update(one, done.wait())) for one in asked]
        await asyncio.sleep(0)
        assert not processor.is_hurried
        done.set()
        await asyncio.gather(*waiting)


async def test_the_button_stays_when_pages_turn_in_calmer_times():
    async with chatting() as bot:
        async with many_waiting(bot):
            number = await bot.write("/timeline")
        (shown,) = bot.telegram.sent
        under = {"below": message(number, "/timeline"), "reply_markup": shown["reply_markup"]}
        await bot.press(buttons(shown)["▶"], **under)
        assert PICTURE in buttons(bot.telegram.edited[0])


async def test_an_edited_question_takes_its_picture_away_and_offers_the_new_one():
    async with chatting() as bot:
        number = await bot.write("/timeline Putin")
        async with many_waiting(bot):
            await bot.write("/timeline Abe", edit=number)
        assert methods(bot) == ["sendMessage", "sendPhoto", "editMessageText", "deleteMessage"]
        assert PICTURE in buttons(bot.telegram.edited[0])
