"""What is said of a bot when it is looked over."""

import json
from dataclasses import dataclass

import pytest
from pydantic import SecretStr
from tables import table
from telegram import ChatFullInfo, ChatMember, User, WebhookInfo
from telegram_fake import GROUP, ME, NOON, TOKEN, FakeTelegram

from bot.delivery.examining import Expected, examine, of_chat, of_clock, of_me, of_webhook
from bot.errors import StoreError
from bot.service.health.finding import Finding, State
from bot.service.health.machine import of_meaning, of_pictures, of_store
from bot.settings.semantics import Semantics

URL = "https://bot.example.org/updates"
ANOTHER = "https://elsewhere.example.org/hook"
ALL_ON = {"supports_inline_queries": True, "can_join_groups": True, "can_read_all_group_messages": True}


@table(
    ("switched", "states", "said"),
    [
        ({}, ["fine", "fine", "fine"], "answers to its name, too"),
        ({"can_read_all_group_messages": False}, ["fine", "fine", "fine"], "/setprivacy"),
        ({"supports_inline_queries": False}, ["fine", "warning", "fine"], "/setinline"),
        ({"can_join_groups": False}, ["fine", "fine", "warning"], "/setjoingroups"),
    ],
)
def test_what_is_switched_off_is_said_with_how_to_switch_it_on(switched, states, said):
    found = of_me(User.de_json({**ME, **ALL_ON, **switched}, None))
    assert [finding.state for finding in found] == states
    assert said in " ".join(map(str, found))


@table(
    ("header", "state", "said"),
    [
        ("Thu, 01 Jan 2026 12:00:00 GMT", "fine", "agrees"),
        ("Thu, 01 Jan 2026 12:00:59 GMT", "fine", "agrees"),
        ("Thu, 01 Jan 2026 12:05:00 GMT", "warning", "300 seconds slow"),
        ("Thu, 01 Jan 2026 11:00:00 GMT", "warning", "3600 seconds fast"),
    ],
)
def test_the_clock_is_compared_with_telegrams(header, state, said):
    finding = of_clock(header, NOON)
    assert (finding.state, said in finding.what) == (state, True)


@table("header", [None, "", "yesterday"])
def test_a_server_that_does_not_tell_the_time_says_nothing_of_the_clock(header):
    assert of_clock(header, NOON) is None


@table(
    ("wanted", "info", "state", "said"),
    [
        (None, {}, "fine", "the bot asks for them, and 0 wait"),
        (None, {"url": ANOTHER}, "warning", f"they go to a webhook, {ANOTHER}"),
        (None, {"pending_update_count": 500}, "warning", "500 of them wait"),
        (URL, {}, "warning", f"doesn't send to {URL} yet"),
        (URL, {"url": ANOTHER}, "warning", ANOTHER),
        (URL, {"url": URL, "pending_update_count": 3}, "fine", "3 updates wait"),
        (
            URL,
            {"url": URL, "last_error_date": int(NOON.timestamp()) - 300, "last_error_message": "Read timeout expired"},
            "warning",
            "5 minutes ago Telegram couldn't deliver (Read timeout expired)",
        ),
        (URL, {"url": URL, "last_error_date": int(NOON.timestamp()) - 86400}, "fine", "0 updates wait"),
    ],
)
def test_where_updates_go_is_compared_with_where_they_should(wanted, info, state, said):
    raw = {"url": "", "has_custom_certificate": False, "pending_update_count": 0, **info}
    finding = of_webhook(WebhookInfo.de_json(raw, None), wanted, NOON)
    assert (finding.state, said in finding.what) == (state, True), finding
    assert bool(finding.mend) is (state == "warning")


MAY = ("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos")
MAY += ("can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages")
MAY += ("can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics")
MAY += ("can_edit_tag", "can_react_to_messages")
ALL = dict.fromkeys(MAY, True)
RESTRICTED = {"status": "restricted", "is_member": True, "until_date": 0, **ALL}


@table(
    ("member", "everybody", "state", "said"),
    [
        ({"status": "member"}, {}, "fine", "may write"),
        ({"status": "member"}, {"can_send_messages": False}, "warning", "may not write"),
        ({"status": "member"}, {"can_send_photos": False}, "warning", "no pictures"),
        ({"status": "creator", "is_anonymous": False}, {"can_send_messages": False}, "fine", "may write"),
        (RESTRICTED, {"can_send_messages": False}, "fine", "may write"),
        ({**RESTRICTED, "can_send_messages": False}, {}, "warning", "may not write"),
        ({"status": "left"}, {}, "warning", "isn't in it"),
        ({"status": "kicked", "until_date": 0}, {}, "warning", "isn't in it"),
    ],
)
def test_what_the_bot_may_do_in_a_group_is_said(member, everybody, state, said):
    raw = {**GROUP, "permissions": {**ALL, **everybody}, "accent_color_id": 0, "max_reaction_count": 11}
    raw["accepted_gift_types"] = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
    )
    chat = ChatFullInfo.de_json(raw, None)
    finding = of_chat("chat -1001", chat, ChatMember.de_json({**member, "user": ME}, None))
    assert (finding.state, said in finding.what) == (state, True), finding


@dataclass
class Answering(FakeTelegram):
    """Telegram, which also tells the time, and of which ``answers`` are what it says of itself."""

    date: str | None = "Thu, 01 Jan 2026 12:00:00 GMT"
    body: bytes | None = None

    async def do_request(self, url, method, request_data=None, **timeouts):
        if self.body is not None:
            return 200, self.body
        if url.endswith("/getWebhookInfo") and not self.refusals.get("getWebhookInfo"):
            info = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
            return 200, json.dumps({"ok": True, "result": info}).encode()
        return await super().do_request(url, method, request_data, **timeouts)


async def examined(telegram, **expected):
    server = Expected("https://telegram.example", "https://telegram.example/bot{token}", **expected)
    return await examine(SecretStr(TOKEN), server, lambda: NOON, telegram)


async def test_all_that_telegram_says_is_looked_at():
    found = await examined(Answering())
    assert [finding.about for finding in found] == ["token", "inline mode", "groups", "clock", "updates"]


@table(
    ("method", "code", "about", "said"),
    [
        ("getMe", 401, "token", "Telegram refuses the token"),
        ("getMe", 404, "token", "Telegram refuses the token"),
        ("getMe", 500, "server", "https://telegram.example doesn't answer"),
        ("getMe", 400, "token", "Telegram refuses to tell"),
        ("getWebhookInfo", 502, "server", "https://telegram.example doesn't answer"),
        ("getWebhookInfo", 403, "webhook", "Telegram refuses to tell"),
        ("getChat", 400, "chat -5", "correct the number in allowed_chats"),
    ],
)
async def test_what_telegram_refuses_is_an_error_with_a_mend(method, code, about, said):
    telegram = Answering()
    telegram.refuse(method, "No", code)
    found = await examined(telegram, chats=[-5, 7] if method == "getChat" else [])
    (error,) = [finding for finding in found if finding.state is State.ERROR]
    assert error.about == about
    assert said in str(error)
    assert TOKEN not in str(found)


@table("body", [b"<html>", b"[]", b'"x"', b"{}", b'{"ok": true}', b'{"ok": true, "result": {}}', b"\xff"])
async def test_a_server_of_another_kind_is_told_and_no_traceback(body):
    (finding,) = await examined(Answering(body=body))
    assert "doesn't answer as a Bot API server does" in str(finding)


def test_a_store_that_cannot_be_written_says_so(tmp_path):
    def fail():
        raise StoreError(tmp_path, "disk full")

    assert of_store(fail, "there").state is State.ERROR
    assert of_store(lambda: None, "there") == Finding.fine("store", "there can be written")


def test_pictures_are_looked_at_with_their_fonts(monkeypatch):
    assert of_pictures().state is State.FINE
    monkeypatch.setattr("bot.service.health.machine.draws", lambda: False)
    assert "dateline[picture]" in of_pictures().mend


@pytest.mark.parametrize(
    ("installed", "enabled", "state"),
    [(True, None, "fine"), (True, False, "fine"), (False, None, "fine"), (False, True, "error"), (True, True, "fine")],
)
def test_a_model_that_is_wanted_and_missing_is_an_error(monkeypatch, installed, enabled, state):
    monkeypatch.setattr("bot.service.health.machine.understands", lambda model: installed)
    monkeypatch.setattr("bot.settings.semantics.is_installed", lambda model: installed)
    assert of_meaning(Semantics(enabled)).state == state


def test_a_finding_is_a_line_that_holds_no_token():
    secret = f"123456789:{'a' * 35}"
    assert str(Finding.error("here", f"it is {secret}.", "Change it.")) == "error: here: it is <token>. Change it."
