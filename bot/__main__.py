"""``python -m bot``."""

import sys
from importlib.util import find_spec

_MISSING = "What Dateline needs isn't installed here. This installs and starts it: python3 start.py\n"

if __name__ == "__main__":
    if find_spec("click") is None:
        sys.stderr.write(_MISSING)
        sys.exit(2)
    from bot.cli.called import program
    from bot.cli.main import main

    main(prog_name=program())
