"""The application put together: addresses, menu, order, and the command that runs it."""

import asyncio
from datetime import date

import pytest
from click.testing import CliRunner
from golden_seeds import SEEDS, seeds_archive
from structlog.testing import capture_logs
from tables import table
from telegram import Update
from telegram_fake import ANN, GROUP, PRIVATE, TOKEN, FakeTelegram, chatting, message, seeds_shelf, settings

from bot.answers.commands import MENU
from bot.application.addresses import file_url
from bot.application.building import build_bot
from bot.cli.main import main
from bot.delivery.in_order import InOrder
from bot.errors import NoTokenError
from bot.service.corpora.shelf import Shelf
from bot.service.store.sqlite import SqliteStore
from bot.service.store.sqlite_schema import IN_MEMORY
from bot.settings.settings import Settings
from handlers.keepers import Keepers
from handlers.menu import Menus

STORE = SqliteStore(IN_MEMORY)  # never opened


@pytest.mark.parametrize(
    ("telegram", "url"),
    [
        ({}, f"https://api.telegram.org/bot{TOKEN}/getMe"),
        ({"environment": "test"}, f"https://api.telegram.org/bot{TOKEN}/test/getMe"),
        ({"base_url": "http://localhost:8081"}, f"http://localhost:8081/bot{TOKEN}/getMe"),
        ({"base_url": "http://a/b", "environment": "test"}, f"http://a/b/bot{TOKEN}/test/getMe"),
    ],
)
async def test_calls_go_to_the_server_and_environment_configured(telegram, url):
    fake = FakeTelegram()
    async with build_bot(settings(**telegram), seeds_shelf(), STORE, request=fake).application:
        assert [call.url for call in fake.calls] == [url]


@table(
    ("telegram", "url"),
    [
        ({}, "https://api.telegram.org/file/bot{token}"),
        ({"environment": "test"}, "https://api.telegram.org/file/bot{token}/test"),
        ({"base_url": "http://localhost:8081"}, "http://localhost:8081/file/bot{token}"),
    ],
)
def test_files_are_fetched_from_the_same_server(telegram, url):
    assert file_url(settings(**telegram).telegram) == url


def test_without_a_token_there_is_no_application():
    with pytest.raises(NoTokenError):
        build_bot(Settings(), seeds_shelf(), STORE)


async def test_the_menu_is_the_table_of_commands():
    async with chatting() as bot:
        await Menus(Keepers()).set(bot.application.bot)
        for call in bot.telegram.made("setMyCommands"):
            names = [command["command"] for command in call["commands"]]
            assert names[: len(MENU)] == [command.name for command in MENU]


async def test_there_is_a_menu_for_every_language_and_for_whoever_sees_it():
    async with chatting() as bot:
        await Menus(Keepers()).set(bot.application.bot)
        calls = bot.telegram.made("setMyCommands")
    shown = {(call["scope"]["type"], call.get("language_code")): call["commands"] for call in calls}
    scopes = ("default", "all_group_chats", "all_chat_administrators")
    assert set(shown) == {(scope, language) for scope in scopes for language in (None, "ru", "ja")}
    assert shown["default", "ru"][0]["description"] != shown["default", None][0]["description"]
    has_settings = {scope for (scope, _), commands in shown.items() if "settings" in str(commands)}
    assert has_settings == {"default", "all_chat_administrators"}


async def test_a_menu_that_cannot_be_set_is_logged_and_no_hindrance():
    async with chatting() as bot:
        bot.telegram.refuse("setMyCommands", "Bad Request: no")
        with capture_logs() as logs:
            await Menus(Keepers()).set(bot.application.bot)
    assert [(log["log_level"], log["reason"]) for log in logs] == [("warning", "No")]
    assert len(bot.telegram.made("setMyCommands")) == 9


async def test_today_is_asked_for_anew_each_time():
    asked = []

    def today() -> date:
        asked.append(1)
        return date(2026, 1, 1)

    store = SqliteStore(IN_MEMORY)
    await store.open()
    shelf = Shelf.of(seeds_archive(), today, SEEDS)
    application = build_bot(settings(), shelf, store, today, request=FakeTelegram()).application
    async with application:
        for number in (1, 2):
            update = {"update_id": number, "message": message(number, "/sources")}
            await application.process_update(Update.de_json(update, application.bot))
    await store.close()
    assert len(asked) == 2


def updated(number: int, chat) -> Update:
    return Update.de_json({"update_id": number, "message": message(number, "a", by=ANN, chat=chat)}, None)


async def test_updates_of_a_chat_wait_for_each_other_and_for_no_other_chat():
    done, first_may_end = [], asyncio.Event()

    async def work(number: int, wait: bool = False) -> None:
        if wait:
            await first_may_end.wait()
        done.append(number)

    processor = InOrder(8)
    first = asyncio.create_task(processor.process_update(updated(1, GROUP), work(1, wait=True)))
    second = asyncio.create_task(processor.process_update(updated(2, GROUP), work(2)))
    third = asyncio.create_task(processor.process_update(updated(3, PRIVATE), work(3)))
    await third  # by then the second has had its chance
    await processor.process_update("no update at all", work(4))
    assert done == [3, 4]
    first_may_end.set()
    await asyncio.gather(first, second)
    assert done == [3, 4, 1, 2]


async def test_an_update_that_fails_lets_the_next_one_in():
    async def fail() -> None:
        raise ValueError

    async def work() -> str:
        done.append(1)

    done, processor = [], InOrder(8)
    with pytest.raises(ValueError):  # noqa: PT011 - raised three lines above
        await processor.process_update(updated(1, GROUP), fail())
    await processor.process_update(updated(2, GROUP), work())
    assert done == [1]


@pytest.fixture
def run(tmp_path, monkeypatch):
    """The command, away from any configuration of the developer's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return lambda *arguments, **variables: CliRunner().invoke(main, ["run", *arguments], env=variables)


def test_run_without_a_token_says_how_to_get_one(run):
    result = run()
    assert result.exit_code == 2
    assert "@BotFather" in result.output


def test_run_refuses_a_broken_configuration(run, tmp_path):
    (tmp_path / "c.yaml").write_text("colour: red\n")
    result = run("--config", str(tmp_path / "c.yaml"), DATELINE_TOKEN=TOKEN)
    assert result.exit_code == 2
    assert "c.yaml:1: unknown key 'colour'" in result.output


def test_run_without_a_place_for_its_store_says_so_in_a_sentence(run, tmp_path):
    (tmp_path / "file").write_text("")
    result = run(DATELINE_TOKEN=TOKEN, DATELINE_STORE=str(tmp_path / "file" / "store.sqlite"))
    assert result.exit_code == 2
    assert result.output.count("\n") == 1
    assert "Settings can't be kept in" in result.output


def test_run_refuses_a_broken_corpus(run, tmp_path):
    (tmp_path / "a.txt").write_text("Words.\n")
    (tmp_path / "corpus.yaml").write_text("documents: {b.txt: {}}\ncolour: red\n")
    result = run("--corpus", str(tmp_path), DATELINE_TOKEN=TOKEN)
    assert result.exit_code == 2
    assert "'b.txt' is named here" in result.output
    assert "unknown key 'colour'" in result.output


@pytest.mark.slow
@pytest.mark.each_engine
async def test_of_all_who_ever_wrote_the_library_keeps_nothing():
    async with chatting() as bot:
        for number in range(60):
            person = {"id": 5000 + number, "is_bot": False, "first_name": "Ann"}
            chat = {"id": 5000 + number, "type": "private", "first_name": "Ann"}
            await bot.write("/help", by=person, chat=chat)
        names = [name for kind in type(bot.application).__mro__ for name in getattr(kind, "__slots__", ())]
        held = {name: getattr(bot.application, name, None) for name in names if name.startswith("_")}
        assert not [name for name, one in held.items() if isinstance(one, set | dict) and len(one) > 50]
