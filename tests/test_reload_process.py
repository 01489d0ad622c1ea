"""Documents that change under a running bot, as its own process: told by the system, by a signal, by an admin."""

import asyncio
import signal

import pytest
from bot_process import LIMIT, Server, running, serving
from small_corpus import write_corpus
from telegram_fake import ANN

pytestmark = pytest.mark.slow
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
