"""Work that waits for others, such as servers: in a thread that a process which ends doesn't wait for."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TypeVar

Result = TypeVar("Result")


async def in_daemon(work: Callable[[], Result]) -> Result:
    """What ``work`` returns; what it raises is raised here.

    The threads of the event loop's own pool are joined at the end of the process, and are few: a server that doesn't
    answer would hold up both.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Result] = loop.create_future()

    def tell(say: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(say)

    def run() -> None:
        try:
            result = work()
        except Exception as error:  # whatever it is: it is raised again where the result is waited for
            failed = error
            tell(lambda: None if done.done() else done.set_exception(failed))
        else:
            tell(lambda: None if done.done() else done.set_result(result))

    Thread(target=run, name="waiting", daemon=True).start()
    return await done
