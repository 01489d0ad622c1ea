"""``doctor`` tells what is well and what isn't, also where nothing answers."""

import asyncio
import os
import sys

import aiohttp
import pytest
from aiohttp import web
from bot_process import LIMIT, Server, Stranger, free_port, serving
from click.testing import CliRunner
from telegram_fake import TOKEN

from bot.cli.main import main

SECRET = TOKEN.partition(":")[2]


@pytest.fixture(autouse=True)
def _away(monkeypatch, tmp_path):
    """A configuration of the developer's own isn't read."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.sqlite"))


def doctor(*arguments: str, **variables: str):
    return CliRunner().invoke(main, ["doctor", *arguments], env=variables)


def test_without_a_token_everything_else_is_looked_at():
    result = doctor()
    assert result.exit_code == 2
    lines = result.stdout.splitlines()
    assert [line.split(":")[1].strip() for line in lines[:-1]] == [
        "configuration",
        "documents",
        "store",
        "pictures",
        "meaning",
        "token",
    ]
    assert "@BotFather" in lines[-2]
    assert lines[-1] == "6 looked at: 1 error, no warnings, 5 fine."


def test_a_server_that_is_not_there_is_said_in_a_sentence():
    result = doctor(DATELINE_TOKEN=TOKEN, DATELINE_TELEGRAM__BASE_URL=f"http://127.0.0.1:{free_port()}")
    assert result.exit_code == 2
    assert "doesn't answer. Check the network" in result.stdout.splitlines()[-2]
    assert SECRET not in result.output


def test_what_is_wrong_here_is_told_at_once(tmp_path):
    (tmp_path / "c.yaml").write_text("colour: red\n", encoding="utf-8")
    result = doctor("--config", str(tmp_path / "c.yaml"))
    assert result.exit_code == 2
    assert "c.yaml:1: unknown key 'colour'. Remove it" in result.stdout
    assert "fine: documents: 5 documents" in result.stdout


def test_a_broken_corpus_and_a_store_that_cannot_be_kept_are_errors(tmp_path):
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "corpus.yaml").write_text("colour: red\n", encoding="utf-8")
    (tmp_path / "file").write_text("", encoding="utf-8")
    store = str(tmp_path / "file" / "store.sqlite")
    result = doctor(DATELINE_CORPUS=str(tmp_path / "corpus"), DATELINE_STORE=store)
    assert result.exit_code == 2
    assert "error: corpus.yaml:1: unknown key 'colour'" in result.stdout
    assert "error: store: Settings can't be kept in" in result.stdout


async def told(url: str, folder, **more: str) -> tuple[int, str]:
    """The exit code and everything that is written, by a process of its own."""
    variables = {"DATELINE_TOKEN": TOKEN, "DATELINE_TELEGRAM__BASE_URL": url, **more}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "doctor"),
        cwd=folder,
        env={**os.environ, **variables},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    return process.returncode, output.decode()


@pytest.mark.slow
async def test_over_http_a_bot_that_is_well_is_found_so(tmp_path):
    async with asyncio.timeout(LIMIT), serving(Server()) as (_, url):
        code, output = await told(url, tmp_path)
    assert code == 0, output
    assert "fine: token: it is the token of @dateline_bot." in output
    assert "fine: clock: it agrees" in output
    assert "fine: updates: the bot asks for them, and 0 wait." in output
    assert SECRET not in output


@pytest.mark.slow
async def test_over_http_a_webhook_of_somebody_else_is_a_warning(tmp_path):
    async with asyncio.timeout(LIMIT), serving(Server()) as (_, url):
        hook = {"DATELINE_WEBHOOK__URL": "https://bot.example.org/updates"}
        code, output = await told(url, tmp_path, **hook)
        assert (code, "doesn't send to https://bot.example.org/updates yet" in output) == (0, True)
        async with aiohttp.ClientSession() as session:
            await session.post(f"{url}/bot{TOKEN}/setWebhook", json={"url": "https://elsewhere.example.org/"})
        code, output = await told(url, tmp_path, **hook)
        assert (code, "sends to another address, https://elsewhere.example.org/" in output) == (0, True)


async def _answer_html(request: web.Request) -> web.Response:
    return web.Response(text="<html>Welcome</html>", content_type="text/html", status=404)


class Website:
    def app(self):
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", _answer_html)
        return app


@pytest.mark.slow
@pytest.mark.parametrize(
    ("server", "said"), [(Stranger, "Telegram refuses the token"), (Website, "doesn't answer as a Bot API server does")]
)
async def test_over_http_a_refusal_is_an_error_in_one_line(tmp_path, server, said):
    async with asyncio.timeout(LIMIT), serving(server()) as (_, url):
        code, output = await told(url, tmp_path)
    assert code == 2
    assert said in output
    assert "Traceback" not in output
    assert len(output.splitlines()) == 7
    assert SECRET not in output


@pytest.mark.parametrize("token", ["123:abc", "123456789:too-short", "1:AAabcdefghijklmnopqrstuvwxyz012345678"])
@pytest.mark.parametrize("command", ["doctor", "run"])
def test_a_token_that_is_not_whole_is_told_so_before_anybody_is_asked(command, token, monkeypatch):
    monkeypatch.setenv("DATELINE_TOKEN", token)
    result = CliRunner().invoke(main, [command])
    assert result.exit_code == 2
    assert "This is no whole Telegram token" in result.output
    assert token.partition(":")[2] not in result.output
