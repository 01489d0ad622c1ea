import pytest
import structlog

from bot.cli.warning import warn_on_standard_error


@pytest.fixture(autouse=True)
def as_before():
    before = structlog.get_config() if structlog.is_configured() else None
    structlog.reset_defaults()
    yield
    structlog.reset_defaults()
    if before:
        structlog.configure(**before)


def test_warnings_go_to_standard_error(capsys):
    warn_on_standard_error()
    structlog.get_logger().warning("mind")
    written = capsys.readouterr()
    assert "mind" in written.err
    assert not written.out


def test_a_log_that_has_been_set_up_stays_as_it_is():
    factory = structlog.stdlib.LoggerFactory()
    structlog.configure(logger_factory=factory)
    warn_on_standard_error()
    assert structlog.get_config()["logger_factory"] is factory
