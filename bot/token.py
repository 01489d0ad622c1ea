"""The bot's token: from the environment, or from a file that the environment names; never from the configuration."""

import os
import re
from pathlib import Path

from pydantic import SecretStr

from bot.errors import Problem, Severity

VARIABLE, FILE_VARIABLE = "DATELINE_TOKEN", "DATELINE_TOKEN_FILE"
# What the names of sections and keys would make of it. It isn't read, since the other name is the documented one.
_LIKELY = "DATELINE_TELEGRAM__TOKEN"
_FORM = re.compile(r"\d+:[A-Za-z0-9_-]+")


def read_token() -> tuple[SecretStr | None, list[Problem]]:
    """The token, if there is one, and what is wrong with it. No problem holds any of its characters."""
    given, file = os.environ.get(VARIABLE, "").strip(), os.environ.get(FILE_VARIABLE, "").strip()
    if os.environ.get(_LIKELY):
        return None, [_problem(_LIKELY, "the token isn't read from here", f"Set it as {VARIABLE}")]
    if given and file:
        return None, [_problem(VARIABLE, f"{FILE_VARIABLE} is set as well", "Unset one of the two")]
    return _from_file(Path(file)) if file else _checked(given, VARIABLE)


def _from_file(path: Path) -> tuple[SecretStr | None, list[Problem]]:
    try:
        content = path.read_text(encoding="utf-8-sig").strip()
    except OSError as error:
        return None, [_problem(FILE_VARIABLE, f"{path} can't be read ({error.strerror})", "Correct the path")]
    except UnicodeDecodeError:
        return None, [_problem(FILE_VARIABLE, f"{path} is no text", "Put the token alone into it")]
    if not content:
        return None, [_problem(FILE_VARIABLE, f"{path} is empty", "Put the token into it")]
    return _checked(content, str(path))


def _checked(token: str, where: str) -> tuple[SecretStr | None, list[Problem]]:
    if not token:
        return None, []
    if not _FORM.fullmatch(token):
        mend = "Copy it from @BotFather whole, and nothing else: digits, a colon, letters"
        return None, [_problem(where, "this is no Telegram token", mend)]
    return SecretStr(token), []


def _problem(where: str, what: str, mend: str) -> Problem:
    return Problem(Severity.ERROR, where, None, what, mend)
