"""The section ``webhook`` of the configuration: where Telegram sends updates to, instead of being asked for them."""

import hashlib
import hmac
import re
from ipaddress import IPv4Network, IPv6Network, ip_address
from typing import Annotated, TypeAlias
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, IPvAnyAddress, IPvAnyNetwork, SecretStr

from bot.settings.secret import Secret
from bot.settings.section import SEVERAL, Section, web_address

Network: TypeAlias = IPv4Network | IPv6Network

SECRET = Secret(
    called="secret",
    variable="DATELINE_WEBHOOK_SECRET",
    likely="DATELINE_WEBHOOK__SECRET",
    # What Telegram takes as "secret_token" (https://core.telegram.org/bots/api#setwebhook), but nothing to be guessed.
    form=re.compile(r"[A-Za-z0-9_-]{16,256}"),
    wrong="this is no secret that Telegram takes",
    renew="choose a new one if others may have seen it, and set that",
    mend="Make it of 16 to 256 letters A-Z and a-z, digits, '_' and '-'",
)
# What Telegram sends to, https://core.telegram.org/bots/webhooks#the-short-version
_PORTS = (None, 443, 80, 88, 8443)


def _address(value: str) -> str:
    address = web_address(value, "https://bot.example.org/updates")
    return address if urlsplit(address).path else f"{address}/"


class WebhookSettings(Section):
    """With a ``url`` updates are waited for on ``listen`` and ``port``, to which that address has to lead.

    ``telegram_only`` lets nobody in but Telegram's networks. ``trusted_proxies`` are those that say truly from whom
    they hand something on. ``secret`` is what Telegram shows with each update.
    """

    url: Annotated[str, AfterValidator(_address)] | None = None
    listen: IPvAnyAddress = ip_address("127.0.0.1")
    port: Annotated[int, Field(ge=1, le=65535)] = 8080
    telegram_only: bool = False
    trusted_proxies: Annotated[tuple[IPvAnyNetwork, ...], *SEVERAL] = ()
    secret: SecretStr | None = None

    @property
    def path(self) -> str:
        """The path of ``url``, on which updates are taken; empty where there is none."""
        return urlsplit(self.url or "").path

    def secret_with(self, token: SecretStr) -> SecretStr:
        """The secret, or if none was given one that every process with the same ``token`` works out alike.

        So replicas behind one address need no agreement. A token is random, so it can't be found from its digest.
        """
        if self.secret:
            return self.secret
        return SecretStr(hmac.new(token.get_secret_value().encode(), b"webhook", hashlib.sha256).hexdigest())


def misfits(webhook: WebhookSettings, own_server: bool) -> list[tuple[str, str, str]]:
    """What can't work, each as a key, what is wrong with it, and the mend.

    ``own_server`` tells that the Bot API server isn't Telegram's.
    """
    if webhook.url is None:
        return []
    found, parts = [], urlsplit(webhook.url)
    if not own_server and (parts.scheme != "https" or parts.port not in _PORTS):
        mend = "Put a web server with a certificate in front of the bot, as docs/deploy.md shows"
        what = "webhook.url: Telegram sends only to https, and only to the ports 443, 80, 88 and 8443"
        found.append(("url", what, mend))
    if webhook.telegram_only and webhook.listen.is_loopback and not webhook.trusted_proxies:
        what = "webhook.telegram_only: nobody gets in but from this machine, and Telegram isn't on it"
        found.append(("telegram_only", what, "Name the proxy that is, as trusted_proxies: [127.0.0.1]"))
    return found
