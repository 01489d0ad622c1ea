"""What every test relies on."""

import gc
import os

import pytest
from engines import ENGINES, InPostgres

# What is imported and collected stays for as long as the tests run. Looking through it for garbage took a fifth of the
# time of collecting, so Python doesn't, until pytest_collection_finish; nor through that ever after.
gc.disable()


def pytest_addoption(parser):
    parser.addoption("--renew-golden", action="store_true", help="write the conversations of golden/ anew")
    parser.addoption("--engine", choices=ENGINES, default="memory", help="where archives and indexes lie")


def pytest_configure(config):
    """Before any test is collected: some make their archive then. Who only hands tests out needs nothing of it."""
    if getattr(config.option, "numprocesses", 0) and not hasattr(config, "workerinput"):
        return
    for fixtures in ("postgres", "stored"):
        config.pluginmanager.import_plugin(fixtures)
    try_few_examples()
    log_plainly()
    if config.getoption("--engine") == "postgres":
        config.add_cleanup(InPostgres().end)


def try_few_examples():
    """Of properties: HYPOTHESIS_PROFILE chooses. The CI takes "careful", and "thorough" looks for an hour's worth.

    No deadline: a busy machine is no defect. What fails is printed with a line to repeat it, so no examples are kept on
    the disk.
    """
    from hypothesis import settings

    for name, examples in {"fast": 5, "careful": 60, "thorough": 5000}.items():
        settings.register_profile(name, max_examples=examples, deadline=None, database=None, print_blob=True)
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


def log_plainly():
    """A failure with its trace, but without the local variables: an archive among them takes minutes to write."""
    import structlog

    renderer = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    structlog.configure([renderer])


def pytest_collection_modifyitems(config, items):
    if config.getoption("--engine") != "memory":
        gone = [item for item in items if item.get_closest_marker("in_memory")]
        config.hook.pytest_deselected(items=gone)
        items[:] = [item for item in items if item not in gone]


@pytest.hookimpl(trylast=True)
def pytest_collection_finish(session):
    gc.freeze()
    gc.enable()


# Both once for all tests, which is quicker: what a test itself changes is undone after it.
@pytest.fixture(scope="session", autouse=True)
def _no_vectors_unless_asked_for(tmp_path_factory):
    """A model that is installed must not slow every test down, nor fill the cache of the developer."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.settings.semantics.is_installed", lambda model: False)
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_settings_of_the_developer():
    """A token, a corpus or a language set on this machine must not reach a test, nor a config.yaml beside the code."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(os.path.dirname(__file__))  # noqa: PTH120 - a fixture this plain needs no Path
        for name in list(os.environ):
            if name.startswith("DATELINE_") or name in ("LC_ALL", "LC_MESSAGES", "LANG"):
                patch.delenv(name)
        yield
