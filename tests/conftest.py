"""What every test relies on."""

import os

import pytest
import structlog
from hypothesis import settings
from postgres import postgres, postgres_server

__all__ = ["postgres", "postgres_server"]  # fixtures, found here

# No deadline: a busy machine is no defect. HYPOTHESIS_PROFILE=thorough looks for an hour's worth.
settings.register_profile("fast", max_examples=40, deadline=None)
settings.register_profile("thorough", max_examples=5000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


def pytest_addoption(parser):
    parser.addoption("--renew-golden", action="store_true", help="write the conversations of golden/ anew")


# A failure is logged with its trace, but without the local variables: an archive among them takes minutes to write.
structlog.configure([structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)])


@pytest.fixture(autouse=True)
def _no_vectors_unless_asked_for(monkeypatch, tmp_path_factory):
    """A model that is installed must not slow every test down, nor fill the cache of the developer."""
    monkeypatch.setattr("bot.semantics.is_installed", lambda model: False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture(autouse=True)
def _no_settings_of_the_developer(monkeypatch):
    """A token, a corpus or a language set on this machine must not reach a test, nor a config.yaml beside the code."""
    monkeypatch.chdir(os.path.dirname(__file__))  # noqa: PTH120 - a fixture this plain needs no Path
    for name in list(os.environ):
        if name.startswith("DATELINE_") or name in ("LC_ALL", "LC_MESSAGES", "LANG"):
            monkeypatch.delenv(name)
