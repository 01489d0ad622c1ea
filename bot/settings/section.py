"""What every section of the configuration is made of."""

import re

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic_settings import NoDecode

from bot.errors import masked


class Section(BaseModel):
    """Keys with values under a name, in the file or in variables of the environment."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


def _apart(value: object) -> object:
    """A variable of the environment has no lists, so what stands between its commas or spaces is taken for one."""
    return value.replace(",", " ").split() if isinstance(value, str) else value


# Annotated[tuple[int, ...], *SEVERAL] is a list in the file, and "1, 2" in a variable.
SEVERAL = (NoDecode, BeforeValidator(_apart))


def web_address(value: str, example: str) -> str:
    """``value``, if it is an address that is to be known to everybody.

    Raises:
        ValueError: if it is none, with how to mend it.
    """
    if not re.fullmatch(r"https?://[^\s/@?#{}\[\]]+(/[^\s?#{}]*)?", value) or masked(value) != value:
        raise ValueError(f"it is no web address|Write it like {example}, without token, '?' or '#'")
    return value
