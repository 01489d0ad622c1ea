"""``/reload``, for those who keep the documents, and what they are told by the bot itself."""

import pytest
from small_corpus import write_corpus
from structlog.testing import capture_logs
from telegram import Chat
from telegram_fake import ANN, BOB, GROUP, NOON, PRIVATE, chatting, message, more

from bot.archive.archive import Archive
from bot.corpus.loading import load_corpus
from bot.service.corpora.reloading import Reread
from bot.service.store.preferences import Preferences
from handlers.keepers import Keepers
from handlers.menu import Menus
from handlers.reloading import tell_keepers

NEWS = "Anna Reed opens a school\n\nMayor Anna Reed opened the school on 1 July 2020.\n"
READING = "I'm reading the documents anew, and go on answering from the old ones meanwhile."
REFUSAL = "Only whoever runs me has me read the documents anew. Your id is 1001."
BROKEN = "The changed documents can't be used, so I go on with the old ones. What is wrong:\n\n"


@pytest.fixture
def folder(tmp_path):
    return write_corpus(tmp_path / "documents")


def keeping(folder, admins=(ANN["id"],)):
    return chatting(Archive.build(load_corpus(folder, NOON.date())), folder=folder, admins=admins)


async def test_an_admin_has_the_documents_read_anew_and_is_told_when_that_is_done(folder):
    async with keeping(folder) as bot:
        (folder / "news.txt").write_text(NEWS, encoding="utf-8")
        await bot.write("/reload")
        await bot.reloading.settled()
        assert bot.telegram.texts == [
            None,
            READING,
            "Read anew: 3 documents.\nOne warning: “dateline check” tells it.",
        ]
        await bot.write("/sources")
        assert "news.txt" in bot.telegram.sent[-1]["text"]


async def test_an_admin_is_told_why_a_corpus_cannot_be_used(folder):
    async with keeping(folder) as bot:
        (folder / "corpus.yaml").write_text("colour: red\n", encoding="utf-8")
        await bot.write("/reload")
        await bot.reloading.settled()
        assert bot.telegram.sent[-1]["text"].startswith(f"{BROKEN}error: corpus.yaml:1: unknown key 'colour'.")
        assert bot.telegram.sent[-1]["reply_parameters"]["message_id"] == 1
        await bot.write("/sources")
        assert "2 documents" in bot.telegram.sent[-1]["text"]


async def test_of_endless_problems_as_many_are_told_as_a_message_holds(folder):
    async with keeping(folder) as bot:
        entries = "".join(f"  missing{number}.txt: {{}}\n" for number in range(200))
        (folder / "corpus.yaml").write_text(f"documents:\n{entries}", encoding="utf-8")
        await bot.write("/reload")
        await bot.reloading.settled()
        assert 3000 < len(bot.telegram.sent[-1]["text"]) <= 4096


@pytest.mark.parametrize(
    ("sender", "admins"),
    [({"by": ANN}, (BOB["id"],)), ({"by": ANN}, ()), ({"by": ANN, "sender_chat": PRIVATE}, (ANN["id"],))],
)
async def test_others_are_told_that_it_is_not_for_them_and_their_number(folder, sender, admins):
    async with keeping(folder, admins) as bot:
        await bot.write("/reload", **sender)
        await bot.reloading.settled()
        assert [sent["text"] for sent in bot.telegram.sent] == [REFUSAL]


async def test_in_a_group_nothing_is_read_anew(folder):
    async with keeping(folder) as bot:
        await bot.write("/reload", chat=GROUP)
        await bot.reloading.settled()
        assert bot.telegram.sent == []


async def test_a_button_from_before_says_that_the_documents_have_changed(folder):
    async with keeping(folder) as bot:
        await bot.write("/search@dateline_bot Anna Reed", chat=GROUP)
        data = more(bot.telegram.sent[0])
        (folder / "news.txt").write_text(NEWS, encoding="utf-8")
        await bot.write("/reload")
        await bot.reloading.settled()
        asked = message(1, "/search@dateline_bot Anna Reed", chat=GROUP)
        await bot.press(data, chat=GROUP, below=asked)
        assert bot.telegram.toasts == ["The documents have changed since. This is what they say now."]


async def test_a_repeated_question_is_answered_anew_from_new_documents(folder):
    async with keeping(folder) as bot:
        await bot.write("/who Anna Reed", chat=GROUP)
        (folder / "news.txt").write_text(NEWS, encoding="utf-8")
        await bot.write("/reload")
        await bot.reloading.settled()
        await bot.write("/who Anna Reed", chat=GROUP)
        assert "a moment ago" not in bot.telegram.sent[-1]["text"]


async def test_admins_are_told_in_private_and_in_their_language(folder):
    async with keeping(folder) as bot:
        await bot.store.keep(BOB["id"], Preferences("ru"))
        reread = Reread("", bot.shelf[""], "error: x: it is broken. Mend it.")
        keepers = Keepers(frozenset((ANN["id"], BOB["id"])))
        await tell_keepers(reread, bot=bot.application.bot, keepers=keepers, store=bot.store)
        first, second = bot.telegram.sent
    assert (first["chat_id"], first["text"]) == (ANN["id"], f"{BROKEN}error: x: it is broken. Mend it.")
    assert second["chat_id"] == BOB["id"]
    assert second["text"].startswith("Изменённые документы")


async def test_an_admin_who_cannot_be_told_keeps_nobody_else_from_being_told(folder):
    async with keeping(folder) as bot:
        bot.telegram.refuse("sendMessage", "Forbidden: bot can't initiate conversation with a user", code=403)
        keepers = Keepers(frozenset((ANN["id"], BOB["id"])))
        with capture_logs() as logs:
            reread = Reread("", bot.shelf[""], "error: x.")
            await tell_keepers(reread, bot=bot.application.bot, keepers=keepers, store=bot.store)
        assert [sent["chat_id"] for sent in bot.telegram.sent] == [ANN["id"], BOB["id"]]
    assert [log["log_level"] for log in logs] == ["warning"]


async def test_the_command_is_on_the_menu_of_admins_alone(folder):
    async with keeping(folder) as bot:
        await Menus(Keepers(frozenset([ANN["id"]]))).set(bot.application.bot)
        calls = bot.telegram.made("setMyCommands")
    with_it = [call["scope"] for call in calls if "reload" in str(call["commands"])]
    assert with_it == [{"type": "chat", "chat_id": ANN["id"]}] * 3


@pytest.mark.parametrize(("language", "calls"), [("ru", 1), (None, 3)])
async def test_an_admin_who_chooses_a_language_keeps_the_command(folder, language, calls):
    async with keeping(folder) as bot:
        menus = Menus(Keepers(frozenset([ANN["id"]])))
        await menus.set_of(bot.application.bot, Chat(ANN["id"], Chat.PRIVATE), language)
        made = bot.telegram.made("setMyCommands")
        assert len(made) == calls
        assert all("reload" in str(call["commands"]) for call in made)
        assert bot.telegram.made("deleteMyCommands") == []
