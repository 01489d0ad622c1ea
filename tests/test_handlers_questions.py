"""Which messages the bot answers, where, and how."""

from itertools import product

from tables import table
from telegram_fake import ANN, BOB, FORUM, GROUP, ME, PRIVATE, chatting, message, more

WHO = "/who Kishida"
FOUND = "Fumio Kishida"
OTHER_BOT = {"id": 9, "is_bot": True, "first_name": "Other", "username": "other_bot"}
ADMIN = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL = {"id": -1009, "type": "channel", "title": "News"}
OURS = message(5000, "an answer", by=ME, chat=GROUP)
THEIRS = message(4000, "hello", by=BOB, chat=GROUP)


@table(
    ("text", "chat"),
    product([WHO, "/WHO Kishida", "/who@dateline_bot Kishida", "/who@Dateline_Bot\nKishida"], [PRIVATE, GROUP, FORUM]),
)
async def test_a_command_is_answered_in_every_chat(text, chat):
    async with chatting() as bot:
        await bot.write(text, chat=chat)
        assert [call["chat_id"] for call in bot.telegram.sent] == [chat["id"]]
        assert FOUND in bot.telegram.sent[0]["text"]


@table("chat", [PRIVATE, GROUP])
async def test_a_command_to_another_bot_is_left_to_it(chat):
    async with chatting() as bot:
        await bot.write("/who@other_bot Kishida", chat=chat)
        assert not bot.telegram.sent


@table(
    ("text", "more"),
    [
        ("@dateline_bot /who Kishida", {}),
        ("@Dateline_Bot, /who Kishida", {}),
        ("/who Kishida @dateline_bot", {}),
        ("who is Kishida, @dateline_bot?", {}),
        ("who is Kishida", {"reply_to_message": OURS}),
        ("🙂🙂 @dateline_bot Kishida", {}),
        (
            "Dateline who is Kishida",
            {"entities": [{"type": "text_mention", "offset": 0, "length": 8, "user": ME}]},
        ),
    ],
)
async def test_in_a_group_a_mention_or_a_reply_is_a_question(text, more):
    async with chatting() as bot:
        await bot.write(text, chat=GROUP, **more)
        assert len(bot.telegram.sent) == 1
        assert "Kishida" in bot.telegram.sent[0]["text"]


@table(
    ("text", "more"),
    [
        ("who is Kishida", {}),
        ("/unknown Kishida", {}),
        ("/unknown", {"reply_to_message": OURS}),
        ("@other_bot who is Kishida", {}),
        ("@dateline_bot2 who is Kishida", {}),
        ("who is Kishida", {"reply_to_message": THEIRS}),
        (WHO, {"via_bot": ME}),
        (WHO, {"by": OTHER_BOT}),
        (WHO, {"is_automatic_forward": True, "sender_chat": CHANNEL}),
        (None, {"caption": "/who Kishida", "photo": []}),
        (None, {"sticker": {"file_id": "a", "file_unique_id": "a", "type": "regular", "width": 1, "height": 1,
                            "is_animated": False, "is_video": False}}),
    ],
)  # fmt: skip
async def test_in_a_group_the_bot_keeps_quiet_unless_addressed(text, more):
    async with chatting() as bot:
        await bot.write(text, **{"chat": GROUP, **more})
        assert not bot.telegram.calls[1:]


async def test_in_a_topic_a_message_is_no_reply_to_whoever_opened_it():
    opened = message(1, None, by=ME, chat=FORUM, forum_topic_created={"name": "News", "icon_color": 1})
    async with chatting() as bot:
        await bot.write("who is Kishida", chat=FORUM, reply_to_message=opened, is_topic_message=True)
        assert not bot.telegram.sent


async def test_a_bare_mention_is_helped():
    async with chatting() as bot:
        await bot.write("@dateline_bot", chat=GROUP)
        assert "word-for-word" in bot.telegram.sent[0]["text"]


async def test_a_private_chat_needs_no_command():
    async with chatting() as bot:
        await bot.write("What did Abe say about the peace treaty?")
        assert "peace treaty" in bot.telegram.sent[0]["text"]


async def test_an_unknown_command_in_private_is_told_so():
    async with chatting() as bot:
        await bot.write("/unknown")
        assert bot.telegram.sent[0]["text"] == "There is no command /unknown."


@table("kind", ["channel_post", "edited_channel_post", "my_chat_member"])
async def test_other_updates_are_left_alone(kind):
    member = {"user": ME, "status": "member"}
    content = {"chat": CHANNEL, "from": ANN, "date": 1, "old_chat_member": member, "new_chat_member": member}
    async with chatting() as bot:
        await bot.update(kind, content if kind == "my_chat_member" else message(1, WHO, by=None, chat=CHANNEL))
        assert not bot.telegram.calls[1:]


@table("sender", [{"by": None}, {"by": ADMIN, "sender_chat": GROUP}, {"by": ADMIN, "sender_chat": CHANNEL}])
async def test_somebody_without_a_name_is_answered_and_anybody_may_press(sender):
    async with chatting() as bot:
        await bot.write("/timeline", chat=GROUP, **sender)
        await bot.press(more(bot.telegram.sent[0]), by=BOB, chat=GROUP)
        assert len(bot.telegram.edited) == 1


async def test_an_answer_replies_to_its_question_without_preview():
    async with chatting() as bot:
        number = await bot.write(WHO, chat=GROUP)
        sent = bot.telegram.sent[0]
        assert sent["reply_parameters"] == {"message_id": number, "allow_sending_without_reply": True}
        assert sent["link_preview_options"] == {"is_disabled": True}
        assert "message_thread_id" not in sent


@table(("topic", "thread"), [({"is_topic_message": True}, 7), ({}, None)])
async def test_an_answer_stays_in_the_topic_of_its_question(topic, thread):
    async with chatting() as bot:
        await bot.write(WHO, chat=FORUM, message_thread_id=7, **topic)
        assert bot.telegram.sent[0].get("message_thread_id") == thread


async def test_an_edited_question_edits_its_answer():
    async with chatting() as bot:
        number = await bot.write("/who Abe")
        await bot.write(WHO, edit=number)
        assert len(bot.telegram.sent) == 1
        assert bot.telegram.edited[0]["message_id"] == bot.telegram.last_id
        assert FOUND in bot.telegram.edited[0]["text"]


async def test_an_edit_that_asks_the_same_changes_nothing():
    async with chatting() as bot:
        number = await bot.write(WHO)
        await bot.write(WHO, edit=number)
        assert len(bot.telegram.sent) == 1
        assert not bot.telegram.edited


async def test_a_question_that_telegram_delivers_twice_is_answered_once():
    async with chatting() as bot:
        for _ in range(2):
            await bot.update("message", message(1, WHO))
        assert len(bot.telegram.sent) == 1


async def test_an_edit_of_a_question_long_forgotten_is_answered_anew():
    async with chatting() as bot:
        await bot.write(WHO, edit=3)
        assert len(bot.telegram.sent) == 1


async def test_an_edit_whose_answer_was_deleted_is_answered_anew():
    async with chatting() as bot:
        number = await bot.write("/who Abe")
        bot.telegram.refuse("editMessageText", "Bad Request: message to edit not found")
        await bot.write(WHO, edit=number)
        assert FOUND in bot.telegram.sent[1]["text"]


async def test_an_edit_that_takes_the_bots_name_in_is_a_question():
    async with chatting() as bot:
        number = await bot.write("who is Kishida", chat=GROUP)
        await bot.write("@dateline_bot who is Kishida", chat=GROUP, edit=number)
        assert len(bot.telegram.sent) == 1


async def test_a_picture_in_private_gets_one_hint():
    photo = [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}]
    async with chatting() as bot:
        await bot.write(None, photo=photo, caption=WHO)
        assert [call["text"] for call in bot.telegram.sent] == [
            "I read only text. Send me a question, a name, or /help."
        ]


async def test_an_album_gets_one_hint():
    photo = [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}]
    async with chatting() as bot:
        for _ in range(3):
            await bot.write(None, photo=photo, media_group_id="5")
        assert len(bot.telegram.sent) == 1


async def test_what_telegram_tells_of_a_chat_is_no_question():
    async with chatting() as bot:
        await bot.write(None, delete_chat_photo=True)
        assert not bot.telegram.sent


async def test_a_deep_link_opens_its_excerpt():
    async with chatting() as bot:
        await bot.write(WHO)
        links = [entity["url"] for entity in bot.telegram.sent[0]["entities"] if "url" in entity]
        opened = next(url for url in links if url.startswith("https://t.me/dateline_bot?start="))
        await bot.write("/start " + opened.partition("=")[2])
        assert bot.telegram.sent[1]["text"].startswith("The passage and what stands around it")
