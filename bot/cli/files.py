"""Files that an answer is written into: a picture, an export."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from bot.answers.answer import Answer
from bot.errors import DrawingError, ExportError
from bot.rendering.exports.formats import FORMATS, is_exportable
from bot.rendering.picture.extra import is_installed

_BY_SUFFIX = {one.suffix: one for one in FORMATS}
PICTURES, EXPORTS = (".png",), tuple(_BY_SUFFIX)


def file_option(
    name: str, suffixes: tuple[str, ...], text: str
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """An option that takes a file whose name ends in one of ``suffixes``."""

    def check(context: click.Context, parameter: click.Parameter, value: Path | None) -> Path | None:
        if value and value.suffix.lower() not in suffixes:
            raise click.BadParameter(f"{value.name} has to end in {' or '.join(suffixes)}.")
        return value

    return click.option(name, type=click.Path(dir_okay=False, path_type=Path), callback=check, help=text)


def write_picture(answer: Answer, path: Path, dark: bool, locale: str) -> None:
    """Draw ``answer`` into ``path``.

    Raises:
        DrawingError: if there is nothing to draw, or drawing isn't installed.
    """
    if not is_installed():
        raise DrawingError.not_installed()
    from bot.rendering.picture.drawing import draw  # noqa: PLC0415 - an extra, and costly to load
    from bot.rendering.picture.painting import Theme  # noqa: PLC0415 - see above

    picture = draw(answer, Theme.DARK if dark else Theme.LIGHT, locale)
    if picture is None:
        raise DrawingError.nothing()
    path.write_bytes(picture)


def write_export(answer: Answer, path: Path, today: date, locale: str) -> None:
    """Write the dated events of ``answer`` into ``path``, in the format that its name ends in.

    Raises:
        ExportError: if there are none.
    """
    if not is_exportable(answer):
        raise ExportError
    path.write_bytes(_BY_SUFFIX[path.suffix.lower()].file(answer, today, locale))
