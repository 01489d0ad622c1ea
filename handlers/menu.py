"""The menu of commands, as Telegram shows it: by language, and by who sees it."""

import asyncio
from dataclasses import dataclass
from enum import Flag, auto

import structlog
from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    BotCommandScopeChatAdministrators,
    BotCommandScopeDefault,
    Chat,
)
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.answers.commands import MENU
from bot.answers.message import Message, say
from bot.rendering.languages import DEFAULT, LANGUAGES
from bot.rendering.wording import fill
from handlers.keepers import Keepers

_log = structlog.get_logger(__name__)


class Who(Flag):
    """Who is shown a command."""

    ALONE = auto()
    MEMBER = auto()
    ADMIN = auto()
    ALL = ALONE | MEMBER | ADMIN
    CHOOSER = auto()  # may choose which of several corpora answers
    KEEPER = auto()  # in private, beside what everybody is shown there


@dataclass(frozen=True, slots=True)
class ChatCommand:
    """A command that is about the chat, not about the documents."""

    name: str
    summary: Message
    shown: Who


CHAT_COMMANDS = (
    ChatCommand("settings", say("How I answer here"), Who.ALONE | Who.ADMIN),
    ChatCommand("corpus", say("Which documents I answer from, where there are several"), Who.CHOOSER),
    ChatCommand("delete", say("In reply to an answer of mine: take it away"), Who.MEMBER | Who.ADMIN),
    ChatCommand("privacy", say("What I keep"), Who.ALL),
    ChatCommand("forget", say("Forget what I keep of you"), Who.ALONE | Who.ADMIN),
    ChatCommand("add", say("For whoever runs me: add a document by its link"), Who.KEEPER),
    ChatCommand("reload", say("For whoever runs me: read the documents anew"), Who.KEEPER),
)
_KEEPER = Who.ALONE | Who.KEEPER
_EVERYWHERE: dict[Who, BotCommandScope] = {
    Who.ALONE: BotCommandScopeDefault(),
    Who.MEMBER: BotCommandScopeAllGroupChats(),
    Who.ADMIN: BotCommandScopeAllChatAdministrators(),
}


def menu(who: Who, language: str) -> list[BotCommand]:
    """The commands that ``who`` is shown, in words of ``language``."""
    answering = [(command.name, command.summary) for command in MENU if command.summary]
    others = [(command.name, command.summary) for command in CHAT_COMMANDS if who & command.shown]
    return [BotCommand(name, fill(summary, language)) for name, summary in (*answering, *others)]


@dataclass(frozen=True, slots=True)
class Menus:
    """Sets them: more commands are for ``keepers``, and another one where there are ``several`` corpora."""

    keepers: Keepers
    several: bool = False

    async def set(self, bot: Bot) -> None:
        """Show everybody the commands in the language of their Telegram, or in English if the bot doesn't speak it."""
        everywhere = (self._set_each(bot, who, scope) for who, scope in _EVERYWHERE.items())
        in_private = (self._set_each(bot, _KEEPER, BotCommandScopeChat(one)) for one in sorted(self.keepers.ids))
        await asyncio.gather(*everywhere, *in_private)

    async def set_of(self, bot: Bot, chat: Chat, language: str | None) -> None:
        """Show ``chat`` the commands in the language that it has chosen; None is that of everybody's Telegram again."""
        if chat.id in self.keepers.ids and not language:
            await self._set_each(bot, _KEEPER, BotCommandScopeChat(chat.id))
            return
        alone = _KEEPER if chat.id in self.keepers.ids else Who.ALONE
        scopes: dict[Who, BotCommandScope] = {alone: BotCommandScopeChat(chat.id)}
        if chat.type != ChatType.PRIVATE:
            scopes = {
                Who.MEMBER: BotCommandScopeChat(chat.id),
                Who.ADMIN: BotCommandScopeChatAdministrators(chat.id),
            }
        menus = {who: self._menu(who, language) if language else None for who in scopes}
        await asyncio.gather(*(_set(bot, menus[who], scope) for who, scope in scopes.items()))

    def _menu(self, who: Who, language: str) -> list[BotCommand]:
        chooses = self.several and who & (Who.ALONE | Who.ADMIN)
        return menu(who | Who.CHOOSER if chooses else who, language)

    async def _set_each(self, bot: Bot, who: Who, scope: BotCommandScope) -> None:
        """Set the menu of ``who`` in every language."""
        menus = ((self._menu(who, one), None if one == DEFAULT else one) for one in LANGUAGES)
        await asyncio.gather(*(_set(bot, commands, scope, language) for commands, language in menus))


async def _set(
    bot: Bot, commands: list[BotCommand] | None, scope: BotCommandScope, language: str | None = None
) -> None:
    """Set the menu, or without ``commands`` take away what was set; if that fails, the bot goes on without."""
    try:
        if commands:
            await bot.set_my_commands(commands, scope, language)
        else:
            await bot.delete_my_commands(scope, language)
    except TelegramError as error:
        _log.warning("the menu of commands couldn't be set", reason=str(error))
