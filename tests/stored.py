"""What tests of stores keep in them."""

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from bot.service.store.configured import store_at
from bot.service.store.feedback import Feedback
from bot.service.store.preferences import Hours, Preferences
from bot.settings.database import Database

CHOSEN = Preferences("ru", full=True, mentions=False, quiet=Hours(22, 7), offset=-330, feedback=False, corpus="islands")
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
NOTE = Feedback(NOON, 7, "who is Anna", "who", "Anna Reed", 3, "islands")


@pytest.fixture(params=["file", pytest.param("database", marks=[pytest.mark.slow, pytest.mark.postgres])])
def place(request, tmp_path):
    """Where a store keeps what it keeps, in each way that there is."""
    if request.param == "file":
        return tmp_path / "deep" / "down" / "store.sqlite"
    return Database.parse(request.getfixturevalue("postgres"))


@asynccontextmanager
async def opened(place):
    store = store_at(place)
    await store.open()
    try:
        yield store
    finally:
        await store.close()


class Rest:
    """Takes the place of the pauses between two sweeps, and ends the sweeping after so many."""

    def __init__(self, pauses: int) -> None:
        self.left = pauses

    async def __call__(self, seconds: float) -> None:
        self.left -= 1
        if not self.left:
            raise asyncio.CancelledError
