"""``dateline run``, as its own process, over real HTTP with a Bot API server."""

import asyncio
import signal

import pytest
from bot_process import LIMIT, Server, Stranger, running, serving
from stored import opened
from telegram_fake import ANN, BOB, FORUM, GROUP, ME, PHOTO, PRIVATE, TOKEN, buttons, excerpts, message, more, units

pytestmark = pytest.mark.slow
# No username, a name from right to left with a fox in it, and one that turns the direction of what follows.
SARA = {"id": 1003, "is_bot": False, "first_name": "שרה 🦊", "last_name": "\u202edetrever", "language_code": "en"}
OLD_GROUP = {"id": -55, "type": "group", "title": "קוראים \u202e📚"}


async def stopped(process) -> str:
    """What the bot has logged, once it has ended as it should."""
    process.send_signal(signal.SIGTERM)
    output = (await process.stdout.read()).decode()
    assert await process.wait() == 0
    assert TOKEN.partition(":")[2] not in output
    assert "unexpected error" not in output
    return output


def check(server) -> None:
    """Every call was taken. The last getUpdates may meet the one before it, which the server hasn't let go."""
    assert {one["status"] for one in server.requests if one["method"] != "getUpdates"} == {200}
    assert not server.problems


async def test_a_chat_a_group_a_button_and_a_deep_link(tmp_path):
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url, tmp_path) as process:
        menu = await server.called("setMyCommands")
        assert menu["commands"][0]["command"] == "timeline"

        await server.say(1, "/who Kishida")
        private = await server.called("sendMessage")
        assert "Fumio Kishida" in private["text"]

        await server.say(2, "/timeline@dateline_bot", chat=GROUP)
        group = await server.called("sendMessage")
        assert group["chat_id"] == GROUP["id"]

        await server.press(more(group), message(3, group["text"], by=ME, chat=GROUP))
        turned = await server.called("editMessageText")
        assert turned["text"] != group["text"]

        links = [entity["url"] for entity in private["entities"] if "url" in entity]
        excerpt = next(link for link in links if "?start=" in link).partition("=")[2]
        await server.say(4, f"/start {excerpt}", chat=PRIVATE)
        assert "what stands around it" in (await server.called("sendMessage"))["text"]

        claim = message(5, "He says: this plan is not about economy and business only!", by=BOB, chat=GROUP)
        part = {"text": "not about economy and business only", "position": 22}
        await server.say(6, "/verify Abe", chat=GROUP, reply_to_message=claim, quote=part)
        verdict = await server.called("sendMessage")
        assert verdict["text"].startswith("Word for word: Shinzo Abe's words")
        assert verdict["reply_parameters"]["quote"] == part["text"]
        output = await stopped(process)
    assert "started" in output
    assert "documents=5" in output
    check(server)


async def test_a_topic_a_mention_an_edit_a_partial_quote_thanks_and_an_answer_taken_away(tmp_path):
    topic = {"chat": FORUM, "by": SARA, "is_topic_message": True, "message_thread_id": 7}
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url, tmp_path) as process:
        await server.say(1, "🦊 @dateline_bot who is Kishida?", **topic)
        first = await server.called("sendMessage")
        assert (first["message_thread_id"], first["reply_parameters"]["message_id"]) == (7, 1)

        edited = message(1, "🦊 @dateline_bot who is Seko?", edit_date=2, **topic)
        await server.tell("edited_message", edited)
        assert "Seko" in (await server.called("editMessageText"))["text"]

        ours = message(5, first["text"], by=ME, chat=FORUM, reply_markup=first["reply_markup"])
        await server.say(2, "thanks 🙏", **topic, reply_to_message=ours)
        quote = {"text": first["text"][:12], "position": 0, "is_manual": True}
        await server.say(3, "/plan energy", **topic, reply_to_message=ours, quote=quote)
        assert (await server.called("sendMessage"))["reply_parameters"]["message_id"] == 3

        await server.say(4, "/delete", **topic, reply_to_message=ours)
        assert (await server.called("deleteMessage"))["message_id"] == 5
        await stopped(process)
    check(server)


async def test_a_groups_settings_outlive_its_move_and_the_process(tmp_path):
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url):
        async with running(url, tmp_path) as process:
            await server.say(1, "/settings", by=SARA, chat=OLD_GROUP)
            card = await server.called("sendMessage")
            await server.press(buttons(card)["Full"], message(2, card["text"], by=ME, chat=OLD_GROUP), SARA)
            assert "✓ Full" in buttons(await server.called("editMessageText"))
            await server.say(3, None, by=SARA, chat=OLD_GROUP, migrate_to_chat_id=GROUP["id"])
            await server.say(4, None, by=SARA, chat=GROUP, migrate_from_chat_id=OLD_GROUP["id"])
            await server.say(5, "/timeline", by=SARA, chat=GROUP)
            assert excerpts(await server.called("sendMessage")) > 1
            await stopped(process)
        async with running(url, tmp_path) as process:
            await server.say(6, "/timeline Abe", by=SARA, chat=GROUP)
            assert excerpts(await server.called("sendMessage")) > 1
            await stopped(process)
    check(server)


async def test_inline_queries_are_offered_something(tmp_path):
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url, tmp_path) as process:
        for typed, some in [("putin visit", True), ("", True), ("[[Seko]] 🦊 [[Abe]]", True), ("xylophone", False)]:
            await server.tell("inline_query", {"id": "9", "from": SARA, "query": typed, "offset": ""})
            assert bool((await server.called("answerInlineQuery"))["results"]) is some
        await stopped(process)
    check(server)


FOX = "🦊" * 3001 + "a" + "🦊" * 1500  # surrogate pairs at even places, then at odd ones


async def test_texts_as_long_as_can_be_are_cut_between_characters(tmp_path):
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "fox.txt").write_text(f"Foxes\n\nThe vixen {FOX} ends.\n", encoding="utf-8")
    chosen = {"DATELINE_CORPUS": str(corpus)}
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url, tmp_path, **chosen) as process:
        await server.say(1, "🦊" * 2046 + " who")
        await server.called("sendMessage")
        await server.say(2, "/search vixen")
        page, quoted = await server.called("sendMessage"), ""
        while True:
            quoted += quotation(page)
            number, count = next(label for label in buttons(page) if "/" in label).split("/")
            if number == count:
                break
            await server.press(buttons(page)["▶"], message(3, page["text"], by=ME))
            page = await server.called("editMessageText")
        await stopped(process)
    assert int(count) > 2
    assert FOX in quoted
    check(server)


def quotation(page) -> str:
    """What a page quotes; half of a surrogate pair at an end can't be decoded, and fails."""
    assert units(page["text"]) <= 4096
    raw = page["text"].encode("utf-16-le")
    spans = [(2 * one["offset"], 2 * (one["offset"] + one["length"]), one["type"]) for one in page["entities"]]
    texts = [(raw[start:end].decode("utf-16-le"), kind) for start, end, kind in spans]
    return "".join(text for text, kind in texts if kind == "expandable_blockquote")


async def test_a_picture_and_a_file_arrive_over_http(tmp_path):
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url, tmp_path):
        await server.say(1, "/timeline Kishida")
        picture = await server.called("sendPhoto")
        assert picture["chat_id"] == PRIVATE["id"]

        under = message(3, None, by=ME, photo=PHOTO, reply_markup=picture["reply_markup"])
        query = {"id": "7", "from": ANN, "chat_instance": "1", "data": buttons(picture)["📅 .ics"], "message": under}
        await server.enqueue_update({"callback_query": query}, token=TOKEN)
        await server.called("sendDocument")

    uploads = [(one["files"], one["status"]) for one in server.requests if one["files"]]
    assert uploads == [(["photo"], 200), (["document"], 200)]


async def test_a_store_of_another_bot_is_left_alone(tmp_path):
    async with opened(tmp_path / "store.sqlite") as store:
        await store.own(ME["id"] + 1)
    async with asyncio.timeout(LIMIT), serving(Server()) as (_, url), running(url, tmp_path) as process:
        output = (await process.stdout.read()).decode()
        assert await process.wait() == 2
    assert f"it is that of another bot, whose id is {ME['id'] + 1}" in output
    assert "Traceback" not in output


async def test_a_run_that_fails_logs_no_token_at_its_most_talkative(tmp_path):
    async with asyncio.timeout(LIMIT), serving(Stranger()) as (_, url), running(url, tmp_path) as process:
        output = (await process.stdout.read()).decode()
        assert await process.wait() == 2
    assert "getMe" in output
    assert "Telegram refuses the token" in output
    assert TOKEN.partition(":")[2] not in output
