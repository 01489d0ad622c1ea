"""Health and metrics over HTTP, for whoever looks after the bot; never for everybody."""

from http import HTTPStatus

from aiohttp import web

from bot.errors import MonitoringError
from bot.service.monitoring.metrics import CONTENT_TYPE, Metrics
from bot.service.monitoring.readiness import Readiness


class Monitor:
    """Serves ``/healthz`` (it lives), ``/readyz`` (it can answer, or what is in the way) and ``/metrics``."""

    def __init__(self, metrics: Metrics, readiness: Readiness) -> None:
        self._metrics, self._readiness = metrics, readiness
        self._runner: web.AppRunner | None = None

    def application(self) -> web.Application:
        """What serves the three addresses, on whatever server; ``open`` makes one."""
        served = web.Application()
        served.router.add_get("/healthz", self._health)
        served.router.add_get("/readyz", self._ready)
        served.router.add_get("/metrics", self._expose)
        return served

    async def open(self, address: str, port: int) -> None:
        """Serve on that address and port.

        Raises:
            MonitoringError: if it can't be listened there.
        """
        self._runner = web.AppRunner(self.application(), access_log=None)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, address, port).start()
        except OSError as error:
            await self.close()
            raise MonitoringError(address, port, error.strerror or str(error)) from None

    async def close(self) -> None:
        """Stop serving; where it doesn't serve, nothing."""
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def _health(self, request: web.Request) -> web.Response:
        """That it is answered at all says that the event loop goes round."""
        return web.Response(text="alive\n")

    async def _ready(self, request: web.Request) -> web.Response:
        problems = await self._readiness.problems()
        told = "".join(f"{name}: {problem}\n" for name, problem in problems.items())
        status = HTTPStatus.SERVICE_UNAVAILABLE if problems else HTTPStatus.OK
        return web.Response(text=told or "ready\n", status=status)

    async def _expose(self, request: web.Request) -> web.Response:
        return web.Response(body=self._metrics.exposed, headers={"Content-Type": CONTENT_TYPE})
