"""What is kept of people: they are told, they decide, and they can have it forgotten."""

import sqlite3
from contextlib import closing

from tables import table
from telegram_fake import ANN, BOB, GROUP, NOON, PRIVATE, buttons, chatting, message

from bot.rendering.telegram.press import Action, Asked, Press
from bot.service.store.feedback import Feedback
from bot.service.store.preferences import Preferences

NOT_ASKED = "Not what I asked"
NOTED = "Noted, thank you. /privacy tells what I keep, and how long."
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}


async def pressed(bot, *, by=ANN, chat=PRIVATE) -> None:
    """Somebody presses "not what I asked" under the first answer."""
    sent = bot.telegram.sent[0]
    await bot.press(buttons(sent)[NOT_ASKED], by=by, chat=chat, reply_markup=sent["reply_markup"])


async def test_not_what_i_asked_is_kept_with_the_question_and_the_button_goes():
    async with chatting() as bot:
        await bot.write("/who Кисида")
        await pressed(bot)
        (edited,) = bot.telegram.made("editMessageReplyMarkup")
        assert NOT_ASKED not in buttons(edited)
        assert len(buttons(edited)) == len(buttons(bot.telegram.sent[0])) - 1
        assert bot.telegram.toasts == [NOTED]
        (note,) = await bot.store.feedback()
        assert (note.at, note.user, note.query, note.command, note.entity) == (
            NOON,
            ANN["id"],
            "/who Кисида",
            "who",
            "Fumio Kishida",
        )


async def test_a_question_too_long_for_a_button_is_noted_whole():
    long = "who won the election in the neighbouring country to the west of the river, and by how much"
    async with chatting() as bot:
        number = await bot.write(long)
        await bot.press(buttons(bot.telegram.sent[0])[NOT_ASKED], below=message(number, long))
        assert [note.query for note in await bot.store.feedback()] == [long]


async def test_a_question_that_is_gone_cannot_be_noted():
    async with chatting() as bot:
        await bot.press(Press(Action.NOT_ASKED, Asked(ANN["id"], None)).data)
        assert bot.telegram.toasts == ["This answer is too old for its buttons. Please ask again."]
        assert await bot.store.feedback() == ()


async def test_somebody_elses_question_is_theirs_to_note():
    async with chatting() as bot:
        await bot.write("/who Kishida", chat=GROUP)
        await pressed(bot, by=BOB, chat=GROUP)
        assert await bot.store.feedback() == ()


@table("typed", ["/help", "/start", "/sources", "/open x"])
async def test_what_cannot_be_misunderstood_is_not_rated(typed):
    async with chatting() as bot:
        await bot.write(typed)
        assert NOT_ASKED not in buttons(bot.telegram.sent[0])


@table("who", [ANN["id"], GROUP["id"]])
async def test_whoever_switches_it_off_sees_no_such_button_and_an_old_one_keeps_nothing(who):
    async with chatting() as bot:
        await bot.store.keep(who, Preferences(feedback=False))
        await bot.write("/who Kishida", chat=GROUP)
        assert NOT_ASKED not in buttons(bot.telegram.sent[0])
        await bot.press(Press(Action.NOT_ASKED, Asked(ANN["id"], "/plan")).data, chat=GROUP)
        assert bot.telegram.toasts == ["Such notes are switched off here, so none is kept."]
        assert await bot.store.feedback() == ()


async def test_privacy_says_what_is_kept_and_how_much_of_oneself():
    async with chatting() as bot:
        await bot.write("/privacy")
        assert "for 90 days" in bot.telegram.sent[0]["text"]
        assert bot.telegram.sent[0]["text"].endswith("Of you I keep now: nothing.")
        await bot.store.keep(ANN["id"], Preferences("ru"))
        await bot.store.note(Feedback(NOON, ANN["id"], "who", "who", None, 0))
        await bot.write("/privacy", by={**ANN, "language_code": "ja"})
        assert bot.telegram.sent[1]["text"].endswith("О вас сейчас хранится то, что вы выбрали, и 1 такой вопрос.")


async def test_in_a_group_privacy_tells_nothing_of_anybody():
    async with chatting() as bot:
        await bot.store.keep(ANN["id"], Preferences("en"))
        await bot.write("/privacy@dateline_bot", chat=GROUP)
        assert "Of you" not in bot.telegram.sent[0]["text"]


async def test_forget_removes_what_one_chose_and_noted_and_the_menu_of_ones_own():
    async with chatting() as bot:
        await bot.store.keep(ANN["id"], Preferences("ru"))
        await bot.store.keep(BOB["id"], Preferences("ru"))
        await bot.store.note(Feedback(NOON, ANN["id"], "who", "who", None, 0))
        await bot.write("/forget")
        assert bot.telegram.sent[0]["text"] == "Забыто: что вы выбрали и что отметили."
        assert await bot.store.preferences(ANN["id"], BOB["id"]) == (Preferences(), Preferences("ru"))
        assert await bot.store.feedback() == ()
        assert len(bot.telegram.made("deleteMyCommands")) == 1


@table(
    ("by", "sender", "forgotten"),
    [(ANN, {}, True), (BOB, {}, False), (ANONYMOUS, {"sender_chat": GROUP}, True)],
)
async def test_what_a_group_chose_its_administrators_have_forgotten(by, sender, forgotten):
    chosen = Preferences("ja", full=True)
    async with chatting() as bot:
        bot.telegram.admins.add(ANN["id"])
        await bot.store.keep(GROUP["id"], chosen)
        await bot.write("/forget@dateline_bot", by=by, chat=GROUP, **sender)
        assert await bot.store.preferences(GROUP["id"]) == (
            Preferences() if forgotten else Preferences("ja", full=True),
        )
        assert bot.telegram.sent[0]["text"].startswith("消しました")
        assert ("このグループ" in bot.telegram.sent[0]["text"]) is forgotten


async def test_a_store_that_fails_says_so_and_keeps_no_half_of_it(tmp_path):
    async with chatting(path=tmp_path / "store.sqlite") as bot:
        await bot.store.keep(ANN["id"], Preferences("en"))
        await bot.write("/who Kishida")
        with closing(sqlite3.connect(tmp_path / "store.sqlite")) as broken:
            broken.execute("DROP TABLE feedback")
        await pressed(bot)
        await bot.write("/forget")
        await bot.write("/privacy")
        assert bot.telegram.toasts == ["That couldn't be noted. Whoever runs me finds the reason in the log."]
        assert bot.telegram.sent[1]["text"] == "That couldn't be done. Whoever runs me finds the reason in the log."
        assert "What I keep of you now couldn't be looked up." in bot.telegram.sent[2]["text"]
        assert await bot.store.preferences(ANN["id"]) == (Preferences("en"),)
