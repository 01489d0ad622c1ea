"""Nothing that shows itself shows a secret, whole or the half of it that counts."""

import traceback

import pytest
from pydantic import SecretStr
from tables import table
from telegram_fake import FakeTelegram, seeds_shelf

from bot.application.building import build_bot
from bot.cli.logs import Redactor
from bot.errors import Problem, RefusedTokenError, SettingsError, Severity, WebhookError, masked
from bot.service.health.finding import Finding
from bot.service.store.sqlite import SqliteStore
from bot.service.store.sqlite_schema import IN_MEMORY
from bot.settings.loading import load_settings
from bot.settings.secret import without

HALF = "AAF-the_half-that-counts-0123456789"
TOKEN = f"123456789:{HALF}"
SECRET = "the_secret-of-the-webhook"
PASSWORD = "the-password-of-the-store"


@pytest.fixture
def configured(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATELINE_TOKEN", TOKEN)
    monkeypatch.setenv("DATELINE_WEBHOOK_SECRET", SECRET)
    monkeypatch.setenv("DATELINE_WEBHOOK__URL", "https://bot.example.org/updates")
    monkeypatch.setenv("DATELINE_STORE", f"postgresql://dateline:{PASSWORD}@db.example.org/dateline")
    return load_settings()[0]


def is_silent(shown: object) -> bool:
    text = str(shown)
    return not any(secret in text for secret in (HALF, SECRET, PASSWORD))


def everything(thing: object) -> str:
    """What somebody sees who prints ``thing``, or what it is made of."""
    parts = [repr(thing), str(thing), f"{thing}"]
    if hasattr(thing, "__dict__"):
        parts.append(str(vars(thing)))
    return "\n".join(parts)


def test_the_settings_show_none(configured):
    sections = (configured, configured.telegram, configured.webhook)
    for one in sections:
        assert is_silent(everything(one))
        assert is_silent(one.model_dump())
        assert is_silent(one.model_dump_json())
        assert is_silent(one.model_copy())
    assert configured.telegram.token.get_secret_value() == TOKEN, "there is something to be silent of"
    assert configured.webhook.secret.get_secret_value() == SECRET
    assert PASSWORD in [secret.get_secret_value() for secret in configured.secrets]


def test_what_is_built_of_them_shows_none(configured):
    bot = build_bot(configured, seeds_shelf(), SqliteStore(IN_MEMORY), request=FakeTelegram())
    assert is_silent(repr(bot))
    assert is_silent(str(bot))
    source = bot.source
    inside = [source._webhook, source._place, source._secret]  # noqa: SLF001 - none of it may show a secret either
    assert is_silent([source, *inside, vars(inside[0])])


def test_a_secret_that_was_worked_out_is_as_silent(configured):
    derived = configured.webhook.model_copy(update={"secret": None}).secret_with(configured.telegram.token)
    assert derived.get_secret_value() not in f"{derived!r} {derived}"
    assert (
        derived
        in configured.model_copy(update={"webhook": configured.webhook.model_copy(update={"secret": None})}).secrets
    )


def test_what_hides_secrets_shows_none():
    assert is_silent(everything(Redactor([SecretStr(TOKEN), SecretStr(SECRET)])))


@table(
    "line",
    [
        TOKEN,
        HALF,
        SECRET,
        f"https://api.telegram.org/bot{TOKEN}/getMe",
        f"https%3A%2F%2Fapi.telegram.org%2Fbot123456789%3A{HALF}%2FgetMe",
        f"{{'secret_token': '{SECRET}'}} {TOKEN}{TOKEN}",
    ],
)
def test_a_line_is_shown_without_them(line):
    assert is_silent(without(line, [SecretStr(TOKEN), SecretStr(SECRET)]))
    assert is_silent(Redactor([SecretStr(TOKEN), SecretStr(SECRET)])(None, "info", line))


def test_a_line_without_them_is_shown_as_it_is():
    assert without("half of it: the half", [SecretStr(TOKEN), SecretStr("")]) == "half of it: the half"


@table(
    "told",
    [
        Problem(Severity.ERROR, "here", None, f"it is {TOKEN}", "Change it"),
        Finding.error("here", f"it is {TOKEN}", f"Change {TOKEN}"),
        SettingsError([Problem(Severity.ERROR, TOKEN, 3, "odd", "Change it")]),
        masked(f"bot123456789%3A{HALF}/getMe and bot{TOKEN}"),
    ],
)
def test_a_sentence_hides_whatever_looks_like_a_token(told):
    assert is_silent(told)


def refuse() -> None:
    try:
        int(TOKEN)
    except ValueError:
        raise RefusedTokenError from None


def test_the_trace_of_a_refused_token_ends_where_the_token_would_come():
    with pytest.raises(RefusedTokenError) as refused:
        refuse()
    assert is_silent("".join(traceback.format_exception(refused.value)))
    assert is_silent(everything(refused.value))


def test_an_error_of_the_webhook_holds_no_more_than_it_is_given():
    error = WebhookError("https://bot.example.org/", without(f"bad secret {SECRET}", [SecretStr(SECRET)]))
    assert is_silent(everything(error))
