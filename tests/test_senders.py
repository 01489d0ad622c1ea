"""Who sends a request, also where proxies hand it on."""

from ipaddress import ip_network

from tables import table

from bot.delivery.senders import TELEGRAM, Senders

OURS = "149.154.167.220"  # in Telegram's networks
PROXIES = [ip_network("127.0.0.1"), ip_network("10.0.0.0/8"), ip_network("::1")]


@table("remote", ["203.0.113.9", None, "nonsense"])
def test_without_networks_everybody_may_send(remote):
    assert Senders().let_in(remote, [])


@table(
    ("remote", "forwarded", "may"),
    [
        (OURS, [], True),
        ("91.108.7.255", [], True),
        ("91.108.8.0", [], False),
        ("::ffff:149.154.160.0", [], True),
        ("2001:db8::1", [], False),
        (None, [], False),
        # Whoever is no proxy can say what they like.
        ("203.0.113.9", [OURS], False),
        (OURS, ["203.0.113.9"], True),
        # A proxy is believed, and a proxy behind it.
        ("127.0.0.1", [OURS], True),
        ("::1", [f"{OURS}, 10.1.2.3"], True),
        ("127.0.0.1", [OURS, "10.1.2.3"], True),
        ("127.0.0.1", ["203.0.113.9"], False),
        # What a stranger has written in front of it isn't.
        ("127.0.0.1", [f"{OURS}, 203.0.113.9"], False),
        ("127.0.0.1", [OURS, "203.0.113.9"], False),
        ("127.0.0.1", [f"{OURS}, nonsense"], False),
        # The proxy itself, on its own account.
        ("127.0.0.1", [], False),
        ("127.0.0.1", ["", "10.0.0.1"], False),
    ],
)
def test_only_the_one_who_sends_counts(remote, forwarded, may):
    assert Senders(TELEGRAM, PROXIES).let_in(remote, forwarded) is may
