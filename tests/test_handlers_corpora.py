"""``/corpus``: who may choose which documents a chat asks, and what comes of it."""

from structlog.testing import capture_logs
from tables import table
from telegram_fake import ANN, BOB, FORUM, GROUP, PRIVATE, buttons, chatting
from two_corpora import TOWNS, shelf_of_two

from bot.errors import StoreError
from bot.service.store.preferences import Preferences
from handlers.keepers import Keepers
from handlers.menu import Menus

CARD = """\
Which documents I answer from

✓ north
   south

In other chats: write my name, then that of the documents and a colon, then what you look for."""
REFUSAL = "Only administrators of this group change which documents I answer from here."


def two(**more):
    return chatting(shelf=shelf_of_two(), **more)


async def test_in_private_everybody_chooses_for_themselves():
    async with two() as bot:
        await bot.write("/corpus")
        (sent,) = bot.telegram.sent
        assert (sent["text"], list(buttons(sent))) == (CARD, ["✓ north", "south"])
        await bot.press(buttons(sent)["south"])
        assert bot.telegram.edited[0]["text"] == CARD.replace("✓ north\n   south", "   north\n✓ south")
        assert await bot.store.preferences(PRIVATE["id"]) == (Preferences(corpus="south"),)
        await bot.write("/who Anna Reed")
        assert TOWNS["south"] in bot.telegram.sent[-1]["text"]


async def test_a_group_asks_what_its_administrators_have_chosen():
    async with two() as bot:
        bot.telegram.admins.add(ANN["id"])
        await bot.write("/corpus", chat=GROUP)
        await bot.press(buttons(bot.telegram.sent[0])["south"], chat=GROUP)
        await bot.write("/who@dateline_bot Anna Reed", by=BOB, chat=GROUP)
        assert TOWNS["south"] in bot.telegram.sent[-1]["text"]
        await bot.write("/who Anna Reed", by=BOB, chat={**PRIVATE, "id": BOB["id"]})
        assert TOWNS["north"] in bot.telegram.sent[-1]["text"]


async def test_others_see_which_documents_a_group_asks_and_cannot_change_it():
    async with two() as bot:
        await bot.write("/corpus@dateline_bot", chat=FORUM, is_topic_message=True, message_thread_id=7)
        (sent,) = bot.telegram.sent
        assert sent["text"].splitlines()[2:] == ["✓ north", "   south", "", REFUSAL]
        assert (buttons(sent), sent["message_thread_id"]) == ({}, 7)


async def test_a_button_of_the_card_obeys_administrators_alone():
    async with two() as bot:
        bot.telegram.admins.add(ANN["id"])
        await bot.write("/corpus", chat=GROUP)
        await bot.press(buttons(bot.telegram.sent[0])["south"], by=BOB, chat=GROUP)
        assert bot.telegram.toasts == [REFUSAL]
        assert await bot.store.preferences(GROUP["id"]) == (Preferences(),)


@table("data", ["=@zz", "=@"])
async def test_a_button_of_a_corpus_that_is_gone_says_so(data):
    async with two() as bot:
        await bot.press(data)
        assert bot.telegram.toasts == ["This message is too old for its buttons. Send /corpus again."]


async def test_the_other_choices_of_a_chat_stay():
    async with two() as bot:
        await bot.store.keep(PRIVATE["id"], Preferences("ru", corpus="south"))
        await bot.write("/settings")
        await bot.press(buttons(bot.telegram.sent[0])["English"])
        assert await bot.store.preferences(PRIVATE["id"]) == (Preferences("en", corpus="south"),)
        await bot.write("/corpus")
        await bot.press(buttons(bot.telegram.sent[-1])["north"])
        assert await bot.store.preferences(PRIVATE["id"]) == (Preferences("en", corpus="north"),)


async def test_who_has_chosen_a_corpus_that_is_gone_is_answered_by_the_first():
    async with two() as bot:
        await bot.store.keep(PRIVATE["id"], Preferences(corpus="west"))
        await bot.write("/who Anna Reed")
        assert TOWNS["north"] in bot.telegram.sent[-1]["text"]


async def test_a_choice_that_cannot_be_kept_is_said_and_logged(monkeypatch, tmp_path):
    async with two() as bot:
        await bot.write("/corpus")

        async def fail(chat, preferences):
            raise StoreError(tmp_path, "disk full")

        monkeypatch.setattr(bot.store, "keep", fail)
        with capture_logs() as logs:
            await bot.press(buttons(bot.telegram.sent[0])["south"])
        assert bot.telegram.toasts == ["That couldn't be kept. Whoever runs me finds the reason in the log."]
        assert [log["log_level"] for log in logs] == ["error"]


async def test_where_there_is_one_corpus_there_is_nothing_to_choose():
    async with chatting() as bot:
        await bot.write("/corpus")
        assert "Which documents" not in bot.telegram.sent[0]["text"]
        await Menus(Keepers()).set(bot.application.bot)
        assert "corpus" not in str(bot.telegram.made("setMyCommands"))


async def test_where_there_are_several_it_is_on_the_menu_of_those_who_choose():
    async with two() as bot:
        await Menus(Keepers(), several=True).set(bot.application.bot)
        calls = bot.telegram.made("setMyCommands")
    scopes = {call["scope"]["type"] for call in calls if "corpus" in [one["command"] for one in call["commands"]]}
    assert scopes == {"default", "all_chat_administrators"}
