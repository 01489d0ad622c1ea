"""What nobody else may see: from the environment, or a file that it names; never from the configuration's own file."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from bot.errors import Problem, Severity

_HIDDEN = "<secret>"


@dataclass(frozen=True, slots=True)
class Secret:
    """Where a secret comes from, and what is said of it.

    ``likely`` is what the names of sections and keys would make of its variable. It isn't read, since the other name is
    the documented one. ``form`` is what it looks like, ``wrong`` and ``mend`` are what to say of one that doesn't, and
    ``renew`` is what to do about one that stands where others see it.
    """

    called: str
    variable: str
    likely: str
    form: re.Pattern[str]
    wrong: str
    mend: str
    renew: str

    @property
    def file_variable(self) -> str:
        """The environment variable that may name a file with the secret, instead of holding it."""
        return f"{self.variable}_FILE"

    def read(self) -> tuple[SecretStr | None, list[Problem]]:
        """The secret, if there is one, and what is wrong with it. No problem holds any of its characters."""
        given, file = os.environ.get(self.variable, "").strip(), os.environ.get(self.file_variable, "").strip()
        if os.environ.get(self.likely):
            return None, [
                _problem(self.likely, f"the {self.called} isn't read from here", f"Set it as {self.variable}")
            ]
        if given and file:
            return None, [_problem(self.variable, f"{self.file_variable} is set as well", "Unset one of the two")]
        return self._from_file(Path(file)) if file else self._checked(given, self.variable)

    def _from_file(self, path: Path) -> tuple[SecretStr | None, list[Problem]]:
        where = self.file_variable
        try:
            content = path.read_text(encoding="utf-8-sig").strip()
        except OSError as error:
            return None, [_problem(where, f"{path} can't be read ({error.strerror})", "Correct the path")]
        except UnicodeDecodeError:
            return None, [_problem(where, f"{path} is no text", f"Put the {self.called} alone into it")]
        if not content:
            return None, [_problem(where, f"{path} is empty", f"Put the {self.called} into it")]
        return self._checked(content, str(path))

    def _checked(self, secret: str, where: str) -> tuple[SecretStr | None, list[Problem]]:
        if not secret:
            return None, []
        if not self.form.fullmatch(secret):
            return None, [_problem(where, self.wrong, self.mend)]
        return SecretStr(secret), []


def _problem(where: str, what: str, mend: str) -> Problem:
    return Problem(Severity.ERROR, where, None, what, mend)


def without(text: str, secrets: Iterable[SecretStr]) -> str:
    """``text`` with ``secrets`` hidden.

    Of a token the part behind the colon is the secret, and an encoded address holds it without the colon.
    """
    for secret in secrets:
        whole = secret.get_secret_value()
        for part in (whole, whole.partition(":")[2]):
            if part:
                text = text.replace(part, _HIDDEN)
    return text
