"""What can go wrong in a way that its reader can mend, each with a sentence that says how."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

# A token looks so. One that is put where it doesn't belong must not be repeated in the sentence that says so.
_TOKEN = re.compile(r"\d{5,}(?::|%3[Aa])[A-Za-z0-9_-]{20,}")


def masked(text: str) -> str:
    """``text`` with whatever looks like a token hidden."""
    return _TOKEN.sub("<token>", text)


class Severity(StrEnum):
    """Does a problem stop what reads the file, or only deserve a word?"""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a corpus or a configuration.

    ``where`` is a file's name as its owner knows it, ``line`` counts from 1, ``mend`` says what to do about it.
    """

    severity: Severity
    where: str
    line: int | None
    what: str
    mend: str

    @property
    def told(self) -> str:
        """What is wrong, where and how to mend it, for whoever is told elsewhere how bad that is."""
        place = self.where if self.line is None else f"{self.where}:{self.line}"
        return masked(f"{place}: {self.what}. {self.mend}.")

    def __str__(self) -> str:
        return f"{self.severity}: {self.told}"


def in_corpus(name: str, problems: Iterable[Problem]) -> list[Problem]:
    """``problems`` of the corpus ``name``, saying that they are; as they are where it is the only one."""
    return [replace(problem, where=f"{name}/{problem.where}") if name else problem for problem in problems]


class DatelineError(Exception):
    """The root of all errors that carry a sentence for the user instead of a traceback."""


class ProblemsError(DatelineError):
    """Something can't be used because of ``problems``, every one of which is told at once."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


class CorpusError(ProblemsError):
    """The corpus is broken, and answering from half of it would mislead."""


class SettingsError(ProblemsError):
    """The configuration is broken."""


class NoTokenError(DatelineError):
    """Telegram can't be reached without a token."""

    def __init__(self) -> None:
        super().__init__(
            "No Telegram token. Ask @BotFather in Telegram for one (/newbot), then set it in the environment as "
            "DATELINE_TOKEN, or put it alone into a file and name that file in DATELINE_TOKEN_FILE. Without one, "
            "'dateline chat' opens the same bot in this terminal."
        )


class MalformedTokenError(DatelineError):
    """What is set as the token can't be one of Telegram's."""

    def __init__(self) -> None:
        super().__init__(
            "This is no whole Telegram token: one has eight to ten digits, a colon, and 35 letters, digits, '_' and "
            "'-'. Copy it from @BotFather once more, all of it (/mybots, API Token), into DATELINE_TOKEN or the file "
            "that DATELINE_TOKEN_FILE names."
        )


_NAME_A_FILE = (
    "Name a file in a folder that can be written: as 'store' in config.yaml, or as DATELINE_STORE in the environment"
)


class StoreError(DatelineError):
    """What has to be kept can't be, or can't be read."""

    def __init__(self, place: object, reason: str, mend: str = _NAME_A_FILE) -> None:
        super().__init__(f"Settings can't be kept in {place} ({reason.rstrip('.')}). {mend}.")


class StoreRestsError(StoreError):
    """The store has failed again and again, and isn't asked for a while. ``reason`` is what it failed of last."""

    def __init__(self, reason: str) -> None:
        DatelineError.__init__(self, f"{reason} It isn't asked again for some seconds.")


class RefusedTokenError(DatelineError):
    """Telegram doesn't know the token."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram refuses the token. Compare it with what @BotFather shows (/mybots), and mind that the test "
            "environment has tokens of its own ('environment' under 'telegram' in config.yaml)."
        )


class UnreachableError(DatelineError):
    """No Telegram server answers."""

    def __init__(self, server: str) -> None:
        super().__init__(
            f"{server} doesn't answer. Check the network, and 'base_url' under 'telegram' in config.yaml if you set it."
        )


class OddServerError(DatelineError):
    """Something answers that is no Bot API server, or isn't well."""

    def __init__(self, server: str, reason: str) -> None:
        brief = reason.partition(". Parsing")[0].rstrip(".")  # python-telegram-bot adds all that the server answered
        super().__init__(
            f"{server} doesn't answer as a Bot API server does ({brief}). Check 'base_url' under 'telegram' in "
            "config.yaml; if it isn't set, what answers may be a proxy or a hotspot's login, or Telegram isn't well."
        )


class ListenError(DatelineError):
    """Nothing can listen where it should."""

    def __init__(self, host: str, port: int, reason: str) -> None:
        super().__init__(
            f"Can't listen on {host}, port {port} ({reason.rstrip('.')}). Choose another 'port' or 'listen' under "
            "'webhook' in config.yaml, or stop the program that listens there."
        )


class WebhookError(DatelineError):
    """Telegram doesn't take the address to which it should send."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(
            f"Telegram refuses the webhook {url} ({reason.rstrip('.')}). Correct 'url' under 'webhook' in config.yaml, "
            "or take it out: without one, updates are asked for."
        )


class MonitoringError(DatelineError):
    """Health and metrics can't be served."""

    def __init__(self, address: str, port: int, reason: str) -> None:
        super().__init__(
            f"Health and metrics can't be served on {address}, port {port} ({reason.rstrip('.')}). Choose others: "
            "'listen' and 'port' under 'monitoring' in config.yaml, or leave the port out and none are served."
        )


class DrawingError(DatelineError):
    """A picture can't be drawn."""

    @classmethod
    def nothing(cls) -> "DrawingError":
        """The answer has neither dated events nor the points of a plan."""
        return cls("There is nothing to draw: only dated events (/timeline) and a plan's overview (/plan) can be.")

    @classmethod
    def not_installed(cls) -> "DrawingError":
        """The extra ``picture`` is missing."""
        return cls(
            "Pictures need packages that aren't installed here. Start with 'python3 start.py', which installs them, or "
            "install them yourself: pip install 'dateline[picture]'."
        )


class ExportError(DatelineError):
    """An answer can't be written into a file."""

    def __init__(self) -> None:
        super().__init__("There is nothing to export: only dated events (/timeline) can be.")


class ModelError(DatelineError):
    """The model that is configured for meanings can't be used."""

    def __init__(self, name: str, why: str, mend: str) -> None:
        super().__init__(f"The model {name} ('model' under 'semantic' in config.yaml) can't be used: {why}. {mend}.")


class IndexAwayError(DatelineError):
    """The database that holds the index can't be asked. ``may_be_back``: perhaps only a connection had broken."""

    def __init__(self, what: str, mend: str, may_be_back: bool = False) -> None:
        super().__init__(f"The index in PostgreSQL can't be asked: {what}. {mend}.")
        self.may_be_back = may_be_back

    @classmethod
    def away(cls) -> "IndexAwayError":
        """Nobody answers, or a connection broke: the next question may get an answer."""
        mend = "See that it runs, and check the address: DATELINE_INDEX in the environment, or 'index' in config.yaml"
        return cls("the server doesn't answer", mend, may_be_back=True)

    @classmethod
    def slow(cls) -> "IndexAwayError":
        """No answer in time; or none is asked for, since the server has failed again and again just now."""
        return cls("the server takes too long", "See whether it has too much to do, and ask again")

    @classmethod
    def refused(cls, why: str) -> "IndexAwayError":
        """``why`` is the kind of the driver's error, never its message: that may hold names."""
        mend = "Check user, password and database in DATELINE_INDEX, or in 'index' in config.yaml and PGPASSWORD"
        return cls(f"the server doesn't let us in ({why})", mend)

    @classmethod
    def forbidden(cls) -> "IndexAwayError":
        """The user may ask, but not make the schema of an index."""
        mend = "Let its owner say: GRANT CREATE ON DATABASE name TO user"
        return cls("this user may not make tables in that database", mend)

    @classmethod
    def of_no_version(cls) -> "IndexAwayError":
        """An index is kept under a digest of the program's source files, and there are none."""
        mend = "Install it as files, as pip does, or leave 'index' out of the configuration"
        return cls("which version of this program made an index can't be told from compiled files", mend)

    @classmethod
    def without_driver(cls) -> "IndexAwayError":
        """The extra ``postgres`` is missing."""
        mend = "Start once with 'python3 start.py --with postgres', or install it: pip install 'dateline[postgres]'"
        return cls("what speaks with databases isn't installed", mend)

    @classmethod
    def gone(cls) -> "IndexAwayError":
        """Somebody has dropped the tables or their schema since they were opened."""
        return cls("its tables are no longer there", "Start again: that makes the index anew")
