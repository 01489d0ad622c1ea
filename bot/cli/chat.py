"""``dateline chat``: the same bot, in a terminal."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

import click

from bot.answers.answer import Suggestion
from bot.answers.commands import COMMANDS, MENU, answer
from bot.answers.help import examples, to_meaning
from bot.answers.message import Message, count, say
from bot.answers.question import Question
from bot.answers.typed.courtesies import asks_nothing
from bot.archive.archive import Archive
from bot.cli.configured import configured_semantics, token_is_set
from bot.cli.meaning import understanding
from bot.cli.opened import opened
from bot.cli.options import corpus_option, language_option, today_option
from bot.cli.streams import terminal
from bot.errors import IndexAwayError
from bot.rendering.terminal import Terminal

_LEAVE = frozenset({"/quit", "/exit", "/q", "quit", "exit"})
_MOST_DIGITS = 2  # of a number that chooses: a longer one is a year perhaps
_TO_TELEGRAM = say(
    "To meet this bot in Telegram, ask @BotFather there for a token (/newbot), and set it in the environment as "
    "DATELINE_TOKEN."
)


@click.command("chat")
@corpus_option
@today_option
@language_option
def command(corpus: Path, today: date, lang: str) -> None:
    """Chat about the documents in this terminal."""
    choice = configured_semantics()
    with suppress(KeyboardInterrupt):
        archive = opened(corpus, today)
        with understanding(archive, choice) as archive:
            _talk(Chat(archive, today, terminal(lang, numbered=True)))


def _talk(chat: "Chat") -> None:
    """Greet, then answer each line until somebody leaves. Who types waits for nothing; what is piped in does."""
    click.echo(chat.greeting(token_is_set()))
    typing = sys.stdin.isatty() and sys.stdout.isatty()
    if chat.archive.meaning and not typing:
        chat.archive.meaning.exception()
    for typed in _prompted(chat) if typing else _piped():
        if typed.strip().lower() in _LEAVE:
            return
        if not asks_nothing(typed):
            click.echo(chat.reply(typed) + "\n")


@dataclass
class Chat:
    """One conversation: it remembers what was suggested last, so that a number asks it."""

    archive: Archive
    today: date
    terminal: Terminal
    suggested: tuple[Suggestion, ...] = field(default=())

    def greeting(self, has_token: bool) -> str:
        """What this is, what it has read, what can be asked, how to leave, and how to get it into Telegram."""
        self.suggested = examples(self.archive)
        commands = " ".join(f"/{command.name}" for command in MENU)
        above = say(
            "Dateline has read {documents}, and answers only with word-for-word excerpts of them.",
            documents=_documents(self.archive),
        )
        below = say(
            "Type one of these, or its number; or {commands}; or a plain question. Tab completes, Ctrl-D leaves.",
            commands=commands,
        )
        lines = [*self.terminal.sentence(above), *self.terminal.suggestions(self.suggested)]
        more = [*([] if self.archive.meaning else [to_meaning()]), *([] if has_token else [_TO_TELEGRAM])]
        lines += [line for sentence in (below, *more) for line in self.terminal.sentence(sentence)]
        return "\n".join([*lines, ""])

    def reply(self, typed: str) -> str:
        """The answer to ``typed``; the number of a suggestion asks that suggestion."""
        number = typed.strip()
        if number.isdecimal() and len(number) <= _MOST_DIGITS:
            if not 0 < int(number) <= len(self.suggested):
                return "\n".join(self.terminal.sentence(say("There is no {n} to choose here.", n=int(number))))
            typed = self.suggested[int(number) - 1].typed
        question = Question.parse(typed)
        if question.command not in COMMANDS and question.command in _of_telegram():
            elsewhere = say("/{name} is about a chat in Telegram: there it works.", name=question.command)
            return "\n".join(self.terminal.sentence(elsewhere))
        try:
            given = answer(self.archive, question, self.today)
        except IndexAwayError as error:  # it may be back for the next question
            return str(error)
        self.suggested = given.suggestions
        return self.terminal.render(given)


@cache
def _of_telegram() -> frozenset[str]:
    from handlers.menu import CHAT_COMMANDS  # noqa: PLC0415 - all of Telegram costs start-up time where nobody asks

    return frozenset(command.name for command in CHAT_COMMANDS)


def _documents(archive: Archive) -> Message:
    n = len(archive.documents)
    days = archive.days
    if not days:
        return count("one document", "{n} documents", n)
    first, last = days[0], days[-1]
    return count("one document, of {first}", "{n} documents, from {first} to {last}", n, first=first, last=last)


def _piped() -> Iterator[str]:
    """The lines of standard input, each shown as somebody would have typed it."""
    for line in sys.stdin:
        click.echo(f"> {line.strip()}")
        yield line


def _prompted(chat: Chat) -> Iterator[str]:
    from bot.cli.prompt import read_lines  # noqa: PLC0415 - prompt_toolkit costs start-up time where nobody types

    return read_lines(chat.archive, chat.terminal.locale)
