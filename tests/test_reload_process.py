"""Documents that change under a running bot, as its own process: told by the system, by a signal, by an admin."""

import asyncio
import signal

import pytest
from bot_process import LIMIT, Server, running, serving
from small_corpus import write_corpus
from telegram_fake import ANN, ME, PRIVATE, buttons, message
from two_corpora import TOWNS, write_one

pytestmark = pytest.mark.slow
ARTICLE = (
    "A library opens\n\nMayor Anna Reed opened the library of the town on 1 July 2021, after three years of building. "
    '"Every child has a desk here," she said to the parents who had come to see it, and to the engineers who had drawn '
    "the plans of the house long before the flood took the bridge.\n"
)
NEWS = "Anna Reed opens a school\n\nMayor Anna Reed opened the school on 1 July 2020.\n"


async def logged(process, words: str) -> None:
    """Wait until a line of the log has ``words``."""
    async for line in process.stdout:
        if words in line.decode():
            return
    raise AssertionError(words)


async def test_documents_are_read_anew_when_they_change_when_told_to_and_only_if_they_are_sound(tmp_path):
    folder = write_corpus(tmp_path / "documents")
    variables = {"DATELINE_CORPUS": str(folder), "DATELINE_ADMINS": str(ANN["id"])}
    async with (
        asyncio.timeout(LIMIT),
        serving(Server()) as (server, url),
        running(url, tmp_path, **variables) as process,
    ):
        await logged(process, "documents=2")
        (folder / "news.txt").write_text(NEWS, encoding="utf-8")
        await logged(process, "documents=3")
        await server.say(1, "/search school")
        assert "opened the school" in (await server.called("sendMessage"))["text"]

        process.send_signal(signal.SIGHUP)
        await logged(process, "the documents were read anew")

        (folder / "corpus.yaml").write_text("colour: red\n", encoding="utf-8")
        told = await server.called("sendMessage")
        assert told["chat_id"] == ANN["id"]
        assert "unknown key 'colour'" in told["text"]

        await server.say(2, "/reload")
        assert "reading the documents anew" in (await server.called("sendMessage"))["text"]
        assert "unknown key 'colour'" in (await server.called("sendMessage"))["text"]
        await server.say(3, "/search school")
        assert "opened the school" in (await server.called("sendMessage"))["text"]
        process.send_signal(signal.SIGTERM)
        output = (await process.stdout.read()).decode()
        assert await process.wait() == 0
        assert "unexpected" not in output


async def test_an_article_is_forwarded_agreed_to_and_answered_from_in_the_corpus_that_was_chosen(tmp_path):
    for name in TOWNS:
        write_one(name, tmp_path / name)
    corpora = ", ".join(f"{name}={tmp_path / name}" for name in TOWNS)
    variables = {"DATELINE_CORPORA": corpora, "DATELINE_ADMINS": str(ANN["id"])}
    async with (
        asyncio.timeout(LIMIT),
        serving(Server()) as (server, url),
        running(url, tmp_path, **variables) as process,
    ):
        await logged(process, "documents=4")
        await server.say(1, "/corpus")
        shown = await server.called("sendMessage")
        await server.press(buttons(shown)["south"], message(2, shown["text"], by=ME, chat=PRIVATE))
        assert "✓ south" in (await server.called("editMessageText"))["text"]

        await server.say(3, ARTICLE, forward_origin={"type": "hidden_user", "sender_user_name": "Somebody", "date": 1})
        card = await server.called("sendMessage")
        assert card["text"].startswith("A library opens\n\nDay: ")
        await server.press(buttons(card)["Add"], message(4, card["text"], by=ME, chat=PRIVATE))
        assert "Added as " in (await server.called("editMessageText"))["text"]
        await logged(process, "the documents were read anew")
        await server.say(5, "/search library")
        assert "opened the library" in (await server.called("sendMessage"))["text"]
    assert list((tmp_path / "south").glob("*library*.txt"))
    assert not list((tmp_path / "north").glob("*library*"))
