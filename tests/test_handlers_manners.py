"""Manners: silence for thanks, one answer to one question, no flood, and no answer that nobody wants to see."""

from itertools import product

from tables import table
from telegram_fake import ANN, BOB, FORUM, GROUP, ME, PRIVATE, buttons, chatting, message

from bot.rendering.telegram.press import Action, Asked, Press

ASKED = "/who Kishida"
POINTER = "I have answered that here a moment ago."
BASIC_GROUP = {"id": -55, "type": "group", "title": "Few readers"}
PUBLIC = {**GROUP, "username": "readers"}
NOT_YOURS = "Only whoever asked, or an administrator, has this taken away."


def ours(call, number=5001, chat=GROUP):
    """The bot's message that ``call`` sent, as a reply to it holds it."""
    return message(number, call["text"], by=ME, chat=chat, reply_markup=call.get("reply_markup"))


@table(("text", "chat"), product(["Thanks!", "спасибо большое", "ありがとうございます", "👍"], [GROUP, PRIVATE]))
async def test_thanks_get_silence(text, chat):
    async with chatting() as bot:
        await bot.write(text, chat=chat, reply_to_message=message(5001, "an answer", by=ME, chat=chat))
        assert not bot.telegram.sent


@table(
    ("chat", "thread", "url"),
    [
        (GROUP, {}, "https://t.me/c/1/5001"),
        (PUBLIC, {}, "https://t.me/readers/5001"),
        (FORUM, {"is_topic_message": True, "message_thread_id": 7}, "https://t.me/c/2/7/5001"),
    ],
)
async def test_who_asks_the_same_again_gets_a_link_to_the_answer(chat, thread, url):
    async with chatting() as bot:
        await bot.write(ASKED, chat=chat, **thread)
        number = await bot.write(f"{ASKED}?", by=BOB, chat=chat, **thread)
        pointer = bot.telegram.sent[1]
        assert (pointer["text"], pointer["entities"][0]["url"]) == (POINTER, url)
        assert pointer["reply_parameters"]["message_id"] == number


@table("text", ["@dateline_bot Kishida \ud800", "\udc00 @dateline_bot Kishida"])
async def test_half_a_character_beside_the_bots_name_does_not_keep_it_from_answering(text):
    async with chatting() as bot:
        await bot.write(text, chat=GROUP)
        assert "Kishida" in bot.telegram.sent[0]["text"]


async def test_in_a_group_without_addresses_the_answer_itself_is_replied_to():
    async with chatting() as bot:
        await bot.write(ASKED, chat=BASIC_GROUP)
        await bot.write(ASKED, by=BOB, chat=BASIC_GROUP)
        pointer = bot.telegram.sent[1]
        assert (pointer["text"], pointer["entities"]) == (POINTER, [])
        assert pointer["reply_parameters"]["message_id"] == 5001


async def test_who_asks_again_can_have_an_answer_of_their_own():
    async with chatting() as bot:
        await bot.write(ASKED, chat=GROUP)
        number = await bot.write(ASKED, by=BOB, chat=GROUP)
        below = message(number, ASKED, by=BOB, chat=GROUP)
        await bot.press(buttons(bot.telegram.sent[1])["Show it again"], by=BOB, chat=GROUP, below=below)
        assert bot.telegram.sent[2]["text"] == bot.telegram.sent[0]["text"]
        assert Press.parse(buttons(bot.telegram.sent[2])["✕"]).asked.asker == BOB["id"]


async def test_the_same_words_below_another_message_may_be_another_question():
    async with chatting() as bot:
        for number in (10, 11):
            await bot.write(ASKED, chat=GROUP, reply_to_message=message(number, "a claim", by=BOB, chat=GROUP))
        assert bot.telegram.sent[0]["text"] == bot.telegram.sent[1]["text"]


@table("minutes", [11, 600])
async def test_after_some_minutes_a_question_is_answered_again(minutes):
    async with chatting() as bot:
        await bot.write(ASKED, chat=GROUP)
        bot.later(minutes=minutes)
        await bot.write(ASKED, chat=GROUP)
        assert bot.telegram.sent[0]["text"] == bot.telegram.sent[1]["text"]


async def test_in_private_whoever_asks_again_wants_to_see_it_again():
    async with chatting() as bot:
        for _ in range(2):
            await bot.write(ASKED)
        assert bot.telegram.sent[0]["text"] == bot.telegram.sent[1]["text"]


async def test_an_edit_to_what_was_asked_before_still_edits_its_own_answer():
    async with chatting() as bot:
        await bot.write(ASKED, chat=GROUP)
        number = await bot.write("/who Abe", chat=GROUP)
        await bot.write(ASKED, chat=GROUP, edit=number)
        assert bot.telegram.edited[0]["text"] == bot.telegram.sent[0]["text"]


@table(
    ("by", "sender", "removed"),
    [
        (ANN, {}, True),
        (BOB, {}, False),
        ({"id": 77, "is_bot": False, "first_name": "Admin"}, {}, True),
        ({"id": 1087968824, "is_bot": True, "first_name": "Group"}, {"sender_chat": GROUP}, True),
        ({"id": 136817688, "is_bot": True, "first_name": "Channel"}, {"sender_chat": {**GROUP, "id": -1009}}, False),
    ],
)
async def test_the_asker_or_an_administrator_has_an_answer_taken_away_by_a_reply(by, sender, removed):
    async with chatting() as bot:
        bot.telegram.admins.add(77)
        await bot.write(ASKED, chat=GROUP)
        await bot.write("/delete", by=by, chat=GROUP, reply_to_message=ours(bot.telegram.sent[0]), **sender)
        gone = [{"chat_id": GROUP["id"], "message_id": 5001}] if removed else []
        assert bot.telegram.made("deleteMessage") == gone
        assert [call["text"] for call in bot.telegram.sent[1:]] == ([] if removed else [NOT_YOURS])


@table(("by", "removed"), [(ANN, True), (BOB, False), ({**BOB, "id": 77}, True)])
async def test_the_same_by_a_button(by, removed):
    async with chatting() as bot:
        bot.telegram.admins.add(77)
        await bot.write(ASKED, chat=GROUP)
        await bot.press(buttons(bot.telegram.sent[0])["✕"], by=by, chat=GROUP)
        assert bool(bot.telegram.made("deleteMessage")) is removed
        assert bot.telegram.toasts == [None if removed else NOT_YOURS]


async def test_what_the_group_itself_asked_its_administrators_alone_take_away():
    data = Press(Action.REMOVE, Asked(0, "/plan")).data
    async with chatting() as bot:
        bot.telegram.admins.add(ANN["id"])
        await bot.press(data, by=BOB, chat=GROUP)
        await bot.press(data, by=ANN, chat=GROUP)
        assert bot.telegram.toasts == [NOT_YOURS, None]


async def test_an_answer_that_was_taken_away_is_not_pointed_to():
    async with chatting() as bot:
        await bot.write(ASKED, chat=GROUP)
        await bot.press(buttons(bot.telegram.sent[0])["✕"], chat=GROUP)
        await bot.write(ASKED, chat=GROUP)
        assert bot.telegram.sent[1]["text"] == bot.telegram.sent[0]["text"]


async def test_an_answer_that_telegram_keeps_is_said_to_be_too_old():
    async with chatting() as bot:
        bot.telegram.refuse("deleteMessage", "Bad Request: message can't be deleted for everyone")
        await bot.press(Press(Action.REMOVE, Asked(ANN["id"], "/plan")).data, chat=GROUP)
        assert bot.telegram.toasts == ["Telegram lets me take messages away for two days, and this one is older."]


async def test_an_answer_that_is_gone_already_needs_no_word():
    async with chatting() as bot:
        bot.telegram.refuse("deleteMessage", "Bad Request: message to delete not found")
        await bot.press(Press(Action.REMOVE, Asked(ANN["id"], "/plan")).data, chat=GROUP)
        assert bot.telegram.toasts == [None]


@table("replied", [{}, {"reply_to_message": message(4000, "hello", by=BOB, chat=GROUP)}])
async def test_in_a_group_delete_below_anything_else_is_another_bots_business(replied):
    async with chatting() as bot:
        await bot.write("/delete", chat=GROUP, **replied)
        assert not bot.telegram.calls[1:]


async def test_in_private_delete_says_what_it_goes_below():
    async with chatting() as bot:
        await bot.write("/delete")
        assert bot.telegram.sent[0]["text"] == "Reply to an answer of mine with /delete, and I take it away."


async def test_who_asks_too_much_is_told_once_and_then_gets_silence_until_they_may_ask_again():
    async with chatting() as bot:
        for number in range(15):
            await bot.write(f"/nothing{number}")
        assert len(bot.telegram.sent) == 11
        assert bot.telegram.sent[-1]["text"] == "That was a lot at once. I answer again in 3 seconds."
        bot.later(seconds=3)
        await bot.write("/nothing")
        assert bot.telegram.sent[-1]["text"] == "There is no command /nothing."


async def test_a_group_as_a_whole_is_kept_from_flooding_and_nobody_elsewhere_pays_for_it():
    people = [{**ANN, "id": 2000 + number} for number in range(20)]
    async with chatting() as bot:
        for person in people:
            await bot.write(f"/who{person['id']}@dateline_bot", by=person, chat=GROUP)
        assert len(bot.telegram.sent) == 11
        assert bot.telegram.sent[10]["text"] == "That was a lot at once. I answer again in 4 seconds."
        await bot.write("/nothing", by=people[0], chat={**PRIVATE, "id": people[0]["id"]})
        assert bot.telegram.sent[11]["text"] == "There is no command /nothing."


async def test_what_is_not_for_the_bot_costs_nothing():
    async with chatting() as bot:
        for _ in range(50):
            await bot.write("hello everybody", chat=GROUP)
        await bot.write(ASKED, chat=GROUP)
        assert len(bot.telegram.sent) == 1


async def test_too_many_presses_are_told_once_too():
    async with chatting() as bot:
        for _ in range(23):
            await bot.press("x")
        assert bot.telegram.toasts[20:] == ["That was a lot at once. I answer again in a second.", None, None]
