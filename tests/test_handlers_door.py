"""Whom the bot answers, where chats or users are named that it is meant for."""

from structlog.testing import capture_logs
from tables import table
from telegram_fake import ANN, BOB, GROUP, PHOTO, PRIVATE, chatting, message, turning

from bot.service.limits.allowed import Allowed

BOBS = {"id": BOB["id"], "type": "private", "first_name": "Bob"}
OTHER_GROUP = {**GROUP, "id": -2002}
ANNS = {"allowed_users": frozenset({ANN["id"]})}
GROUPS = {"allowed_chats": frozenset({GROUP["id"]})}


def made(bot) -> list[str]:
    """What was called after the start."""
    return [call.method for call in bot.telegram.calls if call.method != "getMe"]


@table(
    ("allowed", "chat", "user", "may"),
    [
        (Allowed(), -1, 1, True),
        (Allowed(), None, None, True),
        (Allowed(admins=frozenset({9})), -1, 1, True),
        (Allowed(chats=frozenset({-1})), -1, 1, True),
        (Allowed(chats=frozenset({-1})), -2, 1, False),
        (Allowed(chats=frozenset({-1})), None, 1, False),
        (Allowed(chats=frozenset({1})), 1, 1, True),
        (Allowed(users=frozenset({1})), -1, 1, True),
        (Allowed(users=frozenset({1})), None, 1, True),
        (Allowed(users=frozenset({1})), -1, 2, False),
        (Allowed(users=frozenset({1})), None, None, False),
        (Allowed(frozenset({-1}), frozenset({1})), -2, 1, True),
        (Allowed(frozenset({-1}), frozenset({1})), -1, 2, True),
        (Allowed(frozenset({-1}), frozenset({1}), frozenset({9})), -2, 9, True),
    ],
)
def test_whoever_is_named_or_asks_in_a_chat_that_is_named_is_let_in(allowed, chat, user, may):
    assert allowed.lets_in(chat, user) is may


async def test_a_stranger_is_told_once_in_private_with_their_id_and_never_again():
    async with chatting(**ANNS) as bot:
        first = await bot.write("/who Abe", by=BOB, chat=BOBS)
        await bot.write("/who Kishida", by=BOB, chat=BOBS)
        await bot.write("/who Seko", by=BOB, chat=BOBS, edit=first)
        await bot.write(None, by=BOB, chat=BOBS, photo=PHOTO)
        (told,) = bot.telegram.sent
    assert told["text"] == "Sorry, I answer only those whom my operator has let in. Your id is 1002."


async def test_a_stranger_is_told_in_their_language():
    async with chatting(**ANNS) as bot:
        await bot.write("/who Abe", by={**BOB, "language_code": "ru"}, chat=BOBS)
        assert "1002" in bot.telegram.sent[0]["text"]
        assert "Sorry" not in bot.telegram.sent[0]["text"]


async def test_whoever_is_let_in_is_answered_everywhere():
    async with chatting(**ANNS) as bot:
        await bot.write("/who Abe")
        await bot.write("/who Kishida", chat=GROUP)
        private, group = bot.telegram.sent
    assert ("Shinzo Abe" in private["text"], "Fumio Kishida" in group["text"]) == (True, True)


async def test_in_a_group_strangers_hear_nothing():
    async with chatting(**ANNS) as bot:
        await bot.write("/who Abe", by=BOB, chat=GROUP)
        await bot.write("/settings", by=BOB, chat=GROUP)
        assert made(bot) == []


async def test_in_a_group_that_is_let_in_everybody_is_answered():
    async with chatting(**GROUPS) as bot:
        await bot.write("/who Abe", by=BOB, chat=GROUP)
        await bot.write("/who Abe", by=BOB, chat=OTHER_GROUP)
        (answer,) = bot.telegram.sent
        assert answer["chat_id"] == GROUP["id"]


async def test_a_channel_has_no_users_rights():
    """Telegram shows the same made-up user behind all that is written as a channel."""
    async with chatting(allowed_users=frozenset({136817688})) as bot:
        channel = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
        behind = {"id": -3003, "type": "channel", "title": "Some channel"}
        await bot.write("/who Abe", by=channel, chat=GROUP, sender_chat=behind)
        assert made(bot) == []


async def test_a_strangers_press_is_told_so_and_does_nothing():
    async with chatting(**ANNS) as bot:
        await bot.press(turning("/timeline", 2), by=BOB, chat=GROUP, below=message(1, "/timeline", chat=GROUP))
        assert made(bot) == ["answerCallbackQuery"]
        assert bot.telegram.toasts[0].startswith("Sorry")


async def test_what_a_stranger_types_behind_the_name_is_offered_nothing():
    async with chatting(**ANNS) as bot:
        for person in (BOB, ANN):
            await bot.update("inline_query", {"id": "9", "from": person, "query": "Abe", "offset": ""})
        of_bob, of_ann = bot.telegram.made("answerInlineQuery")
    assert (of_bob["results"], of_bob["is_personal"]) == ([], True)
    assert of_ann["results"]


async def test_what_goes_wrong_at_the_door_lets_nobody_in():
    async with chatting(**ANNS) as bot:
        for method, code in [("answerInlineQuery", 400), ("answerCallbackQuery", 400), ("sendMessage", 403)]:
            bot.telegram.refuse(method, "No", code)
        await bot.update("inline_query", {"id": "9", "from": BOB, "query": "Abe", "offset": ""})
        await bot.press(turning("/timeline", 2), by=BOB, chat=GROUP, below=message(1, "/timeline", chat=GROUP))
        await bot.write("/who Abe", by=BOB, chat=BOBS)
        assert made(bot) == ["answerInlineQuery", "answerCallbackQuery", "sendMessage"]


async def test_a_press_under_a_message_that_telegram_shows_no_more_is_judged_like_any():
    gone = {"message_id": 5, "date": 0, "chat": GROUP}
    async with chatting(**ANNS) as bot:
        query = {"id": "7", "from": BOB, "chat_instance": "1", "data": turning("/timeline", 2), "message": gone}
        await bot.update("callback_query", query)
        assert made(bot) == ["answerCallbackQuery"]
        assert bot.telegram.toasts[0].startswith("Sorry")


async def test_a_group_that_gets_another_id_is_told_to_the_operator():
    old = {**GROUP, "type": "group", "id": -55}
    async with chatting(allowed_chats=frozenset({-55})) as bot:
        with capture_logs() as logs:
            await bot.write(None, chat=old, migrate_to_chat_id=GROUP["id"])
    (warning,) = [log for log in logs if log["log_level"] == "warning"]
    assert (warning["old"], warning["new"]) == (-55, GROUP["id"])


async def test_without_names_everybody_is_answered():
    async with chatting() as bot:
        await bot.write("/who Abe", by=BOB, chat=PRIVATE)
        assert "Abe" in bot.telegram.sent[0]["text"]
