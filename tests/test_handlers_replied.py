"""Questions about the message that they reply to."""

from tables import table
from telegram_fake import ANN, BOB, FORUM, GROUP, ME, PRIVATE, buttons, chatting, message, more

TEXT = "Abe said it himself: “This plan is not about economy and business only.” I was there."
REAL = "Word for word: Shinzo Abe's words"
TOO_OLD = "This answer is too old for its buttons. Please ask again."
CLAIM = message(4000, TEXT, by=BOB, chat=GROUP)
LONG = message(4001, "peace treaty", by=BOB, chat=GROUP)
PART = {"text": "not about economy and business only", "position": TEXT.index("not about"), "is_manual": True}


@table("chat", [PRIVATE, GROUP, FORUM])
async def test_the_message_replied_to_is_verified_and_answered(chat):
    async with chatting() as bot:
        await bot.write("/verify", chat=chat, reply_to_message={**CLAIM, "chat": chat})
        (sent,) = bot.telegram.sent
        assert sent["text"].startswith(REAL)
        assert sent["reply_parameters"] == {"message_id": 4000, "allow_sending_without_reply": True}


async def test_only_the_part_that_was_selected_is_verified_and_quoted():
    async with chatting() as bot:
        await bot.write("/verify", chat=GROUP, reply_to_message=CLAIM, quote=PART)
        (sent,) = bot.telegram.sent
        assert "Left out" not in sent["text"]
        assert sent["reply_parameters"]["quote"] == PART["text"]
        assert sent["reply_parameters"]["quote_position"] == PART["position"]


async def test_a_part_that_is_no_more_there_is_answered_all_the_same():
    async with chatting() as bot:
        bot.telegram.refuse("sendMessage", "Bad Request: QUOTE_TEXT_INVALID")
        await bot.write("/verify", chat=GROUP, reply_to_message=CLAIM, quote=PART)
        assert "quote" not in bot.telegram.sent[-1]["reply_parameters"]


async def test_a_caption_is_verified_too():
    photo = {**message(4000, None, by=BOB, chat=GROUP), "caption": TEXT, "photo": []}
    async with chatting() as bot:
        await bot.write("/verify", chat=GROUP, reply_to_message=photo)
        assert bot.telegram.sent[0]["text"].startswith(REAL)


async def test_the_question_says_who_is_meant_to_have_said_it():
    async with chatting() as bot:
        await bot.write("/verify Putin", chat=GROUP, reply_to_message=CLAIM)
        assert bot.telegram.sent[0]["text"].startswith("Real words, but not Vladimir Putin's")


async def test_the_nearest_passages_to_a_message_are_found():
    claim = message(4000, "Seko says that both sides gain from the plan", by=BOB, chat=GROUP)
    async with chatting() as bot:
        await bot.write("/source", chat=GROUP, reply_to_message=claim)
        assert "working for mutual benefit" in bot.telegram.sent[0]["text"]


async def test_a_part_of_a_message_in_another_chat_is_verified_under_the_question():
    origin = {"type": "user", "sender_user": BOB, "date": 1}
    async with chatting() as bot:
        number = await bot.write("/verify", chat=GROUP, external_reply={"origin": origin}, quote=PART)
        assert bot.telegram.sent[0]["reply_parameters"]["message_id"] == number
        assert not buttons(bot.telegram.sent[0])


async def test_a_question_of_its_own_is_answered_under_itself():
    async with chatting() as bot:
        number = await bot.write("/who Kishida", chat=GROUP, reply_to_message=CLAIM)
        assert bot.telegram.sent[0]["reply_parameters"]["message_id"] == number


async def test_pages_turn_by_the_message_that_the_answer_replies_to():
    async with chatting() as bot:
        await bot.write("/verify", chat=GROUP, reply_to_message=LONG)
        first = bot.telegram.sent[0]
        await bot.press(more(first), chat=GROUP, below=LONG)
        turned = bot.telegram.edited[0]
        assert turned["text"] != first["text"]
        assert turned["text"].partition("\n")[0] == first["text"].partition("\n")[0]


async def test_pages_turn_by_the_part_that_the_answer_quotes():
    long = message(4000, "Everybody wants a peace treaty.", by=BOB, chat=GROUP)
    part = {"text": "peace treaty", "position": 18}
    async with chatting() as bot:
        await bot.write("/verify", chat=GROUP, reply_to_message=long, quote=part)
        first = bot.telegram.sent[0]
        await bot.press(more(first), chat=GROUP, below=long, quote=part)
        assert bot.telegram.edited[0]["text"].partition("\n")[0] == first["text"].partition("\n")[0]


async def test_where_the_message_is_gone_it_has_to_be_asked_again():
    async with chatting() as bot:
        await bot.write("/verify", chat=GROUP, reply_to_message=LONG)
        await bot.press(more(bot.telegram.sent[0]), by=ANN, chat=GROUP)
        assert bot.telegram.toasts == [TOO_OLD]


async def test_a_question_too_long_for_a_button_gets_none():
    async with chatting() as bot:
        await bot.write(
            "/verify Prime Minister of Japan Shinzo Abe of the Liberal Party", chat=GROUP, reply_to_message=LONG
        )
        assert not buttons(bot.telegram.sent[0])


async def test_an_edited_question_is_answered_anew():
    async with chatting() as bot:
        number = await bot.write("/verify Putin", chat=GROUP, reply_to_message=CLAIM)
        await bot.write("/verify Abe", chat=GROUP, edit=number, reply_to_message=CLAIM)
        assert bot.telegram.edited[0]["text"].startswith(REAL)


async def test_whoever_opened_a_topic_said_nothing_to_verify():
    opened = message(1, None, by=ME, chat=FORUM, forum_topic_created={"name": "News", "icon_color": 1})
    async with chatting() as bot:
        await bot.write("/verify", chat=FORUM, reply_to_message=opened, is_topic_message=True)
        assert "For example" in bot.telegram.sent[0]["text"]
