"""How the program is called where somebody types."""

from shutil import which

_COMMAND, _FROM_ITS_FOLDER = "dateline", "python3 start.py"


def program() -> str:
    """``dateline`` where that is found, as in its environment or in a container; else what always starts it."""
    return _COMMAND if which(_COMMAND) else _FROM_ITS_FOLDER
