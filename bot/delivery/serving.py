"""From start to stop: the application answers what its source brings, and ends what it has begun."""

import asyncio
import signal
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Protocol

from telegram.ext import Application

# What is in hand when the process is told to stop has so long to end, so that all of it, a last call to Telegram and a
# last word to the store with a second each, takes five seconds at most. Service managers kill after ten or more.
_LAST_SECONDS = 3.0


class Source(Protocol):
    """Where updates come from."""

    async def run(self) -> None:
        """Bring updates until cancelled."""

    async def finish(self, seconds: float) -> None:
        """Take no more, and end what is in hand, in ``seconds`` at most."""


async def serve(
    application: Application[Any, Any, Any, Any, Any, Any],
    source: Source,
    stop: asyncio.Event,
) -> None:
    """Answer what ``source`` brings until ``stop`` is set; what the application begins and ends with is done as well.

    Raises:
        TelegramError: if Telegram can't be reached at the start, or refuses the token.
    """
    try:
        if not await _unless(stop, application.initialize()):
            return
        try:
            if not application.post_init or await _unless(stop, application.post_init(application)):
                await _bring(source, stop)
        finally:
            if application.post_shutdown:
                await application.post_shutdown(application)
    finally:
        await application.shutdown()


async def _unless(stop: asyncio.Event, beginning: Coroutine[Any, Any, None]) -> bool:
    """Has ``beginning`` come to its end? Where ``stop`` is set before, it is broken off: a start may wait for long."""
    task, stopping = asyncio.create_task(beginning), asyncio.create_task(stop.wait())
    await asyncio.wait({task, stopping}, return_when=asyncio.FIRST_COMPLETED)
    ended = task.done()
    for one in (task, stopping):
        one.cancel()
    await asyncio.gather(task, stopping, return_exceptions=True)
    if ended:
        task.result()
    return ended


async def _bring(source: Source, stop: asyncio.Event) -> None:
    bringing = asyncio.create_task(source.run())
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({bringing, stopping}, return_when=asyncio.FIRST_COMPLETED)
    failed = bringing.done()
    for task in (bringing, stopping):
        task.cancel()
    await asyncio.gather(bringing, stopping, return_exceptions=True)
    await source.finish(_LAST_SECONDS)
    if failed:
        bringing.result()


def at_hangup(do: Callable[[], None]) -> None:
    """``do`` something when the process is told that its configuration has changed (SIGHUP), where there is such a way.

    That holds until the event loop ends.
    """
    with suppress(AttributeError, NotImplementedError):  # Windows has no such signal
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, do)


@contextmanager
def stopped_by_signals(stop: asyncio.Event) -> Iterator[None]:
    """Within it, an interrupt or a request to terminate sets ``stop``, where the system can tell."""
    loop = asyncio.get_running_loop()
    signals = (signal.SIGINT, signal.SIGTERM)
    try:
        for one in signals:
            loop.add_signal_handler(one, stop.set)
    except NotImplementedError:  # Windows: Ctrl-C arrives as KeyboardInterrupt
        yield
        return
    try:
        yield
    finally:
        for one in signals:
            loop.remove_signal_handler(one)
