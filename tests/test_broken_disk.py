"""A bot whose disk is full, or whose store is damaged while it runs, goes on answering."""

import asyncio
import resource

import pytest
from bot_process import LIMIT, Server, running, serving

pytestmark = pytest.mark.slow
FIRST = 2001
NOT_NOTED = "it couldn't be noted what is answered"


async def ask(server, numbers):
    for number in numbers:
        await server.say(number, "/who Abe")
        assert (await server.called("sendMessage"))["reply_parameters"]["message_id"] == number


async def logged(process, words):
    """What is logged until a line holds ``words``."""
    lines = [b""]
    while words.encode() not in lines[-1]:
        lines.append(await process.stdout.readline())
        assert lines[-1], f"it ended without a word of it: {b''.join(lines).decode()}"
    return b"".join(lines).decode()


async def ended(process):
    process.terminate()
    log = (await process.stdout.read()).decode()
    return await process.wait(), log


async def test_on_a_full_disk_questions_are_answered_and_noted_when_there_is_room(tmp_path):
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url, tmp_path) as process:
        await ask(server, range(FIRST, FIRST + 2))
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))  # no file grows any more
        await ask(server, range(FIRST + 2, FIRST + 5))
        before = await logged(process, NOT_NOTED)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        await ask(server, range(FIRST + 5, FIRST + 7))
        code, log = await ended(process)
    assert code == 0
    assert "Traceback" not in before + log
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url, tmp_path):
        for number in range(FIRST, FIRST + 8):  # numbered from one again by a new server: only the last is news
            await server.say(number, "/who Abe")
        replied = (await server.called("sendMessage"))["reply_parameters"]
        assert replied["message_id"] == FIRST + 7


async def test_with_a_store_that_is_damaged_while_it_runs_questions_are_answered(tmp_path):
    async with asyncio.timeout(LIMIT), serving(Server()) as (server, url), running(url, tmp_path) as process:
        await ask(server, range(FIRST, FIRST + 2))
        for file in tmp_path.glob("store.sqlite*"):
            with file.open("r+b") as damaged:  # not cut short: the system ends a process that has such a file mapped
                damaged.write(b"\xa5" * file.stat().st_size)
        await ask(server, range(FIRST + 2, FIRST + 10))
        code, log = await ended(process)
    assert code == 0
    assert NOT_NOTED in log
    assert "Traceback" not in log
    async with asyncio.timeout(LIMIT), serving(Server()) as (_, url), running(url, tmp_path) as process:
        assert "move it away, and an empty one is made" in (await process.stdout.read()).decode()
        assert await process.wait() == 2
