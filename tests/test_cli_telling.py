"""How far reading is stands in the log, if it takes long."""

from structlog.testing import capture_logs

from bot.cli.telling import telling


def told(*moments: tuple[float, int]) -> list[tuple[str, int | None]]:
    """What the log says of four documents, so many of which are read at these moments."""
    clock = [0.0]
    tell = telling(4, lambda: clock[0])
    with capture_logs() as logs:
        for moment, read in moments:
            clock[0] = moment
            tell(read)
    return [(log["event"], log.get("read")) for log in logs]


def test_what_is_quick_is_passed_over():
    assert told((1, 1), (2, 2), (3, 3), (4, 4)) == []


def test_every_few_seconds_there_is_a_line_and_one_when_all_is_read():
    assert told((4, 1), (6, 2), (7, 3), (12, 4)) == [("reading", 2), ("indexing", None)]
