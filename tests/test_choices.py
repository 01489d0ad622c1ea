"""What chats have chosen is read together, and never from memory."""

import asyncio

import pytest

from bot.errors import StoreError
from bot.service.store.choices import Choices
from bot.service.store.preferences import Preferences


class Counted:
    """A store that counts how often it is asked, and for which chats."""

    def __init__(self):
        self.kept, self.asked, self.is_asked = {}, [], asyncio.Event()

    async def preferences(self, *chats):
        self.asked.append(chats)
        self.is_asked.set()
        await asyncio.sleep(0)
        if 13 in chats:
            raise StoreError("store", "it is broken")
        return tuple(self.kept.get(chat, Preferences()) for chat in chats)


async def test_those_who_ask_at_the_same_time_share_one_question():
    store = Counted()
    store.kept[2] = Preferences("ru")
    choices = Choices(store)
    found = await asyncio.gather(choices.of(1, 1), choices.of(2, 1), choices.of(3, 2))
    assert [[one.language for one in two] for two in found] == [[None, None], ["ru", None], [None, "ru"]]
    assert store.asked == [(1, 2, 3)]


async def test_what_has_been_written_meanwhile_is_read():
    store = Counted()
    choices = Choices(store)
    await choices.of(1)
    store.kept[1] = Preferences("ja")
    assert [one.language for one in await choices.of(1)] == ["ja"]


async def test_who_asks_while_the_store_is_read_asks_it_anew():
    store = Counted()
    choices = Choices(store)
    first = asyncio.create_task(choices.of(1))
    await store.is_asked.wait()
    await asyncio.gather(first, choices.of(1))
    assert store.asked == [(1,), (1,)]


async def test_one_who_gives_up_leaves_the_others_their_answer():
    choices = Choices(Counted())
    first, second = asyncio.create_task(choices.of(1)), asyncio.create_task(choices.of(2))
    await asyncio.sleep(0)
    first.cancel()
    assert await second == (Preferences(),)


async def test_a_store_that_fails_fails_for_all_who_asked():
    choices = Choices(Counted())
    failed = await asyncio.gather(choices.of(1), choices.of(13), return_exceptions=True)
    assert [type(one) for one in failed] == [StoreError, StoreError]
    with pytest.raises(StoreError):
        await choices.of(13)
