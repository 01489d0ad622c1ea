"""Two replicas behind nginx with one PostgreSQL: either can do what the other began, and one may die."""

import asyncio
from collections import Counter

import pytest
from bot_process import LIMIT
from replicas import SECRET, needs_nginx, two_behind_nginx
from telegram_fake import ANN, ME, NOW, PRIVATE, TOKEN, buttons, message

from bot.database import Database

pytestmark = [pytest.mark.slow, pytest.mark.postgres, needs_nginx]
CHATS = range(3001, 3241)
AT_ONCE = 60


def asked(number, text, chat=PRIVATE):
    return message(number, text, by={"id": chat["id"], "is_bot": False, "first_name": "Ann"}, chat=chat)


def pressed(label, below):
    under = message(7, "an answer", by=ME, chat=PRIVATE, reply_markup=below["reply_markup"])
    return {"id": "77", "from": ANN, "chat_instance": "1", "data": buttons(below)[label], "message": under}


async def test_either_replica_does_what_the_other_began(tmp_path, postgres):
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


async def test_one_is_killed_and_every_question_is_answered_those_in_hand_twice_at_most(tmp_path, postgres):
    answered, by, confirmed = Counter(), Counter(), set()
    async with asyncio.timeout(4 * LIMIT), two_behind_nginx(tmp_path, postgres) as (telegram, sending, public, *both):
        (dying, _, at_dying), (living, _, at_living) = both
        turns = asyncio.Semaphore(AT_ONCE)

        async def ask(chat):
            async with turns:
                place = {"id": chat, "type": "private", "first_name": "Ann"}
                await sending.send(public, "message", asked(1, "/who Abe", place))
                confirmed.add(chat)

        async def count(until):
            while not until():
                call, port = await telegram.sender()
                answered[call["chat_id"]] += 1
                by[port] += 1

        asking = [asyncio.create_task(ask(chat)) for chat in CHATS]
        await count(lambda: by.total() >= AT_ONCE and by[at_dying] and by[at_living])
        telegram.silent.add(at_dying)
        before = by[at_dying]
        await count(lambda: by[at_dying] >= before + 5)  # sent, and nobody will know it
        in_hand = set(CHATS) - confirmed
        dying.kill()
        output = (await dying.stdout.read()).decode()
        await asyncio.gather(*asking)
        await count(lambda: len(answered) == len(CHATS) and telegram.sent.empty())
        living.terminate()
        output += (await living.stdout.read()).decode()
    assert set(answered) == set(CHATS)
    twice = {chat for chat, times in answered.items() if times > 1}
    assert max(answered.values()) == 2
    assert len(twice) <= AT_ONCE
    assert twice <= in_hand
    assert not telegram.problems
    for secret in (*Database.parse(postgres).passwords, SECRET, TOKEN.partition(":")[2]):
        assert secret not in output
