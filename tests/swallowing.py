"""A way to a server that swallows everything from some moment on, as a network or a machine does that hangs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field


@dataclass
class Way:
    """Hands on to ``port`` of this machine what comes to ``own``; while it hangs nothing, not even an end."""

    port: int
    own: int = 0
    passes: asyncio.Event = field(default_factory=asyncio.Event)
    writers: list[asyncio.StreamWriter] = field(default_factory=list)

    def hang(self) -> None:
        self.passes.clear()

    def go_on(self) -> None:
        self.passes.set()

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.writers.append(writer)
        await self.passes.wait()
        with suppress(OSError):
            there, back = await asyncio.open_connection("127.0.0.1", self.port)
            self.writers.append(back)
            await asyncio.gather(self._hand_on(reader, back), self._hand_on(there, writer))

    async def _hand_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                await self.passes.wait()
                writer.write(data)
                await writer.drain()
        await self.passes.wait()
        writer.close()


@asynccontextmanager
async def way_to(port: int) -> AsyncIterator[Way]:
    way = Way(port)
    way.go_on()
    server = await asyncio.start_server(way.handle, "127.0.0.1", 0)
    way.own = server.sockets[0].getsockname()[1]
    try:
        yield way
    finally:
        way.go_on()
        server.close()
        for writer in way.writers:
            writer.close()
        await asyncio.sleep(0)
