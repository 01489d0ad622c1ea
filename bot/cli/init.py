"""``dateline init``: starts a corpus."""

from pathlib import Path

import click

from bot.cli.called import program
from bot.corpus.dossier import DOSSIER_NAME
from bot.errors import DatelineError

_CONFIG = Path("config.yaml")
_DOSSIER = """\
# What the texts of this folder don't say themselves. 'dateline add' writes here, and keeps what you write.
#
# documents:
#   flood.txt: # the file's name in this folder
#     published: 2020-05-04
#     publisher: The Ashford Daily
#     title: Flood in Ashford
#     url: https://example.org/flood
#
# People, bodies and places, with the spellings that somebody may type. People are found without being listed; what
# can't be known is that two spellings are one person.
#
# entities:
#   - kind: person # person, organisation, place, event, topic or other
#     name: Anna Reed
#     aliases: [Mayor Reed, Анна Рид]
#
# What was declared outside the documents, point by point, for /plan.
#
# plans:
#   - name: Repair Plan
#     source: {publisher: Ashford Town Council, url: https://example.org/plan}
#     points:
#       - name: Rebuilding the bridges
"""


@click.command("init")
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(path_type=Path))
def command(folder: Path) -> None:
    """Start a corpus in DIR, by default in this folder; DIR is made if it isn't there.

    Where nothing is configured yet, a config.yaml in this folder names it as the corpus.
    """
    dossier = folder / DOSSIER_NAME
    if dossier.exists():
        raise DatelineError(f"{dossier}: there is a corpus already. Add to it with '{program()} add'.")
    folder.mkdir(parents=True, exist_ok=True)
    dossier.write_text(_DOSSIER, encoding="utf-8")
    click.echo(f"Started a corpus: {dossier} is where it says what your texts don't say themselves.")
    if configured := not _CONFIG.exists():
        _CONFIG.write_text(f"corpus: {_quoted(folder)}\n", encoding="utf-8")
        click.echo(f"{_CONFIG} names it as the corpus that is asked here.")
    option = "" if configured else f" --corpus {folder}"
    click.echo(f"\nNow add documents: files, folders, web addresses. Then ask.\n\n  {program()} add{option} clippings")
    click.echo(f"  {program()} chat{option}")


def _quoted(folder: Path) -> str:
    """The folder's name as YAML takes any name."""
    return "'" + folder.as_posix().replace("'", "''") + "'"
