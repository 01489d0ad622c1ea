"""Files of every kind that can be added: whatever their bytes, they make drafts that can be stored, or are refused.

    python tools/fuzz/readers.py INPUTS [--seconds 300]

The first byte of an input says how the file is named, the rest is what it holds.
"""

import sys
from collections.abc import Iterator

from fuzzing import fuzz, instrumented

with instrumented():
    from bot.corpus.adding.draft import Draft, Raw, Refused
    from bot.corpus.adding.feeds import read_links
    from bot.corpus.adding.kinds import SUFFIXES
    from bot.corpus.adding.recognising import read_drafts
    from bot.corpus.formats.text import decode

_NAMES = [f"a{suffix}" for suffix in SUFFIXES] + ["a"]


def try_one(data: bytes) -> None:
    """Read one file, as ``dateline add`` does."""
    if not data:
        return
    raw = Raw(_NAMES[data[0] % len(_NAMES)], data[1:])
    try:
        list(read_links(raw) or ())
    except Refused:
        return
    for outcome in read_drafts(raw):
        if isinstance(outcome, Draft):
            assert decode(outcome.text.encode()) == outcome.text, "what is stored isn't what is read again"
            assert all(0 <= start < len(outcome.text) for start in outcome.pages), "a page begins outside of the text"


def beginnings() -> Iterator[bytes]:
    """A small file of each kind."""
    from test_adding_readers import WHOLE  # noqa: PLC0415 - found once the path is set

    for name, content in WHOLE.items():
        suffix = name[1:]
        yield bytes([_NAMES.index(f"a{suffix}")]) + content


if __name__ == "__main__":
    sys.setrecursionlimit(5000)  # atheris' own frames come on top
    fuzz(__doc__, try_one, beginnings(), longest=20_000)
