"""``/settings``: who may choose, what, and what comes of it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from tables import table
from telegram_fake import ANN, BOB, FORUM, GROUP, ME, PRIVATE, buttons, chatting, excerpts, message, turning

from bot.rendering.telegram.press import Action
from bot.service.store.preferences import Hours, Preferences

ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
LINKED = {"id": -1009, "type": "channel", "title": "News"}
AS_LINKED = {"by": {"id": 136817688, "is_bot": True, "first_name": "Channel"}, "sender_chat": LINKED}
REFUSAL = "Only administrators of this group change my settings here. Yours are in our private chat."
CARD = """\
Settings of this group

Language: As in Telegram
Answers: Short
When I am mentioned: I answer
Quiet hours: None
Button “Not what I asked”: Shown"""


async def test_an_administrator_of_a_group_sees_what_it_has_chosen():
    async with chatting() as bot:
        bot.telegram.admins.add(ANN["id"])
        await bot.write("/settings@dateline_bot", chat=FORUM, is_topic_message=True, message_thread_id=7)
        (sent,) = bot.telegram.sent
        assert (sent["text"], sent["message_thread_id"]) == (CARD, 7)


async def test_in_private_everybody_chooses_for_themselves():
    async with chatting() as bot:
        await bot.write("/settings")
        assert bot.telegram.sent[0]["text"] == (
            "Your settings\n\nLanguage: As in Telegram\nButton “Not what I asked”: Shown"
        )
        await bot.press(buttons(bot.telegram.sent[0])["Русский"])
        assert await bot.store.preferences(PRIVATE["id"]) == (Preferences("ru"),)
        assert not bot.telegram.made("getChatMember")


@table(
    ("sender", "may"),
    [
        ({"by": ANN}, True),
        ({"by": BOB}, False),
        ({"by": ANONYMOUS, "sender_chat": GROUP}, True),
        (AS_LINKED, False),
        ({"by": None}, False),
    ],
)
async def test_administrators_choose_and_others_are_told_so(sender, may):
    async with chatting() as bot:
        bot.telegram.admins.add(ANN["id"])
        await bot.write("/settings", chat=GROUP, **sender)
        assert (bot.telegram.sent[0]["text"] == CARD) is may
        assert (bot.telegram.sent[0]["text"] == REFUSAL) is not may


async def test_a_button_keeps_the_choice_and_shows_it():
    async with chatting() as bot:
        bot.telegram.admins.add(ANN["id"])
        await bot.write("/settings", chat=GROUP)
        await bot.press(buttons(bot.telegram.sent[0])["Full"], chat=GROUP)
        assert "Answers: Full" in bot.telegram.edited[0]["text"]
        assert "✓ Full" in buttons(bot.telegram.edited[0])
        assert await bot.store.preferences(GROUP["id"]) == (Preferences(full=True),)


async def test_a_button_of_the_card_is_no_good_to_who_is_no_administrator():
    async with chatting() as bot:
        bot.telegram.admins.add(ANN["id"])
        await bot.write("/settings", chat=GROUP)
        await bot.press(buttons(bot.telegram.sent[0])["Full"], by=BOB, chat=GROUP)
        assert bot.telegram.toasts == [REFUSAL]
        assert await bot.store.preferences(GROUP["id"]) == (Preferences(),)


async def test_telegram_is_asked_once_a_minute_who_is_an_administrator():
    async with chatting() as bot:
        bot.telegram.admins.add(ANN["id"])
        for _ in range(3):
            await bot.write("/settings", chat=GROUP)
        assert len(bot.telegram.made("getChatMember")) == 1
        bot.later(seconds=61)
        bot.telegram.admins.clear()
        await bot.write("/settings", chat=GROUP)
        assert bot.telegram.sent[-1]["text"] == REFUSAL


async def test_who_telegram_does_not_show_is_no_administrator():
    async with chatting() as bot:
        bot.telegram.refuse("getChatMember", "Bad Request: member not found")
        await bot.write("/settings", chat=GROUP)
        assert bot.telegram.sent[0]["text"] == REFUSAL


async def test_done_takes_the_card_away():
    async with chatting() as bot:
        await bot.write("/settings")
        await bot.press(buttons(bot.telegram.sent[0])["Done"], message_id=5001)
        assert bot.telegram.made("deleteMessage") == [{"chat_id": PRIVATE["id"], "message_id": 5001}]


@table("data", ["=", "=x0", "=a9", "=a", "=done?", "=l0.5"])
async def test_a_button_of_another_make_asks_for_the_card_again(data):
    async with chatting() as bot:
        await bot.press(data)
        assert bot.telegram.toasts == ["This message is too old for its buttons. Send /settings again."]


async def test_a_card_that_telegram_no_longer_shows_has_to_be_asked_for_again():
    async with chatting() as bot:
        await bot.press("=a1", date=0)
        assert bot.telegram.toasts == ["This message is too old for its buttons. Send /settings again."]


async def test_full_answers_are_whole_in_a_group():
    async with chatting() as bot:
        await bot.store.keep(GROUP["id"], Preferences(full=True))
        await bot.write("/timeline", chat=GROUP)
        assert excerpts(bot.telegram.sent[0]) > 1
        assert "In private" in buttons(bot.telegram.sent[0])
        assert "Less" not in buttons(bot.telegram.sent[0])


OURS = message(5000, "an answer", by=ME, chat=GROUP)
ASKED = {
    "command": ("/who Abe", {}),
    "mention": ("@dateline_bot Abe", {}),
    "reply": ("Abe", {"reply_to_message": OURS}),
}


@table(("how", "answered"), [("command", True), ("mention", False), ("reply", True)])
async def test_a_group_may_have_mentions_left_unanswered(how, answered):
    async with chatting() as bot:
        await bot.store.keep(GROUP["id"], Preferences(mentions=False))
        text, more = ASKED[how]
        await bot.write(text, chat=GROUP, **more)
        assert bool(bot.telegram.sent) is answered


@table(("how", "answered"), [("command", True), ("mention", False), ("reply", False)])
async def test_in_quiet_hours_only_commands_are_answered_and_without_a_sound(how, answered):
    async with chatting(now=datetime(2026, 1, 1, 23, 30, tzinfo=UTC)) as bot:
        await bot.store.keep(GROUP["id"], Preferences(quiet=Hours(22, 7)))
        text, more = ASKED[how]
        await bot.write(text, chat=GROUP, **more)
        assert [call.get("disable_notification") for call in bot.telegram.sent] == [True] * answered


async def test_in_quiet_hours_nothing_at_all_makes_a_sound():
    async with chatting(now=datetime(2026, 1, 1, 23, 30, tzinfo=UTC)) as bot:
        await bot.store.keep(GROUP["id"], Preferences(quiet=Hours(22, 7)))
        for text in ("/plan", "/plan", "/settings", "/privacy", "/delete", *[f"/who {number}" for number in range(9)]):
            await bot.write(text, chat=GROUP, reply_to_message=OURS if text == "/delete" else None)
        await bot.press(turning("/plan", 0, Action.ASK), chat=GROUP)
        assert len(bot.telegram.sent) == 12
        assert {call.get("disable_notification") for call in bot.telegram.sent} == {True}


async def test_quiet_hours_bring_a_clock_that_goes_round_the_world():
    async with chatting() as bot:
        bot.telegram.admins.add(ANN["id"])
        await bot.write("/settings", chat=GROUP)
        await bot.press(buttons(bot.telegram.sent[0])["22 to 8"], chat=GROUP)
        card = bot.telegram.edited[-1]
        assert "Quiet hours: 22 to 8\nClock: UTC\n" in card["text"]
        for label, shown in [("1 h on", "UTC+01:00"), ("30 min on", "UTC+01:30"), *[("1 h back", None)] * 14]:
            await bot.press(buttons(card)[label], chat=GROUP)
            card = bot.telegram.edited[-1]
            assert shown is None or f"Clock: {shown}" in card["text"]
        assert "Clock: UTC+14:00" in card["text"]


@table(
    "told", [{"chat": {"id": -55, "type": "group", "title": "Old"}, "migrate_to_chat_id": GROUP["id"]},
             {"chat": GROUP, "migrate_from_chat_id": -55}],
)  # fmt: skip
async def test_a_group_that_becomes_a_supergroup_takes_its_choice_along(told):
    async with chatting() as bot:
        await bot.store.keep(-55, Preferences("ja"))
        await bot.write(None, **told)
        (menu, _) = bot.telegram.made("setMyCommands")
        assert menu["scope"]["chat_id"] == GROUP["id"]
        assert await bot.store.preferences(-55, GROUP["id"]) == (Preferences(), Preferences("ja"))
        assert not bot.telegram.sent


@table(("status", "kept"), [("kicked", Preferences()), ("left", Preferences()), ("member", Preferences("ja"))])
async def test_a_chat_that_throws_the_bot_out_is_forgotten(status, kept):
    member, until = {"user": ME, "status": "member"}, {"until_date": 0} if status == "kicked" else {}
    content = {"chat": GROUP, "from": ANN, "date": 1, "old_chat_member": member}
    async with chatting() as bot:
        await bot.store.keep(GROUP["id"], Preferences("ja"))
        await bot.update("my_chat_member", {**content, "new_chat_member": {"user": ME, "status": status, **until}})
        assert await bot.store.preferences(GROUP["id"]) == (kept,)


async def test_a_store_that_fails_is_told_and_questions_are_answered_all_the_same(tmp_path):
    async with chatting(path=tmp_path / "store.sqlite") as bot:
        with closing(sqlite3.connect(tmp_path / "store.sqlite")) as broken:
            broken.execute("DROP TABLE preferences")
        await bot.write("/plan")
        await bot.press("=l2")
        assert len(bot.telegram.sent) == 1
        assert bot.telegram.toasts == ["That couldn't be kept. Whoever runs me finds the reason in the log."]
