"""In a group an answer is short; more of it is a button away, here or in private."""

from dataclasses import replace

import pytest
from golden_seeds import seeds_archive
from tables import table
from telegram_fake import ANN, BOB, GROUP, ME, PRIVATE, buttons, chatting, excerpts, message, more, turning

from bot.rendering.telegram.press import Action, Asked, Press

LONG = (
    "what did Prime Minister Shinzo Abe say of the eight-point plan for economic cooperation between Japan and Russia"
)
BASIC_GROUP = {"id": -55, "type": "group", "title": "Few readers"}


@table("chat", [GROUP, BASIC_GROUP])
async def test_an_answer_in_a_group_is_one_excerpt_and_what_leads_to_the_others(chat):
    async with chatting() as bot:
        await bot.write("/timeline", chat=chat)
        (sent,) = bot.telegram.sent
        assert excerpts(sent) == 1
        assert list(buttons(sent))[1:] == ["In private", "🖼 Picture", "Not what I asked", "✕"]


async def test_in_private_an_answer_is_whole():
    async with chatting() as bot:
        await bot.write("/timeline")
        assert excerpts(bot.telegram.sent[0]) > 1
        assert "In private" not in buttons(bot.telegram.sent[0])


async def test_an_answer_of_one_excerpt_has_nothing_to_unfold():
    async with chatting() as bot:
        await bot.write("/plan", chat=GROUP)
        assert {"In private", "Less"}.isdisjoint(buttons(bot.telegram.sent[0]))


async def test_what_is_declared_is_shown_with_the_first_excerpt():
    async with chatting() as bot:
        await bot.write("/plan energy", chat=GROUP)
        assert "As declared" in bot.telegram.sent[0]["text"]
        assert excerpts(bot.telegram.sent[0]) == 1


async def test_an_answer_unfolds_turns_its_pages_and_folds_in_place():
    async with chatting() as bot:
        await bot.write("/timeline", chat=GROUP)
        (sent,) = bot.telegram.sent
        await bot.press(more(sent), chat=GROUP)
        whole = bot.telegram.edited[0]
        await bot.press(buttons(whole)["▶"], chat=GROUP)
        second = bot.telegram.edited[1]
        await bot.press(buttons(second)["Less"], chat=GROUP)
        assert excerpts(whole) > 1
        assert any(label.startswith("2/") for label in buttons(second))
        assert bot.telegram.edited[2]["text"] == sent["text"]
        assert bot.telegram.edited[2]["reply_markup"] == sent["reply_markup"]
        assert len(bot.telegram.sent) == 1


@pytest.mark.slow
@pytest.mark.each_engine
async def test_the_link_to_the_private_chat_asks_the_same_there():
    async with chatting() as bot:
        await bot.write("/timeline@dateline_bot Путин", chat=GROUP)
        link = buttons(bot.telegram.sent[0])["In private"]
        assert link.startswith("https://t.me/dateline_bot?start=")
        await bot.write("/start " + link.partition("=")[2], chat=PRIVATE)
        assert excerpts(bot.telegram.sent[1]) > 1
        assert bot.telegram.sent[1]["text"].startswith(bot.telegram.sent[0]["text"].partition("\n")[0])


async def test_a_question_too_long_for_a_link_is_sent_to_whoever_presses_with_its_answer_below():
    async with chatting() as bot:
        number = await bot.write(f"@dateline_bot {LONG}", chat=GROUP)
        asked = message(number, f"@dateline_bot {LONG}", chat=GROUP)
        await bot.press(buttons(bot.telegram.sent[0])["In private"], by=BOB, chat=GROUP, below=asked)
        question, answer = bot.telegram.sent[1:]
        assert (question["chat_id"], question["text"]) == (BOB["id"], LONG)
        assert answer["reply_parameters"]["message_id"] == bot.telegram.last_id - 1
        assert excerpts(answer) > 1
        assert bot.telegram.toasts == ["It is in our private chat."]


async def test_who_never_began_a_private_chat_is_told_how():
    async with chatting() as bot:
        bot.telegram.refuse("sendMessage", "Forbidden: bot can't initiate conversation with a user", 403)
        below = message(1, f"@dateline_bot {LONG}", chat=GROUP)
        await bot.press(turning(None, 0, Action.IN_PRIVATE), chat=GROUP, below=below)
        assert bot.telegram.toasts == ["Open a private chat with me and press Start. Then press this button again."]


async def test_a_question_that_is_gone_cannot_be_opened_in_private():
    async with chatting() as bot:
        await bot.press(turning(None, 0, Action.IN_PRIVATE), chat=GROUP)
        assert bot.telegram.toasts == ["This answer is too old for its buttons. Please ask again."]


def other_documents():
    """The archive after a reload that took the plan out."""
    return replace(seeds_archive(), plans=())


async def test_after_the_documents_have_changed_a_page_says_so_and_shows_the_beginning():
    async with chatting(other_documents()) as bot:
        await bot.press(turning("/timeline", 2))
        assert bot.telegram.toasts == ["The documents have changed since. This is what they say now."]
        assert any(label.startswith("1/") for label in buttons(bot.telegram.edited[0]))


async def test_after_the_documents_have_changed_a_way_to_a_suggestion_leads_nowhere():
    data = Press(Action.ASK, Asked(ANN["id"], "/plan", (3,)), edition="zz").data
    async with chatting() as bot:
        await bot.press(data)
        assert bot.telegram.toasts == ["The documents have changed since this answer. Please ask again."]
        assert not bot.telegram.sent


async def test_after_the_documents_have_changed_a_suggestion_of_its_own_words_still_asks():
    async with chatting() as bot:
        await bot.press(Press(Action.ASK, Asked(ANN["id"], "/plan"), edition="zz").data)
        assert len(bot.telegram.sent) == 1
        assert bot.telegram.toasts == [None]


async def test_an_answer_about_a_message_goes_along_with_it_into_the_private_chat():
    claim = message(4001, "peace treaty", by=BOB, chat=GROUP)
    async with chatting() as bot:
        await bot.write("/verify", chat=GROUP, reply_to_message=claim)
        await bot.press(buttons(bot.telegram.sent[0])["In private"], by=BOB, chat=GROUP, below=claim)
        about, answer = bot.telegram.sent[1:]
        assert (about["chat_id"], about["text"]) == (BOB["id"], "peace treaty")
        assert answer["text"].partition("\n")[0] == bot.telegram.sent[0]["text"].partition("\n")[0]
        below = message(bot.telegram.last_id - 1, "peace treaty", by=ME, chat={**PRIVATE, "id": BOB["id"]})
        await bot.press(buttons(answer)["▶"], by=BOB, chat=below["chat"], below=below)
        assert len(bot.telegram.edited) == 1
