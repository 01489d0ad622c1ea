"""Writes down a conversation in Telegram as somebody would tell it, for eyes and for golden files.

Quotations stand behind a rule, what is linked before an arrow, buttons in brackets. Messages have numbers: those of
people count from 1, the bot's from 5001.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from telegram_fake import ANN, GROUP, ME, PRIVATE, Chatting, message

_SEEN = ("sendMessage", "editMessageText", "editMessageReplyMarkup", "deleteMessage", "answerCallbackQuery")


@dataclass
class Conversation:
    """A conversation that is written down while it goes on."""

    bot: Chatting
    folder: Path = Path()
    lines: list[str] = field(default_factory=list)
    told: int = 0
    asked: dict[int, dict[str, Any]] = field(default_factory=dict)
    shown: dict[int, dict[str, Any]] = field(default_factory=dict)

    async def says(self, text: str, *, by=ANN, chat=GROUP, edit: int | None = None, **more) -> int:
        """Somebody writes, or edits what they wrote; the number of their message."""
        number = await self.bot.write(text, by=by, chat=chat, edit=edit, **more)
        self.asked[number] = message(number, text, by=by, chat=chat, **more)
        where = "" if chat["type"] == "private" else f" in {chat['title']}"
        topic = f", topic {more['message_thread_id']}" if more.get("is_topic_message") else ""
        below = f", in reply to #{more['reply_to_message']['message_id']}" if "reply_to_message" in more else ""
        doing = "changes" if edit else "writes"
        self._tell(f"{_name(by)} {doing} #{number}{where}{topic}{below}", text)
        return number

    async def brings(self, text: str, *, by=ANN, chat=PRIVATE, **more) -> None:
        """Somebody forwards or sends what may become a document, and waits."""
        number = await self.bot.write(text, by=by, chat=chat, **more)
        await self.bot.reloading.settled()
        self._tell(f"{_name(by)} {'forwards' if 'forward_origin' in more else 'sends'} #{number}", text)

    async def reloads(self, text: str) -> None:
        """An admin has the documents read anew, and waits until that is done."""
        number = await self.bot.write(text)
        await self.bot.reloading.settled()
        self._tell(f"{_name(ANN)} writes #{number}, and waits", text)

    async def presses(self, label: str, *, by=ANN, chat=GROUP) -> None:
        """Somebody presses the button whose label ends so, under the bot's latest message that has one."""
        number = max(one for one, call in self.shown.items() if _labelled(call, label))
        call = self.shown[number]
        button, markup = _labelled(call, label), call["reply_markup"]
        question = self.asked.get(call.get("reply_parameters", {}).get("message_id", 0))
        self.lines.append(f"{_name(by)} presses [{button['text']}] under #{number}")
        under = {"message_id": number, "below": question, "reply_markup": markup}
        await self.bot.press(button["callback_data"], by=by, chat=chat, **under)
        await self.bot.reloading.settled()
        self._tell()

    async def follows(self, label: str, *, by=ANN) -> None:
        """Somebody follows the link on the button of that label, and presses Start in private."""
        call = next(call for call in reversed(self.shown.values()) if _labelled(call, label))
        parameter = _labelled(call, label)["url"].partition("?start=")[2]
        self.lines.append(f"{_name(by)} follows [{label}] and presses Start")
        await self.bot.write(f"/start {parameter}", by=by, chat={**PRIVATE, "id": by["id"]})
        self._tell()

    async def types(self, query: str, *, by=ANN, offset: str = "") -> dict[str, Any]:
        """Somebody types behind the bot's name, in any chat; what the bot offers."""
        content = {"id": "77", "from": by, "query": query, "offset": offset}
        await self.bot.update("inline_query", content)
        self._tell(f"{_name(by)} types in some chat: @{ME['username']} {query}".rstrip())
        return self.bot.telegram.made("answerInlineQuery")[-1]

    async def happens(self, what: str, kind: str, content: dict[str, Any]) -> None:
        """Something else that Telegram tells the bot of."""
        await self.bot.update(kind, content)
        self._tell(what)

    def meanwhile(self, told: str, **time: float) -> None:
        """So much time passes; what happened until now and wasn't told is left out."""
        self.bot.later(**time)
        self.told = len(self.bot.telegram.calls)
        self.lines += [f"({told})", ""]

    def ours(self, number: int, chat=GROUP) -> dict[str, Any]:
        """The bot's message of that number, as a reply to it holds it."""
        call = self.shown[number]
        markup = call.get("reply_markup") or {}
        buttons = {"reply_markup": markup} if "inline_keyboard" in markup else {}
        return message(number, call["text"], by=ME, chat=chat, **buttons)

    def _tell(self, heading: str | None = None, text: str | None = None) -> None:
        if heading:
            self.lines.append(heading)
        if text:
            self.lines += _indented(text)
        self.lines.append("")
        calls, self.told = self.bot.telegram.calls[self.told :], len(self.bot.telegram.calls)
        sent = sum(call.method == "sendMessage" for call in calls)
        number = self.bot.telegram.last_id - sent
        before = len(self.lines)
        for call in calls:
            number += call.method == "sendMessage"
            self._call(call.method, call.parameters, number)
        if len(self.lines) == before and heading:
            self.lines += ["(silence)", ""]

    def _call(self, method: str, call: dict[str, Any], sent: int) -> None:
        if method == "sendMessage":
            self.shown[sent] = call
            self.lines += [_sent(call, sent), *_message(call), ""]
        elif method == "editMessageText":
            self.shown[call["message_id"]] = {**self.shown.get(call["message_id"], {}), **call}
            self.lines += [f"Dateline changes #{call['message_id']}", *_message(call), ""]
        elif method == "editMessageReplyMarkup":
            self.shown[call["message_id"]]["reply_markup"] = call.get("reply_markup", {})
            self.lines += [f"Dateline changes the buttons under #{call['message_id']}", *_buttons(call), ""]
        elif method == "deleteMessage":
            self.shown.pop(call["message_id"], None)
            self.lines += [f"Dateline takes #{call['message_id']} away", ""]
        elif method == "answerCallbackQuery" and "text" in call:
            self.lines += [f"Dateline, in passing: {call['text']}", ""]
        elif method == "answerInlineQuery":
            self.lines += ["Dateline offers", *_offers(call), ""]


def _name(by: dict[str, Any]) -> str:
    return by["first_name"]


def _labelled(call: dict[str, Any], label: str) -> dict[str, Any] | None:
    rows = call.get("reply_markup", {}).get("inline_keyboard", [])
    return next((button for row in rows for button in row if button["text"].endswith(label)), None)


def _sent(call: dict[str, Any], number: int) -> str:
    replied = call.get("reply_parameters", {}).get("message_id")
    parts = [f"Dateline writes #{number}"]
    parts += [f"in reply to #{replied}"] if replied else []
    parts += [f"in topic {call['message_thread_id']}"] if "message_thread_id" in call else []
    parts += ["without a sound"] if call.get("disable_notification") else []
    return ", ".join(parts)


def _message(call: dict[str, Any]) -> list[str]:
    asking = ["    (and asks for a reply)"] if call.get("reply_markup", {}).get("force_reply") else []
    return [*_indented(_marked(call["text"], call.get("entities", []))), *_buttons(call), *asking]


def _marked(text: str, entities: list[dict[str, Any]]) -> str:
    """``text`` with a rule before each line of a quotation, and an arrow behind what is linked."""
    raw = text.encode("utf-16-le")
    cuts: list[tuple[int, str]] = []
    for entity in entities:
        start, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
        if entity["type"] == "text_link":
            cuts.append((end, "↗"))
        elif entity["type"] == "expandable_blockquote":
            lines = raw[start:end].decode("utf-16-le").split("\n")
            for line in lines:
                cuts.append((start, "│ "))
                start += len(f"{line}\n".encode("utf-16-le"))
    for place, sign in sorted(cuts, reverse=True):
        raw = raw[:place] + sign.encode("utf-16-le") + raw[place:]
    return raw.decode("utf-16-le")


def _buttons(call: dict[str, Any]) -> list[str]:
    rows = call.get("reply_markup", {}).get("inline_keyboard", [])
    return ["    " + " ".join(f"[{button['text']}{' ↗' if 'url' in button else ''}]" for button in row) for row in rows]


def _offers(call: dict[str, Any]) -> list[str]:
    lines = []
    for number, result in enumerate(call["results"], 1):
        lines.append(f"    {number}. {result['title']}")
        lines += [f"       {line}" for line in result.get("description", "").splitlines()]
    more = [f"    (and more, from {call['next_offset']} on)"] if call.get("next_offset") else []
    return [*lines, *more, f"    [{call['button']['text']} ↗]"]


def _indented(text: str) -> list[str]:
    return [f"    {line}".rstrip() for line in text.splitlines()]
