"""Callers of the webhook who aren't Telegram."""

from structlog.testing import capture_logs

from bot.delivery.strangers import Strangers


def test_strangers_are_told_once_a_minute_and_counted():
    seconds = [0.0, 1.0, 59.9, 60.0, 119.9, 120.0]
    strangers = Strangers(iter(seconds).__next__)
    with capture_logs() as logs:
        for number in range(len(seconds)):
            strangers.came(f"192.0.2.{number}")
    assert [(one["address"], one["others_before"]) for one in logs] == [
        ("192.0.2.0", 0),
        ("192.0.2.3", 2),
        ("192.0.2.5", 1),
    ]
