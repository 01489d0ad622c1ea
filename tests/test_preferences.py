"""What a chat chooses: hours by its own clock."""

from datetime import datetime

from tables import table

from bot.service.store.preferences import Hours, Preferences


@table(
    ("hours", "offset", "time", "quiet"),
    [
        (None, 0, "03:00", False),
        (Hours(22, 7), 0, "21:59", False),
        (Hours(22, 7), 0, "22:00", True),
        (Hours(22, 7), 0, "03:00", True),
        (Hours(22, 7), 0, "06:59", True),
        (Hours(22, 7), 0, "07:00", False),
        (Hours(0, 8), 0, "00:00", True),
        (Hours(0, 8), 0, "08:00", False),
        (Hours(22, 7), 180, "19:00", True),
        (Hours(22, 7), 180, "04:00", False),
        (Hours(22, 7), -300, "03:00", True),
        (Hours(22, 7), 330, "16:30", True),
        (Hours(22, 7), 330, "16:29", False),
    ],
)
def test_quiet_hours_follow_the_clock_of_the_chat(hours, offset, time, quiet):
    now = datetime.fromisoformat(f"2026-01-01T{time}Z")
    assert Preferences(quiet=hours, offset=offset).is_quiet(now) is quiet
