"""What is found when a bot is looked over: what is well, what may be, and what isn't."""

from dataclasses import dataclass
from enum import StrEnum

from bot.errors import Problem, masked


class State(StrEnum):
    """How it is with what was looked at."""

    FINE = "fine"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Finding:
    """``about`` is what was looked at, ``what`` how it is, ``mend`` what to do about it."""

    state: State
    about: str
    what: str
    mend: str = ""

    @classmethod
    def of(cls, problem: Problem) -> "Finding":
        """``problem`` of a file, with its place."""
        place = problem.where if problem.line is None else f"{problem.where}:{problem.line}"
        return cls(State(problem.severity), place, problem.what, problem.mend)

    @classmethod
    def fine(cls, about: str, what: str) -> "Finding":
        """Nothing is to be done about it."""
        return cls(State.FINE, about, what)

    @classmethod
    def warning(cls, about: str, what: str, mend: str) -> "Finding":
        """It works, but somebody should do something about it."""
        return cls(State.WARNING, about, what, mend)

    @classmethod
    def error(cls, about: str, what: str, mend: str = "") -> "Finding":
        """It doesn't work; where ``mend`` is empty, ``what`` says as much as can be said."""
        return cls(State.ERROR, about, what, mend)

    def __str__(self) -> str:
        sentences = ". ".join(part.rstrip(".") for part in (self.what, self.mend) if part)
        return masked(f"{self.state}: {self.about}: {sentences}.")
