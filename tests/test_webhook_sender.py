"""The benchmark's sender: what it reads of the call that sets a webhook, whoever makes it."""

from tables import table

from benchmarks.webhook_sender import told_of


@table(
    ("body", "told"),
    [
        (b'{"url": "http://127.0.0.1:1/updates", "secret_token": "s"}', ("http://127.0.0.1:1/updates", "s")),
        (b"url=http%3A%2F%2F127.0.0.1%3A1%2Fupdates&secret_token=s", ("http://127.0.0.1:1/updates", "s")),
        (b'{"url": "http://127.0.0.1:1/updates"}', ("http://127.0.0.1:1/updates", "")),
    ],
)
def test_the_address_and_the_secret_are_read_from_json_and_from_a_form(body, told):
    assert told_of(body) == told
