"""A Bot API server that fails as it is told, over real HTTP."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from inspect import isawaitable

from aiohttp import web
from telegram_fake import ME

SECRET = "the_secret-of-the-webhook"


def refused(code: int, **more) -> Callable[[web.Request], web.Response]:
    """A refusal that says the address it was called by, and more, as proxies and servers in trouble do."""

    def answer(request: web.Request) -> web.Response:
        description = f"Refused: {request.url} for {SECRET}"
        return web.json_response({"ok": False, "error_code": code, "description": description, **more}, status=code)

    return answer


def html(code: int) -> Callable[[web.Request], web.Response]:
    return lambda request: web.Response(text=f"<html>{request.path} {SECRET}</html>", status=code)


def redirected(request: web.Request) -> web.Response:
    return web.Response(status=302, headers={"Location": f"https://example.invalid{request.path}"})


def broken(request: web.Request) -> web.Response:
    """The connection breaks off."""
    request.transport.close()
    return web.Response()


def given(result: object) -> Callable[[web.Request], web.Response]:
    return lambda request: web.json_response({"ok": True, "result": result})


def once(result: object) -> Callable[[web.Request], web.Response]:
    """``result`` the first time, then nothing."""
    results = [result]
    return lambda request: web.json_response({"ok": True, "result": results.pop() if results else []})


@dataclass
class Api:
    """A Bot API server that does to each method what it is told; ``called`` are the methods, in order."""

    ways: dict[str, Callable[[web.Request], web.Response]]
    called: asyncio.Queue = field(default_factory=asyncio.Queue)

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        return app

    async def _answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        await request.read()
        self.called.put_nowait(method)
        usual = {"getMe": given(ME), "getUpdates": given([])}.get(method, given(True))
        response = self.ways.get(method, usual)(request)
        if isawaitable(response):
            response = await response
        if method == "getUpdates":
            await asyncio.sleep(0.01)
        return response

    async def sees(self, method: str, times: int = 1) -> None:
        """Wait until ``method`` has been called so often."""
        while times:
            times -= await self.called.get() == method


async def silent(request: web.Request) -> web.Response:
    """No answer, for as long as it is waited for."""
    while request.transport and not request.transport.is_closing():  # noqa: ASYNC110 - nothing tells of that
        await asyncio.sleep(0.05)
    return web.Response()
