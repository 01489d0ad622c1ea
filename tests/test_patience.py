"""What happens when a call to Telegram fails."""

import pytest
from tables import table
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.delivery.patience import Patience
from bot.service.monitoring.metrics import Metrics


class Waits(list):
    """Stands for the clock: it notes how long it would have slept."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


def patient(sleep) -> Patience:
    return Patience(Metrics().telegram, sleep)


async def used(sleep) -> Patience:
    """One whose first call has passed."""
    patience = patient(sleep)
    await calling(patience, True)
    return patience


async def calling(patience: Patience, *outcomes):
    """Call with ``outcomes`` in turn: errors are raised, anything else is returned."""
    left = list(outcomes)

    async def call():
        outcome = left.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    return await patience.process_request(call, (), {}, "sendMessage", {}, None)


@table("error", [NetworkError("gone"), TimedOut(), TelegramError("Invalid server response")])
async def test_what_failed_on_the_way_is_tried_again(error):
    assert await calling(patient(Waits()), error, error, True)


async def test_each_try_waits_longer_than_the_last_up_to_half_a_minute():
    waits = Waits()
    await calling(await used(waits), *[NetworkError("gone")] * 9, True)
    assert waits == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]


async def test_too_many_requests_wait_as_long_as_telegram_says():
    waits = Waits()
    await calling(patient(waits), RetryAfter(7), True)
    assert waits == [7]


@table("error", [BadRequest("chat not found"), Forbidden("bot was blocked")])
async def test_what_telegram_refuses_for_good_is_raised_at_once(error):
    waits = Waits()
    with pytest.raises(type(error)):
        await calling(patient(waits), error)
    assert waits == []


async def test_an_outage_of_any_length_is_waited_out():
    assert await calling(await used(Waits()), *[NetworkError("gone")] * 500, True)


async def test_a_call_that_fails_while_others_pass_is_given_up():
    tries = []

    async def sleep(seconds):
        tries.append(seconds)
        await calling(patience, True)

    patience = await used(sleep)
    with pytest.raises(NetworkError):
        await calling(patience, *[NetworkError("Internal Server Error")] * 10)
    assert len(tries) == 5


async def test_the_very_first_call_is_given_up_soon():
    waits = Waits()
    with pytest.raises(NetworkError):
        await calling(patient(waits), *[NetworkError("gone")] * 10)
    assert len(waits) == 3
