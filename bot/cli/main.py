"""The command line: one file a command, each loaded only when it is asked for."""

import errno
from importlib import import_module
from typing import NoReturn

import click

from bot.cli import streams
from bot.cli.configured import token_is_set
from bot.errors import DatelineError, masked
from bot.rendering.wrapping import visible
from bot.service.tasks.garbage import making_what_stays

# The name of each command, and the module of bot.cli that holds it: a command's libraries cost start-up time.
COMMANDS = ("run", "chat", "ask", "read", "check", "init", "add", "review", "feedback", "doctor", "carry")


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        with making_what_stays():
            command = import_module(f"bot.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, args or [_default()])

    def invoke(self, ctx: click.Context) -> object:
        streams.prepare()
        try:
            return super().invoke(ctx)
        except DatelineError as error:
            _fail(ctx, str(error))
        except OSError as error:
            if error.errno == errno.EPIPE:  # whoever reads has read enough; click ends quietly
                raise
            where = f"{error.filename}: " if error.filename else ""
            _fail(ctx, f"{where}{error.strerror or error}.")


def _default() -> str:
    """What is run when no command is named: the bot in Telegram if it has a token, else in this terminal."""
    return "run" if token_is_set() else "chat"


def _fail(ctx: click.Context, message: str) -> NoReturn:
    click.echo("\n".join(map(visible, masked(message).splitlines())), err=True)
    ctx.exit(2)


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Dateline: answers about a folder of dated documents, only with word-for-word excerpts.

    Without a command it runs in Telegram if a token is set, and otherwise in this terminal.
    """
