"""Two replicas behind nginx with one PostgreSQL: either can do what the other began, and one may die."""

import asyncio
from collections import Counter

import pytest
from bot_process import LIMIT
from replicas import SECRET, needs_nginx, two_behind_nginx
from telegram_fake import ANN, ME, NOW, PRIVATE, TOKEN, buttons, message

from bot.settings.database import Database

pytestmark = [pytest.mark.slow, pytest.mark.postgres, needs_nginx]
CHATS = range(3001, 3241)
AT_ONCE = 60


def asked(number, text, chat=PRIVATE):
    return message(number, text, by={"id": chat["id"], "is_bot": False, "first_name": "Ann"}, chat=chat)


def pressed(label, below):
    under = message(7, "an answer", by=ME, chat=PRIVATE, reply_markup=below["reply_markup"])
    return {"id": "77", "from": ANN, "chat_instance": "1", "data": buttons(below)[label], "message": under}


async def test_either_replica_does_what_the_other_began(tmp_path, postgres, postgres_server):
    async with asyncio.timeout(3 * LIMIT), two_behind_nginx(tmp_path, postgres) as (telegram, sending, _, one, other):
        (_, first, at_first), (_, second, at_second) = one, other

        await sending.send(first, "message", asked(1, "/timeline putin"))
        timeline, port = await telegram.sender()
        assert port == at_first
        await sending.send(second, "callback_query", pressed("▶", timeline))
        turned = await telegram.called("editMessageText")
        assert turned["text"] != timeline["text"]
        assert any(label.startswith("2/") for label in buttons(turned))

        await sending.send(first, "message", asked(2, "/settings"))
        card, _ = await telegram.sender()
        await sending.send(first, "callback_query", pressed("Русский", card))
        await telegram.called("editMessageText")
        await sending.send(second, "message", asked(8, "/who nobody at all"))
        answer, port = await telegram.sender()
        assert (port, "документ" in answer["text"]) == (at_second, True)

        await sending.send(first, "message", asked(3, "/who Abe"))
        await telegram.sender()
        noted = "SELECT count(*) FROM dateline_store.replies WHERE message = 3"
        while await asyncio.to_thread(postgres_server.sql, noted, postgres.rpartition("/")[2]) == "0":
            pass  # it is some hundredths of a second later
        await sending.send(second, "edited_message", {**asked(3, "/who Seko"), "edit_date": NOW})
        assert "Seko" in (await telegram.called("editMessageText"))["text"]

        for number in (4, 5):
            update = asked(number, "/who Abe")
            identity = await sending.send(first, "message", update)
            await asyncio.gather(*(sending.send(to, "message", update, identity) for to in (second, first, second)))
            await telegram.sender()
        update = asked(6, "/who Seko")
        await asyncio.gather(*(sending.send(to, "message", update, 900) for to in (first, second, first, second)))
        await telegram.sender()
        assert telegram.sent.empty()
    assert not telegram.problems


class Burst:
    """A question in each of many chats, so many at once, and who answered which how often."""

    def __init__(self, telegram, sending, address):
        self.telegram, self._sending, self._address = telegram, sending, address
        self.answered, self.by, self.confirmed = Counter(), Counter(), set()
        self._turns = asyncio.Semaphore(AT_ONCE)

    def begin(self):
        return asyncio.gather(*map(self._ask, CHATS))

    async def _ask(self, chat):
        async with self._turns:
            place = {"id": chat, "type": "private", "first_name": "Ann"}
            await self._sending.send(self._address, "message", asked(1, "/who Abe", place))
            self.confirmed.add(chat)

    async def count(self, until):
        while not until():
            call, port = await self.telegram.sender()
            self.answered[call["chat_id"]] += 1
            self.by[port] += 1

    @property
    def twice(self):
        return {chat for chat, times in self.answered.items() if times > 1}


async def test_one_is_killed_and_every_question_is_answered_those_in_hand_twice_at_most(tmp_path, postgres):
    async with asyncio.timeout(4 * LIMIT), two_behind_nginx(tmp_path, postgres) as (telegram, sending, public, *both):
        (dying, _, at_dying), (living, _, at_living) = both
        burst = Burst(telegram, sending, public)
        asking = burst.begin()
        await burst.count(lambda: burst.by.total() >= AT_ONCE and burst.by[at_dying] and burst.by[at_living])
        telegram.silent.add(at_dying)
        before = burst.by[at_dying]
        await burst.count(lambda: burst.by[at_dying] >= before + 5)  # sent, and nobody will know it
        in_hand = set(CHATS) - burst.confirmed
        dying.kill()
        output = (await dying.stdout.read()).decode()
        await asking
        await burst.count(lambda: len(burst.answered) == len(CHATS) and telegram.sent.empty())
        living.terminate()
        output += (await living.stdout.read()).decode()
    assert set(burst.answered) == set(CHATS)
    assert max(burst.answered.values()) == 2
    assert len(burst.twice) <= AT_ONCE
    assert burst.twice <= in_hand
    assert not telegram.problems
    for secret in (*Database.parse(postgres).passwords, SECRET, TOKEN.partition(":")[2]):
        assert secret not in output


async def test_one_is_asked_to_stop_and_every_question_is_answered_once(tmp_path, postgres):
    async with asyncio.timeout(4 * LIMIT), two_behind_nginx(tmp_path, postgres) as (telegram, sending, public, *both):
        (ending, _, at_ending), (_, _, at_other) = both
        burst = Burst(telegram, sending, public)
        asking = burst.begin()
        await burst.count(lambda: burst.by.total() >= AT_ONCE and burst.by[at_ending] and burst.by[at_other])
        ending.terminate()
        assert await ending.wait() == 0
        await asking
        await burst.count(telegram.sent.empty)
    assert set(burst.answered) == set(CHATS)
    assert not burst.twice
